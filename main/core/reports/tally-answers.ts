import { Temporal } from 'temporal-polyfill';
import type { ByDepartment, Figures, Period } from '../../contract/reports/compute-figures.ts';
import { hideSmallCounts } from './hide-small-counts.ts';
import { groupAnswered, type AnsweredGroup, type LedgerReader } from './request-fact.store.ts';

type Tally = { answered: number; onTime: number; readonly daysTaken: Map<number, number> };

export type Answers = {
  readonly answered: number;
  readonly onTime: number;
  readonly extended: number;
  readonly medianDays: number | null;
  readonly byMonth: readonly Omit<Figures['byMonth'][number], 'received'>[];
  readonly byDepartment: ByDepartment;
};

/** Counts the answers of a period, reading one month at a time so that memory does not grow with the ledger. */
export async function tallyAnswers(db: LedgerReader, period: Period): Promise<Answers> {
  const all = emptyTally();
  const departments = new Map<string | null, Tally>();
  const daysBetween = dayCounter();
  const byMonth: Omit<Figures['byMonth'][number], 'received'>[] = [];
  let extended = 0;
  for (const part of monthsOf(period)) {
    const before = { ...all };
    for (const group of await groupAnswered(db, part)) {
      const department = departments.get(group.department) ?? emptyTally();
      departments.set(group.department, department);
      const days = daysBetween(group.received_on, group.answered_on);
      for (const tally of [all, department]) add(tally, group, days);
      extended += group.extended;
    }
    const onTime = all.onTime - before.onTime;
    byMonth.push({
      month: part.from.slice(0, 7),
      answeredOnTime: onTime,
      answeredLate: all.answered - before.answered - onTime,
    });
  }
  return {
    answered: all.answered,
    onTime: all.onTime,
    extended,
    medianDays: medianOf(all),
    byMonth,
    byDepartment: showDepartments(departments),
  };
}

/**
 * The smallest number of days within which at least half were answered: the middle one, and of an even count the lower
 * of the two in the middle, so that "half answered within 21 days" is true as it stands. Null when nothing was counted.
 */
export function medianDays(daysTaken: ReadonlyMap<number, number>): number | null {
  const count = [...daysTaken.values()].reduce((sum, n) => sum + n, 0);
  let seen = 0;
  for (const [days, n] of [...daysTaken].toSorted(([a], [b]) => a - b)) {
    seen += n;
    if (seen * 2 >= count) return days;
  }
  return null;
}

function medianOf(tally: Tally): number | null {
  return medianDays(tally.daysTaken);
}

function emptyTally(): Tally {
  return { answered: 0, onTime: 0, daysTaken: new Map() };
}

function add(tally: Tally, group: AnsweredGroup, days: number): void {
  tally.answered += group.count;
  tally.onTime += group.on_time * group.count;
  tally.daysTaken.set(days, (tally.daysTaken.get(days) ?? 0) + group.count);
}

// Few days are named many times, and parsing is what costs.
function dayCounter(): (from: string, to: string) => number {
  const epoch = Temporal.PlainDate.from('1970-01-01');
  const numbers = new Map<string, number>();
  const numberOf = (date: string) => {
    const known = numbers.get(date);
    if (known !== undefined) return known;
    const number = epoch.until(date).days;
    numbers.set(date, number);
    return number;
  };
  return (from, to) => numberOf(to) - numberOf(from);
}

function monthsOf({ from, to }: Period): readonly Period[] {
  const months: Period[] = [];
  let month = Temporal.PlainYearMonth.from(from);
  for (; month.toString() <= to.slice(0, 7); month = month.add({ months: 1 })) {
    const first = month.toPlainDate({ day: 1 }).toString();
    const last = month.toPlainDate({ day: month.daysInMonth }).toString();
    months.push({ from: first < from ? from : first, to: last > to ? to : last });
  }
  return months;
}

function showDepartments(departments: ReadonlyMap<string | null, Tally>): ByDepartment {
  const counts = [...departments].map(([department, { answered, onTime }]) => ({ department, answered, onTime }));
  const rows = hideSmallCounts(counts);
  if (rows === null) return { shown: false };
  return {
    shown: true,
    rows: rows.map((row) => {
      const tally = departments.get(row.department);
      const median = tally && medianOf(tally);
      if (median === undefined || median === null) throw new Error('A department without answers was listed.');
      return { ...row, medianDays: typeof row.answered === 'number' ? median : row.answered };
    }),
  };
}
