import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { passphrases, startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow, unlock } from '../support/window.ts';

const pageBytes = 4096;

test('an officer checks a register, is led out of each damage, and salvages one that no longer opens, by keyboard alone', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await using host = await startUnlocked();
  for (let logged = 0; logged < 12; logged += 1)
    await host.docket.requests.logRequest(newRequest({ body: 'A long letter about a boiler. '.repeat(300) }));
  const { path = '' } = await host.docket.session.showStatus();
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/check');
  await page.getByRole('heading', { level: 1, name: 'Check the register' }).waitFor();
  await expectSound(page, 'check-before');

  await page.getByRole('button', { name: 'Check now' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Everything was read back and is whole.' })).toBeVisible({
    timeout: 60_000,
  });
  await expectSound(page, 'check-whole');

  // The key file goes bad while the register is open: it is written again from what this window holds.
  await writeFile(join(path, 'keys.json'), '{"format":1,');
  await page.getByRole('button', { name: 'Check now' }).press('Enter');
  await expect(page.getByText('One part needs you. The rest is whole.').first()).toBeVisible({ timeout: 60_000 });
  await expectSound(page, 'check-key-file');
  await page.getByRole('button', { name: 'Write the key file again' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Everything was read back and is whole.' })).toBeVisible({
    timeout: 60_000,
  });

  // The ends of long letters go bad on the disk while the register is locked.
  await host.docket.session.lockRegister();
  await goTo(page, '/');
  await page.reload();
  const file = join(path, 'register.db');
  const bytes = await readFile(file);
  for (let at = 70; at < bytes.length / pageBytes; at += 9) bytes.fill(0, at * pageBytes + 900, at * pageBytes + 910);
  await writeFile(file, bytes);
  // Whether it opens depends on which pages these were; the first page is one that every opening needs.
  bytes.fill(0, 200, 240);
  await writeFile(file, bytes);
  await page.getByRole('heading', { name: 'Unlock the register' }).waitFor();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrases.dpo);
  await page.keyboard.press('Enter');
  await expect(page.getByText('A page of register.db that every opening needs is damaged.')).toBeVisible({
    timeout: 30_000,
  });
  await expectSound(page, 'unlock-damaged');
  await page.getByRole('button', { name: 'salvage what can be read into a new folder' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Salvage into a new folder' }).waitFor();
  const to = join(host.folder, 'Salvaged.docket');
  await page.getByLabel('New folder').fill(to);
  await page.getByLabel('Your passphrase').fill('not the right one at all');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That passphrase does not open this register.')).toBeVisible({ timeout: 30_000 });
  expect((await readdir(host.folder)).includes('Salvaged.docket')).toBe(false);
  await expectSound(page, 'salvage-form');
  await page.getByLabel('Your passphrase').fill(passphrases.dpo);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The register is salvaged' })).toBeVisible({ timeout: 90_000 });
  await expectSound(page, 'salvage-result');
  await expect(page.getByRole('button', { name: 'Go to the salvaged register' })).toBeFocused();
  await page.keyboard.press('Enter');
  await unlock(page, passphrases.dpo);
  await goTo(page, '/requests?view=all');
  await expect(
    page
      .getByRole('link', { name: /SAR-2026-0001/u })
      .or(page.getByText('SAR-2026-0001'))
      .first(),
  ).toBeVisible();
  expect(await readFile(file)).toEqual(bytes);
  expect(wrong).toEqual([]);
});

test('a missing key file is put back from a backup, from the unlock screen', async ({ page }) => {
  test.setTimeout(180_000);
  await using host = await startUnlocked();
  await host.docket.requests.logRequest(newRequest());
  const { path = '' } = await host.docket.session.showStatus();
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/backups');
  await page.getByRole('button', { name: 'Back up now' }).press('Enter');
  await expect(page.getByText('The backup is kept: it was opened again')).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Unlock the register' }).waitFor();
  await rm(join(path, 'keys.json'));
  await page.reload();
  await expect(page.getByText('The key file keys.json is missing from this folder.')).toBeVisible();
  await page.getByRole('button', { name: 'put the key file back from a backup' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Put the key file back' }).waitFor();
  await expectSound(page, 'restore-key-file');
  await page.getByLabel('Your passphrase').fill(passphrases.dpo);
  await page.keyboard.press('Enter');
  await unlock(page, passphrases.dpo);
  expect(wrong).toEqual([]);
});
