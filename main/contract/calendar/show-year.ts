import { z } from 'zod';
import { said } from '../../words/said.ts';
import { legalDate, procedure } from '../procedure.ts';
import { closingDay, firstCalendarYear, lastCalendarYear, namedDay } from './day.ts';

/** A year of the register's calendar: public holidays, own closing days, and how many live cases end on each day. */
export const showYear = procedure
  .input(
    z.object({
      year: z
        .number()
        .int()
        .min(firstCalendarYear, said('calendar.showCalendar.countsFrom', { year: String(firstCalendarYear) }))
        .max(lastCalendarYear, said('calendar.showCalendar.countsUpTo', { year: String(lastCalendarYear) })),
    }),
  )
  .output(
    z.object({
      today: legalDate,
      /** Such as `GB-ENG`, or `weekends`. */
      calendar: z.string(),
      days: z.array(namedDay),
      /** The days on which live cases end, weekends and holidays among them where a law does not move its last day. */
      ends: z.array(z.object({ on: legalDate, cases: z.number().int() })),
      /** All closing days, of every year. */
      closingDays: z.array(closingDay.extend({ name: z.string() })),
    }),
  );
