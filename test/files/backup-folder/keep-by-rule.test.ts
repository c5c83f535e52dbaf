import { expect, test } from 'vitest';
import { keepByRule } from '../../../main/core/files/backup-folder/keep-by-rule.ts';
import { fc } from '../../support/seeded-checks.ts';

const aDay = 24 * 60 * 60 * 1000;
const start = Date.parse('2024-01-01T00:00:00Z');

function at(day: number, missing = 0) {
  const madeAt = new Date(start + day * aDay).toISOString();
  return { name: madeAt, order: Date.parse(madeAt), madeAt, missing };
}

const someBackups = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 1_500 * 24 }), fc.constantFrom(0, 0, 0, 2)), {
    maxLength: 120,
    selector: ([hour]) => hour,
  })
  .map((pairs) => pairs.map(([hour, missing]) => at(hour / 24, missing)));

test('keeps the last seven, four weeks and twelve months of a backup a day', () => {
  const daily = Array.from({ length: 800 }, (_, day) => at(day));
  const kept = keepByRule(daily);
  // The last day is Tuesday, 10 March 2026: of its week and its month, and Sunday's week before, the last is among the seven.
  expect(kept).toHaveLength(7 + 2 + 11);
  expect(kept.slice(0, 7)).toEqual(daily.slice(-7).toReversed());
});

test('keeps each of few backups, however old', () => {
  const few = [at(0), at(40), at(80), at(700)];
  expect(keepByRule(few)).toEqual(few.toReversed());
});

test('never drops the newest, never keeps more than the rule names, and drops nothing more when asked again', () => {
  fc.assert(
    fc.property(someBackups, (backups) => {
      const kept = keepByRule(backups);
      const whole = backups.filter(({ missing }) => missing === 0).toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
      expect(kept.length).toBeLessThanOrEqual(7 + 4 + 12 + 1);
      for (const recent of whole.slice(0, 7)) expect(kept).toContain(recent);
      const newest = backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0];
      if (newest !== undefined) expect(kept).toContain(newest);
      expect(kept.filter(({ missing }) => missing > 0).length).toBeLessThanOrEqual(1);
      expect(keepByRule(kept)).toEqual(kept);
    }),
    { numRuns: 300 },
  );
});

test('keeps for each of the last four weeks and twelve months with a backup the last one of it', () => {
  fc.assert(
    fc.property(someBackups, (backups) => {
      const whole = backups.filter(({ missing }) => missing === 0);
      const kept = keepByRule(backups).map(({ name }) => name);
      const months = [...new Set(whole.map(({ madeAt }) => madeAt.slice(0, 7)))].toSorted().slice(-12);
      for (const month of months) {
        const last = whole
          .filter(({ madeAt }) => madeAt.startsWith(month))
          .map(({ madeAt }) => madeAt)
          .toSorted()
          .at(-1);
        expect(kept).toContain(last);
      }
    }),
    { numRuns: 200 },
  );
});
