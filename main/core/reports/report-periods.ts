import { Temporal } from 'temporal-polyfill';
import type { Period } from '../../contract/reports/compute-figures.ts';

/** A month, a quarter or a year: its year, and its months of that year, 0 to 11. */
export type WholePeriod = { readonly year: string; readonly months: readonly number[] };

/** The same period one year earlier; when it ends with its month, so does the one before (28 or 29 February). */
export function yearBefore({ from, to }: Period): Period {
  const last = Temporal.PlainDate.from(to);
  const lastBefore = last.subtract({ years: 1 });
  return {
    from: Temporal.PlainDate.from(from).subtract({ years: 1 }).toString(),
    to: (last.day === last.daysInMonth ? lastBefore.with({ day: lastBefore.daysInMonth }) : lastBefore).toString(),
  };
}

/** The month, quarter or year that a period is, when it was over before `today`; undefined for any other. */
export function wholePeriod({ from, to }: Period, today: string): WholePeriod | undefined {
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  if (first.day !== 1 || last.day !== last.daysInMonth || first.year !== last.year || to >= today) return undefined;
  const length = last.month - first.month + 1;
  if (![1, 3, 12].includes(length) || (first.month - 1) % length !== 0) return undefined;
  return { year: from.slice(0, 4), months: Array.from({ length }, (_, at) => first.month - 1 + at) };
}

/** How many months of a year were over before `today`. */
export function monthsOver(year: string, today: string): number {
  if (today.slice(0, 4) !== year) return today > year ? 12 : 0;
  return Number(today.slice(5, 7)) - 1;
}

/** The months of a period in order, `YYYY-MM`, each with its days that belong to the period. */
export function monthsOf({ from, to }: Period): readonly (Period & { readonly month: string })[] {
  const months: (Period & { readonly month: string })[] = [];
  for (
    let month = Temporal.PlainYearMonth.from(from);
    month.toString() <= to.slice(0, 7);
    month = month.add({ months: 1 })
  ) {
    const first = month.toPlainDate({ day: 1 }).toString();
    const last = month.toPlainDate({ day: month.daysInMonth }).toString();
    months.push({ month: month.toString(), from: first < from ? from : first, to: last > to ? to : last });
  }
  return months;
}
