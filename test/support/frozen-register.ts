import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';

/** A register as a released version of Docket left it, and what was in it: `test/fixtures/registers/<schema>/`. */
export type FrozenFacts = {
  readonly schema: number;
  readonly madeAt: string;
  readonly passphrases: { readonly dpo: string; readonly handler: string; readonly manager: string };
  readonly recoveryKey: string;
  readonly documents: number;
  readonly waitingReports: number;
  readonly tables: Readonly<Record<string, FrozenTable>>;
};

export type FrozenTable = { readonly columns: readonly string[]; readonly rows: readonly string[] };

/** Where the frozen register of a schema lies. */
export function frozenFolder(schema: number): string {
  return join(import.meta.dirname, '..', 'fixtures', 'registers', String(schema));
}

/** Every table that rows are kept in, search included, with its columns. */
export function frozenTables(raw: Database): Readonly<Record<string, readonly string[]>> {
  const names = raw
    .prepare<[], string>(
      `SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
         AND name NOT LIKE 'request_search_%' ORDER BY name`,
    )
    .pluck()
    .all();
  const columns = raw.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck();
  return Object.fromEntries(names.map((name) => [name, columns.all(name)]));
}

/** The hash of each row of a table over these columns, sorted, so that it does not matter in which order rows lie. */
export function rowHashes(raw: Database, table: string, columns: readonly string[]): readonly string[] {
  const names = columns.map((column) => `"${column}"`).join(', ');
  return raw
    .prepare<[], unknown[]>(`SELECT ${names} FROM main."${table}"`)
    .raw()
    .all()
    .map((row) => {
      const spelled = row.map((value) => (Buffer.isBuffer(value) ? { bytes: value.toString('hex') } : value));
      return createHash('sha256').update(JSON.stringify(spelled)).digest('hex').slice(0, 32);
    })
    .toSorted();
}
