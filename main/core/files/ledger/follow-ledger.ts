import Database from 'better-sqlite3';
import type { Transaction } from 'kysely';
import { breachFacts, requestFacts } from './fact.store.ts';
import { cellOf, countBreach, countRequest, daysIn, keyOf, type Counts } from './count-facts.ts';
import type { LedgerCountTable, LedgerMetaTable } from '../database/ledger.schema.ts';
import type { RegisterSchema } from '../database/schema.ts';
import { changedCounts, forgetChanges } from './watch-facts.ts';
import type { OfficerRegister } from '../opened/open-register.ts';

/** The cases whose de-identified facts a transaction has changed. */
export type Touched = {
  readonly requests: Set<number>;
  readonly breaches: Set<number>;
  /** Whether something changed that every fact depends on: the organisation or its list of departments. */
  everything: boolean;
};

type Both = Pick<OfficerRegister, 'database' | 'raw' | 'rawLedger'>;

/**
 * Keeps the ledger a projection of the register. `promise` raises the register's revision inside the transaction;
 * `keep` brings the ledger to that revision after the commit. If the process is killed between the two, the revisions
 * differ and the next unlocking counts the ledger anew.
 */
export const followLedger = { promise, keep };

async function promise(db: Transaction<RegisterSchema>, { requests, breaches, everything }: Touched): Promise<void> {
  if (!everything && requests.size + breaches.size === 0) return;
  await db
    .updateTable('register_meta')
    .set((eb) => ({ ledger_revision: eb('ledger_revision', '+', 1) }))
    .execute();
}

async function keep(register: Both, { requests, breaches, everything }: Touched): Promise<void> {
  if (everything) return await countAnew(register);
  if (requests.size + breaches.size === 0) return;
  try {
    await committed(register, followChanges);
  } catch (error) {
    // The ledger's counts do not allow these changes, so they were not the register's: something else changed them.
    if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_CONSTRAINT')) throw error;
    await countAnew(register);
  }
}

// Holds the connection, so no transaction is open and only committed rows are read.
async function committed<T>(register: Both, work: (register: Both) => T): Promise<T> {
  return await register.database.connection().execute(async () => work(register));
}

function followChanges({ raw, rawLedger }: Both): void {
  const { time_zone, revision } = metaOf(raw);
  const moved = changedCounts(raw, daysIn(time_zone));
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
  forgetChanges(raw);
}

/**
 * Counts the whole ledger anew from the register, in one step. Throws SQLite's error for a row that Docket does not
 * write.
 */
export async function countAnew(register: Both): Promise<void> {
  await committed(register, countInto);
}

/** Fills a ledger that nobody else has yet with the counts of the register. */
export function countInto({ raw, rawLedger }: Pick<Both, 'raw' | 'rawLedger'>): void {
  const counts = countRegister(raw);
  const meta = metaOf(raw);
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
  forgetChanges(raw);
}

/**
 * How many counts of the ledger differ from the register's, fields about the organisation included; 0 when all agree.
 */
export async function countDifferences(register: Both): Promise<number> {
  return await committed(register, differencesNow);
}

function differencesNow({ raw, rawLedger }: Both): number {
  const counts = countRegister(raw);
  const wanted = metaOf(raw);
  const found = rawLedger.prepare<[], LedgerMetaTable>('SELECT * FROM ledger_meta').get();
  let differences = 0;
  for (const name of ['organisation', 'authority', 'time_zone', 'revision'] as const)
    if (found?.[name] !== wanted[name]) differences += 1;
  for (const { measure, at, value, count } of rawLedger
    .prepare<[], LedgerCountTable>('SELECT measure, at, value, count FROM ledger_count')
    .iterate()) {
    const key = keyOf(measure, at, value);
    if (counts.get(key) !== count) differences += 1;
    counts.delete(key);
  }
  return differences + counts.size;
}

/** Whether the ledger says it stands where the register does. */
export function isAtRevision({ raw, rawLedger }: Pick<Both, 'raw' | 'rawLedger'>): boolean {
  const found = rawLedger.prepare<[], number>('SELECT revision FROM ledger_meta').pluck().get();
  return found === metaOf(raw).revision;
}

function countRegister(raw: OfficerRegister['raw']): Counts {
  const counts: Counts = new Map();
  const dayOf = daysIn(metaOf(raw).time_zone);
  for (const fact of requestFacts(raw)) countRequest(counts, fact);
  for (const fact of breachFacts(raw)) countBreach(counts, fact, { dayOf });
  return counts;
}

function metaOf(raw: OfficerRegister['raw']): Omit<LedgerMetaTable, 'only_row'> {
  const meta = raw
    .prepare<[], Omit<LedgerMetaTable, 'only_row'>>(
      `SELECT name AS organisation, authority_name AS authority, time_zone, ledger_revision AS revision
         FROM main.organisation, main.register_meta`,
    )
    .get();
  if (meta === undefined) throw new Error('A register has an organisation.');
  return meta;
}
