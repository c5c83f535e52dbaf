import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from '@playwright/test';
import type { Download, Page } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { passphrases, startWithRegister } from '../support/start-host.ts';
import type { RunningHost } from '../support/start-host.ts';
import { chooseByKeyboard, expectSound, goTo, openUnlocked, openWindow, tabTo, unlock } from '../support/window.ts';

const requesters = [
  'Sunniva Hale',
  'Wendell Okafor-Pryce',
  'Ambrose Lindqvist',
  'Hollis Bracken',
  'Petra Nowicki-Dunne',
];

/** Sixteen requests of July, answered in time, of three departments of which one is small, one that is open, and a breach. */
async function invent({ docket }: RunningHost): Promise<void> {
  await docket.session.unlockRegister({ passphrase: passphrases.dpo });
  const departments = [...Array(8).fill('Housing'), ...Array(6).fill('HR and payroll'), 'Parking', 'Parking'];
  for (const [index, department] of departments.entries()) {
    const { reference } = await docket.requests.logRequest(
      newRequest({ requester: requesters[index % 5] ?? '', receivedOn: '2026-07-02', department }),
    );
    await docket.requests.recordEvent({ reference, type: 'answered', on: '2026-07-20', reason: null, note: null });
  }
  await docket.requests.logRequest(newRequest({ requester: 'Callum Achterberg', receivedOn: '2026-11-10' }));
  await docket.breaches.logBreach({
    title: 'Payslips of Dorothea Quill on a shared drive',
    awareAt: '2026-07-02T10:00:00Z',
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
  await docket.session.lockRegister();
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

/** Chooses a period as somebody without a mouse does. */
async function choosePeriod(page: Page, name: string): Promise<void> {
  const select = page.getByRole('combobox', { name: 'Period' });
  await tabTo(page, select);
  await chooseByKeyboard(page, page.getByRole('option', { name, exact: true }));
}

test('a manager sees whole periods without small counts and without a name, and exports both reports', async ({
  page,
}) => {
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
  await expect(page.getByText('1 July 2026 to 30 September 2026.')).toBeVisible();
  await expect(page.getByText('16 of 16.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Housing 8', exact: true })).toBeVisible();
  await expect(page.getByRole('row', { name: /Parking/u })).toContainText('not shown');
  await expect(page.getByRole('row', { name: /HR and payroll/u })).toContainText('not shown');
  await expect(page.getByText('How many are late is not shown.')).toBeVisible();
  await expect(page.getByText(/These counts are as signed by the data-protection officer on/u)).toBeVisible();
  await expectSound(page, 'show-figures');

  await page.getByRole('radiogroup', { name: 'Show requests by month as' }).getByText('Table').click();
  await expect(page.getByRole('row', { name: 'Jul 2026 16 16 16 0' })).toBeVisible();
  await expectSound(page, 'show-figures-table');

  const xlsx = await exported(page, 'Export XLSX');
  expect(xlsx.download.suggestedFilename()).toMatch(/\.xlsx$/u);
  const cells = await cellsOf(xlsx.bytes);
  expect(cells).toContain('Housing');
  expect(cells).toContain('not shown');
  expect(cells).not.toContain('Days to answer');
  const pdf = await exported(page, 'Export PDF report');
  expect(pdf.download.suggestedFilename()).toMatch(/\.pdf$/u);
  const words = await wordsOf(pdf.bytes);
  expect(words).toContain('Harrowmere Borough Council');
  expect(words).toContain('Ledger: as signed by the data-protection officer on');

  expect(answers.length).toBeGreaterThan(2);
  const all = [await page.content(), ...answers, ...cells, words].join('\n');
  for (const name of [...requesters, 'Dorothea Quill', 'Callum', 'Maren', 'SAR-2026', 'BR-2026'])
    expect(all).not.toContain(name);

  await choosePeriod(page, 'Last 12 months');
  await expect(
    page.getByText('Totals only. Choose a whole month, quarter or year that is over for more.'),
  ).toBeVisible();
  await expect(page.getByText('Departments are shown for a whole month, quarter or year that is over.')).toBeVisible();
  await expect(page.getByText('Not shown', { exact: true }).first()).toBeVisible();
  await expectSound(page, 'show-figures-totals');

  await choosePeriod(page, 'Last year');
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
  // Where an officer locked, the next manager begins with what is theirs.
  await page.keyboard.press('Control+l');
  await unlock(page, passphrases.manager);
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  expect(wrong).toEqual([]);
});

test('an officer sees every count of any days, from the register, and a row for each request', async ({ page }) => {
  test.setTimeout(240_000);
  await using host = await startWithRegister();
  await invent(host);
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/reports');
  await page.getByRole('heading', { level: 1, name: 'Reports' }).waitFor();
  await expect(page.getByText('Counts only, from the register.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Parking 2 2 of 2 (100%) 18' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Access 17 16' })).toBeVisible();
  await expect(page.getByText(/These counts/u)).toHaveCount(0);
  await expectSound(page, 'officer-figures');

  await choosePeriod(page, 'Last month');
  await expect(page.getByText('1 October 2026 to 31 October 2026.')).toBeVisible();
  await expect(page.getByText('No request was answered in this period.').first()).toBeVisible();
  await expectSound(page, 'officer-figures-empty');
  await choosePeriod(page, 'Last quarter');
  const button = page.getByRole('button', { name: 'Export XLSX' });
  await tabTo(page, button);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const cells = await cellsOf(await readFile(await download.path()));
  expect(cells.filter((cell) => cell === 'SAR').length).toBeGreaterThanOrEqual(16);
  expect(cells).toContain('Days to answer');
  expect(wrong).toEqual([]);
});
