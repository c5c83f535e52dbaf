import type { Database } from 'better-sqlite3';

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

/** What waits in a ledger of any version; nothing where its schema has more in it than tables, or none that is known. */
export function waitingInAny(raw: Database): readonly WaitingEntry[] {
  const live = raw.prepare(`SELECT count(*) FROM main.sqlite_schema WHERE type IN ('view', 'trigger')`).pluck().get();
  const spelled = new Set(raw.prepare<[], string>('SELECT sql FROM main.sqlite_schema').pluck().all());
  const known = tables.find(({ sql }) => spelled.has(sql));
  return live !== 0 || known === undefined ? [] : raw.prepare<[], WaitingEntry>(known.read).all();
}

/** Lets entries wait in a new ledger that waited in the one before; one that is there already stays as it is. */
export function waitAgain(raw: Database, waited: readonly WaitingEntry[]): void {
  const wait = raw.prepare(
    `INSERT OR IGNORE INTO waiting_entry (id, at, actor_id, action, outcome, subject, detail)
       VALUES (@id, @at, @actor_id, @action, @outcome, @subject, @detail)`,
  );
  for (const entry of waited) wait.run(entry);
}

const length = ['id', 'at', 'actor_id', 'action', 'outcome', `coalesce(subject, '')`, 'detail']
  .map((column) => `octet_length(${column})`)
  .join(' + ');

/**
 * At most `most` entries that wait after the one numbered `after`, and the number of the last that was looked at. One whose
 * texts are too long is counted and never read, because texts of any length may lie in a ledger.
 */
export function waitingAfter(
  rawLedger: Database,
  after: bigint | null,
  most: number,
): {
  readonly rows: readonly WaitingEntry[];
  readonly upTo: bigint | undefined;
  readonly oversized: number;
} {
  const numbers = rawLedger
    .prepare<[{ after: bigint | null }], bigint>(
      `SELECT n FROM waiting_entry WHERE @after IS NULL OR n > @after ORDER BY n LIMIT ${most}`,
    )
    .pluck()
    .safeIntegers()
    .all({ after });
  const upTo = numbers.at(-1);
  if (upTo === undefined) return { rows: [], upTo, oversized: 0 };
  const rows = rawLedger
    .prepare<[{ after: bigint | null; upTo: bigint }], WaitingEntry>(
      `SELECT id, at, actor_id, action, outcome, subject, detail FROM waiting_entry
         WHERE (@after IS NULL OR n > @after) AND n <= @upTo AND ${length} <= ${longestEntry} ORDER BY n`,
    )
    .all({ after, upTo });
  return { rows, upTo, oversized: numbers.length - rows.length };
}

/** Removes the entries up to that number. */
export function dropWaiting(rawLedger: Database, upTo: bigint): void {
  rawLedger.prepare('DELETE FROM waiting_entry WHERE n <= ?').run(upTo);
}

/** The ids of everybody whom the register has as a manager, present or past: entries that wait are theirs. */
export function managersIn(raw: Database): readonly string[] {
  return raw.prepare<[], string>(`SELECT id FROM person WHERE role = 'manager'`).pluck().all();
}
