import type { Database } from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { daysIn } from './count-facts.ts';
import { metaOfLedger } from './ledger.store.ts';
import { ledgerTables } from './ledger.tables.ts';
import { openDatabase, type OpenOptions } from '../database/open-database.ts';
import { versionOf } from '../database/migrate.ts';
import { queriesOver } from '../database/queries-over.ts';
import type { LedgerDatabase } from '../database/ledger.schema.ts';

/** The version this Docket writes. An older ledger is not migrated: an officer's unlocking counts it anew. */
export const ledgerVersion = 3;

/** A ledger of an older Docket, or one whose tables are not word for word Docket's. */
export class StrangeLedger extends Error {
  override readonly name = 'StrangeLedger';
  readonly older: boolean;
  constructor(older: boolean) {
    super(older ? 'The ledger is of an older version' : 'The ledger holds something that Docket did not make');
    this.older = older;
  }
}

export type OpenLedger = { readonly raw: Database; readonly ledger: Kysely<LedgerDatabase> };

/**
 * Opens `ledger.db` and makes its tables if it is new. Compares its schema with Docket's own first, because a manager's
 * key can write the file without Docket. Throws StrangeLedger, and what `openDatabase` throws.
 */
export function openLedger(file: string, key: Uint8Array, options: Omit<OpenOptions, 'holding'>): OpenLedger {
  const raw = openDatabase(file, key, { ...options, holding: 'shared' });
  try {
    // A lost last commit costs nothing: the ledger is counted anew when revisions differ. So no second fsync is waited
    // for.
    raw.pragma('synchronous = NORMAL');
    if (options.create === true && isEmpty(raw)) raw.transaction(() => makeTables(raw)).immediate();
    if (versionOf(raw) !== ledgerVersion || !isDocketsOwn(raw)) throw new StrangeLedger(isOlder(raw));
    return { raw, ledger: queriesOver<LedgerDatabase>(raw) };
  } catch (error) {
    raw.close();
    throw error;
  }
}

function isOlder(raw: Database): boolean {
  return versionOf(raw) > 0 && versionOf(raw) < ledgerVersion;
}

function isEmpty(raw: Database): boolean {
  return versionOf(raw) === 0 && raw.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
}

// Looks again inside the transaction: two processes may make the tables at once.
function makeTables(raw: Database): void {
  if (!isEmpty(raw)) return;
  for (const statement of ledgerTables) raw.exec(statement);
  raw.pragma(`user_version = ${ledgerVersion}`);
}

type SchemaRow = { readonly type: string; readonly name: string; readonly sql: string | null };

/** Whether the file's schema is Docket's own, word for word, with no table, index, view or trigger more or less. */
export function isDocketsOwn(raw: Database): boolean {
  const rows = raw.prepare<[], SchemaRow>('SELECT type, name, sql FROM main.sqlite_schema').all();
  // SQLite's own index of a UNIQUE column has no SQL text.
  const spelled = rows.filter(
    (row) => row.type !== 'index' || row.sql !== null || !row.name.startsWith('sqlite_autoindex_'),
  );
  const own = new Set(ledgerTables);
  return spelled.length === own.size && spelled.every(({ type, sql }) => type === 'table' && own.has(sql ?? ''));
}

/** Whether the ledger names its organisation, and a time zone that exists. */
export function isReadable(raw: Database): boolean {
  const zone = metaOfLedger(raw)?.time_zone;
  try {
    return zone !== undefined && daysIn(zone) !== undefined;
  } catch {
    return false; // no such zone
  }
}
