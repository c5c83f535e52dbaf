import type { Outputs } from '../../contract/index.ts';
import type { Words } from '../../words/words.ts';
import { nonWorkingDays } from '../rules/deadlines/non-working-days.ts';
import { findCalendar } from '../rules/deadlines/calendar.ts';
import { readDay } from '../rules/deadlines/epoch-days.ts';
import { read } from '../kernel/procedures.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { endsBetween } from '../records/live-case.store.ts';
import { todayIn } from '../rules/instants/today-in.ts';
import { yieldToEventLoop } from '../concurrency/yield-to-event-loop.ts';

type Ends = Outputs['calendar']['showYear']['ends'];

/** Shows a year of the register's calendar with the organisation's own days, and how many live cases end on each day. */
export const showYear = read.calendar.showYear.handler(async ({ context: { db, now, t }, input: { year } }) => {
  const { calendar, closedDays, timeZone } = await readOrganisation(db);
  const ends: Ends = [];
  for (let month = 1; month <= 12; month += 1) {
    const prefix = `${year}-${String(month).padStart(2, '0')}`;
    ends.push(...(await endsBetween(db, `${prefix}-01`, `${prefix}-31`)));
    await yieldToEventLoop(); // a month of a million cases is counted in one go, a year is not
  }
  const casesOn = new Map(ends.map(({ on, cases }) => [on, cases]));
  return {
    today: todayIn(timeZone, now()),
    calendar,
    days: namedDays(t, year, calendar, closedDays).map((day) => ({ ...day, cases: casesOn.get(day.on) ?? 0 })),
    ends,
    closingDays: closedDays.toSorted((a, b) => (a.on < b.on ? -1 : 1)),
  };
});

/** The days of a year that are not working days for a reason of their own: public holidays and own closing days. */
export function namedDays(
  t: Words,
  year: number,
  code: string,
  closedDays: readonly { readonly on: string; readonly name: string }[],
): { on: string; holiday: string | null; own: string | null }[] {
  const calendar = findCalendar(code);
  const own = new Map(closedDays.map(({ on, name }) => [on, name]));
  return nonWorkingDays(code, closedDays, `${year}-01-01`, `${year}-12-31`)
    .map(({ on }) => ({
      on,
      holiday: calendar.holidayName(readDay(on, 'on'), t.language) ?? null,
      own: own.get(on) ?? null,
    }))
    .filter(({ holiday, own: named }) => holiday !== null || named !== null);
}
