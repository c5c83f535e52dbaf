import { z } from 'zod';
import { said } from '../../words/said.ts';
import { legalDate } from '../procedure.ts';

/** The years a calendar can be counted in. */
export const firstCalendarYear = 2000;
export const lastCalendarYear = 2099;

const countedDate = legalDate.refine(
  (date) => Number(date.slice(0, 4)) >= firstCalendarYear && Number(date.slice(0, 4)) <= lastCalendarYear,
  said('calendar.refusals.date', { first: String(firstCalendarYear), last: String(lastCalendarYear) }),
);

/** A day on which the organisation is closed beside weekends and public holidays. */
export const closingDay = z.object({
  on: countedDate,
  name: z.string().trim().min(1, said('calendar.refusals.name')).max(100),
});
export type ClosingDay = z.infer<typeof closingDay>;

/** All closing days of the organisation; a day stands in the list once. */
export const closingDays = z
  .array(closingDay)
  .max(1_000, said('calendar.refusals.tooMany'))
  .refine((days) => new Set(days.map(({ on }) => on)).size === days.length, said('calendar.refusals.twice'));

/** A day that is not a working day, or that a public holiday or the organisation has given a name. */
export const namedDay = z.object({
  on: legalDate,
  /** The name of the public holiday; null when it is none. */
  holiday: z.string().nullable(),
  /** What the organisation calls its own closing day; null when it is none. */
  own: z.string().nullable(),
  /** How many live cases end on it, under whatever calendar they are counted. */
  cases: z.number().int(),
});
export type NamedDay = z.infer<typeof namedDay>;
