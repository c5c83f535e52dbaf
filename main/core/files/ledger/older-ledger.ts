import type { Database } from 'better-sqlite3';
import { openDatabase } from '../database/open-database.ts';

/** An entry that a manager left in the ledger, as it stands there: nothing of it is proved. */
export type WaitingEntry = {
  readonly id: string;
  readonly at: string;
  readonly actor_id: string;
  readonly action: string;
  readonly outcome: string;
  readonly subject: string | null;
  readonly detail: string;
};

/** Bytes of one waiting entry, all its texts together. Docket's own have some three hundred. */
export const longestEntry = 2_000;
const most = 10_000;

/** How the tables of entries were spelled in older ledgers, and how one is read. */
const tables: readonly { readonly sql: string; readonly read: string }[] = [
  {
    sql: `CREATE TABLE refusal (id TEXT PRIMARY KEY, at TEXT NOT NULL, actor_id TEXT NOT NULL, role TEXT NOT NULL, action TEXT NOT NULL) STRICT, WITHOUT ROWID`,
    read: `SELECT id, at, actor_id, action, 'refused' AS outcome, NULL AS subject, '{}' AS detail FROM refusal
      WHERE octet_length(id) + octet_length(at) + octet_length(actor_id) + octet_length(action) <= ${longestEntry} ORDER BY at LIMIT ${most}`,
  },
  {
    sql: `CREATE TABLE waiting_entry (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, actor_id TEXT NOT NULL, action TEXT NOT NULL,
    outcome TEXT NOT NULL, subject TEXT, detail TEXT NOT NULL) STRICT`,
    read: `SELECT id, at, actor_id, action, outcome, subject, detail FROM waiting_entry
      WHERE octet_length(id) + octet_length(at) + octet_length(actor_id) + octet_length(action) + octet_length(outcome)
        + octet_length(coalesce(subject, '')) + octet_length(detail) <= ${longestEntry} ORDER BY n LIMIT ${most}`,
  },
];

/**
 * The entries that waited in a ledger of an older version, or that can still be read from a damaged one. None if its
 * schema holds a view or a trigger, or no known table.
 */
export function olderEntries(file: string, key: Uint8Array, nativeBinding: string): readonly WaitingEntry[] {
  let raw: Database | undefined;
  try {
    raw = openDatabase(file, key, { nativeBinding, holding: 'shared' });
    const live = raw.prepare(`SELECT count(*) FROM main.sqlite_schema WHERE type IN ('view', 'trigger')`).pluck().get();
    const spelled = new Set(raw.prepare<[], string>('SELECT sql FROM main.sqlite_schema').pluck().all());
    const known = tables.find(({ sql }) => spelled.has(sql));
    return live !== 0 || known === undefined ? [] : raw.prepare<[], WaitingEntry>(known.read).all();
  } catch {
    return []; // the old file is kept beside the new one
  } finally {
    raw?.close();
  }
}
