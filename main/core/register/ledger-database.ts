import type { Generated, Kysely } from 'kysely';
import type { Database } from 'better-sqlite3';
import { ledgerTables } from '../reports/ledger.tables.ts';
import type { LedgerSchema } from '../reports/ledger.schema.ts';
import { openDatabase, type OpenOptions } from './open-database.ts';
import { versionOf } from './migrate.ts';
import { queriesOver } from './queries-over.ts';

/** What managers did or were refused, waiting for an officer to unlock and chain it. */
export type LedgerDatabase = LedgerSchema & {
  waiting_entry: {
    n: Generated<number>;
    id: string;
    at: string;
    actor_id: string;
    action: string;
    outcome: string;
    subject: string | null;
    detail: string;
  };
  /** Where the audit chain ended when an officer last locked or exported: printed on every report. */
  audit_head: { only_row: 1; seq: number; hash: string; at: string };
};

const version = 2;
const proofTables = [
  `CREATE TABLE waiting_entry (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, actor_id TEXT NOT NULL, action TEXT NOT NULL,
    outcome TEXT NOT NULL, subject TEXT, detail TEXT NOT NULL) STRICT`,
  `CREATE TABLE audit_head (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), seq INTEGER NOT NULL, hash TEXT NOT NULL, at TEXT NOT NULL) STRICT`,
];
const fromVersion1 = [
  ...proofTables,
  `INSERT INTO waiting_entry (id, at, actor_id, action, outcome, detail) SELECT id, at, actor_id, action, 'refused', '{}' FROM refusal ORDER BY at`,
  `DROP TABLE refusal`,
];

// Asked again inside the transaction: the officer's process and a manager's may open it at once.
function bringUp(raw: Database): void {
  const from = versionOf(raw);
  if (from >= version) return;
  for (const statement of from === 0 ? [...ledgerTables, ...proofTables] : fromVersion1) raw.exec(statement);
  raw.pragma(`user_version = ${version}`);
}

export type OpenLedger = { readonly raw: Database; readonly ledger: Kysely<LedgerDatabase> };

/** Opens `ledger.db`, making its tables when it is new. Being a projection, it may lag a crash and is then rebuilt. */
export function openLedger(file: string, key: Uint8Array, options: Omit<OpenOptions, 'holding'>): OpenLedger {
  const raw = openDatabase(file, key, { ...options, holding: 'shared' });
  // Rebuilt from the register when revisions disagree, so a lost last commit costs nothing and a second fsync is not waited for.
  raw.pragma('synchronous = NORMAL');
  if (versionOf(raw) < version) raw.transaction(() => bringUp(raw)).immediate();
  return { raw, ledger: queriesOver<LedgerDatabase>(raw) };
}
