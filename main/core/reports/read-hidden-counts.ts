export type Bounds = { readonly low: number; readonly high: number };
export type RowBounds = { readonly answered: Bounds; readonly onTime: Bounds };
export type HiddenCell = { readonly index: number; readonly column: 'answered' | 'onTime'; readonly value: number };
export type Totals = { readonly answered: number; readonly onTime: number };

/** Whether a reader who knows these bounds and totals must hold at least one other value of the cell for possible. */
export function hasTwoReadings(rows: readonly RowBounds[], totals: Totals, cell: HiddenCell): boolean {
  return [cell.value - 1, cell.value + 1].some((value) => isPossible(withValue(rows, { ...cell, value }), totals));
}

function withValue(rows: readonly RowBounds[], { index, column, value }: HiddenCell): readonly RowBounds[] {
  return rows.map((row, at) => {
    if (at !== index) return row;
    const { low, high } = row[column];
    return { ...row, [column]: { low: Math.max(low, value), high: Math.min(high, value) } };
  });
}

/**
 * Whether some whole numbers within the bounds have these totals, with no row answered on time more often than it was
 * answered. Exact: for given answers the sum on time can be anything from all lows to the largest it allows, and that
 * is largest when the answers go where they make room.
 */
export function isPossible(rows: readonly RowBounds[], totals: Totals): boolean {
  let fewestAnswered = 0;
  let mostAnswered = 0;
  let fewestOnTime = 0;
  let mostOnTime = 0;
  let room = 0;
  for (const { answered, onTime } of rows) {
    const low = Math.max(answered.low, onTime.low);
    if (low > answered.high || onTime.low > onTime.high) return false;
    fewestAnswered += low;
    mostAnswered += answered.high;
    fewestOnTime += onTime.low;
    mostOnTime += Math.min(onTime.high, low);
    room += Math.min(onTime.high, answered.high) - Math.min(onTime.high, low);
  }
  const spare = totals.answered - fewestAnswered;
  if (spare < 0 || totals.answered > mostAnswered) return false;
  return totals.onTime >= fewestOnTime && totals.onTime <= mostOnTime + Math.min(spare, room);
}
