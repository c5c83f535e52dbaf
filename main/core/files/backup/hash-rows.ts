import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';

/** One hash over all rows of a table in the order of their keys: SHA-256, hex. */
export type TableHash = { readonly table: string; readonly rows: number; readonly sha256: string };

/**
 * Not compared: drafts, which are written every two seconds and are no facts; sums and the search index, made from the
 * rows.
 */
const leftOut = /^(sqlite_|request_search|draft$|row_binding$)/u;
const rowsAtOnce = 100;

/** Hashes every table. Yields every hundred rows, so that the caller can let other work run. */
export function* hashRows(raw: Database): Generator<undefined, readonly TableHash[]> {
  const tables = raw
    .prepare<[], string>(`SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all()
    .filter((table) => !leftOut.test(table));
  const hashes: TableHash[] = [];
  for (const table of tables) hashes.push(yield* hashTable(raw, table));
  return hashes;
}

function* hashTable(raw: Database, table: string): Generator<undefined, TableHash> {
  const key = keyOf(raw, table);
  const columns = key.join(', ');
  const first = raw.prepare<Value[], Value[]>(
    `SELECT ${columns}, * FROM main."${table}" ORDER BY ${columns} LIMIT ${rowsAtOnce}`,
  );
  const next = raw.prepare<Value[], Value[]>(
    `SELECT ${columns}, * FROM main."${table}" WHERE (${columns}) > (${key.map(() => '?').join(', ')}) ORDER BY ${columns} LIMIT ${rowsAtOnce}`,
  );
  const hash = createHash('sha256');
  let rows = 0;
  for (let after: readonly Value[] | undefined; ;) {
    const found =
      after === undefined
        ? first.raw().safeIntegers().all()
        : next
            .raw()
            .safeIntegers()
            .all(...after);
    for (const row of found) hash.update(spelled(row.slice(key.length)));
    rows += found.length;
    after = found.at(-1)?.slice(0, key.length);
    if (found.length < rowsAtOnce) break;
    yield;
  }
  return { table, rows, sha256: hash.digest('hex') };
}

function keyOf(raw: Database, table: string): readonly string[] {
  const primary = raw
    .prepare<[string], string>('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk')
    .pluck()
    .all(table);
  return primary.length === 0 ? ['rowid'] : primary.map((name) => `"${name}"`);
}

type Value = null | bigint | number | string | Buffer;

/** A row as bytes: the type, length and bytes of each value, so that two different rows never give the same. */
function spelled(row: readonly Value[]): Buffer {
  return Buffer.concat(
    row.flatMap((value) => {
      const bytes = Buffer.isBuffer(value) ? value : Buffer.from(value === null ? '' : String(value));
      const type = value === null ? 'null' : Buffer.isBuffer(value) ? 'bytes' : typeof value;
      return [Buffer.from(`${type} ${bytes.length} `), bytes];
    }),
  );
}
