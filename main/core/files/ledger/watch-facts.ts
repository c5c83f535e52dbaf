import type { Database } from 'better-sqlite3';
import { countBreach, countRequest, type Counts } from './count-facts.ts';
import { breachFactColumns, changedBreachFacts, changedRequestFacts, requestFactColumns } from './fact.store.ts';

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
  const moved: Counts = new Map();
  const requests = changedRequestFacts(raw);
  for (const fact of requests.before) countRequest(moved, fact, -1);
  for (const fact of requests.now) countRequest(moved, fact);
  const breaches = changedBreachFacts(raw);
  for (const fact of breaches.before) countBreach(moved, fact, { dayOf, by: -1 });
  for (const fact of breaches.now) countBreach(moved, fact, { dayOf });
  return moved;
}
