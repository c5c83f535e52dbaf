import { expect, test, type Locator, type Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { newRequest } from '../../support/new-request.ts';
import { passphrases, startWithRegister, type RunningHost } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked } from '../support/window.ts';
import { t } from '../support/words.ts';

const day = (at: number) => String((at % 25) + 1).padStart(2, '0');

async function manyCases({ docket }: RunningHost, cases: number): Promise<void> {
  await docket.session.unlockRegister({ passphrase: passphrases.dpo });
  for (let at = 0; at < cases; at += 1) {
    await docket.requests.logRequest(
      newRequest({
        requester: `Asker ${String(at).padStart(3, '0')}`,
        receivedOn: `2026-11-${day(at)}`,
        department: at % 2 === 0 ? 'Housing' : 'Parking',
      }),
    );
  }
  await docket.session.lockRegister();
}

const row = (page: Page, index: number): Locator => page.locator(`tr[data-index="${index}"]`);
const head = (
  page: Page,
  column: 'received' | 'requester' | 'department' | 'handler' | 'stage' | 'reference' | 'due',
) => page.getByRole('columnheader', { name: t(`requests.columns.${column}`), exact: true });

test('every head that looks sortable sorts, and keeps the focus for the other way round', async ({ page }) => {
  await using host = await startWithRegister();
  await manyCases(host, 6);
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/requests');
  await expect(row(page, 0)).toContainText('Asker 000');
  for (const column of ['received', 'reference', 'requester', 'stage', 'department', 'handler', 'due'] as const) {
    const button = head(page, column).getByRole('button');
    await button.click();
    await expect(head(page, column)).toHaveAttribute('aria-sort', 'ascending');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(head(page, column)).toHaveAttribute('aria-sort', 'descending');
    await expect(button).toBeFocused();
  }
  await head(page, 'requester').getByRole('button').click();
  await head(page, 'requester').getByRole('button').click();
  await expect(row(page, 0)).toContainText('Asker 005');
  expect(wrong).toEqual([]);
});

test('twenty cases go to a colleague: chosen by mouse and by keys, given in one write, exported as shown', async ({
  page,
}) => {
  await using host = await startWithRegister();
  await manyCases(host, 30);
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/requests?sort=requester');
  await expect(row(page, 0)).toContainText('Asker 000');
  const selected = (rows: number) => page.getByText(t('ui.selected', { rows }), { exact: true });

  // By mouse: the box of the first, Shift on another.
  await row(page, 2).locator('[data-check]').click();
  await row(page, 5).click({ modifiers: ['Shift'] });
  await expect(selected(4)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(selected(4)).toBeHidden();

  // By keys: Space, then Shift with the arrows.
  await row(page, 5).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  for (let at = 0; at < 19; at += 1) await page.keyboard.press('Shift+ArrowDown');
  await expect(selected(20)).toBeVisible();
  await expectSound(page, 'list-requests-selected');
  await page.getByRole('button', { name: t('requests.assignRequests.action') }).click();
  const dialog = page.getByRole('dialog');
  const change = dialog.getByRole('button', { name: t('requests.assignRequests.change', { requests: 20 }) });
  await change.click();
  await expect(dialog.getByText(t('requests.assignRequests.nothingChosen'))).toBeVisible();
  await dialog.getByRole('combobox', { name: t('requests.columns.handler') }).selectOption({ label: 'Maren Oduya' });
  await dialog.getByRole('combobox', { name: t('requests.columns.department') }).selectOption({ label: 'Housing' });
  await expectSound(page, 'assign-requests');
  await dialog.getByRole('combobox').first().press('Control+Enter');
  await expect(page.getByText(t('requests.assignRequests.changed', { changed: 20 }))).toBeVisible();
  await expect(row(page, 19)).toContainText('MO');
  await expect(row(page, 20)).not.toContainText('MO');

  // All of them, but one.
  await row(page, 3).focus();
  await page.keyboard.press('Control+a');
  await expect(selected(30)).toBeVisible();
  await page.keyboard.press('Space');
  await expect(selected(29)).toBeVisible();
  await page
    .getByRole('button', { name: t('ui.selectNone') })
    .last()
    .click();

  await page.getByRole('button', { name: t('requests.exportList.save') }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('documents.saveInClear.save') }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${t('requests.exportList.fileName', { day: '2026-11-25' })}.xlsx`);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await download.path());
  expect(book.worksheets[0]?.rowCount).toBe(31);
  expect(book.worksheets[0]?.getCell('D2').text).toBe('Asker 000');
  expect(wrong).toEqual([]);
});

test('a selection that reaches over rows that were never on screen holds each of them', async ({ page }) => {
  await using host = await startWithRegister();
  await manyCases(host, 330);
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/requests?sort=requester');
  await row(page, 0).locator('[data-check]').click();
  await page.keyboard.press('End');
  await expect(row(page, 329)).toContainText('Asker 329');
  await row(page, 329).click({ modifiers: ['Shift'] });
  // The anchor moved with End: from there the mouse takes the last row alone.
  await page.keyboard.press('Shift+Home');
  await expect(page.getByText(t('ui.selected', { rows: 330 }), { exact: true })).toBeVisible();
  expect(wrong).toEqual([]);
});
