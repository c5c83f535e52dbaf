import { Temporal } from 'temporal-polyfill';
import type { ClosingDay } from '../../main/contract/calendar/day.ts';
import type { Words } from '../../main/words/words.ts';
import { dayMonth, fullDate } from '../../main/words/dates.ts';

/** Closing days of one name that follow each other. */
export type DayRun = { readonly first: string; readonly last: string; readonly name: string };

/** The longest closing that is entered in one go. */
export const longestRun = 62;

/** Days as runs, in order. */
export function runsOf(days: readonly ClosingDay[]): readonly DayRun[] {
  const runs: DayRun[] = [];
  for (const { on, name } of days.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
    const last = runs.at(-1);
    if (last !== undefined && last.name === name && after(last.last) === on)
      runs[runs.length - 1] = { ...last, last: on };
    else runs.push({ first: on, last: on, name });
  }
  return runs;
}

/** The list with a run in it; a day that was in the list takes the new name. */
export function withRun(days: readonly ClosingDay[], { first, last, name }: DayRun): readonly ClosingDay[] {
  const added: ClosingDay[] = [];
  for (let on = first; on <= last; on = after(on)) added.push({ on, name });
  return [...withoutRun(days, { first, last }), ...added].toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** The list without the days of a run. */
export function withoutRun(
  days: readonly ClosingDay[],
  { first, last }: Pick<DayRun, 'first' | 'last'>,
): readonly ClosingDay[] {
  return days.filter(({ on }) => on < first || on > last);
}

/** How many days from the first to the last, both counted. */
export function lengthOf({ first, last }: Pick<DayRun, 'first' | 'last'>): number {
  return Temporal.PlainDate.from(first).until(last, { largestUnit: 'days' }).days + 1;
}

/** "Thu 24 Dec 2026", "24 Dec to 1 Jan 2027". */
export function runWords(t: Words, { first, last }: Pick<DayRun, 'first' | 'last'>): string {
  if (first === last) return fullDate(t, first);
  const year = last.slice(0, 4);
  return t('calendar.closingDays.run', { first: dayMonth(t, first), last: dayMonth(t, last), year });
}

function after(on: string): string {
  return Temporal.PlainDate.from(on).add({ days: 1 }).toString();
}
