import { expect, test } from 'vitest';
import { isHidden, type Figures, type ShownCount } from '../../main/contract/reports/compute-figures.ts';
import { computeFigures } from '../../main/core/reports/compute-figures.ts';
import { managerFigures } from '../../main/core/reports/manager-figures.ts';
import { monthsOver, wholePeriod } from '../../main/core/reports/report-periods.ts';
import { fc } from '../support/seeded-checks.ts';
import { factsOf, openTestLedger, type FactInput } from './ledger.fixture.ts';

const today = '2026-11-25';
const vouched = { state: 'unsigned' } as const;
const period = (from: string, to: string) => ({ from, to });
const small = { hidden: true, reason: 'small' };
const notWhole = { hidden: true, reason: 'period' };

const request = (received_on: string, more: Partial<FactInput> = {}): FactInput => ({
  kind: 'SAR',
  received_on,
  due_on: '2026-12-31',
  answered_on: null,
  state: 'running',
  extended: 0,
  department: null,
  rights: ['access'],
  ...more,
});
const many = (n: number, received_on: string, more: Partial<FactInput> = {}) =>
  Array.from({ length: n }, () => request(received_on, more));

function seenByManager(facts: readonly FactInput[], { from, to }: { from: string; to: string }): Figures {
  using ledger = openTestLedger('UTC');
  ledger.fill(facts);
  return managerFigures(ledger.raw, { period: { from, to }, today, vouched });
}

test('the works council’s one request of the eleventh day cannot be told by two periods (M2)', () => {
  const facts = [
    ...many(8, '2026-10-02', { department: 'IT', answered_on: '2026-10-09', state: 'answered' }),
    ...many(8, '2026-10-03', { department: 'Payroll', answered_on: '2026-10-10', state: 'answered' }),
    request('2026-10-05', {
      department: 'Works council',
      rights: ['erasure', 'objection'],
      kind: 'ERA',
      channel: 'post',
      answered_on: '2026-10-11',
      state: 'answered',
    }),
  ];
  for (const to of ['2026-10-10', '2026-10-11']) {
    const figures = seenByManager(facts, period('2026-10-01', to));
    expect(figures).toMatchObject({ detail: 'totals', received: 17, answered: to === '2026-10-10' ? 16 : 17 });
    expect([figures.byDepartment, figures.byRight, figures.byKind, figures.byChannel]).toEqual([
      { shown: false },
      [],
      [],
      [],
    ]);
    expect([figures.onTime, figures.late, figures.extended, figures.medianDays]).toEqual(Array(4).fill(notWhole));
  }
  const month = seenByManager(facts, period('2026-10-01', '2026-10-31'));
  expect(month).toMatchObject({ detail: 'whole', answered: 17, onTime: 17, late: 0 });
  expect(month.byDepartment).toEqual({
    shown: true,
    rows: [
      { department: 'Payroll', answered: 8, onTime: small, medianDays: small },
      { department: 'IT', answered: small, onTime: small, medianDays: small },
      { department: 'Works council', answered: small, onTime: small, medianDays: small },
    ],
  });
  expect(JSON.stringify([month.byRight, month.byKind, month.byChannel])).not.toMatch(/erasure|objection|ERA|post/u);
});

test('only a month, a quarter or a year that is over is whole', () => {
  const wholes = [
    period('2026-10-01', '2026-10-31'),
    period('2026-02-01', '2026-02-28'),
    period('2026-07-01', '2026-09-30'),
    period('2025-01-01', '2025-12-31'),
  ];
  for (const whole of wholes) expect(wholePeriod(whole, today), JSON.stringify(whole)).toBeDefined();
  const others = [
    period('2026-11-01', '2026-11-30'), // not over
    period('2026-10-01', '2026-12-31'),
    period('2026-01-01', '2026-12-31'),
    period('2026-10-01', '2026-10-30'),
    period('2026-10-02', '2026-10-31'),
    period('2026-02-01', '2026-04-30'), // three months, no quarter
    period('2026-09-01', '2026-10-31'),
    period('2025-04-01', '2026-03-31'), // twelve months, no year
    period('2024-01-01', '2025-12-31'),
  ];
  for (const other of others) expect(wholePeriod(other, today), JSON.stringify(other)).toBeUndefined();
  // The last day of a month is not over on that day.
  expect(wholePeriod(period('2026-10-01', '2026-10-31'), '2026-10-31')).toBeUndefined();
  expect([
    monthsOver('2026', '2026-01-31'),
    monthsOver('2026', '2026-02-01'),
    monthsOver('2026', '2027-01-01'),
  ]).toEqual([0, 1, 12]);
});

test('lateness is hidden with its complement, and open requests by time left as well', () => {
  const answered = (n: number, due_on: string) =>
    many(n, '2026-10-01', { answered_on: '2026-10-20', state: 'answered', due_on });
  const october = period('2026-10-01', '2026-10-31');
  const few = seenByManager([...answered(20, '2026-10-31'), ...answered(3, '2026-10-10')], october);
  expect([few.answered, few.onTime, few.late, few.medianDays]).toEqual([23, small, small, 19]);
  expect(few.byMonth).toEqual([
    { month: '2026-10', received: 23, answered: 23, answeredOnTime: small, answeredLate: small },
  ]);
  const more = seenByManager([...answered(20, '2026-10-31'), ...answered(5, '2026-10-10')], october);
  expect([more.onTime, more.late]).toEqual([20, 5]);
  const open = seenByManager(
    [...many(9, '2026-10-01'), ...many(2, '2026-10-01', { due_on: '2026-11-01' })],
    october,
  ).open;
  expect(open).toMatchObject({ total: 11, overdue: small, oldestOverdueDays: small });
  expect(seenByManager(many(4, '2026-10-01', { answered_on: '2026-10-20', state: 'answered' }), october)).toMatchObject(
    {
      answered: 4,
      onTime: small,
      late: small,
      medianDays: small,
    },
  );
});

const day = fc
  .integer({ min: 0, max: 760 })
  .map((n) => new Date(Date.UTC(2024, 10, 1) + n * 86_400_000).toISOString().slice(0, 10));
const fact: fc.Arbitrary<FactInput> = fc
  .record({
    days: fc.tuple(day, day).map((pair) => pair.toSorted()),
    due_on: day,
    state: fc.constantFrom<FactInput['state']>('running', 'paused', 'not-started', 'answered', 'refused', 'withdrawn'),
    extended: fc.constantFrom<0 | 1>(0, 1),
    department: fc.constantFrom('Housing', 'Revenues', 'Parking', null),
    channel: fc.constantFrom('email', 'post'),
    rights: fc.uniqueArray(fc.constantFrom('access', 'erasure', 'portability'), { minLength: 1 }),
  })
  .map(({ days: [received_on = '', later = ''], state, ...rest }) => ({
    ...rest,
    kind: 'SAR',
    received_on,
    state,
    answered_on: state === 'answered' || state === 'refused' ? later : null,
  }));
const someWhole = fc.constantFrom(
  period('2025-01-01', '2025-12-31'),
  period('2025-04-01', '2025-06-30'),
  period('2025-10-01', '2025-10-31'),
  period('2026-01-01', '2026-03-31'),
);

test('every number a manager sees is the one an officer counts from the register, and none of them is one to four', () => {
  fc.assert(
    fc.property(
      fc.array(fact, { maxLength: 300 }),
      fc.oneof(
        someWhole,
        fc.tuple(day, day).map(([a, b]) => (a < b ? period(a, b) : period(b, a))),
      ),
      (facts, within) => {
        const seen = seenByManager(facts, within);
        const all = computeFigures(factsOf(facts, [], 'UTC'), within, today);
        expect([seen.received, seen.answered, seen.open.total, seen.yearBefore.answered]).toEqual([
          all.received,
          all.answered,
          all.open.total,
          all.yearBefore.answered,
        ]);
        expect(seen.byMonth.map(({ received, answered }) => [received, answered])).toEqual(
          all.byMonth.map(({ received, answered }) => [received, answered]),
        );
        const pairs: [ShownCount | null, ShownCount | null][] = [
          [seen.onTime, all.onTime],
          [seen.late, all.late],
          [seen.extended, all.extended],
          [seen.yearBefore.onTime, all.yearBefore.onTime],
          ...seen.byMonth.map(({ answeredLate }, at): [ShownCount, ShownCount] => [
            answeredLate,
            all.byMonth[at]?.answeredLate ?? 0,
          ]),
          ...seen.byRight.flatMap((row): [ShownCount, ShownCount][] => {
            const own = all.byRight.find(({ right }) => right === row.right);
            return [
              [row.received, own?.received ?? 0],
              [row.answered, own?.answered ?? 0],
            ];
          }),
          ...seen.byChannel.flatMap((row): [ShownCount, ShownCount][] => {
            const own = all.byChannel.find(({ channel }) => channel === row.channel);
            return [
              [row.received, own?.received ?? 0],
              [row.answered, own?.answered ?? 0],
            ];
          }),
          ...(['overdue', 'dueIn7Days', 'dueLater', 'pausedOrNotStarted'] as const).map(
            (name): [ShownCount, ShownCount] => [seen.open[name], all.open[name]],
          ),
        ];
        for (const [shown, counted] of pairs) {
          if (shown === null || isHidden(shown)) continue;
          expect(shown).toBe(counted);
          expect(shown === 0 || shown >= 5).toBe(true);
        }
        if (typeof seen.medianDays === 'number') expect(seen.medianDays).toBe(all.medianDays);
        for (const row of seen.byDepartment.shown ? seen.byDepartment.rows : []) {
          const own = all.byDepartment.shown
            ? all.byDepartment.rows.find(({ department }) => department === row.department)
            : undefined;
          if (!isHidden(row.answered)) expect(row.answered).toBe(own?.answered);
        }
      },
    ),
    { numRuns: 60 },
  );
});
