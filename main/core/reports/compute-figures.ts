import { Temporal } from 'temporal-polyfill';
import type { Figures, OpenFigures, Period } from '../../contract/reports/compute-figures.ts';
import { sortKey } from '../../words/sort-key.ts';
import { daysIn } from '../files/ledger/count-facts.ts';
import {
  daysTaken,
  isAnswered,
  isOnTime,
  isWithin72Hours,
  type BreachFact,
  type RequestFact,
} from '../files/ledger/fact.ts';
import { medianDays } from './median-days.ts';
import { monthsOf, yearBefore } from './report-periods.ts';

/** What an officer's figures are counted from. */
export type FigureFacts = {
  readonly organisation: string;
  readonly authority: string;
  readonly timeZone: string;
  readonly revision: number;
  readonly requests: Iterable<RequestFact>;
  readonly breaches: readonly BreachFact[];
};

type Tally = { received: number; answered: number; onTime: number; readonly days: Map<number, number> };
type Tallies<Name> = Map<Name, Tally>;

/**
 * The figures of a period as of `today` (`YYYY-MM-DD` in the organisation's zone) with nothing hidden: an officer's alone.
 * What each figure counts is said in `main/contract/reports/compute-figures.ts`. Reads every request once.
 */
export function computeFigures(facts: FigureFacts, period: Period, today: string): Figures {
  const before = { period: yearBefore(period), answered: 0, onTime: 0 };
  const all = emptyTally();
  const months: Tallies<string> = new Map(monthsOf(period).map(({ month }) => [month, emptyTally()]));
  const rights: Tallies<RequestFact['rights'][number]> = new Map();
  const kinds: Tallies<string> = new Map();
  const channels: Tallies<string> = new Map();
  const departments: Tallies<string | null> = new Map();
  const open = openCounter(today);
  let extended = 0;
  const ended = new Map<RequestFact['state'], number>();
  for (const fact of facts.requests) {
    open.add(fact);
    const onTime = isOnTime(fact);
    if (isIn(before.period, fact.answered_on)) {
      before.answered += 1;
      if (onTime) before.onTime += 1;
    }
    const everywhere = () => [
      all,
      tallyOf(kinds, fact.kind),
      tallyOf(channels, fact.channel),
      ...fact.rights.map((right) => tallyOf(rights, right)),
    ];
    if (isIn(period, fact.received_on))
      for (const tally of [...everywhere(), tallyOf(months, fact.received_on.slice(0, 7))]) tally.received += 1;
    if (fact.answered_on === null || !isIn(period, fact.answered_on)) continue;
    if (fact.extended === 1) extended += 1;
    ended.set(fact.state, (ended.get(fact.state) ?? 0) + 1);
    const days = daysTaken(fact);
    for (const tally of [
      ...everywhere(),
      tallyOf(months, fact.answered_on.slice(0, 7)),
      tallyOf(departments, fact.department),
    ]) {
      tally.answered += 1;
      if (onTime) tally.onTime += 1;
      tally.days.set(days, (tally.days.get(days) ?? 0) + 1);
    }
  }
  const { organisation, authority, timeZone, revision } = facts;
  return {
    organisation,
    authority,
    timeZone,
    revision,
    today,
    period,
    detail: 'all',
    received: all.received,
    answered: all.answered,
    onTime: all.onTime,
    late: all.answered - all.onTime,
    medianDays: medianDays(all.days),
    extended,
    refused: (ended.get('refused') ?? 0) + (ended.get('refused-without-reason') ?? 0),
    refusedWithReasons: ended.get('refused') ?? 0,
    refusedInPart: ended.get('refused-in-part') ?? 0,
    yearBefore: before,
    open: open.figures(),
    byMonth: [...months].map(([month, { received, answered, onTime }]) => ({
      month,
      received,
      answered,
      answeredOnTime: onTime,
      answeredLate: answered - onTime,
    })),
    byRight: sorted(rights).map(([right, { received, answered, onTime }]) => ({ right, received, answered, onTime })),
    byKind: sorted(kinds).map(([kind, { received, answered }]) => ({ kind, received, answered })),
    byChannel: sorted(channels).map(([channel, { received, answered }]) => ({ channel, received, answered })),
    byDepartment: {
      shown: true,
      rows: sorted(departments).map(([department, { answered, onTime, days }]) => ({
        department,
        answered,
        onTime,
        medianDays: medianDays(days) ?? 0,
      })),
    },
    breaches: breachFigures(facts, period),
  };
}

function emptyTally(): Tally {
  return { received: 0, answered: 0, onTime: 0, days: new Map() };
}

function tallyOf<Name>(tallies: Tallies<Name>, name: Name): Tally {
  const tally = tallies.get(name) ?? emptyTally();
  tallies.set(name, tally);
  return tally;
}

function sorted<Name>(tallies: Tallies<Name>): readonly (readonly [Name, Tally])[] {
  const spelled = (name: Name) => (name === null ? '\uffff' : sortKey('en', String(name)));
  return [...tallies].toSorted(
    ([a, x], [b, y]) => y.received - x.received || y.answered - x.answered || (spelled(a) < spelled(b) ? -1 : 1),
  );
}

function isIn({ from, to }: Period, day: string | null): boolean {
  return day !== null && day >= from && day <= to;
}

type OpenCounts = Readonly<Record<Exclude<keyof OpenFigures, 'oldestOverdueDays'>, number>> & {
  readonly oldestOverdueDays: number | null;
};

/** Counts open requests by the days they have left on `today`. */
export function openCounter(today: string): {
  readonly add: (fact: Pick<RequestFact, 'state' | 'due_on'>, count?: number) => void;
  readonly figures: () => OpenCounts;
} {
  const day = Temporal.PlainDate.from(today);
  const daysLeft = new Map<string, number>();
  const left = (due: string) => {
    const known = daysLeft.get(due) ?? day.until(due).days;
    daysLeft.set(due, known);
    return known;
  };
  const open = {
    total: 0,
    overdue1To7Days: 0,
    overdueMoreThan7Days: 0,
    dueIn7Days: 0,
    dueLater: 0,
    pausedOrNotStarted: 0,
  };
  let oldest: number | null = null;
  return {
    add: ({ state, due_on }, count = 1) => {
      if (isAnswered(state) || state === 'withdrawn') return;
      open.total += count;
      if (state !== 'running') open.pausedOrNotStarted += count;
      // A complaint under a law that sets no day for its answer runs without a due date.
      else if (due_on === null || left(due_on) > 7) open.dueLater += count;
      else if (left(due_on) >= 0) open.dueIn7Days += count;
      else {
        open[left(due_on) >= -7 ? 'overdue1To7Days' : 'overdueMoreThan7Days'] += count;
        oldest = Math.max(oldest ?? 0, -left(due_on));
      }
    },
    figures: () => ({
      ...open,
      overdue: open.overdue1To7Days + open.overdueMoreThan7Days,
      oldestOverdueDays: oldest,
    }),
  };
}

function breachFigures({ breaches, timeZone }: FigureFacts, period: Period): Figures['breaches'] {
  const dayOf = daysIn(timeZone);
  const counted = breaches.filter(({ aware_at }) => isIn(period, dayOf(aware_at)));
  const causes = Map.groupBy(counted, ({ cause }) => cause);
  const decided = counted.filter(({ authority_decision }) => authority_decision !== 'undecided');
  const told = counted.flatMap(({ aware_at, notified_at }) =>
    notified_at === null ? [] : [{ aware_at, notified_at }],
  );
  return {
    recorded: counted.length,
    byCause: [...causes]
      .map(([cause, of]) => ({ cause, count: of.length }))
      .toSorted((a, b) => b.count - a.count || (a.cause < b.cause ? -1 : 1)),
    toldAuthority: told.length,
    toldWithin72Hours: told.filter(({ aware_at, notified_at }) => isWithin72Hours(aware_at, notified_at)).length,
    toldPeople: counted.filter(({ people_told }) => people_told === 1).length,
    peopleWaiting: counted.filter(({ people_waiting }) => people_waiting === 1).length,
    decided: decided.length,
    decidedWithReasons: decided.filter(({ reasons_written }) => reasons_written === 1).length,
  };
}
