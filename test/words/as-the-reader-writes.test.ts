import ExcelJS from 'exceljs';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { isInRegister } from '../../main/core/files/disk/own-names.ts';
import { heldBy } from '../../main/core/files/machine/open-by.ts';
import { openSheet, openWorkbook, type Format } from '../../main/core/files/workbook/workbook.ts';
import { authorityInLanguage, authorityOf } from '../../main/core/records/authority.ts';
import { wordCount, wordPart } from '../../main/core/reports/report-words.ts';
import { authorityInWords } from '../../main/words/authority.ts';
import { dayOnPaper, numberIn } from '../../main/words/dates.ts';
import { languages, type Language } from '../../main/words/language.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { speak } from '../../main/words/said.ts';

/** The formats that a spreadsheet is told for a cell of each kind. */
async function formatsIn(language: Language): Promise<readonly string[]> {
  const kinds: readonly Format[] = ['date', 'month', 'share', 'count'];
  const stream = new PassThrough();
  const bytes = buffer(stream);
  const workbook = await openWorkbook({ stream, title: 'T', organisation: 'O', now: '2026-11-25T09:12:00Z' });
  const columns = kinds.map((format) => ({ title: format, width: 10, format }));
  const sheet = openSheet(workbook, { name: 'S', columns, language }, 1);
  sheet.write([46_351, 46_351, 0.5, 12_345]);
  sheet.close();
  await workbook.commit();
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(new Uint8Array(await bytes).buffer);
  const row = read.worksheets[0]?.getRow(2);
  return kinds.map((_, at) => row?.getCell(at + 1).numFmt ?? '');
}

describe('a workbook', () => {
  test.each([
    ['en', 'dd/mm/yyyy', '[$-809]mmm yyyy', '0%'],
    ['de', 'dd.mm.yyyy', '[$-407]mmm yyyy', '0\u00A0%'],
    ['fr', 'dd/mm/yyyy', '[$-40C]mmm yyyy', '0\u00A0%'],
    ['es', 'dd/mm/yyyy', '[$-C0A]mmm yyyy', '0\u00A0%'],
    ['ro', 'dd.mm.yyyy', '[$-418]mmm yyyy', '0\u00A0%'],
  ] as const)('in %s writes days, months and shares as its readers do', async (language, day, month, share) => {
    expect(await formatsIn(language)).toEqual([day, month, share, '#,##0']);
  });
});

describe('a number', () => {
  test('on paper is grouped as its reader groups it', async () => {
    const spaces = (words: string) => words.replaceAll(/\s/gu, ' ');
    const written = await Promise.all(languages.map(async (language) => numberIn(await loadWords(language), 12_345)));
    expect(written.map(spaces)).toEqual(['12,345', '12.345', '12 345', '12.345', '12.345']);
    const german = await loadWords('de');
    expect(wordCount(german, 12_345)).toBe('12.345');
    expect(wordPart(german, 12_000, 12_345)).toContain('12.345');
  });
});

describe('the day since when a register is open elsewhere', () => {
  const note = { computer: 'reading-room', process: 1, since: '2026-12-01T09:12:00Z' };
  test.each(languages)('is written in %s', async (language) => {
    const t = await loadWords(language);
    for (const where of ['here', 'there'] as const) {
      const sentence = speak(t, heldBy(note, where));
      expect(sentence).toContain(dayOnPaper(t, '2026-12-01'));
      expect(sentence).not.toContain('2026-12-01');
      expect(sentence).toContain('09:12 UTC');
    }
  });
});

describe('the Swiss authority', () => {
  const swiss = authorityOf('CH', 'ch-fadp');
  test.each([
    ['en', 'FDPIC', 'Federal Data Protection'],
    ['de', 'EDÖB', 'Eidgenössischer'],
    ['fr', 'PFPDT', 'Préposé fédéral'],
    ['es', 'FDPIC', 'Comisionado Federal'],
    ['ro', 'FDPIC', 'Comisarul federal'],
  ] as const)('is known in %s by its name there, on screen and on paper', async (language, name, contact) => {
    const t = await loadWords(language);
    expect(authorityInWords(t, swiss.name)).toContain(name);
    const onPaper = authorityInLanguage(t, swiss);
    expect([onPaper.name, onPaper.contact]).toEqual([name, expect.stringContaining(contact)]);
    expect(authorityInLanguage(t, { name: 'ICO', contact: 'Wilmslow' })).toEqual({ name: 'ICO', contact: 'Wilmslow' });
  });
});

test('the list of what a salvage lost is one of Docket’s own files, in whichever language it is named', async () => {
  for (const language of languages) {
    const t = await loadWords(language);
    expect(isInRegister(`${t('fileNames.salvageReport', { day: '2026-11-25' })}.txt`)).toBe(true);
  }
  expect(isInRegister('notes-2026-11-25.txt')).toBe(false);
});
