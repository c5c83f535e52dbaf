import { z } from 'zod';
import { said } from '../../words/said.ts';
import { cause } from '../breaches/breach.ts';
import { right } from '../deadlines/compute-deadline.ts';
import { instant, legalDate, role } from '../procedure.ts';

const yearsMax = 50;

/** Both days belong to the period. */
export const period = z
  .object({ from: legalDate, to: legalDate })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    error: said('reports.period.backwards'),
  })
  .refine(({ from, to }) => Number(to.slice(0, 4)) - Number(from.slice(0, 4)) < yearsMax, {
    path: ['from'],
    error: said('reports.refusals.periodTooLong', { years: yearsMax }),
  });
export type Period = z.infer<typeof period>;

const count = z.number().int().nonnegative();

/**
 * A count a manager may not read. It is an object, so it cannot be added up or printed as a number by accident. `small`
 * is one under 5, or one that such a count would follow from; `period` is one that is shown only for a whole month,
 * quarter or year that is over.
 */
export const hiddenCount = z.object({ hidden: z.literal(true), reason: z.enum(['small', 'period']) });
export type HiddenCount = z.infer<typeof hiddenCount>;

export const shownCount = z.union([count, hiddenCount]);
export type ShownCount = z.infer<typeof shownCount>;

export function isHidden<T>(cell: T | HiddenCount): cell is HiddenCount {
  return typeof cell === 'object' && cell !== null && 'hidden' in cell;
}

/** `department` is null for requests that belong to none. On time and days by department are an officer's alone. */
export const departmentFigures = z.object({
  department: z.string().nullable(),
  answered: shownCount,
  onTime: shownCount,
  medianDays: shownCount,
});
export type DepartmentFigures = z.infer<typeof departmentFigures>;

/** Not shown at all where every count by department is hidden. */
export const byDepartment = z.discriminatedUnion('shown', [
  z.object({ shown: z.literal(true), rows: z.array(departmentFigures) }),
  z.object({ shown: z.literal(false) }),
]);
export type ByDepartment = z.infer<typeof byDepartment>;

/** Open requests on `today`, whatever the period. A request due today has 0 days left and is not overdue. */
export const openFigures = z.object({
  total: count,
  overdue: shownCount,
  overdue1To7Days: shownCount,
  overdueMoreThan7Days: shownCount,
  dueIn7Days: shownCount,
  dueLater: shownCount,
  pausedOrNotStarted: shownCount,
  oldestOverdueDays: shownCount.nullable(),
});
export type OpenFigures = z.infer<typeof openFigures>;

/**
 * Breaches the organisation became aware of in the period, by its own time zone. `decided` counts those where telling
 * the authority or not was decided, `decidedWithReasons` those of them whose reasons are written (Art. 33(5) GDPR).
 * `toldWithin72Hours` is a part of `toldAuthority` (Art. 33(1) GDPR). `toldPeople` counts where people were told;
 * `peopleWaiting` where telling them was decided and is not recorded as done (Art. 34 GDPR). Of a period that is no whole month, quarter or year
 * a manager sees `recorded` alone.
 */
export const breachFigures = z.object({
  recorded: count,
  byCause: z.array(z.object({ cause, count })),
  toldAuthority: shownCount,
  toldWithin72Hours: shownCount,
  toldPeople: shownCount,
  peopleWaiting: shownCount,
  decided: shownCount,
  decidedWithReasons: shownCount,
});
export type BreachFigures = z.infer<typeof breachFigures>;

/** Whether an officer signed the counts that a manager's figures come from, and as which role. */
export const vouched = z.discriminatedUnion('state', [
  z.object({ state: z.literal('unsigned') }),
  z.object({ state: z.enum(['signed', 'changed']), role, at: instant }),
]);
export type Vouched = z.infer<typeof vouched>;

/**
 * Figures of a period: counts, never cases. An officer sees every one, counted from the register. A manager sees them as
 * the ledger has them, with those hidden that could be tied to fewer than five requests (`detail`): `whole` for a month,
 * a quarter or a year that is over, `totals` for any other period.
 *
 * `answered` are requests answered or refused in the period, since a refusal with reasons is an answer too
 * (Art. 12(4) GDPR); withdrawn requests are not. `refused` are those of which no right was granted, `refusedWithReasons`
 * those of them whose reasons are recorded, `refusedInPart` those of which a right was refused or granted in part alone. `onTime` plus `late` is `answered`. `extended` is a part of `answered`.
 * `medianDays` is the smallest number of days within which at least half were answered, null when none was.
 * `yearBefore` is the same period one year earlier. A request for two rights counts under both, so `byRight` can add up
 * to more than the total. `received` in `byMonth`, `byRight`, `byKind` and `byChannel` are requests received in the period.
 */
export const figures = z.object({
  organisation: z.string(),
  authority: z.string(),
  timeZone: z.string(),
  revision: count,
  today: legalDate,
  period,
  detail: z.enum(['all', 'whole', 'totals']),
  /** Absent where the figures come from the register itself. */
  vouched: vouched.optional(),
  received: count,
  answered: count,
  onTime: shownCount,
  late: shownCount,
  medianDays: shownCount.nullable(),
  extended: shownCount,
  refused: shownCount,
  refusedWithReasons: shownCount,
  refusedInPart: shownCount,
  yearBefore: z.object({ period, answered: count, onTime: shownCount }),
  open: openFigures,
  byMonth: z.array(
    z.object({
      month: z.string().regex(/^\d{4}-\d{2}$/u),
      received: count,
      answered: count,
      answeredOnTime: shownCount,
      answeredLate: shownCount,
    }),
  ),
  byRight: z.array(z.object({ right, received: shownCount, answered: shownCount, onTime: shownCount })),
  byKind: z.array(z.object({ kind: z.string(), received: shownCount, answered: shownCount })),
  byChannel: z.array(z.object({ channel: z.string(), received: shownCount, answered: shownCount })),
  byDepartment,
  breaches: breachFigures,
});
export type Figures = z.infer<typeof figures>;
