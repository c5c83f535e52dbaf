import type { RegisterPages } from './read-pages.ts';
import { kindOf, readTree, rowsOfPage, type UnreadableRange, type TreeRow } from './read-tree.ts';
import { fitsShape, inGap, keyOf, type TableShape } from './table-shapes.ts';
import { yieldToEventLoop } from '../../concurrency/yield-to-event-loop.ts';

/** What is left of a damaged register. */
export type Remains = {
  /** Pages that should be there and cannot be read. */
  readonly damaged: readonly number[];
  /** What could not be read of each table, by its keys. */
  readonly gaps: ReadonlyMap<string, readonly UnreadableRange[]>;
};

type Root = { readonly name: string; readonly page: number };

const pagesPerStep = 200;

/**
 * Hands out every readable row of every table: along the trees first, then from leaves whose way from the root is lost,
 * each given to the one table it fits. Indices and search are not read: they are made again.
 */
export async function readTables(
  pages: RegisterPages,
  shapes: readonly TableShape[],
  onRow: (table: string, row: TreeRow) => void,
  onPages: (done: number, total: number) => void = () => {},
): Promise<Remains> {
  const reached = new Set<number>([1]);
  const onPage = (number: number) => void reached.add(number);
  const gaps = new Map<string, UnreadableRange[]>(shapes.map(({ name }) => [name, []]));
  const { roots, whole } = rootsOf(pages, onPage);
  for (const { name, page } of roots) {
    const shape = shapes.find((one) => one.name === name);
    const lost = gaps.get(name);
    readTree(pages, page, {
      onRow: (row) => (shape === undefined ? undefined : onRow(name, row)),
      onGap: (gap) => lost?.push(gap),
      onPage,
    });
    await yieldToEventLoop();
  }
  const rooted = new Set(roots.map(({ name }) => name));
  for (const { name } of shapes)
    if (!whole && !rooted.has(name)) gaps.get(name)?.push({ after: undefined, upTo: undefined, page: 1 });
  const damaged: number[] = [];
  for (let number = 1; number <= pages.count; number += 1) {
    if (number % pagesPerStep === 0) {
      onPages(number, pages.count);
      await yieldToEventLoop();
    }
    const page = pages.page(number);
    if (page === undefined) damaged.push(number);
    else if (!reached.has(number) && kindOf(number, page) !== undefined) takeStray(number);
  }
  return { damaged, gaps };

  function takeStray(number: number): void {
    const rows = rowsOfPage(pages, number, onPage);
    const owners = shapes.filter((shape) => {
      const lost = gaps.get(shape.name) ?? [];
      return (
        rows.length > 0 &&
        rows.every((row) => fitsShape(shape, row) && lost.some((gap) => inGap(shape, gap, keyOf(shape, row))))
      );
    });
    const [owner] = owners;
    if (owner !== undefined && owners.length === 1) for (const row of rows) onRow(owner.name, row);
  }
}

/** Where each table and index begins, and whether the list of them could be read to its end. */
function rootsOf(pages: RegisterPages, onPage: (number: number) => void): { roots: readonly Root[]; whole: boolean } {
  const roots: Root[] = [];
  let whole = true;
  readTree(pages, 1, {
    onRow: ({ values: [, name, , page] }) => {
      if (typeof name === 'string' && typeof page === 'number' && page > 0) roots.push({ name, page });
    },
    onGap: () => {
      whole = false;
    },
    onPage,
  });
  if (!whole) for (let number = 2; number <= pages.count; number += 1) roots.push(...rootsOn(number));
  return { roots: roots.filter(({ page }, at) => roots.findIndex((other) => other.page === page) === at), whole };

  // A leaf of the list whose way from the first page is lost.
  function rootsOn(number: number): readonly Root[] {
    const page = pages.page(number);
    if (page === undefined || kindOf(number, page) !== 'table-leaf') return [];
    const rows = rowsOfPage(pages, number, () => {});
    if (rows.length === 0 || !rows.every(({ values }) => isListed(values))) return [];
    onPage(number);
    return rows.flatMap(({ values: [, name, , root] }) =>
      typeof name === 'string' && typeof root === 'number' && root > 0 ? [{ name, page: root }] : [],
    );
  }
}

/** Whether a row is one of SQLite's own list of tables and indices. */
function isListed(values: TreeRow['values']): boolean {
  const [type, name, table, root] = values;
  return (
    values.length === 5 &&
    ['table', 'index', 'view', 'trigger'].includes(String(type)) &&
    typeof name === 'string' &&
    typeof table === 'string' &&
    typeof root === 'number'
  );
}
