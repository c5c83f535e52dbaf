import type { Database } from 'better-sqlite3';
import type { Kysely, Selectable } from 'kysely';
import type { Reader } from '../database/reader.ts';
import type { RegisterSchema } from '../database/schema.ts';
import type { RegisterKeys } from '../keys/slot-wrap.ts';

/** The register's keys of one earlier epoch, as the row has them. */
export type PastKeysRow = Omit<Selectable<RegisterSchema['past_keys']>, 'id'>;

/** The register's keys of every earlier epoch, as copies of their own. The caller wipes them. */
export async function pastKeysOf(db: Reader): Promise<readonly RegisterKeys[]> {
  const rows = await db.selectFrom('past_keys').select(['data_key', 'ledger_key', 'audit_seed']).execute();
  return rows.map(({ data_key, ledger_key, audit_seed }) => ({
    dataKey: Uint8Array.from(data_key),
    ledgerKey: Uint8Array.from(ledger_key),
    auditSeed: Uint8Array.from(audit_seed),
  }));
}

/** The data keys of every earlier epoch. Throws what SQLite says of a register that is older than the table. */
export function pastDataKeys(raw: Database): readonly Buffer[] {
  return raw.prepare<[], Buffer>('SELECT data_key FROM past_keys').pluck().all();
}

/** The rows of every earlier epoch. Throws as `pastDataKeys`. */
export function pastKeysIn(raw: Database): readonly PastKeysRow[] {
  return raw
    .prepare<[], PastKeysRow>('SELECT epoch, data_key, ledger_key, audit_seed, replaced_at FROM past_keys')
    .all();
}

/** Keeps keys of earlier epochs, each data key once. */
export function addPastKeys(raw: Database, all: readonly PastKeysRow[]): void {
  const isKept = raw.prepare<[Uint8Array]>('SELECT 1 FROM past_keys WHERE data_key = ?');
  const keep = raw.prepare(
    'INSERT INTO past_keys (epoch, data_key, ledger_key, audit_seed, replaced_at) VALUES (?, ?, ?, ?, ?)',
  );
  for (const { epoch, data_key, ledger_key, audit_seed, replaced_at } of all)
    if (isKept.get(data_key) === undefined) keep.run(epoch, data_key, ledger_key, audit_seed, replaced_at);
}

/** Keeps the keys of an epoch that has ended, unless they are kept: backups made under them can be opened by them. */
export async function insertPastKeys(
  db: Kysely<RegisterSchema>,
  { dataKey, ledgerKey, auditSeed }: RegisterKeys,
  { epoch, at }: { readonly epoch: number; readonly at: string },
): Promise<void> {
  const kept = await db
    .selectFrom('past_keys')
    .select('id')
    .where('data_key', '=', Buffer.from(dataKey))
    .executeTakeFirst();
  if (kept !== undefined) return;
  await db
    .insertInto('past_keys')
    .values({
      epoch,
      data_key: Buffer.from(dataKey),
      ledger_key: Buffer.from(ledgerKey),
      audit_seed: Buffer.from(auditSeed),
      replaced_at: at,
    })
    .execute();
}
