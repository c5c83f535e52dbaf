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
 * How many rows each table had when Docket last wrote it, as far as that can be told of a register into which everything
 * readable was just put. The register's own counts say it. Where their page is lost, the last entry of the audit chain
 * does: it commits to every row there was, so rows that fit it are all of them, wherever they were read from.
 */
export function rowsLastWritten(raw: Database, { tables, gaps }: SalvagedRows): ReadonlyMap<string, number> {
  // What came from a backup counted fewer.
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

/** The rows as they are, when they are what the last entry speaks of; nothing otherwise. Drafts and checkpoints it does not speak of. */
function fittingRows(raw: Database, { end, gaps }: Pick<SalvagedRows, 'gaps'> & { end: number | undefined }): Counted {
  if (versionOf(raw) < boundSince) return []; // of an earlier Docket, whose entries do not speak of rows
  const key = keptBindingKey(raw);
  const last = lastState(raw);
  if (key === undefined || last?.state == null) return [];
  // A later entry may have been on a page that is lost.
  const isLast = last.seq === end || (gaps.get('audit') ?? []).every(({ upTo }) => upTo !== undefined);
  if (!isLast) return [];
  const sums = boundTables(raw).map((table) => ({ name: table.name, ...addUpNow(raw, table, key) }));
  if (stateOf(sums) !== last.state) return [];
  return sums.filter(({ name }) => !looseTables.includes(name)).map(({ name, rows }) => [name, rows]);
}
