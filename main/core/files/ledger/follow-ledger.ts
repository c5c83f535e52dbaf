import Database from 'better-sqlite3';
import type { Transaction } from 'kysely';
import { breachFacts, forgetChanges, requestFacts } from './fact.store.ts';
import { countBreach, countRequest, daysIn, keyOf, type Counts } from './count-facts.ts';
import { raiseLedgerRevision } from '../database/register-meta.store.ts';
import type { RegisterSchema } from '../database/schema.ts';
import { countsIn, metaOfLedger, metaOfRegister, moveCounts, replaceCounts } from './ledger.store.ts';
import { changedCounts } from './watch-facts.ts';
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
 * Raises the register's revision inside the transaction that changes cases. The ledger follows after the commit
 * (`projectChanges`). If the process is killed between the two, the revisions differ, and the next unlocking counts the
 * ledger anew.
 */
export async function bumpLedgerRevision(
  db: Transaction<RegisterSchema>,
  { requests, breaches, everything }: Touched,
): Promise<void> {
  if (!everything && requests.size + breaches.size === 0) return;
  await raiseLedgerRevision(db);
}

/** Brings the ledger to the register's revision after the commit. Throws what SQLite says of the ledger. */
export async function projectChanges(register: Both, { requests, breaches, everything }: Touched): Promise<void> {
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
  const { time_zone, revision } = metaOfRegister(raw);
  moveCounts(rawLedger, changedCounts(raw, daysIn(time_zone)), revision);
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
  replaceCounts(rawLedger, metaOfRegister(raw), countRegister(raw));
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
  const wanted = metaOfRegister(raw);
  const found = metaOfLedger(rawLedger);
  let differences = 0;
  for (const name of ['organisation', 'authority', 'time_zone', 'revision'] as const)
    if (found?.[name] !== wanted[name]) differences += 1;
  for (const { measure, at, value, count } of countsIn(rawLedger)) {
    const key = keyOf(measure, at, value);
    if (counts.get(key) !== count) differences += 1;
    counts.delete(key);
  }
  return differences + counts.size;
}

/** Whether the ledger says it stands where the register does. */
export function isAtRevision({ raw, rawLedger }: Pick<Both, 'raw' | 'rawLedger'>): boolean {
  return metaOfLedger(rawLedger)?.revision === metaOfRegister(raw).revision;
}

function countRegister(raw: OfficerRegister['raw']): Counts {
  const counts: Counts = new Map();
  const dayOf = daysIn(metaOfRegister(raw).time_zone);
  for (const fact of requestFacts(raw)) countRequest(counts, fact);
  for (const fact of breachFacts(raw)) countBreach(counts, fact, { dayOf });
  return counts;
}
