import type { Database } from 'better-sqlite3';

/** A table whose rows are bound, with the SQL that makes the text of one of its rows (its spelling). */
export type BoundTable = {
  readonly name: string;
  /** SQL of a row's spelling. `row` is the alias of the row: `new`, `old` or a table. */
  readonly spell: (row: string) => string;
  /** SQL of the id of the case that a row belongs to, 0 for none. */
  readonly caseOf: (row: string) => string;
  /** The columns of its primary key, or `rowid`. */
  readonly key: readonly string[];
};

type Column = { readonly name: string; readonly type: string; readonly pk: number };

/** Not bound: the chain proves itself, and the sums are what rows are compared with. */
const unbound = ['audit', 'audit_key', 'row_binding', 'binding_key'];
/**
 * Left out of the state that entries commit to: drafts are no facts yet, and a checkpoint follows the entry it signs.
 */
export const looseTables: readonly string[] = ['draft', 'checkpoint'];

/** Every table of the register that holds rows of its own, in alphabetical order. A new table is bound without being named. */
export function boundTables(raw: Database): readonly BoundTable[] {
  const names = raw
    .prepare<[], { name: string; wr: number }>(
      `SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .all();
  return names
    .filter(({ name }) => !unbound.includes(name))
    .map(({ name, wr }) => {
      const columns = raw
        .prepare<[string], Column>('SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid')
        .all(name);
      const ofCase = caseColumn(name, columns);
      return {
        name,
        spell: (row) => `json_array('${name}', ${columns.map((column) => spelled(row, column)).join(', ')})`,
        caseOf: (row) => (ofCase === undefined ? '0' : `coalesce(${row}."${ofCase}", 0)`),
        key:
          wr === 0
            ? ['rowid']
            : columns
                .filter(({ pk }) => pk > 0)
                .toSorted((a, b) => a.pk - b.pk)
                .map((column) => column.name),
      };
    });
}

// JSON keeps whole numbers and texts exactly. Bytes are spelled as hex, and reals in SQLite's own quoting, which keeps
// every bit.
function spelled(row: string, { name, type }: Column): string {
  const value = `${row}."${name}"`;
  if (type === 'BLOB') return `iif(${value} IS NULL, NULL, hex(${value}))`;
  if (type === 'REAL') return `quote(${value})`;
  return value;
}

function caseColumn(table: string, columns: readonly Column[]): string | undefined {
  const has = (name: string) => columns.some((column) => column.name === name);
  if (table === 'request' || table === 'breach') return 'id';
  return ['request_id', 'breach_id'].find(has);
}
