import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { looseTables } from './bound-tables.ts';
import { boundSums, type BoundSum } from './row-binding.store.ts';

/**
 * SHA-256 over the sums of every table the chain answers for, as hex: what an audit entry says of the register's
 * contents after it. Null in a register whose rows were never bound.
 */
export function registerState(raw: Database): string | null {
  return stateOf(boundSums(raw).all());
}

/** As `registerState`, from sums in the order of their names. */
export function stateOf(bound: readonly BoundSum[]): string | null {
  if (bound.length === 0) return null;
  const hash = createHash('sha256');
  for (const { name, rows, sum } of bound) {
    if (!looseTables.includes(name)) hash.update(`${name}:${rows}:`).update(sum);
  }
  return hash.digest('hex');
}
