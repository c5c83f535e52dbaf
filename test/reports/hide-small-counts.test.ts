import { expect, test } from 'vitest';
import { hideSmallCounts, type DepartmentCounts, type ShownCounts } from '../../main/core/reports/hide-small-counts.ts';
import { fc } from '../support/seeded-checks.ts';

type Pair = readonly [answered: number, onTime: number];

const rowsOf = (...pairs: readonly Pair[]): readonly DepartmentCounts[] =>
  pairs.map(([answered, onTime], at) => ({ department: `Department ${at}`, answered, onTime }));

const hiddenIn = (shown: readonly ShownCounts[], column: 'answered' | 'onTime') =>
  shown.filter((row) => typeof row[column] !== 'number').length;

/** Every value a cell may have for a reader who has the totals, the table and its legend; by enumeration. */
function readingsOf(
  rows: readonly DepartmentCounts[],
  shown: readonly ShownCounts[],
  index: number,
  column: 'answered' | 'onTime',
): ReadonlySet<number> {
  const sum = (key: 'answered' | 'onTime') => rows.reduce((total, row) => total + row[key], 0);
  const [totalAnswered, totalOnTime] = [sum('answered'), sum('onTime')];
  const smallest = (key: 'answered' | 'onTime') =>
    Math.min(...shown.map((row) => row[key]).filter((cell) => typeof cell === 'number'));
  const fits = (cell: ShownCounts['answered'], value: number, most: number) => {
    if (typeof cell === 'number') return cell === value;
    return cell.reason === 'under-5' ? value < 5 : value >= 5 && value <= most;
  };
  const candidates = shown.map((row) => {
    const pairs: Pair[] = [];
    for (let answered = 1; answered <= totalAnswered; answered += 1) {
      if (!fits(row.answered, answered, smallest('answered'))) continue;
      const mostOnTime = typeof row.answered === 'number' ? smallest('onTime') : Infinity;
      for (let onTime = 0; onTime <= answered; onTime += 1) {
        if (fits(row.onTime, onTime, mostOnTime)) pairs.push([answered, onTime]);
      }
    }
    return pairs;
  });
  const others = candidates.filter((_, at) => at !== index);
  const sums = others.reduce(
    (reached, pairs) => {
      const next = new Map<string, Pair>();
      for (const [a, o] of reached.values()) {
        for (const [answered, onTime] of pairs) {
          const pair: Pair = [a + answered, o + onTime];
          if (pair[0] <= totalAnswered && pair[1] <= totalOnTime) next.set(pair.join(), pair);
        }
      }
      return next;
    },
    new Map<string, Pair>([['0,0', [0, 0]]]),
  );
  return new Set(
    (candidates[index] ?? [])
      .filter(([answered, onTime]) => sums.has([totalAnswered - answered, totalOnTime - onTime].join()))
      .map((pair) => pair[column === 'answered' ? 0 : 1]),
  );
}

const tables = fc
  .array(
    fc.nat(13).chain((more) => fc.tuple(fc.constant(more + 1), fc.oneof(fc.nat(more + 1), fc.constant(more + 1)))),
    { minLength: 1, maxLength: 6 },
  )
  .map((pairs) => rowsOf(...pairs));

test('no hidden count follows from the totals, the counts still shown and the meaning of the words', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const shown = hideSmallCounts(rows);
      fc.pre(shown !== null);
      for (const [index, row] of shown.entries()) {
        for (const column of ['answered', 'onTime'] as const) {
          if (typeof row[column] === 'number') continue;
          const readings = readingsOf(rows, shown, index, column);
          const real = rows.find(({ department }) => department === row.department)?.[column];
          expect(readings).toContain(real);
          expect(readings.size).toBeGreaterThan(1);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('a count under 5 is never shown, and a hidden column has at least two hidden cells', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const shown = hideSmallCounts(rows) ?? [];
      for (const column of ['answered', 'onTime'] as const) {
        expect(hiddenIn(shown, column)).not.toBe(1);
        for (const row of shown) expect(typeof row[column] === 'number' && row[column] < 5).toBe(false);
      }
      for (const row of shown) if (typeof row.answered !== 'number') expect(row.onTime).toBeTypeOf('object');
    }),
  );
});

test('the order of hidden departments does not tell which of them answered more', () => {
  const pairs: readonly Pair[] = [
    [20, 19],
    [1, 1],
    [3, 3],
  ];
  const names = (rows: readonly DepartmentCounts[]) => hideSmallCounts(rows)?.map(({ department }) => department);
  expect(names(rowsOf(...pairs))).toEqual(names(rowsOf([20, 19], [3, 3], [1, 1])));
});

test('counts that are all large enough are all shown', () => {
  expect(hideSmallCounts(rowsOf([17, 16], [11, 10], [5, 5]))?.map(({ answered }) => answered)).toEqual([17, 11, 5]);
});

test('two small departments are enough when their sum leaves room', () => {
  const shown = hideSmallCounts(rowsOf([17, 16], [3, 3], [1, 1]));
  expect(shown?.map(({ answered }) => answered)).toEqual([
    17,
    { hidden: true, reason: 'under-5' },
    { hidden: true, reason: 'under-5' },
  ]);
});

test('a single small department takes the next smallest with it', () => {
  const shown = hideSmallCounts(rowsOf([17, 16], [9, 9], [3, 3]));
  expect(shown?.map(({ answered }) => answered)).toEqual([
    17,
    { hidden: true, reason: 'protects-another' },
    { hidden: true, reason: 'under-5' },
  ]);
});

test('two departments with one answer each take a third with them, since two ones follow from a sum of 2', () => {
  const shown = hideSmallCounts(rowsOf([17, 16], [9, 9], [1, 1], [1, 1]));
  expect(shown && hiddenIn(shown, 'answered')).toBe(3);
});

test('a large department with few answers on time keeps its answers and loses the count on time', () => {
  const shown = hideSmallCounts(rowsOf([30, 4], [20, 3], [12, 12], [9, 9]));
  expect(shown?.map(({ answered }) => answered)).toEqual([30, 20, 12, 9]);
  expect(shown?.map(({ onTime }) => typeof onTime)).toEqual(['object', 'object', 'number', 'number']);
});

test('nothing is shown by department when the total would give the only count away', () => {
  expect(hideSmallCounts(rowsOf([3, 3]))).toBeNull();
  expect(hideSmallCounts(rowsOf([1, 1], [1, 1]))).toBeNull();
  expect(hideSmallCounts([])).toEqual([]);
});
