import type { Database } from 'better-sqlite3';
import { yieldToEventLoop } from '../../concurrency/yield-to-event-loop.ts';
import { boundTables, type BoundTable } from './bound-tables.ts';
import { boundCounts, boundOf, type Bound } from './row-binding.store.ts';
import { addRow, caseBehind, sumBytes } from './row-sum.ts';

/** A table's rows compared with the sum that Docket kept when it last wrote one. */
export type TableScan = {
  readonly table: string;
  readonly rows: number;
  readonly expectedRows: number | undefined;
  readonly fits: boolean;
  /** The id of the request or breach, if its rows alone were changed and that can be told. */
  readonly caseId: number | undefined;
};

const rowsPerStep = 1_000;

/** Adds up a table's rows as they stand, a step at a time; each step yields how many rows it read. */
export function* addUp(raw: Database, { key: columns, name, spell, caseOf }: BoundTable, key: Buffer) {
  const sum = Buffer.alloc(sumBytes);
  const keys = columns.map((column) => (column === 'rowid' ? 't.rowid' : `t."${column}"`));
  const wanted = `${spell('t')}, ${caseOf('t')}, ${keys.join(', ')}`;
  const order = `ORDER BY ${keys.join(', ')} LIMIT ${rowsPerStep}`;
  const first = raw.prepare<unknown[], unknown[]>(`SELECT ${wanted} FROM "${name}" t ${order}`).raw();
  const next = raw
    .prepare<unknown[], unknown[]>(
      `SELECT ${wanted} FROM "${name}" t WHERE (${keys.join(', ')}) > (${keys.map(() => '?').join(', ')}) ${order}`,
    )
    .raw();
  let rows = 0;
  for (let after: unknown[] | undefined; ;) {
    const found: unknown[][] = after === undefined ? first.all() : next.all(...after);
    for (const [row, caseId] of found) addRow(sum, key, String(row), Number(caseId));
    rows += found.length;
    yield found.length;
    if (found.length < rowsPerStep) return { sum, rows };
    after = found.at(-1)?.slice(2);
  }
}

/** Adds up a table's rows in one go. */
export function addUpNow(raw: Database, table: BoundTable, key: Buffer): Bound {
  const steps = addUp(raw, table, key);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Compares every bound table with its sum in one go: before a migration changes columns. */
export function scanNow(raw: Database, key: Buffer): readonly TableScan[] {
  return [
    ...boundTables(raw).map((table) => compare(table.name, boundOf(raw, table.name), addUpNow(raw, table, key))),
    ...missingTables(raw),
  ];
}

/**
 * Compares every bound table with its sum and lets other calls run between steps. A table that is written meanwhile is
 * added up again, the fourth time in one go.
 */
export async function scanRows(
  raw: Database,
  key: Buffer,
  { onRows, signal }: { onRows?: (rows: number) => void; signal?: AbortSignal | undefined } = {},
): Promise<readonly TableScan[]> {
  const scans: TableScan[] = [];
  for (const table of boundTables(raw)) {
    for (let attempt = 1; ; attempt += 1) {
      const before = boundOf(raw, table.name);
      const found =
        attempt < 4 ? await addUpInParts(addUp(raw, table, key), onRows, signal) : addUpNow(raw, table, key);
      const after = boundOf(raw, table.name);
      if (same(before, after) || attempt > 3) {
        scans.push(compare(table.name, after, found));
        break;
      }
    }
  }
  return [...scans, ...missingTables(raw)];
}

async function addUpInParts(
  steps: ReturnType<typeof addUp>,
  onRows: ((rows: number) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<Bound> {
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done === true) return step.value;
    onRows?.(step.value);
    await yieldToEventLoop();
  }
}

function same(a: Bound | undefined, b: Bound | undefined): boolean {
  return a?.rows === b?.rows && (a === undefined || b === undefined ? a === b : a.sum.equals(b.sum));
}

function compare(table: string, expected: Bound | undefined, found: Bound): TableScan {
  const fits = expected !== undefined && same(expected, found);
  return {
    table,
    rows: found.rows,
    expectedRows: expected?.rows,
    fits,
    caseId: fits || expected === undefined ? undefined : caseBehind(expected.sum, found.sum),
  };
}

// Tables that were dropped outside Docket: they have a sum and no rows.
function missingTables(raw: Database): readonly TableScan[] {
  const there = new Set(boundTables(raw).map(({ name }) => name));
  return boundCounts(raw)
    .filter(({ name }) => !there.has(name))
    .map(({ name, rows }) => ({ table: name, rows: 0, expectedRows: rows, fits: false, caseId: undefined }));
}
