import type { ClosedDay } from '../../../contract/deadlines/compute-deadline.ts';
import { findCalendar, withClosedDays } from './calendar.ts';
import { isoOf, readDay } from './epoch-days.ts';

/** A day on which no clock ends; `name` is the holiday's, or the closed day's, and null for a plain weekend. */
export type NonWorkingDay = { readonly on: string; readonly name: string | null };

/** The days of a stretch that are not working days, both ends included. Throws DeadlineInputError on `calendar`, `closedDays`, `from` or `to`. */
export function nonWorkingDays(
  code: string,
  closedDays: readonly ClosedDay[],
  from: string,
  to: string,
  language = 'en',
): NonWorkingDay[] {
  const calendar = withClosedDays(findCalendar(code), closedDays);
  const days: NonWorkingDay[] = [];
  for (let day = readDay(from, 'from'), last = readDay(to, 'to'); day <= last; day += 1) {
    if (calendar.isWorkingDay(day)) continue;
    const name = calendar.closedDays.get(day) ?? calendar.holidayName(day, language) ?? null;
    days.push({ on: isoOf(day), name });
  }
  return days;
}
