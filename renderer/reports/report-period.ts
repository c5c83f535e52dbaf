import { Temporal } from 'temporal-polyfill';
import type { Role } from '../../main/contract/procedure.ts';
import type { Period } from '../../main/contract/reports/compute-figures.ts';
import type { Words } from '../../main/words/words.ts';
import { writtenDate } from '../../main/words/written-date.ts';

/** The periods a report is asked for, in the order they are offered. */
export const periodChoices = [
  'last-month',
  'last-quarter',
  'last-12-months',
  'this-year',
  'last-year',
  'custom',
] as const;
export type PeriodChoice = (typeof periodChoices)[number];

/** The period a person sees first: a manager's figures are whole for a month, quarter or year that is over. */
export function firstChoice(role: Role): Exclude<PeriodChoice, 'custom'> {
  return role === 'manager' ? 'last-quarter' : 'last-12-months';
}

/** The first and the last day of a chosen period. Twelve months are this one and the eleven before it. */
export function periodOf(choice: Exclude<PeriodChoice, 'custom'>, today: string): Period {
  const day = Temporal.PlainDate.from(today);
  const month = day.with({ day: 1 });
  switch (choice) {
    case 'last-month':
      return { from: month.subtract({ months: 1 }).toString(), to: month.subtract({ days: 1 }).toString() };
    case 'last-quarter': {
      const quarter = month.subtract({ months: (day.month - 1) % 3 });
      return { from: quarter.subtract({ months: 3 }).toString(), to: quarter.subtract({ days: 1 }).toString() };
    }
    case 'last-12-months':
      return { from: month.subtract({ months: 11 }).toString(), to: today };
    case 'this-year':
      return { from: day.with({ month: 1, day: 1 }).toString(), to: today };
    case 'last-year': {
      const year = day.year - 1;
      return { from: `${year}-01-01`, to: `${year}-12-31` };
    }
  }
}

/** "1 December 2025 to 25 November 2026". */
export function periodWords(t: Words, { from, to }: Period): string {
  return from === to ? dayWords(t, from) : t('reports.period.range', { from: dayWords(t, from), to: dayWords(t, to) });
}

function dayWords(t: Words, date: string): string {
  return writtenDate(t, { date, parts: { day: 'numeric', month: 'long', year: 'numeric' } });
}
