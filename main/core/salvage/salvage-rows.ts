import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Progress } from '../../contract/procedure.ts';
import type { Words } from '../../words/words.ts';
import { backupsFolder, listBackupsIn } from '../files/backup-folder/backup-files.ts';
import { fillTable } from './fill-table.store.ts';
import { readPages, type RegisterPages } from '../files/pages/read-pages.ts';
import { readTables } from '../files/pages/read-tables.ts';
import type { UnreadableRange } from '../files/pages/read-tree.ts';
import { inGap, keyOf, type TableShape } from '../files/pages/table-shapes.ts';

/** How many rows one table of the new register got, from the damaged register and from the backup. */
export type FilledTable = { rows: number; fromBackup: number };

export type SalvagedRows = {
  readonly damaged: readonly number[];
  readonly tables: ReadonlyMap<string, FilledTable>;
  /** The ranges of each table that could not be read. */
  readonly gaps: ReadonlyMap<string, readonly UnreadableRange[]>;
  readonly backup: string | undefined;
};

const rowsAtOnce = 2_000;

/**
 * Fills the new register with every readable row of the damaged one. Then fills the gaps from the newest backup that
 * the key opens.
 */
export async function salvageRows(
  t: Words,
  pages: RegisterPages,
  raw: Database,
  shapes: readonly TableShape[],
  { folder, dataKey }: { readonly folder: string; readonly dataKey: Uint8Array },
  onProgress: (progress: Progress) => void,
): Promise<SalvagedRows> {
  const tables = new Map<string, FilledTable>(shapes.map(({ name }) => [name, { rows: 0, fromBackup: 0 }]));
  const put = fillerOf(raw, shapes);
  const { damaged, gaps } = await readTables(
    pages,
    shapes,
    (table, row) => {
      const filled = tables.get(table);
      if (put(table, row) && filled !== undefined) filled.rows += 1;
    },
    (done, total) => onProgress({ step: t('salvage.salvageRegister.reading'), done, total }),
  );
  put.end();
  const open = shapes.filter(({ name }) => (gaps.get(name) ?? []).length > 0);
  const backup = open.length === 0 ? undefined : await newestBackup(folder, dataKey);
  if (backup === undefined) return { damaged, tables, gaps, backup: undefined };
  const filling = fillerOf(raw, open);
  try {
    await readTables(
      backup.pages,
      open,
      (table, row) => {
        const shape = open.find(({ name }) => name === table);
        const filled = tables.get(table);
        if (shape === undefined || filled === undefined) return;
        const key = keyOf(shape, row);
        if (!(gaps.get(table) ?? []).some((gap) => inGap(shape, gap, key))) return;
        if (filling(table, row)) filled.fromBackup += 1;
      },
      (done, total) => onProgress({ step: t('salvage.steps.gaps'), done, total }),
    );
  } finally {
    filling.end();
    backup.pages.close();
  }
  return { damaged, tables, gaps, backup: backup.name };
}

/** Puts rows into tables, `rowsAtOnce` in one transaction. */
function fillerOf(raw: Database, shapes: readonly TableShape[]) {
  const fillers = new Map(shapes.map((shape) => [shape.name, fillTable(raw, shape)]));
  let waiting = 0;
  const end = () => {
    if (raw.inTransaction) raw.exec('COMMIT');
    waiting = 0;
  };
  const put = (table: string, row: Parameters<ReturnType<typeof fillTable>['put']>[0]): boolean => {
    if (!raw.inTransaction) raw.exec('BEGIN');
    const done = fillers.get(table)?.put(row) ?? false;
    waiting += 1;
    if (waiting >= rowsAtOnce) end();
    return done;
  };
  return Object.assign(put, { end });
}

/** The newest backup of this register that the key opens, read as pages: SQLite would write beside it. */
async function newestBackup(
  folder: string,
  dataKey: Uint8Array,
): Promise<{ readonly name: string; readonly pages: RegisterPages } | undefined> {
  const backups = backupsFolder(folder);
  for (const { name } of await listBackupsIn(backups)) {
    const file = join(backups, name, 'register.db');
    if (!existsSync(file)) continue;
    const pages = readPages(file, dataKey);
    if (pages.opens) return { name, pages };
    pages.close();
  }
  return undefined;
}
