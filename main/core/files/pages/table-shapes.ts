import type { Database } from 'better-sqlite3';
import type { Stored } from './read-record.ts';
import type { UnreadableRange, TreeKey, TreeRow } from './read-tree.ts';

type Column = {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly dflt_value: string | null;
  readonly pk: number;
};

/** A table of the register as its rows lie on the disk. */
export type TableShape = {
  readonly name: string;
  readonly withoutRowid: boolean;
  /** In the order a row stores them: the key first where there are no row ids. */
  readonly columns: readonly Column[];
  /** The column that is the row id itself, and which a row stores as null. */
  readonly rowidColumn: string | undefined;
  readonly keyColumns: number;
};

/** The shape of every table that holds rows of its own; search is made again from them. */
export function tableShapes(raw: Database): readonly TableShape[] {
  const tables = raw
    .prepare<[], { name: string; wr: number }>(
      `SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .all();
  return tables.map(({ name, wr }) => {
    const columns = raw
      .prepare<[string], Column>('SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?) ORDER BY cid')
      .all(name);
    const key = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
    const [only] = key;
    const withoutRowid = wr === 1;
    return {
      name,
      withoutRowid,
      columns: withoutRowid ? [...key, ...columns.filter(({ pk }) => pk === 0)] : columns,
      rowidColumn: !withoutRowid && key.length === 1 && only?.type === 'INTEGER' ? only.name : undefined,
      keyColumns: key.length,
    };
  });
}

/** Whether a row can be one of this table's: as many values as columns, each of its column's type. */
export function fitsShape({ columns, withoutRowid, rowidColumn }: TableShape, { rowid, values }: TreeRow): boolean {
  if ((rowid === undefined) !== withoutRowid || values.length > columns.length) return false;
  return columns.every(({ name, type, notnull, dflt_value }, at) => {
    if (at >= values.length) return notnull === 0 || dflt_value !== null;
    const value = values[at] ?? null;
    if (name === rowidColumn) return value === null;
    return value === null ? notnull === 0 : isOfType(value, type);
  });
}

function isOfType(value: Exclude<Stored, null>, type: string): boolean {
  if (type === 'INTEGER') return Number.isInteger(value);
  if (type === 'REAL') return typeof value === 'number';
  return type === 'TEXT' ? typeof value === 'string' : Buffer.isBuffer(value);
}

/** The key a row is kept under. */
export function keyOf({ keyColumns }: TableShape, { rowid, values }: TreeRow): TreeKey {
  return rowid ?? values.slice(0, keyColumns);
}

/** Whether a key lies in what could not be read. */
export function inGap(shape: TableShape, { after, upTo }: UnreadableRange, key: TreeKey): boolean {
  const above = after === undefined || compareKeys(key, cut(shape, after)) > 0;
  return above && (upTo === undefined || compareKeys(key, cut(shape, upTo)) <= 0);
}

function cut({ keyColumns }: TableShape, key: TreeKey): TreeKey {
  return typeof key === 'number' ? key : key.slice(0, keyColumns);
}

function compareKeys(a: TreeKey, b: TreeKey): number {
  if (typeof a === 'number' || typeof b === 'number') return Number(a) - Number(b);
  for (const [at, value] of a.entries()) {
    const order = compareStored(value, b[at] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

// Nothing, numbers, texts, bytes: SQLite's own order, with texts compared byte by byte.
function compareStored(a: Stored, b: Stored): number {
  const rank = (value: Stored) =>
    value === null ? 0 : typeof value === 'number' ? 1 : typeof value === 'string' ? 2 : 3;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (a === null || b === null) return 0;
  return Buffer.compare(Buffer.from(a as string), Buffer.from(b as string)); // numbers are gone, texts and bytes remain
}
