// Chromium stops at about 33.5 million pixels: a longer list is scrolled in proportion.
const tallest = 30_000_000;
const overscan = 8;
// The window of rows moves in steps, so that most scroll events draw nothing.
const step = 4;

type Scrolled = {
  readonly scrollTop: number;
  readonly viewport: number;
  readonly rowCount: number;
  readonly rowHeight: number;
};

/**
 * The rows to draw, `first` up to but not including `last`, where they begin and the height of the whole, in px.
 * `top` is negative near the start of a list that is scrolled in proportion.
 */
export type RowWindow = {
  readonly first: number;
  readonly last: number;
  readonly top: number;
  readonly height: number;
};

/** Which rows of a long list are in view. */
export function rowWindow({ scrollTop, viewport, rowCount, rowHeight }: Scrolled): RowWindow {
  const height = Math.min(rowCount * rowHeight, tallest);
  const offset = scrollTop * proportion(rowCount, rowHeight, viewport);
  const start = Math.max(0, Math.floor(offset / rowHeight / step) * step - overscan);
  const first = Math.min(start, Math.max(0, rowCount - 1));
  const last = Math.min(rowCount, first + Math.ceil(viewport / rowHeight) + 2 * overscan + step);
  const top = scrollTop - (offset - first * rowHeight);
  return { first, last, top, height };
}

/** Where to scroll so that a row is in view, with the least movement; the given `scrollTop` when it is already. */
export function scrollToRow(index: number, { scrollTop, viewport, rowCount, rowHeight }: Scrolled): number {
  const scale = proportion(rowCount, rowHeight, viewport);
  const offset = scrollTop * scale;
  const rowTop = index * rowHeight;
  if (rowTop < offset) return rowTop / scale;
  if (rowTop + rowHeight > offset + viewport) return (rowTop + rowHeight - viewport) / scale;
  return scrollTop;
}

function proportion(rowCount: number, rowHeight: number, viewport: number): number {
  const real = rowCount * rowHeight;
  return real <= tallest ? 1 : (real - viewport) / (tallest - viewport);
}
