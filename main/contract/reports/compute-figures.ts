import { z } from 'zod';
import { cause } from '../breaches/breach.ts';
import { right } from '../deadlines/compute-deadline.ts';
import { legalDate } from '../procedure.ts';

const longest = 50;

/** Both days belong to the period. */
export const period = z
  .object({ from: legalDate, to: legalDate })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    error: 'The last day is before the first. Type a day on or after it.',
  })
  .refine(({ from, to }) => Number(to.slice(0, 4)) - Number(from.slice(0, 4)) < longest, {
    path: ['from'],
    error: `A period holds up to ${longest} years. Type a later first day.`,
  });
export type Period = z.infer<typeof period>;

const count = z.number().int().nonnegative();

/**
 * A count nobody may read. It is an object, so it cannot be added up or printed as a number by accident.
 * `under-5` is one to four answers (or none on time); `protects-another` is five or more, hidden because a count
 * under 5 would follow from it and the totals.
 */
export const hiddenCount = z.object({ hidden: z.literal(true), reason: z.enum(['under-5', 'protects-another']) });
export type HiddenCount = z.infer<typeof hiddenCount>;

export const departmentCount = z.union([count, hiddenCount]);
export type DepartmentCount = z.infer<typeof departmentCount>;

export function isHidden(cell: DepartmentCount): cell is HiddenCount {
  return typeof cell !== 'number';
}

/** The only words for a count by department: `17`, `<5`, or `not shown`. */
export function wordCount(cell: DepartmentCount): string {
  if (!isHidden(cell)) return String(cell);
  return cell.reason === 'under-5' ? '<5' : 'not shown';
}

/** `92%`, never 100% unless it is all and never 0% unless it is none; null when there is nothing to divide by. */
export function wordShare(part: number, whole: number): string | null {
  if (whole === 0) return null;
  const nearest = Math.round((part * 100) / whole);
  if (nearest === 100 && part < whole) return '99%';
  if (nearest === 0 && part > 0) return '1%';
  return `${nearest}%`;
}

/** `57 of 62 (92%)`: a rate always stands beside its counts. */
export function wordPart(part: number, whole: number): string {
  const share = wordShare(part, whole);
  return share === null ? `${part} of ${whole}` : `${part} of ${whole} (${share})`;
}

/** `department` is null for requests that belong to none. `medianDays` is hidden wherever `answered` is. */
export const departmentFigures = z.object({
  department: z.string().nullable(),
  answered: departmentCount,
  onTime: departmentCount,
  medianDays: departmentCount,
});
export type DepartmentFigures = z.infer<typeof departmentFigures>;

/** Not shown at all when no choice of cells would keep the small counts from being worked out. */
export const byDepartment = z.discriminatedUnion('shown', [
  z.object({ shown: z.literal(true), rows: z.array(departmentFigures) }),
  z.object({ shown: z.literal(false) }),
]);
export type ByDepartment = z.infer<typeof byDepartment>;

/** Open requests on `today`, whatever the period. A request due today has 0 days left and is not overdue. */
export const openFigures = z.object({
  total: count,
  overdue: count,
  overdue1To7Days: count,
  overdueMoreThan7Days: count,
  dueIn7Days: count,
  dueLater: count,
  pausedOrNotStarted: count,
  oldestOverdueDays: count.nullable(),
});
export type OpenFigures = z.infer<typeof openFigures>;

/**
 * Breaches the organisation became aware of in the period, by its own time zone. `decided` counts those where telling
 * the authority or not was decided, `decidedWithReasons` those of them whose reasons are written (Art. 33(5) GDPR).
 * `toldWithin72Hours` is a part of `toldAuthority` (Art. 33(1) GDPR).
 */
export const breachFigures = z.object({
  recorded: count,
  byCause: z.array(z.object({ cause, count })),
  toldAuthority: count,
  toldWithin72Hours: count,
  toldPeople: count,
  decided: count,
  decidedWithReasons: count,
});
export type BreachFigures = z.infer<typeof breachFigures>;

/**
 * What a manager may see of a period: counts, never cases.
 *
 * `answered` are requests answered or refused in the period, since a refusal with reasons is an answer too
 * (Art. 12(4) GDPR); withdrawn requests are not. `onTime` plus `late` is `answered`. `extended` is a part of `answered`.
 * `medianDays` is the smallest number of days within which at least half were answered, null when none was.
 * `yearBefore` is the same period one year earlier. A request for two rights counts under both, so `byRight` can add up
 * to more than the total. `received` in `byMonth` and `byRight` are requests received in the period.
 */
export const figures = z.object({
  organisation: z.string(),
  authority: z.string(),
  timeZone: z.string(),
  revision: count,
  today: legalDate,
  period,
  received: count,
  answered: count,
  onTime: count,
  late: count,
  medianDays: count.nullable(),
  extended: count,
  yearBefore: z.object({ period, answered: count, onTime: count }),
  open: openFigures,
  byMonth: z.array(
    z.object({
      month: z.string().regex(/^\d{4}-\d{2}$/u),
      received: count,
      answeredOnTime: count,
      answeredLate: count,
    }),
  ),
  byRight: z.array(z.object({ right, received: count, answered: count, onTime: count })),
  byDepartment,
  breaches: breachFigures,
});
export type Figures = z.infer<typeof figures>;
