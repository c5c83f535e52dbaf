import type { Database } from 'better-sqlite3';

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
