import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../renderer/ui/parse-date.ts';
import { fullDate } from '../../renderer/ui/words.ts';
import { fc } from '../support/seeded-checks.ts';

const today = '2026-11-25';

const day = fc
  .integer({ min: -20_000, max: 20_000 })
  .map((days) => Temporal.PlainDate.from(today).add({ days }).toString());

describe('a date typed by hand', () => {
  test.each([
    ['25/11', '2026-11-25'],
    ['25.11.', '2026-11-25'],
    ['3/4/2026', '2026-04-03'],
    ['3-4-26', '2026-04-03'],
    ['25 nov', '2026-11-25'],
    ['25nov', '2026-11-25'],
    ['1st sept', '2026-09-01'],
    ['November 25', '2026-11-25'],
    ['nov 25th, 2025', '2025-11-25'],
    ['Wed 25 Nov 2026', '2026-11-25'],
    ['wednesday 25 november', '2026-11-25'],
    ['2026-11-25', '2026-11-25'],
    ['20261125', '2026-11-25'],
    ['today', '2026-11-25'],
    ['Yesterday', '2026-11-24'],
    ['tomorrow', '2026-11-26'],
    ['3 days ago', '2026-11-22'],
    ['2 weeks ago', '2026-11-11'],
    ['monday', '2026-11-23'],
    ['wed', '2026-11-25'],
    ['last wed', '2026-11-18'],
    ['1/1/99', '1999-01-01'],
  ])('%j is %s', (typed, date) => {
    expect(parseDate(typed, today)).toBe(date);
  });

  test.each(['', 'soon', '31/2', '29 feb 2026', '2026-13-01', '25/11/202', 'Mon 25 Nov 2026', '12', 'nov', '32 dec'])(
    '%j is no date',
    (typed) => {
      expect(parseDate(typed, today)).toBeUndefined();
    },
  );

  test('without a year it is the nearest one, so that November typed in January is last November', () => {
    expect(parseDate('25/11', '2027-01-03')).toBe('2026-11-25');
    expect(parseDate('3 jan', '2026-12-30')).toBe('2027-01-03');
  });

  test('29 February without a year is the nearest leap day that exists within a year', () => {
    expect(parseDate('29/2', '2027-12-01')).toBe('2028-02-29');
    expect(parseDate('29/2', '2026-06-01')).toBeUndefined();
  });

  test('what the window echoes can be typed back, and so can the ISO form', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(parseDate(fullDate(date), today)).toBe(date);
        expect(parseDate(date, today)).toBe(date);
      }),
    );
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s is no day', (text) => {
    expect(parseDate(text, today)).toBeUndefined();
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = parseDate(text, today);
        expect(date === undefined || /^[+-]?\d{4,6}-\d\d-\d\d$/u.test(date)).toBe(true);
      }),
    );
  });
});
