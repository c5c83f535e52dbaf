import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../main/words/language.ts';
import { parseMoment } from '../../renderer/intake/parse-moment.ts';
import * as german from './typed-moments/de.ts';
import * as english from './typed-moments/en.ts';
import * as spanish from './typed-moments/es.ts';
import * as french from './typed-moments/fr.ts';
import * as romanian from './typed-moments/ro.ts';

// Wednesday 25 November 2026, 10:30 in Berlin; the table says what the clock on the wall showed there.
const moment = { now: '2026-11-25T09:30:00Z', today: '2026-11-25', zone: 'Europe/Berlin' };

type Table = {
  readonly read: readonly (readonly [typed: string, means: string])[];
  readonly refused: readonly string[];
};
const tables: Readonly<Record<Language, Table>> = { en: english, de: german, fr: french, es: spanish, ro: romanian };

const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: moment.zone, dateStyle: 'short', timeStyle: 'short' });

describe.each(languages)('a moment typed by somebody who reads %s', (language) => {
  test.each(tables[language].read)('%j is %s', (typed, means) => {
    const instant = parseMoment(language, typed, moment);
    expect(instant === undefined ? undefined : wall.format(Date.parse(instant))).toBe(means);
  });

  test.each(tables[language].refused)('%j is none', (typed) => {
    expect(parseMoment(language, typed, moment)).toBeUndefined();
  });
});

describe('the small hours of a night without a date', () => {
  const typed = [
    ['de', 'heute Nacht um 3 Uhr'],
    ['fr', 'cette nuit à 3h'],
    ['en', 'last night at 3am'],
    ['es', 'anoche a las 3'],
    ['ro', 'azi-noapte la 3'],
  ] as const;

  test.each(typed)('in %s, %j is none while that night lasts', (language, text) => {
    expect(parseMoment(language, text, { ...moment, now: '2026-11-25T01:30:00Z' })).toBeUndefined();
  });

  test.each(typed.slice(0, 2))('in %s, %j is none in the evening, when it may be the next night', (language, text) => {
    expect(parseMoment(language, text, { ...moment, now: '2026-11-25T20:30:00Z' })).toBeUndefined();
  });

  test.each(typed.slice(2))('in %s, %j is still that of today in the evening', (language, text) => {
    expect(parseMoment(language, text, { ...moment, now: '2026-11-25T20:30:00Z' })).toBe('2026-11-25T02:00:00Z');
  });
});

describe('"vorigen Freitag"', () => {
  test('is read where the last Friday is that of last week', () => {
    expect(parseMoment('de', 'vorigen Freitag 9 Uhr', moment)).toBe('2026-11-20T08:00:00Z');
  });

  test('is none on the Saturday after, when it may be yesterday or a week before', () => {
    const saturday = { ...moment, now: '2026-11-28T09:30:00Z', today: '2026-11-28' };
    expect(parseMoment('de', 'vorigen Freitag 9 Uhr', saturday)).toBeUndefined();
  });
});
