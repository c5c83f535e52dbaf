import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, expect, test } from 'vitest';
import type { Progress } from '../../main/contract/procedure.ts';
import { inert } from '../../main/core/files/workbook/workbook.ts';
import { writeXlsx, type WriteOptions } from '../../main/core/reports/report-xlsx.ts';
import type { RequestFact } from '../../main/core/files/ledger/fact.ts';
import { english } from '../support/english.ts';
import { councilFigures, managerCouncil, quietFigures } from './figures.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'docket-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options: WriteOptions = { now: '2026-11-25T09:12:00Z', token: 'test' };
const fact: RequestFact = {
  kind: 'SAR',
  channel: 'email',
  department: 'Housing',
  received_on: '2026-01-05',
  due_on: '2026-02-05',
  answered_on: '2026-02-06',
  state: 'answered',
  extended: 1,
  rights: ['access', 'erasure'],
};

async function* pages(...all: readonly (readonly RequestFact[])[]): AsyncGenerator<readonly RequestFact[]> {
  yield* all;
}

async function write(
  name: string,
  facts: readonly RequestFact[],
  more: Partial<WriteOptions> = {},
  figures = councilFigures,
) {
  const file = join(folder, name);
  await writeXlsx(english, { figures, requests: { facts: pages(facts), count: facts.length } }, file, {
    ...options,
    ...more,
  });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const sheet = (title: string) => {
    const found = book.getWorksheet(title);
    if (found === undefined) throw new Error(`There is no sheet ${title}.`);
    return found;
  };
  return { file, book, sheet };
}

test('the workbook has its sheets, a title, an author and the time it was made', async () => {
  const { book } = await write('sheets.xlsx', [fact]);
  expect(book.worksheets.map(({ name }) => name)).toEqual([
    'Summary',
    'Requests by month',
    'By right',
    'By kind',
    'By channel',
    'By department',
    'Breaches',
    'Requests',
  ]);
  expect(book).toMatchObject({
    title: 'Data protection figures, 1 December 2025 to 25 November 2026',
    creator: 'Docket',
    lastModifiedBy: 'Docket',
    created: new Date('2026-11-25T09:12:00Z'),
    modified: new Date('2026-11-25T09:12:00Z'),
  });
});

test('dates are dates, counts are numbers and shares are numbers that show as per cent', async () => {
  const { sheet } = await write('types.xlsx', [
    fact,
    { ...fact, answered_on: null, due_on: null, state: 'not-started' },
  ]);
  const requests = sheet('Requests');
  const cells = requests.getRow(2);
  expect([1, 2, 7, 8, 9].map((at) => cells.getCell(at).value)).toEqual([
    'Access request',
    'Access, Erasure',
    'No',
    'Answered',
    'Yes',
  ]);
  expect([3, 4, 5].map((at) => cells.getCell(at).value)).toEqual(
    ['2026-01-05', '2026-02-05', '2026-02-06'].map((day) => new Date(`${day}T00:00:00Z`)),
  );
  expect([cells.getCell(6).type, cells.getCell(6).value]).toEqual([ExcelJS.ValueType.Number, 32]);
  expect([4, 5, 6, 7].map((at) => requests.getRow(3).getCell(at).value)).toEqual([null, null, null, null]);
  const month = sheet('Requests by month').getRow(2);
  expect([month.getCell(1).value, month.getCell(1).numFmt]).toEqual([
    new Date('2025-12-01T00:00:00Z'),
    '[$-809]mmm yyyy',
  ]);
  expect([2, 3, 4, 5].map((at) => month.getCell(at).value)).toEqual([5, 6, 5, 1]);
  const right = sheet('By right').getRow(2);
  expect([right.getCell(5).value, right.getCell(5).numFmt]).toEqual([47 / 52, '0%']);
});

test('every sheet has a frozen header with a filter over exactly its rows, and columns with a width', async () => {
  const { book, sheet } = await write('frame.xlsx', [fact, fact, fact]);
  for (const page of book.worksheets) {
    expect(page.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(page.columns.every(({ width }) => (width ?? 0) >= 8)).toBe(true);
    expect(page.getRow(1).getCell(1).font.bold).toBe(true);
  }
  expect(sheet('Requests').autoFilter).toBe('A1:I4');
  expect(sheet('By department').autoFilter).toBe('A1:E9');
});

test('a rate stands beside the counts it is made of', async () => {
  const { sheet } = await write('summary.xlsx', []);
  const rows = new Map(
    sheet('Summary')
      .getSheetValues()
      .flatMap((row) => (Array.isArray(row) ? [[row[1], row.slice(2)]] : [])),
  );
  expect(rows.get('Answered on time')).toEqual([57, 62, 57 / 62]);
  expect(rows.get('Year before, answered on time')).toEqual([42, 50, 42 / 50]);
  expect(rows.get('Overdue now')).toEqual([2, 22, 2 / 22]);
  expect(rows.get('Half answered within, days')).toEqual([21]);
});

test('hidden counts are words, and no number stands beside them', async () => {
  const { sheet } = await write('departments.xlsx', [fact]);
  const none = 'not shown';
  expect(sheet('By department').getRow(8).values).toEqual([undefined, 'Libraries', none, none, none, none]);
  expect(sheet('By department').getRow(2).values).toEqual([undefined, 'Housing', 17, 16, 16 / 17, 24]);
});

test('a manager’s workbook has no row for a request, and says whether an officer signed its counts', async () => {
  const file = join(folder, 'manager.xlsx');
  await writeXlsx(english, { figures: managerCouncil }, file, options);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  expect(book.worksheets.map(({ name }) => name)).not.toContain('Requests');
  const firstCells = (book.getWorksheet('Summary')?.getSheetValues() ?? []).flatMap((row) =>
    Array.isArray(row) ? [row[1]] : [],
  );
  expect(firstCells).toContain(english('reports.paper.legend.hidden'));
  const cells: string[] = [];
  book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell.text))));
  expect(cells).toContain('as signed by the data-protection officer on 24 November 2026, 17:00 (Europe/London)');
  expect(cells.join()).not.toMatch(/NaN|undefined|\[object/u);
  expect(book.getWorksheet('Requests by month')?.getRow(2).values).toEqual([
    undefined,
    new Date('2026-07-01T00:00:00Z'),
    6,
    4,
    'not shown',
    'not shown',
  ]);
});

test('a formula in a department’s name is inert text', async () => {
  const { sheet, book } = await write('formula.xlsx', [fact]);
  const cell = sheet('By department').getRow(6).getCell(1);
  expect(cell.type).toBe(ExcelJS.ValueType.String);
  expect(cell.value).toBe(`'=HYPERLINK("http://198.51.100.7","Revenues")`);
  for (const page of book.worksheets) {
    page.eachRow((row) =>
      row.eachCell((each) => expect([each.formula, each.hyperlink]).toEqual([undefined, undefined])),
    );
  }
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\0=1', '\r=1', '＝1'])(
  '%j cannot come alive in a CSV made of the sheet',
  (words) => {
    expect(inert(words)).toBe(`'${words}`);
  },
);

test('an empty period says so', async () => {
  const { sheet } = await write('quiet.xlsx', [], {}, quietFigures);
  expect(sheet('By department').getRow(2).getCell(1).value).toBe('No request was answered in this period.');
});

test('the list goes on in a second sheet when the first is full', async () => {
  const { sheet } = await write(
    'long.xlsx',
    Array.from({ length: 5 }, () => fact),
    { rowsPerSheet: 2 },
  );
  expect(['Requests', 'Requests 2', 'Requests 3'].map((name) => sheet(name).rowCount)).toEqual([3, 3, 2]);
});

test('the list is written as it is read, and holds no department', async () => {
  const facts = Array.from({ length: 4_500 }, (): RequestFact => fact);
  const steps: Progress[] = [];
  const { sheet } = await write('listed.xlsx', facts, { onProgress: (p) => steps.push(p) });
  expect(sheet('Requests').rowCount).toBe(4_501);
  expect(JSON.stringify(sheet('Requests').getSheetValues())).not.toContain('Housing');
  expect(steps.at(0)).toEqual({ step: 'Writing requests', done: 0, total: 4_500 });
  expect(steps.at(-1)).toEqual({ step: 'Writing requests', done: 4_500, total: 4_500 });
});

test('an export that is stopped leaves the file that was there and nothing beside it', async () => {
  const place = mkdtempSync(join(folder, 'stopped-'));
  const file = join(place, 'report.xlsx');
  writeFileSync(file, 'the report of last month');
  const stop = new AbortController();
  async function* endless(): AsyncGenerator<readonly RequestFact[]> {
    for (let page = 0; ; page += 1) {
      if (page === 3) stop.abort(new Error('stopped by the officer'));
      yield Array.from({ length: 500 }, () => fact);
    }
  }
  const report = { figures: councilFigures, requests: { facts: endless(), count: 1_000_000 } };
  await expect(writeXlsx(english, report, file, { ...options, signal: stop.signal })).rejects.toThrow(
    'stopped by the officer',
  );
  expect(readdirSync(place)).toEqual(['report.xlsx']);
  expect(readFileSync(file, 'utf8')).toBe('the report of last month');
});

test('a ledger that fails half-way leaves no file', async () => {
  async function* failing(): AsyncGenerator<readonly RequestFact[]> {
    yield [fact];
    throw new Error('the ledger could not be read');
  }
  const file = join(folder, 'failed.xlsx');
  await expect(
    writeXlsx(english, { figures: councilFigures, requests: { facts: failing(), count: 2 } }, file, options),
  ).rejects.toThrow(/could not be read/u);
  expect(existsSync(file)).toBe(false);
});

test('a folder that is not there is an error and not the end of the process', async () => {
  const file = join(folder, 'nowhere', 'report.xlsx');
  await expect(
    writeXlsx(english, { figures: councilFigures, requests: { facts: pages([fact]), count: 1 } }, file, options),
  ).rejects.toThrow(/ENOENT/u);
});
