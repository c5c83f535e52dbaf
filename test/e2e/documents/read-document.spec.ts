import { expect, test, type Page } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { pdfSaying } from '../../support/other-letters.ts';
import { startUnlocked, type RunningHost } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

/** What the history says of copies that left, oldest first. */
async function copiesOf({ docket }: RunningHost): Promise<readonly string[]> {
  const { entries } = await docket.audit.listEntries({});
  return entries.flatMap(({ action }) => (/open|export/iu.test(action) ? [action] : [])).toReversed();
}

/** Downloads that began in the window. */
function downloadsOf(page: Page): string[] {
  const begun: string[] = [];
  page.on('download', (download) => begun.push(download.suggestedFilename()));
  return begun;
}

test('a document is read in the window by its title, and a copy leaves only once it was said that it is not encrypted', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { reference } = await host.docket.requests.logRequest(newRequest());
  const wrong = await openWindow(page, host.address);
  const begun = downloadsOf(page);
  await goTo(page, `/requests/${reference}/documents`);
  await page.locator('input[type=file]').setInputFiles([
    { name: 'Visit.txt', mimeType: 'text/plain', buffer: Buffer.from('What was seen on the visit.') },
    { name: 'Lease.pdf', mimeType: 'application/pdf', buffer: pdfSaying(['A lease of three years.']) },
    { name: 'Sums.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK') },
  ]);
  const titled = (title: string) => page.getByRole('button', { name: title, exact: true });
  const dialog = page.getByRole('dialog');
  await titled('Visit').click();
  await expect(dialog.getByRole('article')).toHaveText('What was seen on the visit.');
  await expect(dialog.getByRole('article')).toBeFocused();
  await expect(dialog).toContainText(t('documents.readDocument.clear'));
  await expectSound(page, 'document-text');
  await page.keyboard.press('Escape');
  await titled('Lease').click();
  const first = t('requests.letter.page', { page: '1', pages: '1', file: 'Lease.pdf' });
  await expect(dialog.getByRole('img', { name: first })).toBeVisible();
  await expectSound(page, 'document-page');
  await page.keyboard.press('Escape');
  await titled('Sums').click();
  await expect(dialog).toContainText(t('documents.readDocument.otherKind'));
  expect([begun, await copiesOf(host)]).toEqual([[], []]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: t('documents.readDocument.save') }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Sums.xlsx');
  await expect(dialog).toHaveCount(0);
  await expect.poll(async () => await copiesOf(host)).toEqual(['documents.openDocument']);
  expect(wrong).toEqual([]);
});

test('the letter of a case, the list of requests and a letter of the tray leave no copy before it was asked', async ({
  page,
}) => {
  await using host = await startUnlocked();
  await openWindow(page, host.address);
  const begun = downloadsOf(page);
  const dialog = page.getByRole('dialog');
  const letter = {
    name: 'letter.eml',
    mimeType: 'message/rfc822',
    buffer: Buffer.from(
      [
        'From: Maud Okonjo <maud@example.org>',
        'Subject: My data',
        'Date: Tue, 24 Nov 2026 09:00:00 +0000',
        '',
        'Please send me a copy of all personal data you hold about me under Article 15 GDPR.',
      ].join('\r\n'),
    ),
  };
  await goTo(page, '/requests/log');
  await page.locator('input[type=file]').first().setInputFiles(letter);
  await expect(page.getByRole('textbox', { name: t('requests.fields.requester') })).toHaveValue('Maud Okonjo');
  await expect(page.getByRole('checkbox', { name: t('terms.rights.access') })).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maud Okonjo');
  await page.getByRole('button', { name: t('requests.overview.readLetter') }).click();
  const pane = page.getByRole('region', { name: t('requests.correspondence.pane.request') });
  await expect(pane.getByRole('article')).toContainText('Please send me a copy of all personal data');
  await pane.getByRole('button', { name: t('tray.save') }).click();
  await expect(dialog).toContainText(t('documents.saveInClear.what'));
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  // Only the question was left: the letter is still read.
  await expect(pane).toBeVisible();

  await goTo(page, '/requests');
  await page.getByRole('button', { name: t('requests.exportList.save') }).click();
  await expect(dialog).toContainText(t('documents.saveInClear.what'));
  await expect(dialog.getByRole('button', { name: t('ui.cancel') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  expect([begun, await copiesOf(host)]).toEqual([[], []]);
  await page.getByRole('button', { name: t('requests.exportList.save') }).click();
  await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: t('documents.saveInClear.save') }).click(),
  ]);
  await expect.poll(async () => await copiesOf(host)).toEqual(['requests.exportList']);

  await goTo(page, '/tray');
  await page.locator('main input[type=file]').setInputFiles({
    name: 'other.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Please send me my personal data.'),
  });
  await page.getByRole('button', { name: t('tray.save') }).click();
  await expect(dialog).toContainText(t('documents.saveInClear.what'));
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(begun).toHaveLength(1);
  await page.getByRole('button', { name: t('tray.save') }).click();
  await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: t('documents.saveInClear.save') }).click(),
  ]);
  await expect.poll(async () => await copiesOf(host)).toEqual(['requests.exportList', 'tray.openLetter']);
});
