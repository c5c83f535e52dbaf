import { expect, test } from 'vitest';
import { permittedAnswers, type ShownAnswer, type Table } from '../../main/core/reports/permitted-answers.ts';
import { fc } from '../support/seeded-checks.ts';

const values = ['access', 'erasure', 'objection', 'portability'];
const year = Array.from({ length: 12 }, (_, at) => at);
const spans: readonly (readonly number[])[] = [
  ...year.map((month) => [month]),
  ...[0, 3, 6, 9].map((first) => [first, first + 1, first + 2]),
  year,
];

/** Months as small organisations have them, and some with more. */
const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(4) },
  { weight: 4, arbitrary: fc.integer({ min: 5, max: 30 }) },
);
const months = fc.array(
  fc
    .tuple(count, count, count, count)
    .map((counts): Table => new Map(values.map((value, at) => [value, counts[at] ?? 0]))),
  { minLength: 12, maxLength: 12 },
);

const sum = (tables: readonly Table[], span: readonly number[], of: readonly string[]) =>
  span.reduce((total, month) => total + of.reduce((some, value) => some + (tables[month]?.get(value) ?? 0), 0), 0);
const without = (span: readonly number[], those: readonly number[]) => span.filter((month) => !those.includes(month));
const contains = (span: readonly number[], those: readonly number[]) => those.every((month) => span.includes(month));
const setsNobodyApart = (people: number) => people === 0 || people >= 5;

/** Every number that follows from two answers and all requests of each: counts, what is left beside them, and differences. */
function* derived(tables: readonly Table[], answers: readonly ShownAnswer[]): Generator<number> {
  for (const { months: span, shown } of answers) {
    for (const value of shown) yield sum(tables, span, [value]);
    // Beside nothing shown there are only the totals, which everybody may know.
    if (shown.size === 0) continue;
    yield sum(
      tables,
      span,
      values.filter((value) => !shown.has(value)),
    );
    for (const other of answers) {
      if (other.months.length >= span.length || !contains(span, other.months)) continue;
      const rest = without(span, other.months);
      const both = values.filter((value) => shown.has(value) && other.shown.has(value));
      for (const value of both) yield sum(tables, rest, [value]);
      if (both.length === 0) continue;
      yield sum(
        tables,
        rest,
        values.filter((value) => !both.includes(value)),
      );
    }
  }
}

test('no count, and no difference of any two answers, sets fewer than five requests apart', () => {
  fc.assert(
    fc.property(months, fc.integer({ min: 1, max: 12 }), (tables, over) => {
      const answers = permittedAnswers(tables, { over, values });
      for (const { months: span, shown } of answers) {
        // All of a month are told by its days: where they are fewer than five nothing else may be.
        const all = sum(tables, span, values);
        if (all > 0 && all < 5) expect(shown.size).toBe(0);
      }
      for (const people of derived(tables, answers)) expect(setsNobodyApart(people)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

/** Whether a sum of cells follows from others by adding and taking away, whatever the counts are. Arithmetic modulo a prime. */
function followsFrom(known: readonly (readonly bigint[])[], wanted: readonly bigint[]): boolean {
  const prime = 2_305_843_009_213_693_951n;
  const inverse = (value: bigint): bigint => {
    let [result, base, power] = [1n, value, prime - 2n];
    for (; power > 0n; power >>= 1n, base = (base * base) % prime) if (power & 1n) result = (result * base) % prime;
    return result;
  };
  const rows = known.map((row) => [...row]);
  const target = [...wanted];
  let rank = 0;
  for (let column = 0; column < target.length; column += 1) {
    const at = rows.findIndex((row, index) => index >= rank && row[column] !== 0n);
    if (at === -1) continue;
    [rows[rank], rows[at]] = [rows[at]!, rows[rank]!];
    const pivot = rows[rank]!;
    const scale = inverse(pivot[column]!);
    for (const row of [...rows.slice(rank + 1), target]) {
      const factor = ((row[column] ?? 0n) * scale) % prime;
      if (factor === 0n) continue;
      for (let cell = column; cell < row.length; cell += 1)
        row[cell] = ((((row[cell] ?? 0n) - factor * (pivot[cell] ?? 0n)) % prime) + prime) % prime;
    }
    rank += 1;
  }
  return target.every((cell) => cell === 0n);
}

const cells = (span: readonly number[], of: readonly string[]): readonly bigint[] =>
  year.flatMap((month) => values.map((value) => (span.includes(month) && of.includes(value) ? 1n : 0n)));

test('no count under 5 of a month, quarter or year follows from all answers of a year together', () => {
  fc.assert(
    fc.property(months, (tables) => {
      const answers = permittedAnswers(tables, { over: 12, values });
      const known = [
        ...year.map((month) => cells([month], values)), // all requests of a month
        ...answers.flatMap(({ months: span, shown }) => [...shown].map((value) => cells(span, [value]))),
      ];
      for (const span of spans) {
        const all = sum(tables, span, values);
        for (const value of values) {
          const people = sum(tables, span, [value]);
          // Where one value is all there is, the total says so: nothing can hide that.
          if (setsNobodyApart(people) || people === all) continue;
          expect(followsFrom(known, cells(span, [value])), JSON.stringify([span, value, people])).toBe(false);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('what was answered stays answered: a month that comes later changes nothing before it', () => {
  fc.assert(
    fc.property(months, fc.integer({ min: 1, max: 11 }), (tables, over) => {
      const [then, later] = [over, over + 1].map((so) => permittedAnswers(tables.slice(0, so), { over: so, values }));
      expect(later?.slice(0, then?.length)).toEqual(then);
    }),
  );
});

test('a hidden count is never the only one, and which one goes with it does not depend on how large it is', () => {
  const hiddenIn = (...counts: readonly number[]) => {
    const [answer] = permittedAnswers([new Map(values.map((value, at) => [value, counts[at] ?? 0]))], {
      over: 1,
      values,
    });
    return values.filter((value) => answer?.shown.has(value) !== true);
  };
  expect(hiddenIn(20, 9, 12, 5)).toEqual([]);
  expect(hiddenIn(20, 9, 12, 0)).toEqual([]);
  expect(hiddenIn(20, 9, 3, 5)).toEqual(['access', 'objection']);
  expect(hiddenIn(5, 9, 3, 20)).toEqual(['access', 'objection']);
  expect(hiddenIn(20, 9, 3, 2)).toEqual(['objection', 'portability']);
  expect(hiddenIn(20, 1, 1, 1)).toEqual(values);
  expect(hiddenIn(3, 0, 0, 0)).toEqual(values);
  expect(hiddenIn(0, 0, 0, 0)).toEqual([]);
});

test('a right is hidden too where fewer than five requests are for any other', () => {
  const tables: readonly Table[] = [
    new Map([
      ['access', 20],
      ['erasure', 18],
    ]),
  ];
  const shownOf = (requests: number) => [
    ...(permittedAnswers(tables, { over: 1, values: ['access', 'erasure'], requests: [requests] })[0]?.shown ?? []),
  ];
  expect(shownOf(38)).toEqual(['access', 'erasure']);
  expect(shownOf(25)).toEqual(['access', 'erasure']);
  expect(shownOf(22)).toEqual([]); // two requests are not for access, and four not for erasure
});
