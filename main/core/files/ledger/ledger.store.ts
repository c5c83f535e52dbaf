import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { cellOf, type Counts } from './count-facts.ts';
import type { LedgerReader } from '../database/reader.ts';
import type { LedgerCountTable, LedgerDatabase, LedgerMetaTable, LedgerSealTable } from '../database/ledger.schema.ts';
import type { AuditHead, SeenHead } from '../opened/heads.ts';

/** Whose counts a ledger holds, and its revision. */
export type LedgerMeta = Omit<LedgerMetaTable, 'only_row'>;
/** Which counts an officer vouched for. */
export type LedgerSeal = Omit<LedgerSealTable, 'only_row'>;

/** What a register says of itself for its ledger, and the revision that its ledger is to have. */
export function metaOfRegister(raw: Database): LedgerMeta {
  const meta = raw
    .prepare<[], LedgerMeta>(
      `SELECT name AS organisation, authority_name AS authority, time_zone, ledger_revision AS revision
         FROM main.organisation, main.register_meta`,
    )
    .get();
  if (meta === undefined) throw new Error('A register has an organisation.');
  return meta;
}

/** What a ledger says of the organisation; undefined in one that is not filled. */
export function metaOfLedger(rawLedger: Database): LedgerMeta | undefined {
  return rawLedger
    .prepare<[], LedgerMeta>('SELECT organisation, authority, time_zone, revision FROM ledger_meta')
    .get();
}

/** The zone and the authority by which a ledger names them; undefined in one that is not filled. */
export async function settingsOfLedger(
  ledger: LedgerReader,
): Promise<Pick<LedgerMeta, 'time_zone' | 'authority'> | undefined> {
  return await ledger.selectFrom('ledger_meta').select(['time_zone', 'authority']).executeTakeFirst();
}

/** Every count of a ledger, one at a time. */
export function countsIn(rawLedger: Database): IterableIterator<LedgerCountTable> {
  return rawLedger.prepare<[], LedgerCountTable>('SELECT measure, at, value, count FROM ledger_count').iterate();
}

/** Every count as its four values, in the order of its cells. */
export function cellsIn(rawLedger: Database): IterableIterator<unknown> {
  return rawLedger
    .prepare('SELECT measure, at, value, count FROM ledger_count ORDER BY measure, at, value')
    .raw()
    .iterate();
}

/**
 * Moves counts by their differences and takes on a revision, in one transaction. Throws SQLITE_CONSTRAINT where a count is
 * smaller than what is to be taken from it.
 */
export function moveCounts(rawLedger: Database, moved: Counts, revision: number): void {
  rawLedger
    .transaction(() => {
      const add = rawLedger.prepare(
        `INSERT INTO ledger_count (measure, at, value, count) VALUES (@measure, @at, @value, @count)
           ON CONFLICT DO UPDATE SET count = count + excluded.count`,
      );
      // A count never falls to nothing by an update: its row goes first, and fewer than were there break the check.
      const take = rawLedger.prepare(
        'UPDATE ledger_count SET count = count - @count WHERE measure = @measure AND at = @at AND value = @value AND count <> @count',
      );
      const drop = rawLedger.prepare(
        'DELETE FROM ledger_count WHERE measure = @measure AND at = @at AND value = @value AND count = @count',
      );
      for (const [key, count] of moved) {
        if (count > 0) add.run({ ...cellOf(key), count });
        else if (drop.run({ ...cellOf(key), count: -count }).changes === 0) take.run({ ...cellOf(key), count: -count });
      }
      rawLedger.prepare('UPDATE ledger_meta SET revision = ?').run(revision);
    })
    .immediate();
}

/** Puts these counts in the place of all that a ledger holds, its signature included, in one transaction. */
export function replaceCounts(rawLedger: Database, meta: LedgerMeta, counts: Counts): void {
  rawLedger
    .transaction(() => {
      rawLedger.exec('DELETE FROM ledger_count; DELETE FROM ledger_meta; DELETE FROM ledger_seal');
      rawLedger
        .prepare(
          'INSERT INTO ledger_meta (organisation, authority, time_zone, revision) VALUES (@organisation, @authority, @time_zone, @revision)',
        )
        .run(meta);
      const insert = rawLedger.prepare('INSERT INTO ledger_count VALUES (@measure, @at, @value, @count)');
      for (const [key, count] of counts) insert.run({ ...cellOf(key), count });
    })
    .immediate();
}

/** The signature in a ledger, whoever put it there; undefined when there is none. */
export function keptSeal(rawLedger: Database): LedgerSeal | undefined {
  return rawLedger.prepare<[], LedgerSeal>('SELECT * FROM ledger_seal').get();
}

/** Puts a signature in the place of the one before it. */
export function keepSeal(rawLedger: Database, seal: LedgerSeal): void {
  rawLedger
    .prepare(
      `INSERT OR REPLACE INTO ledger_seal VALUES (1, @revision, @sum, @at, @person_id, @role, @verify_key, @signature)`,
    )
    .run(seal);
}

/** Where the chain stood when an officer last locked or exported; undefined when none has since the ledger was made. */
export async function ledgerHead(ledger: Kysely<LedgerDatabase>): Promise<SeenHead | undefined> {
  return await ledger.selectFrom('audit_head').select(['seq', 'hash', 'at']).executeTakeFirst();
}

/** Keeps where that is; `at` is an instant in UTC. */
export async function keepLedgerHead(
  ledger: Kysely<LedgerDatabase>,
  { seq, hash, at }: AuditHead & { readonly at: string },
): Promise<void> {
  await ledger
    .insertInto('audit_head')
    .values({ only_row: 1, seq, hash, at })
    .onConflict((conflict) => conflict.column('only_row').doUpdateSet({ seq, hash, at }))
    .execute();
}
