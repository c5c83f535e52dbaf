import type { Database } from 'better-sqlite3';
import ExcelJS from 'exceljs';
import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Inputs } from '../../main/contract/index.ts';
import { loadWords } from '../../main/words/load-words.ts';
import { managerPassphrase, someKeys } from '../people/some-keys.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { fetchTicket } from '../support/upload.ts';

async function exported(d: TestDocket, filter: Partial<Inputs['requests']['exportList']> = {}) {
  const { ticket, fileName, requests } = await d.docket.requests.exportList(filter);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(await fetchTicket(d, ticket)).buffer);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('There is no sheet.');
  const rows = sheet.getRows(1, sheet.rowCount) ?? [];
  return {
    fileName,
    requests,
    sheet,
    cells: rows.map((row) => Array.from({ length: sheet.columnCount }, (_, at) => row.getCell(at + 1).text)),
  };
}

test('holds what the list shows, in its order, with names and real dates', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest({ requester: 'Late Asker', receivedOn: '2026-11-24' }));
  await d.docket.requests.logRequest(
    newRequest({
      requester: 'Leonie Brandt',
      receivedOn: '2026-11-02',
      department: 'Housing',
      representative: { name: 'Harbour Law Centre', authority: '' },
    }),
  );
  const { fileName, requests, cells, sheet } = await exported(d);
  expect([fileName, requests]).toEqual(['Requests 2026-11-25.xlsx', 2]);
  expect(cells.map((row) => row[3])).toEqual(['Requester', 'Leonie Brandt', 'Late Asker']);
  expect(cells[1]).toEqual(expect.arrayContaining(['Running', 'SAR-2026-0002', 'Yes', 'Access', 'Search', 'Housing']));
  expect(sheet.getCell('A2').value).toEqual(new Date('2026-12-02T00:00:00Z'));
  expect(sheet.getCell('F2').value).toEqual(new Date('2026-11-02T00:00:00Z'));
  const filtered = await exported(d, { view: 'all', words: 'Late', sort: 'received' });
  expect(filtered.cells.map((row) => row[3])).toEqual(['Requester', 'Late Asker']);
});

test('a refused request is called refused, not closed like another', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const refusal = { reason: 'Twelve letters in as many days.', ground: 'excessive' };
  await d.docket.requests.recordEvent({ reference, type: 'refused', on: '2026-11-25', note: null, ...refusal });
  const { cells } = await exported(d, { view: 'all' });
  expect(cells[1]?.[1]).toBe('Refused');
});

test('a name that begins like a formula stays text', async () => {
  await using d = await openDocket();
  for (const requester of ['=HYPERLINK("x")', '+49 30 1234', '-1', '@SUM(A1)']) {
    await d.docket.requests.logRequest(newRequest({ requester, department: requester }));
  }
  const { sheet } = await exported(d, { sort: 'reference' });
  for (const at of [2, 3, 4, 5]) {
    for (const column of ['D', 'I']) {
      const { value, type } = sheet.getCell(`${column}${at}`);
      expect(type).toBe(ExcelJS.ValueType.String);
      expect(value).toMatch(/^'[=+\-@]/u);
    }
  }
});

test('is written in the language that is chosen for it, whatever its reader reads', async () => {
  await using d = await openDocket();
  await d.docket.requests.logRequest(newRequest({ requester: 'Leonie Brandt' }));
  const german = await loadWords('de');
  const { fileName, cells } = await exported(d, { language: 'de' });
  expect(fileName).toBe(`${german('requests.exportList.fileName', { day: '2026-11-25' })}.xlsx`);
  expect(cells[0]).toContain(german('requests.columns.requester'));
  expect(cells[1]).toContain(german('terms.rights.access'));
  expect((await exported(d)).cells[0]).toContain('Requester');
});

test('more than a page of requests comes in the order of the list, each once', async () => {
  await using d = await openDocket();
  const { raw } = d.context.session.open as { raw: Database }; // an officer's, as opened above
  await d.docket.requests.logRequest(newRequest({ requester: 'Number 0000' }));
  const columns = (raw.pragma('table_info(request)') as { name: string }[]) // SQLite's own shape
    .map(({ name }) => name)
    .filter((name) => !['id', 'reference', 'ledger_id', 'requester', 'message_id'].includes(name))
    .join(', ');
  raw.exec(`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200)
    INSERT INTO request (reference, ledger_id, requester, ${columns})
    SELECT printf('SAR-2026-9%04d', i), printf('x%d', i), printf('Number %04d', i), ${columns} FROM n, request WHERE request.id = 1`);
  const { cells, requests } = await exported(d, { sort: 'requester', descending: true });
  expect(requests).toBe(1201);
  expect(cells.slice(1).map((row) => row[3])).toEqual(
    Array.from({ length: 1201 }, (_, at) => `Number ${String(1200 - at).padStart(4, '0')}`),
  );
});

test('the export is written in the history, lies in no folder, and a manager cannot ask for it', async () => {
  await using d = await openDocket();
  await someKeys(d);
  await d.docket.requests.logRequest(newRequest());
  await d.docket.requests.exportList({});
  const { entries } = await d.docket.audit.listEntries({ action: 'requests.exportList' });
  expect(entries).toHaveLength(1);
  expect(await readdir(d.path)).not.toContain('exports');
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: managerPassphrase });
  await expect(d.docket.requests.exportList({})).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
