import { describe, expect, test } from 'vitest';
import { writtenDate } from '../../main/core/files/paper/paper.ts';
import { datesInWords, dayMonth, fullDate, fullInstant, longDay, shortDate } from '../../main/words/dates.ts';
import { languages, localeOf } from '../../main/words/language.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { said, speak } from '../../main/words/said.ts';
import { parseDate } from '../../renderer/ui/parse-date.ts';
import { english } from '../support/english.ts';

const today = '2026-11-25';

describe('the first day of a month', () => {
  test('is "1er" wherever Docket writes a day in French, on screen and on paper', async () => {
    const french = await loadWords('fr');
    expect(fullDate(french, '2026-12-01')).toBe('mar. 1er déc. 2026');
    expect(shortDate(french, '2026-12-01', today)).toBe('mar. 1er déc.');
    expect(dayMonth(french, '2026-12-01')).toBe('1er déc.');
    expect(longDay(french, '2026-12-01')).toBe('mardi 1er décembre');
    expect(fullInstant(french, '2026-12-01T09:12:00Z', 'Europe/Paris')).toBe('mar. 1er déc. 2026, 10:12');
    expect(speak(french, fullDate(said, '2026-12-01'))).toBe('mar. 1er déc. 2026');
    expect(writtenDate('2026-12-01', localeOf.fr)).toBe('1er décembre 2026');
  });

  test('is no other day, and no other language’s', async () => {
    const french = await loadWords('fr');
    for (const day of ['11', '21', '31', '10'])
      expect(fullDate(french, `2026-12-${day}`)).toMatch(new RegExp(` ${day} déc\\. 2026$`, 'u'));
    expect(writtenDate('2026-12-21', localeOf.fr)).toBe('21 décembre 2026');
    for (const language of languages.filter((one) => one !== 'fr'))
      expect(fullDate(await loadWords(language), '2026-12-01')).not.toContain('1er');
  });

  test('is read as it is written', async () => {
    const french = await loadWords('fr');
    for (const typed of [
      '1er décembre',
      'le 1er décembre',
      '1er déc.',
      'mardi 1er décembre 2026',
      fullDate(french, '2026-12-01'),
    ])
      expect(parseDate('fr', typed, today), typed).toBe('2026-12-01');
  });
});

describe('days and instants inside a line of the log', () => {
  test('stand as the reader writes them', async () => {
    const moment = { today, zone: 'Europe/Berlin' };
    const german = await loadWords('de');
    expect(datesInWords(english, 'Logged, due 2026-12-07', moment)).toBe('Logged, due Mon 7 Dec');
    expect(datesInWords(german, 'Sie endete am 2026-11-02. Danach nichts.', moment)).toBe(
      'Sie endete am Mo., 2. Nov. Danach nichts.',
    );
    expect(datesInWords(german, 'Bekannt seit: 2026-11-24T17:48:00Z', moment)).toBe(
      `Bekannt seit: ${fullInstant(german, '2026-11-24T17:48:00Z', 'Europe/Berlin')}`,
    );
  });

  test('are left alone in names of files and backups, and where there is no such day', () => {
    const moment = { today, zone: 'Europe/Berlin' };
    const names = ['2026-11-25T0912Z-asked', 'docket-2026-11-25', 'Akte 2026-11-25/7', 'a/2026-11-25'];
    for (const text of [...names, '9999-99-99', 'SAR-2026-0042', '2026-11-25T99:99:99Z'])
      expect(datesInWords(english, text, moment)).toBe(text);
  });
});
