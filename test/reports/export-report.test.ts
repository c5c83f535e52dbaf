import { expect, test } from 'vitest';
import { languages, type Language } from '../../main/words/language.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { managerPassphrase } from '../people/some-keys.ts';
import { lastOf } from '../support/care.ts';
import { withAnswers } from '../support/hostile-ledger.ts';
import type { TestDocket } from '../support/open-docket.ts';
import { fetchTicket } from '../support/upload.ts';

/** The sheets of the workbook that whoever is unlocked exports, and every cell of theirs as text. */
async function workbook(d: TestDocket, period: { from: string; to: string; language?: Language }) {
  const ready = await lastOf(await d.docket.reports.exportReport({ ...period, format: 'xlsx' }));
  if (ready.kind !== 'ready') throw new Error('The report is ready.');
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(await fetchTicket(d, ready.ticket)).buffer);
  const cells: string[] = [];
  book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell.text))));
  return { sheets: book.worksheets.map(({ name }) => name), cells };
}

const october = { from: '2026-10-01', to: '2026-10-31' };
const november = { from: '2026-11-01', to: '2026-11-30' };

test('a manager’s own passphrase exports a workbook without a row for a request; an officer’s has one for each', async () => {
  await using d = await withAnswers();
  const officers = await workbook(d, november);
  expect(officers.sheets).toContain('Requests');
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: managerPassphrase });
  for (const period of [october, november, { from: '2026-11-11', to: '2026-11-11' }]) {
    const { sheets, cells } = await workbook(d, period);
    expect(sheets).not.toContain('Requests');
    expect(cells.join('\n')).not.toMatch(/SAR-2026|Access request/u);
  }
});

test('a workbook is in the language that was asked for, the reader’s own where none was', async () => {
  await using d = await withAnswers();
  const own = await workbook(d, october);
  for (const language of languages) {
    const asked = await workbook(d, { ...october, language });
    const t = await loadWords(language);
    expect(asked.cells).toEqual(
      expect.arrayContaining([t('reports.columns.received'), t('reports.paper.method.onTime')]),
    );
    // A spreadsheet takes no longer name, so a longer one would have been cut.
    expect(asked.sheets).toContain(t('reports.paper.sheets.departments'));
    if (language === 'en') expect(own.sheets).toEqual(asked.sheets);
  }
});

test('a month that still runs gives a manager totals, and the officer beside them everything', async () => {
  await using d = await withAnswers();
  expect(await d.docket.reports.showFigures(november)).toMatchObject({ answered: 12, onTime: 12, late: 0 });
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: managerPassphrase });
  const hidden = { hidden: true, reason: 'period' };
  const figures = await d.docket.reports.showFigures(november);
  expect(figures).toMatchObject({ detail: 'totals', answered: 12, onTime: hidden, late: hidden, medianDays: hidden });
  expect([figures.byRight, figures.byKind, figures.byChannel]).toEqual([[], [], []]);
  expect(figures.byDepartment).toEqual({ shown: false });
});
