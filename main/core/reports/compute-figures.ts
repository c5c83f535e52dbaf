import { Temporal } from 'temporal-polyfill';
import type { BreachFigures, Figures, OpenFigures, Period } from '../../contract/reports/compute-figures.ts';
import { countBreaches, listNotices, type InstantRange } from './breach-fact.store.ts';
import { tallyAnswers } from './tally-answers.ts';
import { countAnswered, countByRight, countOpen, countReceived, type LedgerReader } from './request-fact.store.ts';

/** Art. 33(1) GDPR, in nanoseconds of elapsed time. */
const seventyTwoHours = 72n * 3_600_000_000_000n;

/**
 * The figures of a period as of `today` (`YYYY-MM-DD` in the organisation's zone), from the ledger alone.
 * What each figure counts is said in `main/contract/reports/compute-figures.ts`. Open requests are those of the ledger
 * now. Throws when the ledger has no `ledger_meta` row.
 */
export async function computeFigures(db: LedgerReader, period: Period, today: string): Promise<Figures> {
  const meta = await db.selectFrom('ledger_meta').selectAll().executeTakeFirstOrThrow();
  const before = yearBefore(period);
  const received = await countReceived(db, period);
  const answers = await tallyAnswers(db, period);
  const rights = await countByRight(db, period);
  return {
    organisation: meta.organisation,
    authority: meta.authority,
    timeZone: meta.time_zone,
    revision: meta.revision,
    today,
    period,
    received: received.reduce((sum, { count }) => sum + count, 0),
    answered: answers.answered,
    onTime: answers.onTime,
    late: answers.answered - answers.onTime,
    medianDays: answers.medianDays,
    extended: answers.extended,
    yearBefore: { period: before, ...(await countAnswered(db, before)) },
    open: openFigures(await countOpen(db), today),
    byMonth: answers.byMonth.map((month) => ({
      ...month,
      received: received
        .filter(({ received_on }) => received_on.startsWith(month.month))
        .reduce((sum, { count }) => sum + count, 0),
    })),
    byRight: [...rights]
      .map(([right, counts]) => ({ right, ...counts }))
      .toSorted((a, b) => b.received - a.received || b.answered - a.answered || (a.right < b.right ? -1 : 1)),
    byDepartment: answers.byDepartment,
    breaches: await breachFigures(db, instantsOf(period, meta.time_zone)),
  };
}

/** The same period one year earlier; when it ends with its month, so does the one before (28 or 29 February). */
export function yearBefore({ from, to }: Period): Period {
  const last = Temporal.PlainDate.from(to);
  const lastBefore = last.subtract({ years: 1 });
  return {
    from: Temporal.PlainDate.from(from).subtract({ years: 1 }).toString(),
    to: (last.day === last.daysInMonth ? lastBefore.with({ day: lastBefore.daysInMonth }) : lastBefore).toString(),
  };
}

function openFigures(groups: Awaited<ReturnType<typeof countOpen>>, today: string): OpenFigures {
  const day = Temporal.PlainDate.from(today);
  const open = {
    total: 0,
    overdue: 0,
    overdue1To7Days: 0,
    overdueMoreThan7Days: 0,
    dueIn7Days: 0,
    dueLater: 0,
    pausedOrNotStarted: 0,
    oldestOverdueDays: null as number | null,
  };
  for (const { state, due_on, count } of groups) {
    open.total += count;
    if (state !== 'running') {
      open.pausedOrNotStarted += count;
      continue;
    }
    // A complaint under a law that sets no day for its answer runs without a due date.
    if (due_on === null) {
      open.dueLater += count;
      continue;
    }
    const daysLeft = day.until(due_on).days;
    if (daysLeft > 7) open.dueLater += count;
    else if (daysLeft >= 0) open.dueIn7Days += count;
    else if (daysLeft >= -7) open.overdue1To7Days += count;
    else open.overdueMoreThan7Days += count;
    if (daysLeft < 0) open.oldestOverdueDays = Math.max(open.oldestOverdueDays ?? 0, -daysLeft);
  }
  return { ...open, overdue: open.overdue1To7Days + open.overdueMoreThan7Days };
}

function instantsOf({ from, to }: Period, timeZone: string): InstantRange {
  const startOf = (date: Temporal.PlainDate) =>
    date.toZonedDateTime(timeZone).toInstant().toString({ smallestUnit: 'second' }).replace('Z', '');
  return {
    from: startOf(Temporal.PlainDate.from(from)),
    before: startOf(Temporal.PlainDate.from(to).add({ days: 1 })),
  };
}

async function breachFigures(db: LedgerReader, range: InstantRange): Promise<BreachFigures> {
  const groups = await countBreaches(db, range);
  const notices = await listNotices(db, range);
  const total = (key: 'count' | 'told_people' | 'decided' | 'decided_with_reasons') =>
    groups.reduce((sum, group) => sum + group[key], 0);
  return {
    recorded: total('count'),
    byCause: groups
      .map(({ cause, count }) => ({ cause, count }))
      .toSorted((a, b) => b.count - a.count || (a.cause < b.cause ? -1 : 1)),
    toldAuthority: notices.length,
    toldWithin72Hours: notices.filter(({ aware_at, notified_at }) => isWithin72Hours(aware_at, notified_at)).length,
    toldPeople: total('told_people'),
    decided: total('decided'),
    decidedWithReasons: total('decided_with_reasons'),
  };
}

function isWithin72Hours(awareAt: string, notifiedAt: string): boolean {
  const elapsed = Temporal.Instant.from(notifiedAt).epochNanoseconds - Temporal.Instant.from(awareAt).epochNanoseconds;
  return elapsed <= seventyTwoHours;
}
