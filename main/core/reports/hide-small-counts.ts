import type { DepartmentCount } from '../../contract/reports/compute-figures.ts';
import { hasTwoReadings, type Bounds, type HiddenCell, type RowBounds } from './read-hidden-counts.ts';

export type DepartmentCounts = {
  readonly department: string | null;
  /** At least 1: a department that answered nothing is not listed. */
  readonly answered: number;
  /** A part of `answered`. */
  readonly onTime: number;
};

export type ShownCounts = {
  readonly department: string | null;
  readonly answered: DepartmentCount;
  readonly onTime: DepartmentCount;
};

type Column = 'answered' | 'onTime';
type Hidden = { readonly answered: Set<DepartmentCounts>; readonly onTime: Set<DepartmentCounts> };

const small = 5;
const collator = new Intl.Collator('en');

/**
 * Hides counts under 5 by department, and as many others as it takes, so that nobody who knows both totals, every count
 * still shown and the meaning of the words can work out a hidden one (ui.md §6.8). Null when no choice of cells
 * achieves that: then nothing may be shown by department.
 *
 * The reader is taken to know that `<5` is one to four answers and none to four on time, that `not shown` is five or
 * more and that the smallest count goes first when another must be hidden. Every hidden cell keeps at least two
 * possible values, so there are never fewer than two in a column. Where `answered` is hidden `onTime` is too. Rows
 * come shown first, the largest on top, then hidden, by name: the order gives nothing away.
 */
export function hideSmallCounts(rows: readonly DepartmentCounts[]): readonly ShownCounts[] | null {
  const hidden: Hidden = {
    answered: new Set(rows.filter((row) => row.answered < small)),
    onTime: new Set(rows.filter((row) => row.answered < small || row.onTime < small)),
  };
  while (!isSafe(rows, hidden)) {
    if (!hideOneMore(rows, hidden)) return null;
  }
  return rows
    .toSorted((a, b) => shownFirst(hidden, a, b) || byName(a, b))
    .map((row) => ({
      department: row.department,
      answered: hidden.answered.has(row) ? hide(row.answered) : row.answered,
      onTime: hidden.onTime.has(row) ? hide(row.onTime) : row.onTime,
    }));
}

function hide(count: number): DepartmentCount {
  return { hidden: true, reason: count < small ? 'under-5' : 'protects-another' };
}

function isSafe(rows: readonly DepartmentCounts[], hidden: Hidden): boolean {
  const bounds = knownBounds(rows, hidden);
  const sums = totals(rows);
  return hiddenCells(rows, hidden).every((cell) => hasTwoReadings(bounds, sums, cell));
}

function hiddenCells(rows: readonly DepartmentCounts[], hidden: Hidden): readonly HiddenCell[] {
  return rows.flatMap((row, index) =>
    (['answered', 'onTime'] as const)
      .filter((column) => hidden[column].has(row))
      .map((column) => ({ index, column, value: row[column] })),
  );
}

function totals(rows: readonly DepartmentCounts[]): Readonly<Record<Column, number>> {
  return {
    answered: rows.reduce((sum, row) => sum + row.answered, 0),
    onTime: rows.reduce((sum, row) => sum + row.onTime, 0),
  };
}

// Answers first: hiding one hides its count on time as well, and may settle both columns.
function hideOneMore(rows: readonly DepartmentCounts[], hidden: Hidden): boolean {
  const onTime = smallestShown(rows, hidden, 'onTime');
  const answered = smallestShown(rows, hidden, 'answered');
  if (onTime !== undefined && areAnswersSafe(rows, hidden)) {
    hidden.onTime.add(onTime);
    return true;
  }
  if (answered === undefined) return false;
  hidden.answered.add(answered);
  hidden.onTime.add(answered);
  return true;
}

function areAnswersSafe(rows: readonly DepartmentCounts[], hidden: Hidden): boolean {
  const bounds = knownBounds(rows, hidden).map(({ answered }) => ({ answered, onTime: { low: 0, high: Infinity } }));
  return hiddenCells(rows, hidden)
    .filter(({ column }) => column === 'answered')
    .every((cell) => hasTwoReadings(bounds, { ...totals(rows), onTime: 0 }, cell));
}

function knownBounds(rows: readonly DepartmentCounts[], hidden: Hidden): readonly RowBounds[] {
  return rows.map((row) => ({
    answered: hidden.answered.has(row) ? boundsOf(row, 'answered', rows, hidden) : exactly(row.answered),
    onTime: hidden.onTime.has(row) ? boundsOf(row, 'onTime', rows, hidden) : exactly(row.onTime),
  }));
}

function exactly(value: number): Bounds {
  return { low: value, high: value };
}

function boundsOf(row: DepartmentCounts, column: Column, rows: readonly DepartmentCounts[], hidden: Hidden): Bounds {
  if (row[column] < small) return { low: column === 'answered' ? 1 : 0, high: small - 1 };
  // Hidden along with its answers, not chosen as the smallest of its own column.
  if (column === 'onTime' && hidden.answered.has(row)) return { low: small, high: Infinity };
  const shown = smallestShown(rows, hidden, column);
  if (shown === undefined) return { low: small, high: Infinity };
  return { low: small, high: byCode(row, shown) < 0 ? shown[column] : shown[column] - 1 };
}

function smallestShown(
  rows: readonly DepartmentCounts[],
  hidden: Hidden,
  column: Column,
): DepartmentCounts | undefined {
  return rows
    .filter((row) => !hidden[column].has(row))
    .toSorted((a, b) => a[column] - b[column] || byCode(a, b))
    .at(0);
}

function shownFirst({ answered }: Hidden, a: DepartmentCounts, b: DepartmentCounts): number {
  if (answered.has(a) !== answered.has(b)) return answered.has(a) ? 1 : -1;
  return answered.has(a) ? 0 : b.answered - a.answered;
}

function byName(a: DepartmentCounts, b: DepartmentCounts): number {
  if (a.department === null || b.department === null)
    return Number(a.department === null) - Number(b.department === null);
  return collator.compare(a.department, b.department) || byCode(a, b);
}

function byCode(a: DepartmentCounts, b: DepartmentCounts): number {
  const [left, right] = [a.department ?? '\uffff', b.department ?? '\uffff'];
  return left < right ? -1 : Number(left > right);
}
