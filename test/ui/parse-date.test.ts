import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../renderer/ui/parse-date.ts';
import { languages } from '../../main/words/language.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { fullDate, longDay } from '../../main/words/dates.ts';
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
    expect(parseDate('en', typed, today)).toBe(date);
  });

  test.each(['', 'soon', '31/2', '29 feb 2026', '2026-13-01', '25/11/202', 'Mon 25 Nov 2026', '12', 'nov', '32 dec'])(
    '%j is no date',
    (typed) => {
      expect(parseDate('en', typed, today)).toBeUndefined();
    },
  );

  test('without a year it is the nearest one, so that November typed in January is last November', () => {
    expect(parseDate('en', '25/11', '2027-01-03')).toBe('2026-11-25');
    expect(parseDate('en', '3 jan', '2026-12-30')).toBe('2027-01-03');
  });

  test('29 February without a year is the nearest leap day that exists within a year', () => {
    expect(parseDate('en', '29/2', '2027-12-01')).toBe('2028-02-29');
    expect(parseDate('en', '29/2', '2026-06-01')).toBeUndefined();
  });

  test.each(languages)('what the window echoes in %s can be typed back, and so can the ISO form', async (language) => {
    const t = await loadWords(language);
    fc.assert(
      fc.property(day, (date) => {
        expect(parseDate(language, fullDate(t, date), today)).toBe(date);
        expect(parseDate(language, longDay(t, date), date)).toBe(date);
        expect(parseDate(language, date, today)).toBe(date);
      }),
    );
  });

  test.each([
    ['de', '25. November', '2026-11-25'],
    ['de', 'Mi., 25. Nov. 2026', '2026-11-25'],
    ['de', 'vorgestern', '2026-11-23'],
    ['de', 'übermorgen', '2026-11-27'],
    ['de', 'vor 3 Tagen', '2026-11-22'],
    ['de', 'letzten Mittwoch', '2026-11-18'],
    ['de', 'Mo', '2026-11-23'],
    ['de', 'am 3. März', '2027-03-03'],
    ['fr', 'demain', '2026-11-26'],
    ['fr', 'avant-hier', '2026-11-23'],
    ['fr', 'aujourd’hui', '2026-11-25'],
    ['fr', 'le 1er décembre', '2026-12-01'],
    ['fr', 'mercredi dernier', '2026-11-18'],
    ['fr', 'il y a 2 semaines', '2026-11-11'],
    ['fr', '7 juil', '2026-07-07'],
    ['es', 'ayer', '2026-11-24'],
    ['es', 'lunes, 7 de septiembre de 2026', '2026-09-07'],
    ['es', 'pasado mañana', '2026-11-27'],
    ['es', 'hace 3 días', '2026-11-22'],
    ['es', 'el miércoles pasado', '2026-11-18'],
    ['ro', 'poimâine', '2026-11-27'],
    ['ro', 'alaltaieri', '2026-11-23'],
    ['ro', 'acum 20 de zile', '2026-11-05'],
    ['ro', 'acum 2 luni', '2026-09-25'],
    ['ro', 'luni', '2026-11-23'],
    ['ro', 'miercurea trecută', '2026-11-18'],
    ['ro', '3 noiembrie', '2026-11-03'],
    ['ro', '3 nov', '2026-11-03'],
  ] as const)('in %s, %j is %s', (language, typed, date) => {
    expect(parseDate(language, typed, today)).toBe(date);
  });

  test.each(languages)('whoever reads %s may type English too', (language) => {
    expect(parseDate(language, 'Wed 25 Nov 2026', today)).toBe('2026-11-25');
    expect(parseDate(language, 'yesterday', today)).toBe('2026-11-24');
  });

  test('letters that begin two months are none', () => {
    expect(parseDate('fr', '7 jui', today)).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s is no day', (text) => {
    expect(parseDate('en', text, today)).toBeUndefined();
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = parseDate('en', text, today);
        expect(date === undefined || /^[+-]?\d{4,6}-\d\d-\d\d$/u.test(date)).toBe(true);
      }),
    );
  });
});
