import Database from 'better-sqlite3';
import type { TreeRow } from '../files/pages/read-tree.ts';
import type { TableShape } from '../files/pages/table-shapes.ts';

/** Puts rows into one table of a new register as they were stored. */
export type RowFiller = {
  /** Returns whether the row was put in: not if its key is taken or the table refuses it. */
  readonly put: (row: TreeRow) => boolean;
};

/** Makes a filler of one table. Rows from before a column was added get the column's default. */
export function fillTable(raw: Database.Database, { name, columns, rowidColumn }: TableShape): RowFiller {
  const statements = new Map<number, Database.Statement<unknown[]>>();
  const statementFor = (count: number) => {
    const made = statements.get(count);
    if (made !== undefined) return made;
    const named = columns.slice(0, count).map((column) => `"${column.name}"`);
    const statement = raw.prepare<unknown[]>(
      `INSERT OR IGNORE INTO "${name}" (${named.join(', ')}) VALUES (${named.map(() => '?').join(', ')})`,
    );
    statements.set(count, statement);
    return statement;
  };
  return {
    put: ({ rowid, values }) => {
      const known = values.slice(0, columns.length);
      const given = known.map((value, at) => (columns[at]?.name === rowidColumn ? (rowid ?? value) : value));
      try {
        return statementFor(given.length).run(...given).changes > 0;
      } catch (error) {
        // A strict table refuses a value of another type. Docket never wrote such a row.
        if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) return false;
        throw error;
      }
    },
  };
}
