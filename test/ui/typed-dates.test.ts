import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../main/words/language.ts';
import { parseDate } from '../../renderer/ui/parse-date.ts';
import * as german from './typed-dates/de.ts';
import * as english from './typed-dates/en.ts';
import * as spanish from './typed-dates/es.ts';
import * as french from './typed-dates/fr.ts';
import * as romanian from './typed-dates/ro.ts';

// A Wednesday.
const today = '2026-11-25';

type Table = {
  readonly read: readonly (readonly [date: string, ...typed: string[]])[];
  readonly refused: readonly string[];
};
const tables: Readonly<Record<Language, Table>> = { en: english, de: german, fr: french, es: spanish, ro: romanian };

const everywhere = [
  ['2026-11-25', '25/11', '25.11', '25.11.', '25. 11.', '25. 11. 2026', '25 / 11 / 2026', '25-11-2026', '25–11–2026'],
  ['2026-11-25', '25.11.26', '25.11.2026.', '25 11 2026', '2026-11-25', '2026/11/25', '2026.11.25.', '20261125'],
  ['2026-01-05', '5.1.2026', '05.01.2026', '5/1/26', '2026-1-5'],
] as const;

describe.each(languages)('a date typed by somebody who reads %s', (language) => {
  const rows = [...everywhere, ...tables[language].read].flatMap(([date, ...typed]) =>
    typed.map((text) => [text, date] as const),
  );
  test.each(rows)('%j is %s', (typed, date) => {
    expect(parseDate(language, typed, today)).toBe(date);
  });

  test.each(tables[language].refused)('%j is none', (typed) => {
    expect(parseDate(language, typed, today)).toBeUndefined();
  });
});
