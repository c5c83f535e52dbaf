import { expect, test } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

test('a file attached by mistake is taken out, put back, and opened again first where it was decided', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest());
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}/documents`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'payslip.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Somebody else’s payslip.'),
  });
  const named = { number: '1' };
  const takeOut = page.getByRole('button', { name: t('documents.takeOutDocument.this', named) });
  await expect(takeOut).toBeVisible();
  await page.getByRole('button', { name: t('documents.decisions.disclose') }).click();
  const reopen = page.getByRole('button', { name: t('documents.list.reopenThis', named) });
  await reopen.click();
  await takeOut.click();
  await expect(page.getByText(t('documents.takeOutDocument.done', { number: '1' }))).toBeVisible();
  await expect(takeOut).toHaveCount(0);
  await expect(page.getByText(t('documents.decideDocuments.none'))).toBeVisible();
  await page.getByRole('button', { name: t('ui.undo') }).click();
  await expect(page.getByText(t('documents.takeOutDocument.putBack', { number: '1' }))).toBeVisible();
  await expect(takeOut).toBeVisible();
  await takeOut.click();
  await expect(page.getByText(t('documents.decideDocuments.none'))).toBeVisible();
  await expectSound(page, 'document-taken-out');
  expect(wrong).toEqual([]);
});

test('a note and an emptied form are undone from the note beside the work', async ({ page }) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest());
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}`);
  const note = page.getByRole('textbox', { name: t('requests.notes.field') });
  await note.fill('Meant for another case.');
  await note.press('Control+Enter');
  await expect(note).toHaveValue('');
  await page.getByRole('button', { name: t('ui.undo') }).click();
  await expect(page.getByText(t('requests.notes.takenBack'))).toBeVisible();
  await expect(note).toHaveValue('Meant for another case.');
  expect((await host.docket.requests.showRequest({ reference })).notes).toEqual([]);

  await goTo(page, '/requests/log');
  const whose = page.getByRole('textbox', { name: t('requests.fields.requester') });
  await whose.fill('Elspeth Rowntree-Vale');
  await page.getByRole('button', { name: t('requests.logRequest.emptyForm') }).click();
  await expect(whose).toHaveValue('');
  await page.getByRole('button', { name: t('ui.undo') }).click();
  await expect(whose).toHaveValue('Elspeth Rowntree-Vale');

  await page.getByRole('button', { name: t('requests.logRequest.emptyForm') }).click();
  await goTo(page, '/requests');
  await page.getByRole('button', { name: t('ui.undo') }).click();
  await goTo(page, '/requests/log');
  await expect(whose).toHaveValue('Elspeth Rowntree-Vale');
  expect(wrong).toEqual([]);
});
