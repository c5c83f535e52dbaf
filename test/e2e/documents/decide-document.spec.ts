import { expect, test } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';

const text = (name: string, words: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(words) });

test('documents are added, decided by key and in bulk, each reason beside its decision', async ({ page }) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest());
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await page.getByRole('button', { name: 'Add the documents' }).click();
  await expect(page.getByText('No documents yet')).toBeVisible();
  await expectSound(page, 'case-documents-empty');

  const files = ['Tenancy file', 'Visit notes', 'Internal advice', 'Call index'];
  await page
    .locator('input[type=file]')
    .setInputFiles(files.map((name) => text(`${name}.txt`, `${name}: invented words.`)));
  const rows = page.locator('tr[data-index]');
  await expect(rows).toHaveCount(4);
  await page.locator('input[type=file]').setInputFiles([text('Copy of it.txt', 'Visit notes: invented words.')]);
  await expect(page.getByText('The same file is here already, as number 2.')).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();

  await page.keyboard.press('d');
  await expect(page.getByText('In full')).toHaveCount(1);
  await page.keyboard.press('j');
  await page.keyboard.press('w');
  await expect(page.getByRole('combobox', { name: 'Exemption that lets you withhold 2, Visit notes' })).toBeFocused();
  await expectSound(page, 'case-documents-choosing');
  await page.keyboard.press('1');
  await expect(page.getByRole('button', { name: 'Withhold', pressed: true })).toHaveCount(1);
  await expect(rows.nth(1)).toContainText('Information about other people');

  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  const bar = page.getByRole('toolbar', { name: 'Selected rows' });
  await expect(bar).toContainText('2 selected');
  await bar.getByRole('button', { name: 'Redact' }).click();
  await bar.getByRole('combobox').selectOption({ index: 1 });
  await expect(page.getByRole('button', { name: 'Redact', pressed: true })).toHaveCount(2);
  await expect(bar).toBeHidden();
  const glance = page.getByRole('complementary', { name: 'Documents at a glance' });
  await expect(glance).toContainText('4 documents');
  await expect(glance).toContainText('Exemptions used');
  await expectSound(page, 'case-documents');

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tenancy file' }).click();
  expect((await saved).suggestedFilename()).toBe('Tenancy file.txt');
  expect(wrong).toEqual([]);
});
