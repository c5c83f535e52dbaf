import type { Database, Statement } from 'better-sqlite3';

/** What a table's rows add up to, and how many they are. */
export type Bound = { readonly sum: Buffer; readonly rows: number };

/** What Docket kept of a table's rows; undefined when nothing was. */
export function boundOf(raw: Database, table: string): Bound | undefined {
  return raw.prepare<[string], Bound>('SELECT sum, rows FROM row_binding WHERE name = ?').get(table);
}

/** How many rows each table had when Docket last wrote one of it, in the order of their names. */
export function boundCounts(raw: Database): readonly { readonly name: string; readonly rows: number }[] {
  return raw.prepare<[], { name: string; rows: number }>('SELECT name, rows FROM row_binding ORDER BY name').all();
}

/** The key of the row hashes; undefined when somebody has removed it. */
export function keptBindingKey(raw: Database): Buffer | undefined {
  return raw.prepare<[], Buffer>('SELECT key FROM binding_key WHERE id = 1').pluck().get();
}

/** The register's version whose columns the sums were made over. */
export function boundVersion(raw: Database): number | undefined {
  return raw.prepare<[], number>('SELECT version FROM binding_key').pluck().get();
}

/** What the rows of a table add up to, by its name. */
export type BoundSum = { readonly name: string; readonly sum: Uint8Array; readonly rows: number };

/** Prepares a statement for the sums of all tables as they stand, in the order of their names. */
export function boundSums(raw: Database): Statement<[], BoundSum> {
  return raw.prepare<[], BoundSum>('SELECT name, sum, rows FROM row_binding ORDER BY name');
}

/** Keeps the key of the row hashes and the register's version, in place of what was kept, and forgets every sum. */
export function startBinding(raw: Database, key: Buffer, version: number): void {
  raw
    .prepare(
      'INSERT INTO binding_key (id, key, version) VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET key = excluded.key, version = excluded.version',
    )
    .run(key, version);
  raw.exec('DELETE FROM row_binding');
}

/** Keeps what the rows of a table add up to. A table that is kept already stays as it is. */
export function keepBound(raw: Database, { name, sum, rows }: BoundSum): void {
  raw.prepare('INSERT INTO row_binding (name, sum, rows) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(name, sum, rows);
}
