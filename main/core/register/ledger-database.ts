import type { Kysely } from 'kysely';
import type { Database } from 'better-sqlite3';
import { ledgerTables } from '../reports/ledger.tables.ts';
import type { LedgerSchema } from '../reports/ledger.schema.ts';
import { openDatabase, type OpenOptions } from './open-database.ts';
import { queriesOver } from './queries-over.ts';

/** A manager's refused call, waiting for an officer to unlock and chain it. */
export type LedgerDatabase = LedgerSchema & {
  refusal: { id: string; at: string; actor_id: string; role: string; action: string };
};

const version = 1;
const refusal = `CREATE TABLE refusal (id TEXT PRIMARY KEY, at TEXT NOT NULL, actor_id TEXT NOT NULL, role TEXT NOT NULL, action TEXT NOT NULL) STRICT, WITHOUT ROWID`;

export type OpenLedger = { readonly raw: Database; readonly ledger: Kysely<LedgerDatabase> };

/** Opens `ledger.db`, making its tables when it is new. Being a projection, it may lag a crash and is then rebuilt. */
export function openLedger(file: string, key: Uint8Array, options: Omit<OpenOptions, 'holding'>): OpenLedger {
  const raw = openDatabase(file, key, { ...options, holding: 'shared' });
  // Rebuilt from the register when revisions disagree, so a lost last commit costs nothing and a second fsync is not waited for.
  raw.pragma('synchronous = NORMAL');
  if (raw.pragma('user_version', { simple: true }) === 0) {
    raw
      .transaction(() => {
        for (const statement of [...ledgerTables, refusal]) raw.exec(statement);
        raw.pragma(`user_version = ${version}`);
      })
      .immediate();
  }
  return { raw, ledger: queriesOver<LedgerDatabase>(raw) };
}
