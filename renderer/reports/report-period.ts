import { Temporal } from 'temporal-polyfill';
import type { Period } from '../../main/contract/reports/compute-figures.ts';

export type PeriodChoice = 'last-12-months' | 'this-year' | 'last-year' | 'custom';

/** The periods a report is asked for, in the order they are offered. */
export const periodChoices: readonly { readonly value: PeriodChoice; readonly label: string }[] = [
  { value: 'last-12-months', label: 'Last 12 months' },
  { value: 'this-year', label: 'This year' },
  { value: 'last-year', label: 'Last year' },
  { value: 'custom', label: 'Other days' },
];

/** The first and the last day of a chosen period. Twelve months are this one and the eleven before it. */
export function periodOf(choice: Exclude<PeriodChoice, 'custom'>, today: string): Period {
  const day = Temporal.PlainDate.from(today);
  switch (choice) {
    case 'last-12-months':
      return { from: day.with({ day: 1 }).subtract({ months: 11 }).toString(), to: today };
    case 'this-year':
      return { from: day.with({ month: 1, day: 1 }).toString(), to: today };
    case 'last-year': {
      const year = day.year - 1;
      return { from: `${year}-01-01`, to: `${year}-12-31` };
    }
  }
}

/** "1 December 2025 to 25 November 2026". */
export function periodWords({ from, to }: Period): string {
  return from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`;
}

function dayWords(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
