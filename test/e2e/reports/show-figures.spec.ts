import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from '@playwright/test';
import type { Download, Page } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { passphrases, startWithRegister } from '../support/start-host.ts';
import type { RunningHost } from '../support/start-host.ts';
import { expectSound, goTo, openWindow, unlock } from '../support/window.ts';

const requesters = [
  'Sunniva Hale',
  'Wendell Okafor-Pryce',
  'Ambrose Lindqvist',
  'Hollis Bracken',
  'Petra Nowicki-Dunne',
];

/** Seven requests of two departments, five of them answered, and a breach: enough to count, with one small department. */
async function invent({ docket }: RunningHost): Promise<void> {
  await docket.register.unlockRegister({ passphrase: passphrases.dpo });
  for (const [index, requester] of [...requesters, 'Callum Achterberg', 'Yasmin Torvald'].entries()) {
    const { reference } = await docket.requests.logRequest(
      newRequest({
        requester,
        receivedOn: `2026-0${index + 2}-10`,
        department: index < 5 ? 'Housing' : 'Parking',
      }),
    );
    await docket.requests.recordEvent({
      reference,
      type: 'answered',
      on: `2026-0${index + 2}-2${index % 5}`,
      reason: null,
      note: null,
    });
  }
  await docket.breaches.logBreach({
    title: 'Payslips of Dorothea Quill on a shared drive',
    awareAt: '2026-06-02T10:00:00Z',
    awareEvidence: '',
    happenedAt: '',
    discovered: '',
    cause: 'wrong-access',
    department: 'Housing',
    facts: '',
    effects: '',
    measures: '',
    peopleCount: 1,
    recordsCount: 1,
  });
  await docket.register.lockRegister();
}

async function exported(page: Page, button: string): Promise<{ readonly download: Download; readonly bytes: Buffer }> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await arriving;
  return { download, bytes: await readFile(await download.path()) };
}

async function cellsOf(xlsx: Buffer): Promise<readonly string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(xlsx).buffer);
  const cells: string[] = [];
  workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell.text))));
  return cells;
}

async function wordsOf(pdf: Buffer): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const words: string[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    words.push(...items.flatMap((item) => ('str' in item ? [item.str] : [])));
  }
  return words.join(' ');
}

test('a manager sees counts and no name, and exports both reports', async ({ page }) => {
  test.setTimeout(240_000);
  await using host = await startWithRegister();
  await invent(host);
  const answers: string[] = [];
  page.on('response', async (response) => {
    if (response.url().includes('/-/rpc/')) answers.push(await response.text().catch(() => ''));
  });
  const wrong = await openWindow(page, host.address);
  await unlock(page, passphrases.manager);
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  await expect(page.getByText('Answered on time').first()).toBeVisible();
  await expect(page.getByText('7 of 7.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Parking/u })).toContainText('<5');
  await expect(page.getByRole('row', { name: /Housing/u })).toContainText('not shown');
  await expectSound(page, 'show-figures');

  await page.getByRole('radiogroup', { name: 'Show requests by month as' }).getByText('Table').click();
  await expect(page.getByRole('row', { name: 'Feb 2026 1 1 0' })).toBeVisible();
  await expectSound(page, 'show-figures-table');

  const xlsx = await exported(page, 'Export XLSX');
  expect(xlsx.download.suggestedFilename()).toMatch(/\.xlsx$/u);
  const cells = await cellsOf(xlsx.bytes);
  expect(cells).toContain('Housing');
  expect(cells).toContain('<5');
  const pdf = await exported(page, 'Export PDF report');
  expect(pdf.download.suggestedFilename()).toMatch(/\.pdf$/u);
  const words = await wordsOf(pdf.bytes);
  expect(words).toContain('Harrowmere Borough Council');
  expect(words).toContain('<5');

  expect(answers.length).toBeGreaterThan(2);
  const all = [await page.content(), ...answers, ...cells, words].join('\n');
  for (const name of [...requesters, 'Dorothea Quill', 'SAR-2026', 'BR-2026']) expect(all).not.toContain(name);

  await page.getByRole('combobox', { name: 'Period' }).click();
  await page.getByRole('option', { name: 'Last year' }).click();
  await expect(page.getByText('1 January 2025 to 31 December 2025.')).toBeVisible();
  await expect(page.getByText('No request was answered in this period.').first()).toBeVisible();
  await expectSound(page, 'show-figures-empty');

  await goTo(page, '/exports');
  await page.getByRole('heading', { level: 1, name: 'Exports' }).waitFor();
  await expectSound(page, 'list-exports');

  for (const path of ['/requests', '/inbox', '/breaches', '/settings']) {
    await goTo(page, path);
    await expect(page.getByRole('heading', { level: 1, name: 'There is nothing here' })).toBeVisible();
  }
  expect(wrong).toEqual([]);
});
