import { pageBytes, reservedBytes } from './page-cipher.ts';
import type { RegisterPages } from './read-pages.ts';
import { NotARecord, readRecord, varint, type Stored } from './read-record.ts';

/** A row of a table tree (`rowid`), or of a table without row ids or an index (`rowid` undefined). */
export type TreeRow = { readonly rowid: number | undefined; readonly values: readonly Stored[] };
/** A key of the tree: the row id, or the values an index is ordered by. */
export type TreeKey = number | readonly Stored[];
/** What could not be read: everything above `after` up to `upTo`, both absent where the tree has no end there. */
export type UnreadableRange = {
  readonly after: TreeKey | undefined;
  readonly upTo: TreeKey | undefined;
  readonly page: number;
};

export type TreeReader = {
  readonly onRow: (row: TreeRow) => void;
  readonly onGap: (gap: UnreadableRange) => void;
  /** Told of every page that belongs to the tree. */
  readonly onPage: (number: number) => void;
};

export const usable = pageBytes - reservedBytes;
const kinds = { 2: 'index-inner', 5: 'table-inner', 10: 'index-leaf', 13: 'table-leaf' } as const;
type Kind = (typeof kinds)[keyof typeof kinds];

/** What kind of tree page this is; `undefined` for overflow, free and foreign pages. */
export function kindOf(number: number, page: Buffer): Kind | undefined {
  const code = page[number === 1 ? 100 : 0];
  return code === 2 || code === 5 || code === 10 || code === 13 ? kinds[code] : undefined;
}

/** Walks a tree from its root and hands out every row that can be read, and every gap. Never visits a page twice. */
export function readTree(pages: RegisterPages, root: number, reader: TreeReader): void {
  const seen = new Set<number>();
  const walk = (number: number, after: TreeKey | undefined, upTo: TreeKey | undefined): void => {
    if (seen.has(number)) return;
    seen.add(number);
    const page = number > pages.count ? undefined : pages.page(number);
    const kind = page && kindOf(number, page);
    if (page === undefined || kind === undefined) return reader.onGap({ after, upTo, page: number });
    reader.onPage(number);
    let lower = after;
    for (const cell of cellsOf(number, page, kind)) {
      const { left, key, row } = readCell(pages, page, cell, kind, reader.onPage);
      if (left !== undefined) walk(left, lower, key ?? upTo);
      if (row === 'lost')
        reader.onGap({ after: key === undefined ? lower : justBefore(key), upTo: key ?? upTo, page: number });
      else if (row !== undefined) reader.onRow(row);
      lower = key ?? lower;
    }
    if (kind.endsWith('inner')) walk(page.readUInt32BE((number === 1 ? 100 : 0) + 8), lower, upTo);
  };
  walk(root, undefined, undefined);
}

/** The rows of one leaf alone, for a leaf whose way from the root is lost. */
export function rowsOfPage(pages: RegisterPages, number: number, onPage: (number: number) => void): readonly TreeRow[] {
  const page = pages.page(number);
  const kind = page && kindOf(number, page);
  if (page === undefined || kind === undefined || kind === 'table-inner') return [];
  return cellsOf(number, page, kind).flatMap((cell) => {
    const { row } = readCell(pages, page, cell, kind, onPage);
    return row === undefined || row === 'lost' ? [] : [row];
  });
}

function cellsOf(number: number, page: Buffer, kind: Kind): readonly number[] {
  const header = number === 1 ? 100 : 0;
  const count = page.readUInt16BE(header + 3);
  const pointers = header + (kind.endsWith('inner') ? 12 : 8);
  if (pointers + count * 2 > usable) return [];
  return Array.from({ length: count }, (_, at) => page.readUInt16BE(pointers + at * 2)).filter((at) => at < usable);
}

type Cell = {
  readonly left?: number;
  readonly key?: TreeKey | undefined;
  readonly row?: TreeRow | 'lost' | undefined;
};

function readCell(
  pages: RegisterPages,
  page: Buffer,
  start: number,
  kind: Kind,
  onPage: (number: number) => void,
): Cell {
  const left = kind.endsWith('inner') ? page.readUInt32BE(start) : undefined;
  const at = left === undefined ? start : start + 4;
  if (kind === 'table-inner') return { left: left ?? 0, key: varint(page, at)[0] };
  let key: TreeKey | undefined;
  try {
    const [length, afterLength] = varint(page, at);
    const [rowid, from] = kind === 'table-leaf' ? varint(page, afterLength) : [undefined, afterLength];
    key = rowid;
    const payload = payloadOf(pages, page, { length, from, table: kind === 'table-leaf' }, onPage);
    const values = payload === undefined ? undefined : readRecord(payload);
    key ??= values;
    return { ...(left === undefined ? {} : { left }), key, row: values === undefined ? 'lost' : { rowid, values } };
  } catch (error) {
    if (!(error instanceof NotARecord)) throw error;
    return { ...(left === undefined ? {} : { left }), key, row: 'lost' };
  }
}

/** The whole payload of a cell, its overflow pages included; `undefined` when one of them is damaged. */
function payloadOf(
  pages: RegisterPages,
  page: Buffer,
  { length, from, table }: { length: number; from: number; table: boolean },
  onPage: (number: number) => void,
): Buffer | undefined {
  const most = table ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
  if (length <= most) return page.subarray(from, from + length);
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fitting = least + ((length - least) % (usable - 4));
  const local = fitting <= most ? fitting : least;
  const parts = [page.subarray(from, from + local)];
  let held = local;
  for (let next = page.readUInt32BE(from + local); held < length;) {
    const overflow = next === 0 || next > pages.count ? undefined : pages.page(next);
    if (overflow === undefined) return undefined;
    onPage(next);
    const part = overflow.subarray(4, Math.min(usable, 4 + length - held));
    parts.push(part);
    held += part.length;
    next = overflow.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

function justBefore(key: TreeKey): TreeKey | undefined {
  return typeof key === 'number' ? key - 1 : undefined;
}
