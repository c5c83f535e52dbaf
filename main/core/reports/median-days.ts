/**
 * The smallest number of days within which at least half were answered: the middle one, and of an even count the lower
 * of the two in the middle, so that "half answered within 21 days" is true as it stands. Null when nothing was counted.
 * `daysTaken` counts answers by their days.
 */
export function medianDays(daysTaken: ReadonlyMap<number, number>): number | null {
  const count = [...daysTaken.values()].reduce((sum, n) => sum + n, 0);
  let seen = 0;
  for (const [days, n] of [...daysTaken].toSorted(([a], [b]) => a - b)) {
    seen += n;
    if (seen * 2 >= count) return days;
  }
  return null;
}
