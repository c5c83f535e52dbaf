/** What was answered of some months of a year: the months, 0 to 11, and the values whose counts were shown. */
export type KnownAnswer = { readonly months: readonly number[]; readonly shown: ReadonlySet<string> };

/**
 * Tells whether the count of a value over some months follows from all answers together with the totals of each month, by
 * adding and taking away. `over` is how many months there are.
 *
 * A count follows when some multiples λ of the months' totals leave, after taking away what is known of each value, that
 * count alone: λ is the same over months of a value that are only known together, 0 over months of which nothing is known,
 * and both shifted by one over the wanted months of the wanted value. All of that ties months to each other by
 * differences, so it can be looked up without solving anything.
 */
export function followsFromAnswers(
  answers: readonly KnownAnswer[],
  { values, over }: { readonly values: readonly string[]; readonly over: number },
): (months: readonly number[], value: string) => boolean {
  const groups = new Map(values.map((value) => [value, groupsOf(value, answers, over)]));
  return (wanted, value) => {
    const tied = tiesBetween(over);
    for (const [other, group] of groups) {
      const first = new Map<number, number>();
      for (let month = 0; month < over; month += 1) {
        const of = group[month];
        const shift = other === value && wanted.includes(month) ? 1 : 0;
        if (of === undefined) {
          if (!tied(month, over, shift)) return false;
          continue;
        }
        const before = first.get(of);
        if (before === undefined) first.set(of, month);
        else if (!tied(month, before, shift - (other === value && wanted.includes(before) ? 1 : 0))) return false;
      }
    }
    return true;
  };
}

/** The smallest groups of months that a value is known of together, by month; undefined where nothing is known. */
function groupsOf(value: string, answers: readonly KnownAnswer[], over: number): readonly (number | undefined)[] {
  const groups = Array.from({ length: over }, (): number | undefined => undefined);
  const known = answers.filter(({ shown }) => shown.has(value)).toSorted((a, b) => a.months.length - b.months.length);
  for (const [at, { months }] of known.entries()) for (const month of months) groups[month] ??= at;
  return groups;
}

/** Keeps differences between months, and the number 0 as one more; answers false for one that contradicts those before. */
function tiesBetween(over: number): (a: number, b: number, difference: number) => boolean {
  const parent = Array.from({ length: over + 1 }, (_, at) => at);
  const offset = Array.from({ length: over + 1 }, () => 0);
  const rootOf = (at: number): readonly [number, number] => {
    let [root, sum] = [at, 0];
    while (parent[root] !== root) {
      sum += offset[root] ?? 0;
      root = parent[root] ?? root;
    }
    return [root, sum];
  };
  return (a, b, difference) => {
    const [rootA, fromA] = rootOf(a);
    const [rootB, fromB] = rootOf(b);
    if (rootA === rootB) return fromA - fromB === difference;
    parent[rootA] = rootB;
    offset[rootA] = difference - fromA + fromB;
    return true;
  };
}
