import type { Database } from 'better-sqlite3';
import { countBreach, countRequest, type Counts } from './count-facts.ts';
import {
  breachFact,
  breachFactColumns,
  keptDepartments,
  requestFact,
  requestFactColumns,
  type BreachFactRow,
  type RequestFactRow,
} from './fact.store.ts';

const watched = { request: requestFactColumns, breach: breachFactColumns } as const;

/**
 * Notes how each request and breach was before it was first changed, in temporary tables of this connection, so that the
 * ledger's counts can be moved from the old to the new. A write that is rolled back takes its notes with it.
 */
export function watchFacts(raw: Database): void {
  for (const [table, columns] of Object.entries(watched)) {
    const before = `${table}_before`;
    raw.exec(`CREATE TEMP TABLE ${before} (id INTEGER PRIMARY KEY, existed INTEGER NOT NULL, ${columns.join(', ')})`);
    const first = (row: 'old' | 'new') => `WHERE NOT EXISTS (SELECT 1 FROM ${before} WHERE id = ${row}.id)`;
    const keepOld = `INSERT INTO ${before} SELECT old.id, 1, ${columns.map((name) => `old.${name}`).join(', ')} ${first('old')}`;
    for (const trigger of [
      `count_${table}_insert AFTER INSERT ON main.${table} BEGIN INSERT INTO ${before} (id, existed) SELECT new.id, 0 ${first('new')}; END`,
      `count_${table}_update AFTER UPDATE OF ${columns.join(', ')} ON main.${table} BEGIN ${keepOld}; END`,
      `count_${table}_delete AFTER DELETE ON main.${table} BEGIN ${keepOld}; END`,
    ])
      raw.exec(`CREATE TEMP TRIGGER ${trigger}`);
  }
}

/** What the changes since the notes were last forgotten move in the ledger: counts with their differences. */
export function changedCounts(raw: Database, dayOf: (instant: string) => string): Counts {
  const departments = keptDepartments(raw);
  const moved: Counts = new Map();
  const requests = (sql: string) => raw.prepare<[], RequestFactRow>(sql).all();
  const ofRequest = requestFactColumns.join(', ');
  for (const row of requests(`SELECT ${ofRequest} FROM temp.request_before WHERE existed = 1`))
    countRequest(moved, requestFact(row, departments), -1);
  for (const row of requests(`SELECT ${ofRequest} FROM main.request WHERE id IN (SELECT id FROM temp.request_before)`))
    countRequest(moved, requestFact(row, departments));
  const breaches = (sql: string) =>
    raw
      .prepare<[], BreachFactRow>(sql)
      .all()
      .flatMap((row) => breachFact(row) ?? []);
  const ofBreach = breachFactColumns.join(', ');
  for (const fact of breaches(`SELECT ${ofBreach} FROM temp.breach_before WHERE existed = 1`))
    countBreach(moved, fact, { dayOf, by: -1 });
  for (const fact of breaches(`SELECT ${ofBreach} FROM main.breach WHERE id IN (SELECT id FROM temp.breach_before)`))
    countBreach(moved, fact, { dayOf });
  return moved;
}

/** Forgets the notes once the ledger has followed. */
export function forgetChanges(raw: Database): void {
  for (const table of Object.keys(watched)) raw.exec(`DELETE FROM temp.${table}_before`);
}
