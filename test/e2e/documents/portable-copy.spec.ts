import { expect, test, type Page } from '@playwright/test';
import { BlobReader, ZipReader } from '@zip.js/zip.js';
import { openAsBlob } from 'node:fs';
import { newRequest } from '../../support/new-request.ts';
import { readyForPacks } from '../../support/ready-for-packs.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow, tabTo } from '../support/window.ts';
import { t } from '../support/words.ts';

const text = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(`${name}: invented words.`) });
const portability = t('terms.rights.portability');

/** The names of the files in the pack that is built now. */
async function filesOfPack(page: Page): Promise<readonly string[]> {
  const password = await page.getByLabel(t('packs.buildPack.passphrase')).inputValue();
  await page.getByRole('button', { name: t('packs.buildPack.build') }).click();
  await expect(page.getByText(t('packs.buildPack.kept'))).toBeVisible();
  const coming = page.waitForEvent('download');
  await page
    .getByRole('button', { name: t('packs.keptPacks.saveCopy') })
    .first()
    .click();
  const zip = new ZipReader(new BlobReader(await openAsBlob(await (await coming).path())), { password });
  return (await zip.getEntries()).map(({ filename }) => filename);
}

test('an export is given as the portable copy by keyboard alone, is taken back and given again, and lies in portable-data', async ({
  page,
}) => {
  await using host = await startUnlocked();
  await readyForPacks(host.docket);
  const { reference } = await host.docket.requests.logRequest(newRequest({ rights: ['access', 'portability'] }));
  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}/documents`);
  await page.locator('input[type=file]').setInputFiles([text('Tenancy file.txt'), text('export.csv')]);
  await expect(page.locator('tr[data-index]')).toHaveCount(2);
  await page.keyboard.press('d');
  const named = { number: '2', title: 'export' };
  const make = page.getByRole('button', { name: t('documents.list.makePortableOf', named) });
  const unmake = page.getByRole('button', { name: t('documents.list.makeDocumentOf', named) });
  const row = page.getByRole('row', { name: 'export.csv' });
  await expect(make).toHaveCount(0);
  await page.keyboard.press('j');
  await page.keyboard.press('d');
  await expect(row).toContainText(t('documents.list.inFull'));
  await tabTo(page, make);
  await page.keyboard.press('Enter');
  await expect(unmake).toBeVisible();
  await tabTo(page, unmake);
  await page.keyboard.press('Enter');
  await expect(row).toContainText(t('documents.list.inFull'));
  await tabTo(page, make);
  await page.keyboard.press('Enter');
  await expect(row).toContainText(t('documents.list.asPortable'));
  await expectSound(page, 'case-documents-portable');

  await goTo(page, `/requests/${reference}/pack`);
  await page.getByRole('radio', { name: t('packs.answers.yes') }).check();
  await expect(page.getByRole('combobox', { name: t('packs.answers.right', { right: portability }) })).toHaveValue(
    t('packs.answers.outcomes.granted'),
  );
  await expect(page.getByText(t('packs.parts.portable.title'), { exact: true })).toBeVisible();
  const files = await filesOfPack(page);
  expect(files).toEqual(expect.arrayContaining(['documents/document-001.txt', 'portable-data/data-001.csv']));
  expect(files.filter((name) => name.startsWith('documents/'))).toHaveLength(1);
  expect(wrong).toEqual([]);
});
