import type { Database } from 'better-sqlite3';
import { yieldToEventLoop } from '../../concurrency/yield-to-event-loop.ts';
import { boundTables, type BoundTable } from './bound-tables.ts';
import { addRow, caseBehind, sumBytes } from './row-sum.ts';

/** What a table's rows add up to, beside what they were when Docket last wrote one. */
export type TableScan = {
  readonly table: string;
  readonly rows: number;
  readonly expectedRows: number | undefined;
  readonly fits: boolean;
  /** The request or breach whose rows alone were changed, when it can be told. */
  readonly caseId: number | undefined;
};

export type Bound = { readonly sum: Buffer; readonly rows: number };

const chunk = 1_000;

/** What Docket kept of a table's rows; undefined when nothing was. */
export function boundOf(raw: Database, table: string): Bound | undefined {
  return raw.prepare<[string], Bound>('SELECT sum, rows FROM row_binding WHERE name = ?').get(table);
}

/** Adds up a table's rows as they stand, a step at a time; each step yields how many rows it read. */
export function* addUp(raw: Database, { key: columns, name, spell, caseOf }: BoundTable, key: Buffer) {
  const sum = Buffer.alloc(sumBytes);
  const keys = columns.map((column) => (column === 'rowid' ? 't.rowid' : `t."${column}"`));
  const wanted = `${spell('t')}, ${caseOf('t')}, ${keys.join(', ')}`;
  const order = `ORDER BY ${keys.join(', ')} LIMIT ${chunk}`;
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
    if (found.length < chunk) return { sum, rows };
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

/** Compares every bound table with its sum in one go, for the moment before a migration changes its columns. */
export function scanNow(raw: Database, key: Buffer): readonly TableScan[] {
  return [
    ...boundTables(raw).map((table) => compare(table.name, boundOf(raw, table.name), addUpNow(raw, table, key))),
    ...missingTables(raw),
  ];
}

/** Compares every bound table with its sum and lets other work through in between. A table written meanwhile is added up again. */
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

// A table that was dropped by hand has no rows to add up, only a sum.
function missingTables(raw: Database): readonly TableScan[] {
  const there = new Set(boundTables(raw).map(({ name }) => name));
  return raw
    .prepare<[], { name: string; rows: number }>('SELECT name, rows FROM row_binding ORDER BY name')
    .all()
    .filter(({ name }) => !there.has(name))
    .map(({ name, rows }) => ({ table: name, rows: 0, expectedRows: rows, fits: false, caseId: undefined }));
}
