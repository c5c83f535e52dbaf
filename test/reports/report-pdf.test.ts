import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, expect, test } from 'vitest';
import type { Figures } from '../../main/contract/reports/compute-figures.ts';
import { axisStep } from '../../main/core/reports/report-charts.ts';
import { writePdf } from '../../main/core/reports/report-pdf.ts';
import { english } from '../support/english.ts';
import { councilFigures, managerCouncil, quietFigures } from './figures.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'docket-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const options = { now: '2026-11-25T09:12:00Z', token: 'test' };

async function draw(name: string, figures: Figures): Promise<PDFDocumentProxy> {
  const file = join(folder, name);
  await writePdf(english, figures, file, options);
  return await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
}

type Word = {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly page: number;
};

async function wordsOf(pdf: PDFDocumentProxy): Promise<readonly Word[]> {
  const words: Word[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      words.push({ text: item.str, x, right: x + item.width, y, page });
    }
  }
  return words;
}

/** The words of each line, left to right. */
function linesOf(words: readonly Word[]): readonly string[] {
  const lines = Map.groupBy(words, ({ page, y }) => `${page} ${Math.round(y)}`);
  return [...lines.values()].map((line) =>
    line
      .toSorted((a, b) => a.x - b.x)
      .map(({ text }) => text)
      .join(' '),
  );
}

test('the report says its period, when it was made and its counts behind every figure', async () => {
  const lines = linesOf(await wordsOf(await draw('council.pdf', councilFigures)));
  const text = lines.join('\n');
  expect(text).toContain('1 December 2025 to 25 November 2026.');
  expect(text).toContain('Made 25 November 2026, 09:12 (Europe/London).');
  expect(text).toMatch(/92% 22 21 days 18\n57 of 62 2 overdue 62 answered 3 told to the ICO,/u);
  expect(text).toContain('Year before: 42 of 50 (84%)');
  expect(text).toContain('Page 1 of 3');
  expect(text).toContain('Page 3 of 3');
});

test('every chart has its numbers as a table', async () => {
  const lines = linesOf(await wordsOf(await draw('tables.pdf', councilFigures)));
  for (const m of councilFigures.byMonth.slice(0, 1)) expect(lines).toContain(`Dec 2025 ${m.received} 6 5 1`);
  expect(lines).toContain('Nov 2026 11 4 4 0');
  expect(lines).toContain('Overdue, 1 to 7 days 2 Sent to the wrong person 8');
  expect(lines).toContain('Access 61 52 47 90%');
});

test('hidden counts are words in the file and have no rate, and an officer’s signature stands under them', async () => {
  const lines = linesOf(await wordsOf(await draw('small.pdf', councilFigures)));
  expect(lines).toContain('Housing 17 16 94% 24');
  expect(lines).toContain('Libraries not shown not shown not shown not shown');
  expect(lines.join()).not.toContain('Ledger:');
  const managers = linesOf(await wordsOf(await draw('manager.pdf', managerCouncil)));
  expect(managers).toContain('Housing 17 not shown not shown not shown');
  expect(managers).toContain('Jul 2026 6 4 not shown not shown');
  expect(managers).toContain('Access 61 52 not shown not shown');
  expect(managers).toContain(
    'Ledger: as signed by the data-protection officer on 24 November 2026, 17:00 (Europe/London).',
  );
  expect(managers.join()).not.toMatch(/NaN|undefined|object/u);
});

test('whoever is handed the pages reads what a hidden count and each colour mean, and of no colour that is not there', async () => {
  const hidden = english('reports.paper.legend.hidden');
  const pagesOf = async (figures: Figures) => linesOf(await wordsOf(await draw('legend.pdf', figures))).join(' ');
  const officers = await pagesOf(councilFigures);
  expect(officers).not.toContain(hidden);
  expect(officers).toContain('Received Answered on time Answered late');
  // Beside it stands the other chart, whose words come between its lines.
  expect(officers).toContain(english('reports.paper.legend.bars').slice(0, 30));
  expect(officers).not.toContain(english('reports.paper.legend.lateNotShown'));
  const all = await pagesOf(managerCouncil);
  expect(all).toContain(hidden);
  expect(all).toContain(`Received ${english('reports.paper.legend.lateNotShown')}`);
  expect(all).not.toContain('Answered late');
  const [first, ...others] = managerCouncil.byMonth;
  if (first === undefined) throw new Error('The period has months.');
  const some = await pagesOf({
    ...managerCouncil,
    byMonth: [{ ...first, answeredOnTime: 4, answeredLate: 0 }, ...others],
  });
  expect(some).toContain(`Answered on time Answered late ${english('reports.paper.legend.lateNotShown')}`);
  expect(all + some).not.toContain('…');
});

test('an empty period says that nothing was answered', async () => {
  const text = linesOf(await wordsOf(await draw('quiet.pdf', quietFigures))).join('\n');
  expect(text).toContain('No request was answered in this period.');
  expect(text).toContain('No breach was recorded in this period.');
  expect(text).not.toMatch(/NaN|undefined|null|Infinity|%/u);
});

test('departments are left out with a sentence when no choice of cells would hide the small ones', async () => {
  const text = linesOf(
    await wordsOf(await draw('withheld.pdf', { ...councilFigures, byDepartment: { shown: false } })),
  ).join('\n');
  expect(text.replaceAll('\n', ' ')).toContain('Too few requests were answered to show any department');
});

test('the file has a title, a language, an author and A4 pages', async () => {
  const pdf = await draw('metadata.pdf', councilFigures);
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({
    Title: 'Data protection figures, 1 December 2025 to 25 November 2026',
    Author: 'Harrowmere Borough Council',
    Creator: 'Docket',
    Producer: 'Docket',
    Language: 'en-GB',
    PDFFormatVersion: '1.7',
  });
  const { view } = await pdf.getPage(1);
  expect(view.map(Math.round)).toEqual([0, 0, 595, 842]);
});

test('five years, two hundred departments and long names stay inside the margins', async () => {
  const months = Array.from({ length: 60 }, (_, at) => ({
    month: `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    received: 1_200 + at,
    answered: 940,
    answeredOnTime: 900,
    answeredLate: 40,
  }));
  const rows = Array.from({ length: 200 }, (_, at) => ({
    department: at === 0 ? 'W'.repeat(100) : `Department ${at} of a very large organisation with long names`,
    answered: 100,
    onTime: 99,
    medianDays: 20,
  }));
  const pdf = await draw('large.pdf', { ...councilFigures, byMonth: months, byDepartment: { shown: true, rows } });
  const words = await wordsOf(pdf);
  expect(pdf.numPages).toBeGreaterThan(5);
  expect(words.filter(({ text }) => text === 'Department')).toHaveLength(
    new Set(words.filter(({ text }) => text.startsWith('Department ') || text === 'Department').map(({ page }) => page))
      .size,
  );
  for (const word of words) {
    expect(word.x).toBeGreaterThanOrEqual(43);
    expect(word.right).toBeLessThanOrEqual(553);
  }
});

test('the axis steps are whole numbers that four of them reach the top', () => {
  expect([0, 1, 4, 5, 11, 12, 13, 21, 999, 1_201].map(axisStep)).toEqual([1, 1, 1, 2, 3, 3, 5, 10, 300, 500]);
});

test('a report that is stopped leaves no file', async () => {
  const place = mkdtempSync(join(folder, 'stopped-'));
  const signal = AbortSignal.abort(new Error('stopped by the officer'));
  await expect(writePdf(english, councilFigures, join(place, 'report.pdf'), { ...options, signal })).rejects.toThrow(
    'stopped',
  );
  expect(readdirSync(place)).toEqual([]);
});
