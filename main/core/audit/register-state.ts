import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { RegisterSchema } from '../register/schema.ts';
import { looseTables } from './bound-tables.ts';

type BoundSum = { readonly name: string; readonly sum: Uint8Array; readonly rows: number };

/**
 * SHA-256 over the sums of every table the chain answers for, as hex: what an audit entry says of the register's
 * contents after it. Null in a register whose rows were never bound.
 */
export async function registerState(db: Pick<Kysely<RegisterSchema>, 'selectFrom'>): Promise<string | null> {
  return stateOf(await db.selectFrom('row_binding').selectAll().orderBy('name').execute());
}

/** As `registerState`, inside a transaction that cannot wait. */
export function registerStateNow(raw: Database): string | null {
  return stateOf(raw.prepare<[], BoundSum>('SELECT name, sum, rows FROM row_binding ORDER BY name').all());
}

function stateOf(bound: readonly BoundSum[]): string | null {
  if (bound.length === 0) return null;
  const hash = createHash('sha256');
  for (const { name, rows, sum } of bound) {
    if (!looseTables.includes(name)) hash.update(`${name}:${rows}:`).update(sum);
  }
  return hash.digest('hex');
}
