import { expect, test } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { saveCopy } from '../support/save-copy.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

const text = (name: string, words: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(words) });

test('documents are added, decided by key and in bulk, each reason beside its decision', async ({ page }) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest());
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  await page.getByRole('button', { name: t('requests.head.addDocuments') }).click();
  await expect(page.getByText(t('documents.decideDocuments.none'))).toBeVisible();
  await expectSound(page, 'case-documents-empty');

  const files = ['Tenancy file', 'Visit notes', 'Internal advice', 'Call index'];
  await page
    .locator('input[type=file]')
    .setInputFiles(files.map((name) => text(`${name}.txt`, `${name}: invented words.`)));
  const rows = page.locator('tr[data-index]');
  await expect(rows).toHaveCount(4);
  await page.locator('input[type=file]').setInputFiles([text('Copy of it.txt', 'Visit notes: invented words.')]);
  await expect(page.getByText(t('documents.arriving.alreadyHere', { number: '2' }))).toBeVisible();
  await page.getByRole('button', { name: t('ui.close'), exact: true }).click();

  await page.keyboard.press('d');
  await expect(page.getByText(t('documents.list.inFull'))).toHaveCount(1);
  await page.keyboard.press('j');
  await page.keyboard.press('w');
  const second = { decision: 'withhold', number: '2', title: 'Visit notes' } as const;
  await expect(page.getByRole('combobox', { name: t('documents.list.exemptionFor', second) })).toBeFocused();
  await expectSound(page, 'case-documents-choosing');
  await page.keyboard.press('1');
  await expect(page.getByRole('button', { name: t('documents.decisions.withhold'), pressed: true })).toHaveCount(1);
  await expect(rows.nth(1)).toContainText(t('documents.exemptions.uk.third-party'));

  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  const bar = page.getByRole('toolbar', { name: t('ui.selectedRows') });
  await expect(bar).toContainText(t('ui.selected', { rows: 2 }));
  await bar.getByRole('button', { name: t('documents.decisions.redact') }).click();
  await bar.getByRole('combobox').selectOption({ index: 1 });
  await expect(page.getByRole('button', { name: t('documents.decisions.redact'), pressed: true })).toHaveCount(2);
  await expect(bar).toBeHidden();
  const glance = page.getByRole('complementary', { name: t('documents.rail.name') });
  await expect(glance).toContainText(t('documents.rail.documents', { documents: 4 }));
  await expect(glance).toContainText(t('documents.rail.exemptions'));
  await expectSound(page, 'case-documents');

  const saved = page.waitForEvent('download');
  await saveCopy(page, 'Tenancy file');
  expect((await saved).suggestedFilename()).toBe('Tenancy file.txt');
  expect(wrong).toEqual([]);
});
