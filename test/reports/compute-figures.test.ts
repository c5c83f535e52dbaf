import { expect, test } from 'vitest';
import type { ShownCount } from '../../main/contract/reports/compute-figures.ts';
import { computeFigures } from '../../main/core/reports/compute-figures.ts';
import type { BreachFact } from '../../main/core/files/ledger/fact.ts';
import { medianDays } from '../../main/core/reports/median-days.ts';
import { yearBefore } from '../../main/core/reports/report-periods.ts';
import { fc } from '../support/seeded-checks.ts';
import { factsOf, type FactInput } from './ledger.fixture.ts';

const period = { from: '2026-01-01', to: '2026-12-31' };
const today = '2026-11-25';

const answered = (received_on: string, answered_on: string, due_on: string | null, more: Partial<FactInput> = {}) =>
  ({
    kind: 'SAR',
    received_on,
    due_on,
    answered_on,
    state: 'answered',
    extended: 0,
    department: null,
    rights: ['access'],
    ...more,
  }) satisfies FactInput;
const open = (due_on: string | null, state: FactInput['state'] = 'running') =>
  ({
    kind: 'SAR',
    received_on: '2026-10-01',
    due_on,
    answered_on: null,
    state,
    extended: 0,
    department: null,
    rights: ['access'],
  }) satisfies FactInput;
const breach = (aware_at: string, more: Partial<BreachFact> = {}) =>
  ({
    aware_at,
    cause: 'wrong-recipient',
    authority_decision: 'undecided',
    notified_at: null,
    people_told: 0,
    people_waiting: 0,
    reasons_written: 0,
    ...more,
  }) satisfies BreachFact;

test('an empty register gives noughts and no median', () => {
  const figures = computeFigures(factsOf([]), period, today);
  expect(figures).toMatchObject({
    organisation: 'Harrowmere Borough Council',
    authority: 'ICO',
    revision: 7,
    received: 0,
    answered: 0,
    onTime: 0,
    late: 0,
    medianDays: null,
    extended: 0,
    open: { total: 0, overdue: 0, oldestOverdueDays: null },
    byRight: [],
    byDepartment: { shown: true, rows: [] },
    breaches: { recorded: 0, byCause: [] },
  });
  expect(figures.byMonth).toHaveLength(12);
});

test('an answer on the last day is on time, one day later it is late, and a refusal is an answer', () => {
  const ledger = factsOf([
    answered('2026-01-05', '2026-02-05', '2026-02-05'),
    answered('2026-01-05', '2026-02-06', '2026-02-05', { extended: 1 }),
    answered('2026-03-01', '2026-03-11', '2026-04-01', { state: 'refused' }),
    answered('2025-12-20', '2026-01-01', '2026-01-20'),
    answered('2026-12-01', '2027-01-02', '2027-01-01'),
    { ...open(null, 'withdrawn'), received_on: '2026-05-01' },
  ]);
  const figures = computeFigures(ledger, period, today);
  expect(figures).toMatchObject({ received: 5, answered: 4, onTime: 3, late: 1, extended: 1, medianDays: 12 });
  expect(figures.open.total).toBe(0);
  expect(figures.byMonth.slice(0, 3)).toEqual([
    { month: '2026-01', received: 2, answered: 1, answeredOnTime: 1, answeredLate: 0 },
    { month: '2026-02', received: 0, answered: 2, answeredOnTime: 1, answeredLate: 1 },
    { month: '2026-03', received: 1, answered: 1, answeredOnTime: 1, answeredLate: 0 },
  ]);
});

test('a request answered before its clock started was not late', () => {
  const ledger = factsOf([answered('2026-01-05', '2026-06-05', null)]);
  expect(computeFigures(ledger, period, today)).toMatchObject({ answered: 1, onTime: 1, late: 0 });
});

test('open requests fall into the groups of the overview, whatever the period', () => {
  const ledger = factsOf([
    open('2026-11-24'),
    open('2026-11-18'),
    open('2026-11-17'),
    open('2026-11-25'),
    open('2026-12-02'),
    open('2026-12-03'),
    open('2026-11-01', 'paused'),
    open(null, 'not-started'),
  ]);
  const { open: groups } = computeFigures(ledger, { from: '2020-01-01', to: '2020-01-31' }, today);
  expect(groups).toEqual({
    total: 8,
    overdue: 3,
    overdue1To7Days: 2,
    overdueMoreThan7Days: 1,
    dueIn7Days: 2,
    dueLater: 1,
    pausedOrNotStarted: 2,
    oldestOverdueDays: 8,
  });
});

test('a request for two rights counts under both', () => {
  const ledger = factsOf([
    answered('2026-01-05', '2026-02-06', '2026-02-05', { rights: ['access', 'erasure'] }),
    answered('2026-01-05', '2026-02-01', '2026-02-05', { rights: ['erasure'], kind: 'ERA' }),
    { ...open('2026-12-20'), rights: ['access'] },
  ]);
  const { byRight, received } = computeFigures(ledger, period, today);
  expect(received).toBe(3);
  expect(byRight).toEqual([
    { right: 'erasure', received: 2, answered: 2, onTime: 1 },
    { right: 'access', received: 2, answered: 1, onTime: 0 },
  ]);
});

test('the year before is the same days one year earlier, to the end of February when the period ends there', () => {
  expect(yearBefore({ from: '2025-12-01', to: '2026-11-25' })).toEqual({ from: '2024-12-01', to: '2025-11-25' });
  expect(yearBefore({ from: '2025-02-01', to: '2025-02-28' })).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(yearBefore({ from: '2024-02-29', to: '2024-02-29' })).toEqual({ from: '2023-02-28', to: '2023-02-28' });
  const ledger = factsOf([
    answered('2025-01-05', '2025-02-05', '2025-02-05'),
    answered('2025-01-05', '2025-02-06', '2025-02-05'),
    answered('2023-12-05', '2024-12-31', '2024-12-31'),
  ]);
  expect(computeFigures(ledger, period, today).yearBefore).toMatchObject({ answered: 2, onTime: 1 });
});

test('breaches count by the organisation’s own days and by exactly 72 elapsed hours', () => {
  const ledger = factsOf(
    [],
    [
      breach('2025-12-31T22:00:00Z'),
      breach('2025-12-31T21:59:59.999Z', { cause: 'malfunction' }),
      breach('2026-12-31T21:59:59.999Z', { cause: 'malfunction' }),
      breach('2026-12-31T22:00:00.000Z', { cause: 'malfunction' }),
      breach('2026-03-27T10:00:00Z', {
        notified_at: '2026-03-30T10:00:00.000Z',
        authority_decision: 'yes',
        reasons_written: 1,
        people_told: 1,
      }),
      breach('2026-03-27T10:00:00.500Z', { notified_at: '2026-03-30T10:00:00.501Z', authority_decision: 'yes' }),
      breach('2026-05-01T10:00:00Z', { authority_decision: 'no', reasons_written: 1 }),
      breach('2026-05-01T10:00:00Z', { authority_decision: 'undecided', reasons_written: 1 }),
    ],
    'Europe/Bucharest',
  );
  const { breaches } = computeFigures(ledger, period, today);
  expect(breaches).toEqual({
    recorded: 6,
    byCause: [
      { cause: 'wrong-recipient', count: 5 },
      { cause: 'malfunction', count: 1 },
    ],
    toldAuthority: 2,
    toldWithin72Hours: 1,
    toldPeople: 1,
    peopleWaiting: 0,
    decided: 3,
    decidedWithReasons: 2,
  });
});

test('the median of an even count is the lower of the two in the middle', () => {
  const of = (...days: number[]) =>
    medianDays(new Map([...new Set(days)].map((d) => [d, days.filter((x) => x === d).length])));
  expect(of()).toBeNull();
  expect(of(9)).toBe(9);
  expect(of(10, 21)).toBe(10);
  expect(of(30, 10, 21)).toBe(21);
  expect(of(1, 1, 1, 40)).toBe(1);
});

test('an officer sees every department, the smallest too', () => {
  const many = (n: number, department: string | null) =>
    Array.from({ length: n }, () => answered('2026-01-05', '2026-01-25', '2026-02-05', { department }));
  const ledger = factsOf([...many(8, 'Housing'), ...many(3, 'Planning'), ...many(1, null)]);
  const { byDepartment, detail } = computeFigures(ledger, period, today);
  expect(detail).toBe('all');
  expect(byDepartment).toEqual({
    shown: true,
    rows: [
      { department: 'Housing', answered: 8, onTime: 8, medianDays: 20 },
      { department: 'Planning', answered: 3, onTime: 3, medianDays: 20 },
      { department: null, answered: 1, onTime: 1, medianDays: 20 },
    ],
  });
});

const day = fc
  .integer({ min: 0, max: 900 })
  .map((n) => new Date(Date.UTC(2025, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
/** Adds counts that nobody has hidden. */
const sumOf = (...counts: readonly ShownCount[]) => counts.reduce<number>((sum, count) => sum + Number(count), 0);
const causes: readonly BreachFact['cause'][] = ['wrong-recipient', 'lost-or-stolen', 'unknown'];
const fact: fc.Arbitrary<FactInput> = fc
  .record({
    days: fc.tuple(day, day).map((pair) => pair.toSorted()),
    due_on: day,
    state: fc.constantFrom<FactInput['state']>('running', 'paused', 'not-started', 'answered', 'refused', 'withdrawn'),
    extended: fc.constantFrom<0 | 1>(0, 1),
    department: fc.constantFrom('Housing', 'Revenues', null),
    rights: fc.uniqueArray(fc.constantFrom('access', 'erasure', 'portability'), { minLength: 1 }),
  })
  .map(({ days: [received_on = '', later = ''], state, ...rest }) => ({
    ...rest,
    kind: 'SAR',
    received_on,
    state,
    answered_on: state === 'answered' || state === 'refused' ? later : null,
  }));

test('the figures are those that counting every row by hand gives', () => {
  fc.assert(
    fc.property(
      fc.array(fact, { maxLength: 60 }),
      fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
      day,
      fc.array(fc.record({ cause: fc.constantFrom(...causes), on: day }), { maxLength: 10 }),
      (facts, within, now, breaches) => {
        const ledger = factsOf(
          facts,
          breaches.map(({ cause, on }) => breach(`${on}T12:00:00Z`, { cause })),
          'UTC',
        );
        const figures = computeFigures(ledger, within, now);
        const inside = (date: string | null) => date !== null && date >= within.from && date <= within.to;
        const answers = facts.filter((f) => inside(f.answered_on));
        const onTime = answers.filter((f) => f.due_on === null || (f.answered_on ?? '') <= f.due_on);
        const days = answers
          .map((f) => (Date.parse(f.answered_on ?? '') - Date.parse(f.received_on)) / 86_400_000)
          .toSorted((a, b) => a - b);
        const live = facts.filter((f) => ['running', 'paused', 'not-started'].includes(f.state));
        expect(figures.received).toBe(facts.filter((f) => inside(f.received_on)).length);
        expect([figures.answered, figures.onTime, figures.late]).toEqual([
          answers.length,
          onTime.length,
          answers.length - onTime.length,
        ]);
        expect(figures.medianDays).toBe(days.length === 0 ? null : days[Math.ceil(days.length / 2) - 1]);
        expect(figures.extended).toBe(answers.filter((f) => f.extended === 1).length);
        expect(figures.open.total).toBe(live.length);
        expect(figures.open.overdue).toBe(live.filter((f) => f.state === 'running' && (f.due_on ?? '') < now).length);
        const { total, overdue, overdue1To7Days, overdueMoreThan7Days, dueIn7Days, dueLater, pausedOrNotStarted } =
          figures.open;
        expect(sumOf(overdue, dueIn7Days, dueLater, pausedOrNotStarted)).toBe(total);
        expect(sumOf(overdue1To7Days, overdueMoreThan7Days)).toBe(overdue);
        for (const month of figures.byMonth) {
          const inMonth = (date: string | null) => inside(date) && date?.startsWith(month.month) === true;
          expect(month.received).toBe(facts.filter((f) => inMonth(f.received_on)).length);
          expect(month.answeredOnTime).toBe(onTime.filter((f) => inMonth(f.answered_on)).length);
          expect(sumOf(month.answeredOnTime, month.answeredLate)).toBe(month.answered);
          expect(month.answered).toBe(answers.filter((f) => inMonth(f.answered_on)).length);
        }
        for (const { right, ...counts } of figures.byRight) {
          expect(counts).toEqual({
            received: facts.filter((f) => f.rights.includes(right) && inside(f.received_on)).length,
            answered: answers.filter((f) => f.rights.includes(right)).length,
            onTime: onTime.filter((f) => f.rights.includes(right)).length,
          });
        }
        expect(figures.breaches.recorded).toBe(breaches.filter(({ on }) => inside(on)).length);
        for (const row of figures.byDepartment.shown ? figures.byDepartment.rows : []) {
          const own = answers.filter((f) => f.department === row.department);
          expect(row.answered).toBe(own.length);
        }
      },
    ),
    { numRuns: 60 },
  );
});
