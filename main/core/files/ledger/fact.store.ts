import type { Database } from 'better-sqlite3';
import type { Selectable } from 'kysely';
import type { Period } from '../../../contract/reports/compute-figures.ts';
import { readJson } from '../database/json-text.ts';
import type { RegisterSchema } from '../database/schema.ts';
import type { BreachFact, RequestFact } from './fact.ts';

/** The columns of a request that its fact is made of. */
export const requestFactColumns = [
  'reference',
  'received_on',
  'due_on',
  'clock_state',
  'clock_since',
  'extended',
  'department',
  'channel',
  'rights',
  'outcome',
] as const;

/** The columns of a breach that its fact is made of. */
export const breachFactColumns = [
  'suspected',
  'aware_at',
  'cause',
  'authority_choice',
  'authority_reasons',
  'people_choice',
  'people_told_on',
  'notified_at',
] as const;

/** A request as its row has it. */
export type RequestFactRow = Readonly<Pick<Selectable<RegisterSchema['request']>, (typeof requestFactColumns)[number]>>;

export type BreachFactRow = Readonly<Pick<Selectable<RegisterSchema['breach']>, (typeof breachFactColumns)[number]>>;

const pageSize = 2_000;

/** The departments the organisation keeps in its list: any other is free text, which could name somebody. */
function keptDepartments(raw: Database): ReadonlySet<string> {
  const list: unknown = JSON.parse(
    raw.prepare<[], string>('SELECT departments FROM organisation').pluck().get() ?? '[]',
  );
  return new Set(Array.isArray(list) ? list.map(String) : []);
}

/** The fact of a request; one that was voided is none. Throws SyntaxError for a row that was written by hand. */
function requestFact(row: RequestFactRow, departments: ReadonlySet<string>): RequestFact | undefined {
  if (row.clock_state === 'voided') return undefined;
  const answered = row.clock_state === 'answered';
  return {
    kind: row.reference.slice(0, 3) as RequestFact['kind'],
    channel: row.channel,
    received_on: row.received_on,
    due_on: row.due_on,
    answered_on: answered ? row.clock_since : null,
    state: row.clock_state === 'answered' ? (row.outcome ?? 'answered') : row.clock_state,
    extended: row.extended === 1 ? 1 : 0,
    department: row.department !== null && departments.has(row.department) ? row.department : null,
    rights: readJson(row.rights),
  };
}

/** The fact of a breach; a suspicion is none yet, and without a moment of awareness no figure can count it. */
function breachFact(row: BreachFactRow): BreachFact | undefined {
  if (row.suspected !== 0) return undefined;
  const { authority_choice: choice } = row;
  return {
    aware_at: row.aware_at,
    cause: row.cause,
    authority_decision: choice === 'notify' ? 'yes' : choice === 'do-not-notify' ? 'no' : 'undecided',
    notified_at: row.notified_at,
    people_told: row.people_told_on === null ? 0 : 1,
    people_waiting: row.people_choice === 'tell' && row.people_told_on === null ? 1 : 0,
    reasons_written: row.authority_reasons.trim() === '' ? 0 : 1,
  };
}

/** The fact of every request, one at a time. Nothing else may be asked of the register until the last was read. */
export function* requestFacts(raw: Database): Generator<RequestFact> {
  const departments = keptDepartments(raw);
  const rows = raw.prepare<[], RequestFactRow>(`SELECT ${requestFactColumns.join(', ')} FROM main.request`);
  for (const row of rows.iterate()) {
    const fact = requestFact(row, departments);
    if (fact !== undefined) yield fact;
  }
}

/** As `requestFacts`, leaving out rows that Docket did not write. */
export function* soundRequestFacts(raw: Database): Generator<RequestFact> {
  const departments = keptDepartments(raw);
  const rows = raw.prepare<[], RequestFactRow>(`SELECT ${requestFactColumns.join(', ')} FROM main.request`);
  for (const row of rows.iterate()) {
    const fact = orNone(() => requestFact(row, departments));
    if (fact !== undefined && isSound(fact)) yield fact;
  }
}

/** The fact of every breach that figures count. */
export function breachFacts(raw: Database): readonly BreachFact[] {
  const rows = raw.prepare<[], BreachFactRow>(`SELECT ${breachFactColumns.join(', ')} FROM main.breach`).all();
  return rows.flatMap((row) => breachFact(row) ?? []);
}

/** Facts before they were first changed since the notes were last forgotten, and the same as they are; a new one has none before. */
type ChangedFacts<Fact> = { readonly before: readonly Fact[]; readonly now: readonly Fact[] };

/** The facts of requests that were changed, by the notes that `watchFacts` keeps. */
export function changedRequestFacts(raw: Database): ChangedFacts<RequestFact> {
  const departments = keptDepartments(raw);
  const facts = (sql: string) =>
    raw
      .prepare<[], RequestFactRow>(sql)
      .all()
      .flatMap((row) => requestFact(row, departments) ?? []);
  const columns = requestFactColumns.join(', ');
  return {
    before: facts(`SELECT ${columns} FROM temp.request_before WHERE existed = 1`),
    now: facts(`SELECT ${columns} FROM main.request WHERE id IN (SELECT id FROM temp.request_before)`),
  };
}

/** The same of breaches. */
export function changedBreachFacts(raw: Database): ChangedFacts<BreachFact> {
  const facts = (sql: string) =>
    raw
      .prepare<[], BreachFactRow>(sql)
      .all()
      .flatMap((row) => breachFact(row) ?? []);
  const columns = breachFactColumns.join(', ');
  return {
    before: facts(`SELECT ${columns} FROM temp.breach_before WHERE existed = 1`),
    now: facts(`SELECT ${columns} FROM main.breach WHERE id IN (SELECT id FROM temp.breach_before)`),
  };
}

/** Forgets the notes once the ledger has followed. */
export function forgetChanges(raw: Database): void {
  raw.exec('DELETE FROM temp.request_before; DELETE FROM temp.breach_before');
}

/** How many facts `readFacts` will give for the period. */
export function countFacts(raw: Database, period: Period): number {
  return idsIn(raw, period).length;
}

/**
 * The facts of requests received or answered in the period, oldest first, a page at a time. So an export holds neither
 * all of them in memory nor the register's connection.
 */
export async function* readFacts(raw: Database, period: Period): AsyncGenerator<readonly RequestFact[]> {
  const departments = keptDepartments(raw);
  const row = raw.prepare<[number], RequestFactRow>(
    `SELECT ${requestFactColumns.join(', ')} FROM main.request WHERE id = ?`,
  );
  const ids = idsIn(raw, period);
  for (let from = 0; from < ids.length; from += pageSize) {
    yield ids.slice(from, from + pageSize).flatMap((id) => {
      const found = row.get(id);
      return (found && orNone(() => requestFact(found, departments))) ?? [];
    });
  }
}

function idsIn(raw: Database, { from, to }: Period): readonly number[] {
  return raw
    .prepare<[string, string, string, string], number>(
      `SELECT id FROM main.request WHERE clock_state <> 'voided' AND (received_on BETWEEN ? AND ?
         OR (clock_state = 'answered' AND clock_since BETWEEN ? AND ?)) ORDER BY received_on, id`,
    )
    .pluck()
    .all(from, to, from, to);
}

function orNone(read: () => RequestFact | undefined): RequestFact | undefined {
  try {
    return read();
  } catch {
    return undefined; // the check reports such a row
  }
}

function isSound({ received_on, answered_on, rights }: RequestFact): boolean {
  const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/u.test(day) && !Number.isNaN(Date.parse(day));
  return isDay(received_on) && (answered_on === null || isDay(answered_on)) && Array.isArray(rights);
}
