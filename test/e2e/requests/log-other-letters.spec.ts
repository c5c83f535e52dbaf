import { expect, test, type Page } from '@playwright/test';
import { docxOf, pdfOf, pdfSaying, pngOf } from '../../support/other-letters.ts';
import { passphrases, startUnlocked, startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked, openWindow, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const asked = ['Please send me a copy of my file under Article 15 GDPR.', 'Ottilie Vance-Marsh'];
const requester = (page: Page) => page.getByRole('textbox', { name: t('requests.fields.requester') });
const body = (page: Page) => page.getByRole('textbox', { name: t('requests.letter.bodyField') });
/** None of these says when it came: the day is asked for. */
const received = (page: Page) => page.getByLabel(t('requests.fields.received'));
const access = (page: Page) => page.getByRole('checkbox', { name: t('terms.rights.access') });

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

test('a Word letter and a PDF with words fill in the form, and are kept as the letter', async ({ page }) => {
  test.slow();
  await using host = await startUnlocked();
  const wrong = await openWindow(page, host.address);
  const letters = [
    ['letter.docx', docxOf(asked), 'email'],
    ['letter.pdf', pdfSaying(asked), 'post'],
  ] as const;
  for (const [index, [name, bytes, channel]] of letters.entries()) {
    await goTo(page, '/requests/log');
    await choose(page, name, bytes);
    await expect(requester(page)).toHaveValue('Ottilie Vance-Marsh');
    await expect(access(page)).toBeChecked();
    await expect(page.getByRole('article')).toContainText('my file');
    await expect(received(page)).toHaveValue('');
    if (name === 'letter.pdf') await expectSound(page, 'log-pdf');
    await received(page).fill('24 nov');
    await page.keyboard.press('Control+Enter');
    const reference = `SAR-2026-000${index + 1}`;
    await expect(page).toHaveURL(new RegExp(`#/requests/${reference}`, 'u'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ottilie Vance-Marsh');
    const { documents, channel: kept, next } = await host.docket.requests.showRequest({ reference });
    expect(documents).toMatchObject([{ source: 'letter', fileName: name, size: bytes.length }]);
    expect([kept, next.code]).toEqual([channel, 'collect']);
  }
  expect(wrong).toEqual([]);
});

test('a photograph is shown beside the form, what is typed from it is read for rights, and it comes back after a lock', async ({
  page,
}) => {
  test.slow();
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/requests/log');
  await choose(page, 'photo.jpg', pngOf(640, 480));
  const picture = page.getByRole('img', { name: t('requests.letter.picture', { file: 'photo.jpg' }) });
  await expect(picture).toBeVisible();
  await expect.poll(async () => await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(640);
  await requester(page).fill('Elspeth Rowntree-Vale');
  await body(page).fill(asked[0] ?? '');
  await expect(access(page)).toBeChecked();
  await expectSound(page, 'log-photograph');
  await expect(received(page)).toHaveValue('');
  await received(page).fill('24 nov');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/#\/requests\/SAR-2026-0001/u);
  const { documents, body: kept } = await host.docket.requests.showRequest({ reference: 'SAR-2026-0001' });
  expect(documents).toMatchObject([{ source: 'letter', fileName: 'photo.jpg' }]);
  expect(kept).toBe(asked[0]);

  // From the tray it is there again after a lock, beside what was typed.
  await goTo(page, '/tray');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('tray.title'));
  await page.locator('main input[type=file]').setInputFiles([
    { name: 'other.png', mimeType: 'image/png', buffer: pngOf(320, 240) },
    { name: 'scan.pdf', mimeType: 'application/pdf', buffer: pdfOf('0 0 595 842 re f') },
  ]);
  await page.getByRole('button', { name: t('tray.logIt'), exact: true }).click();
  const again = page.getByRole('img', { name: t('requests.letter.picture', { file: 'other.png' }) });
  await expect(again).toBeVisible();
  await body(page).fill('Please correct');
  await page.keyboard.press('Control+l');
  await unlock(page, passphrases.dpo);
  await goTo(page, '/requests/log');
  await expect(body(page)).toHaveValue('Please correct');
  await expect.poll(async () => await again.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(320);
  await goTo(page, '/tray');
  await page.getByRole('button', { name: 'scan.pdf' }).click();
  await expect(page.getByText(t('letters.notes.scan'))).toBeVisible();
  const scanned = page.getByRole('img', {
    name: t('requests.letter.page', { page: '1', pages: '1', file: 'scan.pdf' }),
  });
  await expect.poll(async () => await scanned.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1_200);
  await expectSound(page, 'tray-scan');
  expect(wrong).toEqual([]);
});
