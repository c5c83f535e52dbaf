import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { newRequest } from '../../support/new-request.ts';
import { startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow } from '../support/window.ts';
import { readyForPacks } from '../../support/ready-for-packs.ts';

/** Notes from here on what the window says of its progress, however short; answers how to ask for it. */
async function stepsShown(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Reflect.set(window, 'stepsSaid', said);
    const look = () => said.push(document.querySelector('[role="status"] p')?.textContent ?? '');
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return async () => await page.evaluate((): string[] => Reflect.get(window, 'stepsSaid'));
}

test('a pack is stopped while a document is undecided, then built, saved, opened and recorded as sent', async ({
  page,
}) => {
  await using host = await startUnlocked();
  const { docket } = host;
  await readyForPacks(docket);
  const { reference } = await docket.requests.logRequest(newRequest());

  const wrong = await openWindow(page, host.address);
  await goTo(page, `/requests/${reference}/documents`);
  await page
    .locator('input[type=file]')
    .setInputFiles([
      { name: 'Tenancy file.txt', mimeType: 'text/plain', buffer: Buffer.from('The tenancy began in spring.') },
    ]);
  await expect(page.locator('tr[data-index]')).toHaveCount(1);
  await page.getByRole('link', { name: 'Pack' }).click();
  const checks = page.getByRole('complementary', { name: 'Before it can leave' });
  await expect(checks).toContainText('Stops release');
  await expect(checks.locator('li').first()).toContainText('Every document has a decision');
  await expectSound(page, 'case-pack-stopped');
  await page.getByRole('button', { name: 'Build the pack' }).click();
  await expect(page.getByRole('alert')).toContainText('Nothing was kept');

  await checks.getByRole('link', { name: 'Open the documents' }).click();
  await page.getByRole('button', { name: 'Disclose' }).click();
  await page.getByRole('button', { name: 'Open the pack' }).click();
  const field = page.getByLabel('Passphrase of the pack');
  await field.fill('too short');
  await page.getByRole('button', { name: 'Build the pack' }).click();
  await expect(page.getByText('Give it 16 characters or more')).toBeVisible();
  await expect(field).toBeFocused();
  // Long enough, and among the first that a guesser tries: the core says so, beside the field.
  for (const [weak, why] of [
    ['Welcome-Password-2026', 'among the first a guesser tries'],
    ['Harrowmere 2026 Council', 'the name of the organisation'],
    ['ottilie@arnquist.example', 'email or web address'],
  ] as const) {
    await field.fill(weak);
    await page.keyboard.press('Enter');
    await expect(page.getByText(why)).toBeVisible();
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(/Or let Docket suggest one/u);
  }
  await expectSound(page, 'case-pack-weak-passphrase');
  await page.getByRole('button', { name: 'Suggest another' }).click();
  const passphrase = await field.inputValue();
  const steps = await stepsShown(page);
  await page.getByRole('button', { name: 'Build the pack' }).click();
  await expect(page.getByText('The pack is built and kept with the case.')).toBeVisible({ timeout: 60_000 });
  expect(await steps()).toContainEqual(expect.stringMatching(/^Writing the letters/u));
  await expect(checks).toContainText('Every check has passed');
  await expectSound(page, 'case-pack');

  const folder = await mkdtemp(join(tmpdir(), 'docket-pack-'));
  try {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    const saved = join(folder, 'pack.zip');
    await (await coming).saveAs(saved);
    const zip = new ZipReader(new Uint8ArrayReader(await readFile(saved)), { password: passphrase });
    const manifest = (await zip.getEntries()).find(({ filename }) => filename === 'manifest.json');
    expect(manifest?.encrypted).toBe(true);
    expect(manifest?.directory === false && (await manifest.getData(new TextWriter()))).toContain(reference);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }

  await page.getByRole('button', { name: 'Record as sent' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record the pack as sent' });
  await expect(dialog.getByLabel('To whom?')).toHaveValue('ottilie@example.org');
  await expectSound(page, 'case-pack-send');
  await dialog.getByLabel('On which day?').fill('tomorrow');
  await dialog.getByRole('button', { name: 'Record as sent' }).click();
  await expect(dialog.getByText('That is after today, Wed 25 Nov.')).toBeVisible();
  await dialog.getByLabel('On which day?').fill('today');
  await dialog.getByRole('button', { name: 'Record as sent' }).click();
  await expect(page.getByText(`${reference} answered.`)).toBeVisible();
  await expect(page.getByText('Nothing is left to do')).toBeVisible();
  await expect(page.getByText('Sent Wed 25 Nov 2026 by email to ottilie@example.org')).toBeVisible();
  expect(wrong).toEqual([]);
});
