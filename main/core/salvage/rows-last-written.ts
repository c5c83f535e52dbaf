import type { Database } from 'better-sqlite3';
import { chainLength, lastState } from '../files/chain/audit.store.ts';
import { boundTables, looseTables } from '../files/chain/bound-tables.ts';
import { boundCounts, keptBindingKey } from '../files/chain/row-binding.store.ts';
import { stateOf } from '../files/chain/register-state.ts';
import { addUpNow } from '../files/chain/scan-rows.ts';
import { boundSince } from '../files/chain/bind-rows.ts';
import { versionOf } from '../files/database/migrate.ts';
import type { SalvagedRows } from './salvage-rows.ts';

/**
 * How many rows each table had when Docket last wrote it, for the tables where that can be told. Asked of a register
 * into which everything readable was just put. There are two sources:
 * - the register's own counts (`row_binding`);
 * - where their page is lost, the newest entry of the audit chain. It commits to every row there was, so if the rows
 *   that were read fit it, they are all of them.
 */
export function rowsLastWritten(raw: Database, { tables, gaps }: SalvagedRows): ReadonlyMap<string, number> {
  // Counts that came from a backup are too low.
  const own = (table: string) => tables.get(table)?.fromBackup === 0;
  const counted = own('row_binding') ? countedRows(raw) : [];
  const end = own('audit_key') ? chainLength(raw) : undefined;
  const rows = counted.length > 0 ? counted : fittingRows(raw, { end, gaps });
  return new Map([...rows, ...(end === undefined ? [] : [['audit', end] as const])]);
}

type Counted = readonly (readonly [table: string, rows: number])[];

function countedRows(raw: Database): Counted {
  return boundCounts(raw).map(({ name, rows }) => [name, rows]);
}

/**
 * The present counts, if the newest entry commits to exactly these rows; otherwise nothing. It does not commit to
 * drafts and checkpoints, which are left out.
 */
function fittingRows(raw: Database, { end, gaps }: Pick<SalvagedRows, 'gaps'> & { end: number | undefined }): Counted {
  if (versionOf(raw) < boundSince) return []; // of an earlier Docket, whose entries do not speak of rows
  const key = keptBindingKey(raw);
  const last = lastState(raw);
  if (key === undefined || last?.state == null) return [];
  // A later entry may have been on a lost page.
  const isLast = last.seq === end || (gaps.get('audit') ?? []).every(({ upTo }) => upTo !== undefined);
  if (!isLast) return [];
  const sums = boundTables(raw).map((table) => ({ name: table.name, ...addUpNow(raw, table, key) }));
  if (stateOf(sums) !== last.state) return [];
  return sums.filter(({ name }) => !looseTables.includes(name)).map(({ name, rows }) => [name, rows]);
}
