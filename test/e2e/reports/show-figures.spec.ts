import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from '@playwright/test';
import type { Download, Page } from '@playwright/test';
import { kindInWords } from '../../../main/words/kind-in-words.ts';
import { newRequest } from '../../support/new-request.ts';
import { passphrases, startWithRegister } from '../support/start-host.ts';
import type { RunningHost } from '../support/start-host.ts';
import { chooseByKeyboard, expectSound, goTo, openUnlocked, openWindow, tabTo, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const requesters = [
  'Sunniva Hale',
  'Wendell Okafor-Pryce',
  'Ambrose Lindqvist',
  'Hollis Bracken',
  'Petra Nowicki-Dunne',
];

const range = (from: string, to: string) => t('reports.period.range', { from, to });
const signedAt = 'Wed 25 Nov 2026, 09:12';

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
  const select = page.getByRole('combobox', { name: t('reports.period.label') });
  await tabTo(page, select);
  await chooseByKeyboard(page, page.getByRole('option', { name, exact: true }));
}

test('a manager sees whole periods without small counts and without a name, and exports both reports', async ({
  page,
}) => {
  await using host = await startWithRegister();
  await invent(host);
  const answers: string[] = [];
  page.on('response', async (response) => {
    if (response.url().includes('/-/rpc/')) answers.push(await response.text().catch(() => ''));
  });
  const wrong = await openWindow(page, host.address);
  await unlock(page, passphrases.manager);
  await page.getByRole('heading', { level: 1, name: t('reports.showFigures.overview') }).waitFor();
  const lastQuarter = range('1 July 2026', '30 September 2026');
  await expect(page.getByText(t('reports.showFigures.sentence.whole', { period: lastQuarter }))).toBeVisible();
  await expect(page.getByText(t('reports.keyFigures.onTimeFirstYear', { onTime: 16, answered: 16 }))).toBeVisible();
  await expect(page.getByRole('row', { name: 'Housing 8', exact: true })).toBeVisible();
  await expect(page.getByRole('row', { name: /Parking/u })).toContainText(t('reports.count.notShown'));
  await expect(page.getByRole('row', { name: /HR and payroll/u })).toContainText(t('reports.count.notShown'));
  await expect(page.getByText(t('reports.keyFigures.lateNotShown'))).toBeVisible();
  await expect(page.getByText(t('reports.showFigures.vouched.signed', { role: 'dpo', when: signedAt }))).toBeVisible();
  await expectSound(page, 'show-figures');

  await page
    .getByRole('radiogroup', { name: t('reports.monthChart.showAs') })
    .getByText(t('reports.monthChart.table'))
    .click();
  await expect(page.getByRole('row', { name: 'Jul 2026 16 16 16 0' })).toBeVisible();
  await expectSound(page, 'show-figures-table');

  const xlsx = await exported(page, t('reports.exportReport.xlsx'));
  expect(xlsx.download.suggestedFilename()).toMatch(/\.xlsx$/u);
  const cells = await cellsOf(xlsx.bytes);
  expect(cells).toContain('Housing');
  expect(cells).toContain(t('reports.count.notShown'));
  expect(cells).not.toContain(t('reports.paper.labels.daysToAnswer'));
  const pdf = await exported(page, t('reports.exportReport.pdf'));
  expect(pdf.download.suggestedFilename()).toMatch(/\.pdf$/u);
  const words = await wordsOf(pdf.bytes);
  expect(words).toContain('Harrowmere Borough Council');
  const vouched = t('reports.paper.signed', { role: 'dpo', at: '25 November 2026, 09:12 (Europe/London)' });
  expect(words).toContain(t('reports.paper.ledger', { vouched }));

  expect(answers.length).toBeGreaterThan(2);
  const all = [await page.content(), ...answers, ...cells, words].join('\n');
  for (const name of [...requesters, 'Dorothea Quill', 'Callum', 'Maren', 'SAR-2026', 'BR-2026'])
    expect(all).not.toContain(name);

  await choosePeriod(page, t('reports.period.choices.last-12-months'));
  const lastTwelve = range('1 December 2025', '25 November 2026');
  await expect(page.getByText(t('reports.showFigures.sentence.totals', { period: lastTwelve }))).toBeVisible();
  await expect(page.getByText(t('reports.departments.wholePeriods'))).toBeVisible();
  await expect(page.getByText(t('reports.keyFigures.notShown'), { exact: true }).first()).toBeVisible();
  await expectSound(page, 'show-figures-totals');

  await choosePeriod(page, t('reports.period.choices.last-year'));
  const lastYear = range('1 January 2025', '31 December 2025');
  await expect(page.getByText(t('reports.showFigures.sentence.whole', { period: lastYear }))).toBeVisible();
  await expect(page.getByText(t('reports.noAnswers')).first()).toBeVisible();
  await expectSound(page, 'show-figures-empty');

  await goTo(page, '/exports');
  await page.getByRole('heading', { level: 1, name: t('reports.listExports.title') }).waitFor();
  await expectSound(page, 'list-exports');

  for (const path of ['/requests', '/inbox', '/breaches', '/settings']) {
    await goTo(page, path);
    await expect(page.getByRole('heading', { level: 1, name: t('shell.nowhere.title') })).toBeVisible();
  }
  // Where an officer locked, the next manager begins with what is theirs.
  await page.keyboard.press('Control+l');
  await unlock(page, passphrases.manager);
  await expect(page.getByRole('heading', { level: 1, name: t('reports.showFigures.overview') })).toBeVisible();
  expect(wrong).toEqual([]);
});

test('an officer sees every count of any days, from the register, and a row for each request', async ({ page }) => {
  await using host = await startWithRegister();
  await invent(host);
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/reports');
  await page.getByRole('heading', { level: 1, name: t('reports.showFigures.title') }).waitFor();
  const lastTwelve = range('1 December 2025', '25 November 2026');
  await expect(page.getByText(t('reports.showFigures.sentence.all', { period: lastTwelve }))).toBeVisible();
  const allInTime = t('reports.count.part', { part: 2, whole: 2, share: 1 });
  await expect(page.getByRole('row', { name: `Parking 2 ${allInTime} 18` })).toBeVisible();
  await expect(page.getByRole('row', { name: `${t('terms.rights.access')} 17 16` })).toBeVisible();
  for (const vouched of [
    t('reports.showFigures.vouched.unsigned'),
    t('reports.showFigures.vouched.signed', { role: 'dpo', when: signedAt }),
    t('reports.showFigures.vouched.changed', { role: 'dpo', when: signedAt }),
  ])
    await expect(page.getByText(vouched)).toHaveCount(0);
  await expectSound(page, 'officer-figures');

  await choosePeriod(page, t('reports.period.choices.last-month'));
  const lastMonth = range('1 October 2026', '31 October 2026');
  await expect(page.getByText(t('reports.showFigures.sentence.all', { period: lastMonth }))).toBeVisible();
  await expect(page.getByText(t('reports.noAnswers')).first()).toBeVisible();
  await expectSound(page, 'officer-figures-empty');
  await choosePeriod(page, t('reports.period.choices.last-quarter'));
  const button = page.getByRole('button', { name: t('reports.exportReport.xlsx') });
  await tabTo(page, button);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const cells = await cellsOf(await readFile(await download.path()));
  expect(cells.filter((cell) => cell === kindInWords(t, 'SAR')).length).toBeGreaterThanOrEqual(16);
  expect(cells).toContain(t('reports.paper.labels.daysToAnswer'));
  expect(wrong).toEqual([]);
});
