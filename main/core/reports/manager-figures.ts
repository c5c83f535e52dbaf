import type { Database } from 'better-sqlite3';
import { channels } from '../../contract/requests/request.ts';
import { right as rightShape, type Right } from '../../contract/deadlines/compute-deadline.ts';
import { cause as causeShape } from '../../contract/breaches/breach.ts';
import { requestKinds } from '../../contract/procedure.ts';
import { caseOutcomes } from '../../contract/requests/outcome.ts';
import {
  isHidden,
  type Figures,
  type HiddenCount,
  type Period,
  type ShownCount,
  type Vouched,
} from '../../contract/reports/compute-figures.ts';
import { openCounter } from './compute-figures.ts';
import { permittedAnswers, type Table } from './permitted-answers.ts';
import type { Measure } from '../files/database/ledger.schema.ts';
import { countsIn, metaOfLedger } from '../files/ledger/ledger.store.ts';
import { medianDays } from './median-days.ts';
import { monthsOf, monthsOver, wholePeriod, yearBefore, type WholePeriod } from './report-periods.ts';

const small: HiddenCount = { hidden: true, reason: 'small' };
const notWhole: HiddenCount = { hidden: true, reason: 'period' };
const rights: readonly Right[] = rightShape.options;

/**
 * A manager's figures of a period as of `today`, from the ledger alone. By right, kind, channel, department and lateness
 * they are shown for a month, a quarter or a year that is over, without counts that fewer than five requests could be
 * told by (`permittedAnswers`); of any other period the totals. Throws when the ledger has no `ledger_meta` row.
 */
export function managerFigures(
  rawLedger: Database,
  { period, today, vouched }: { readonly period: Period; readonly today: string; readonly vouched: Vouched },
): Figures {
  const meta = metaOfLedger(rawLedger);
  if (meta === undefined) throw new Error('The ledger says of no organisation whose it is.');
  const ledger = readLedger(rawLedger);
  const whole = wholePeriod(period, today);
  const before = yearBefore(period);
  const answers = answersOf(ledger, today);
  const answered = ledger.total('answered', period);
  const lateness = (of: Period) => answers('answered-lateness', wholePeriod(of, today), ['late', 'on-time']);
  const each = (of: 'right' | 'kind' | 'channel', values: readonly string[]) => {
    const [received, sent] = [answers(`received-${of}`, whole, values), answers(`answered-${of}`, whole, values)];
    return values
      .map((value) => ({ value, received: received(value), answered: sent(value) }))
      .filter((row) => isWorthARow(row.received) || isWorthARow(row.answered))
      .toSorted((a, b) => rank(b.received) - rank(a.received) || rank(b.answered) - rank(a.answered));
  };
  return {
    organisation: meta.organisation,
    authority: meta.authority,
    timeZone: meta.time_zone,
    revision: meta.revision,
    today,
    period,
    detail: whole === undefined ? 'totals' : 'whole',
    vouched,
    received: ledger.total('received', period),
    answered,
    onTime: lateness(period)('on-time'),
    late: lateness(period)('late'),
    medianDays: medianOf(ledger, whole, answered),
    extended: answers('answered-extension', whole, ['extended', 'not-extended'])('extended'),
    ...refusals(answers('answered-outcome', whole, caseOutcomes)),
    yearBefore: {
      period: before,
      answered: ledger.total('answered', before),
      onTime: lateness(before)('on-time'),
    },
    open: openFigures(ledger, today),
    byMonth: monthsOf(period).map(({ month, ...days }) => {
      const of = whole === undefined ? () => notWhole : lateness(days);
      return {
        month,
        received: ledger.total('received', days),
        answered: ledger.total('answered', days),
        answeredOnTime: of('on-time'),
        answeredLate: of('late'),
      };
    }),
    byRight: each('right', rights).map(({ value, ...counts }) => ({
      right: rightShape.parse(value),
      ...counts,
      onTime: small,
    })),
    byKind: each('kind', requestKinds).map(({ value, ...counts }) => ({ kind: value, ...counts })),
    byChannel: each('channel', channels).map(({ value, ...counts }) => ({ channel: value, ...counts })),
    byDepartment: departmentFigures(answers('answered-department', whole, ledger.departments), ledger.departments),
    breaches: breachFigures(ledger, period, whole),
  };
}

type Ledger = {
  readonly total: (measure: 'received' | 'answered' | 'breaches', period: Period) => number;
  /** The counts of a measure at a month, at a day or at no date, by their value. */
  readonly at: (measure: Measure, at: string) => Table;
  readonly dates: (measure: Measure) => readonly string[];
  /** Every department that occurs; `''` for none. */
  readonly departments: readonly string[];
};

function readLedger(rawLedger: Database): Ledger {
  const tables = new Map<Measure, Map<string, Map<string, number>>>();
  for (const { measure, at, value, count } of countsIn(rawLedger)) {
    const dates = tables.get(measure) ?? new Map<string, Map<string, number>>();
    const table = dates.get(at) ?? new Map<string, number>();
    tables.set(measure, dates.set(at, table.set(value, count)));
  }
  const found = (measure: Measure) => tables.get(measure) ?? new Map<string, Map<string, number>>();
  const total = (table: Table) => [...table.values()].reduce((sum, count) => sum + count, 0);
  return {
    total: (measure, { from, to }) =>
      [...found(measure)].reduce((sum, [day, table]) => (day >= from && day <= to ? sum + total(table) : sum), 0),
    at: (measure, at) => found(measure).get(at) ?? new Map(),
    dates: (measure) => [...found(measure).keys()],
    departments: [
      ...new Set(
        (['received-department', 'answered-department'] as const).flatMap((measure) =>
          [...found(measure).values()].flatMap((table) => [...table.keys()]),
        ),
      ),
    ],
  };
}

type Shown = (value: string) => ShownCount;

/** What may be shown of a measure in a whole period, value by value. */
function answersOf(
  ledger: Ledger,
  today: string,
): (measure: Measure, whole: WholePeriod | undefined, values: readonly string[]) => Shown {
  return (measure, whole, values) => {
    if (whole === undefined) return () => notWhole;
    const tables = monthNames(whole.year).map((month) => ledger.at(measure, month));
    // One request can count under several rights; all of them together are told by the days.
    const over = monthsOver(whole.year, today);
    const requests =
      measure === 'received-right' || measure === 'answered-right'
        ? monthsOf({ from: `${whole.year}-01-01`, to: `${whole.year}-12-31` }).map((days) =>
            ledger.total(measure === 'received-right' ? 'received' : 'answered', days),
          )
        : undefined;
    const answer = permittedAnswers(tables, { over, values, ...(requests === undefined ? {} : { requests }) }).find(
      ({ months }) => months.join() === whole.months.join(),
    );
    return (value) =>
      answer?.shown.has(value) === true
        ? whole.months.reduce((sum, month) => sum + (tables[month]?.get(value) ?? 0), 0)
        : small;
  };
}

/** Refusals as far as each may be shown: a sum is hidden with any of its parts. */
function refusals(of: Shown): Pick<Figures, 'refused' | 'refusedWithReasons' | 'refusedInPart'> {
  const [reasoned, bare] = [of('refused'), of('refused-without-reason')];
  return {
    refused: isHidden(reasoned) ? reasoned : isHidden(bare) ? bare : reasoned + bare,
    refusedWithReasons: reasoned,
    refusedInPart: of('refused-in-part'),
  };
}

function monthNames(year: string): readonly string[] {
  return Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
}

function isWorthARow(count: ShownCount): boolean {
  return typeof count === 'number' && count > 0;
}

// What is hidden comes last, in an order of its own.
function rank(count: ShownCount): number {
  return typeof count === 'number' ? count : -1;
}

function medianOf(ledger: Ledger, whole: WholePeriod | undefined, answered: number): ShownCount | null {
  if (whole === undefined) return notWhole;
  if (answered === 0) return null;
  if (answered < 5) return small;
  const days = new Map<number, number>();
  for (const month of whole.months)
    for (const [taken, count] of ledger.at('days-taken', monthNames(whole.year)[month] ?? ''))
      days.set(Number(taken), (days.get(Number(taken)) ?? 0) + count);
  return medianDays(days);
}

function openFigures(ledger: Ledger, today: string): Figures['open'] {
  const counter = openCounter(today);
  for (const due of ledger.dates('open')) {
    const table = ledger.at('open', due);
    counter.add({ state: 'running', due_on: due === '' ? null : due }, table.get('running') ?? 0);
    counter.add({ state: 'paused', due_on: null }, table.get('stopped') ?? 0);
  }
  const { total, overdue, oldestOverdueDays, ...groups } = counter.figures();
  const [answer] = permittedAnswers([new Map(Object.entries(groups))], { over: 1, values: Object.keys(groups) });
  const isShown = (name: keyof typeof groups) => answer?.shown.has(name) === true;
  const shown = (name: keyof typeof groups) => (isShown(name) ? groups[name] : small);
  const overdueShown = isShown('overdue1To7Days') && isShown('overdueMoreThan7Days');
  return {
    total,
    overdue: overdueShown ? overdue : small,
    overdue1To7Days: shown('overdue1To7Days'),
    overdueMoreThan7Days: shown('overdueMoreThan7Days'),
    dueIn7Days: shown('dueIn7Days'),
    dueLater: shown('dueLater'),
    pausedOrNotStarted: shown('pausedOrNotStarted'),
    // How long one request has waited says when it came.
    oldestOverdueDays: overdueShown && oldestOverdueDays === null ? null : small,
  };
}

function departmentFigures(shown: Shown, departments: readonly string[]): Figures['byDepartment'] {
  const rows = departments
    .map((name) => ({ name, answered: shown(name) }))
    .filter(({ answered }) => answered !== 0)
    .toSorted(
      (a, b) =>
        rank(b.answered) - rank(a.answered) ||
        Number(a.name === '') - Number(b.name === '') ||
        (a.name < b.name ? -1 : 1),
    );
  if (departments.length > 0 && !departments.some((name) => typeof shown(name) === 'number')) return { shown: false };
  return {
    shown: true,
    rows: rows.map(({ name, answered }) => ({
      department: name === '' ? null : name,
      answered,
      onTime: small,
      medianDays: small,
    })),
  };
}

function breachFigures(ledger: Ledger, period: Period, whole: WholePeriod | undefined): Figures['breaches'] {
  const months = whole?.months.map((month) => monthNames(whole.year)[month] ?? '') ?? [];
  const sum = (measure: Measure, value: string) =>
    months.reduce((total, month) => total + (ledger.at(measure, month).get(value) ?? 0), 0);
  const told = (value: string) => (whole === undefined ? notWhole : sum('breach-told', value));
  return {
    recorded: ledger.total('breaches', period),
    byCause: causeShape.options
      .map((cause) => ({ cause, count: sum('breach-cause', cause) }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count || (a.cause < b.cause ? -1 : 1)),
    toldAuthority: told('authority'),
    toldWithin72Hours: told('within-72-hours'),
    toldPeople: told('people'),
    peopleWaiting: told('people-waiting'),
    decided: told('decided'),
    decidedWithReasons: told('decided-with-reasons'),
  };
}
