import { followsFromAnswers, type KnownAnswer } from './follows-from-answers.ts';

/** How often each value occurs, such as each department; one that does not occur may be left out. */
export type Table = ReadonlyMap<string, number>;

/** What may be shown of a month, a quarter or a year. */
export type ShownAnswer = KnownAnswer;

/** Fewer people than this are never set apart. */
const small = 5;

type Year = {
  readonly months: readonly Table[];
  readonly values: readonly string[];
  /** Requests of each month, where one can count under several values. */
  readonly requests: readonly number[] | undefined;
};

/**
 * What a manager may be answered of a year, month by month as it went by: each month that is over, then its quarter, then
 * the year. Decided from what was answered before it and never changed by what comes after, so that answers which were
 * kept give nothing away later.
 *
 * A count of 1 to 4 is hidden, and with it as many others as it takes: no count that is shown, no sum of those hidden,
 * and no difference of two answers (a quarter and one of its months, all requests and those shown) is 1 to 4, what is
 * hidden is never a single value, and no count of 1 to 4 follows from all answers together. Which one is hidden with it follows from the names alone, so that its size says nothing.
 * `over` is how many months are over; `requests` how many requests each month had, where one counts under several values.
 */
export function permittedAnswers(
  months: readonly Table[],
  {
    over,
    values,
    requests,
  }: { readonly over: number; readonly values: readonly string[]; readonly requests?: readonly number[] },
): readonly ShownAnswer[] {
  const year: Year = { months, values: values.toSorted(), requests };
  const answers: ShownAnswer[] = [];
  for (const span of spansOf(over)) answers.push({ months: span, shown: shownIn(span, year, answers) });
  return answers;
}

function spansOf(over: number): readonly (readonly number[])[] {
  const spans: number[][] = [];
  for (let month = 0; month < over; month += 1) {
    spans.push([month]);
    if (month % 3 === 2) spans.push([month - 2, month - 1, month]);
    if (month === 11) spans.push(Array.from({ length: 12 }, (_, at) => at));
  }
  return spans;
}

function shownIn(span: readonly number[], year: Year, before: readonly ShownAnswer[]): ReadonlySet<string> {
  const inside = before.filter(({ months }) => months.every((month) => span.includes(month)));
  const shown = new Set(year.values.filter((value) => isSafeAlone(value, span, year, inside)));
  const isSafeSet = () =>
    isSafeTogether(shown, span, year, inside) && isSafeWith([...before, { months: span, shown }], year);
  while (shown.size > 0 && !isSafeSet()) shown.delete(nextToHide(shown, span, year));
  return shown;
}

/** Whether no count of 1 to 4, of any months that answers can be told for or told apart by, follows from them. */
function isSafeWith(answers: readonly ShownAnswer[], year: Year): boolean {
  const over = Math.max(...answers.flatMap(({ months }) => months)) + 1;
  const follows = followsFromAnswers(answers, { values: year.values, over });
  const spans = answers.map(({ months }) => months);
  const apart = spans.flatMap((span) =>
    spans
      .filter((other) => other.length < span.length && other.every((month) => span.includes(month)))
      .map((other) => without(span, other)),
  );
  return [...spans, ...apart].every((months) => {
    const all = sum(year.values, months, year);
    return year.values.every((value) => {
      const people = sum([value], months, year);
      // Where one value is all there is, the total says so already.
      return isSafe(people) || people === all || !follows(months, value);
    });
  });
}

/** Whether a value's count, and every difference to its counts in earlier answers, sets nobody apart. */
function isSafeAlone(value: string, span: readonly number[], year: Year, inside: readonly ShownAnswer[]): boolean {
  const known = inside.filter(({ shown }) => shown.has(value));
  const uncovered = span.filter((month) => !known.some(({ months }) => months.includes(month)));
  return [span, ...known.map(({ months }) => without(span, months)), uncovered].every(
    (months) => isSafe(sum([value], months, year)) && isSafe(complement(value, months, year)),
  );
}

/** Whether what is left of all requests, here and beside each earlier answer, sets nobody apart either. */
function isSafeTogether(
  shown: ReadonlySet<string>,
  span: readonly number[],
  year: Year,
  inside: readonly ShownAnswer[],
): boolean {
  const hidden = year.values.filter((value) => !shown.has(value));
  const left = sum(hidden, span, year);
  if (!isSafe(left) || (left > 0 && hidden.length === 1)) return false;
  const all = { months: inside.flatMap(({ months }) => months), shown: inBoth(inside) };
  return [...inside, all].every((answer) => {
    const unknown = year.values.filter((value) => !shown.has(value) || !answer.shown.has(value));
    return isSafe(sum(unknown, without(span, answer.months), year));
  });
}

// Values that occur first: hiding one that does not adds nothing to what is left.
function nextToHide(shown: ReadonlySet<string>, span: readonly number[], year: Year): string {
  const inOrder = year.values.filter((value) => shown.has(value));
  return inOrder.find((value) => sum([value], span, year) > 0) ?? inOrder[0] ?? '';
}

function isSafe(count: number): boolean {
  return count === 0 || count >= small;
}

function sum(values: readonly string[], months: readonly number[], year: Year): number {
  return months.reduce(
    (total, month) => total + values.reduce((of, value) => of + (year.months[month]?.get(value) ?? 0), 0),
    0,
  );
}

/** Requests that do not count under the value, where that does not follow from the others; 0 otherwise. */
function complement(value: string, months: readonly number[], year: Year): number {
  const { requests } = year;
  if (requests === undefined) return 0;
  return months.reduce((total, month) => total + (requests[month] ?? 0), 0) - sum([value], months, year);
}

function without(months: readonly number[], those: readonly number[]): readonly number[] {
  return months.filter((month) => !those.includes(month));
}

function inBoth(answers: readonly ShownAnswer[]): ReadonlySet<string> {
  const [first, ...others] = answers.map(({ shown }) => shown);
  return others.reduce((both, shown) => both.intersection(shown), new Set(first));
}
