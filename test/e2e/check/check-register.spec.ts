import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { passphrases, startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const pageBytes = 4096;

/** One link of those in a message: the one that is marked. */
const marked = (chunks: string) => `§${chunks}§`;
const link = (message: string) => message.split('§')[1] ?? message;

test('an officer checks a register, is led out of each damage, and salvages one that no longer opens, by keyboard alone', async ({
  page,
}) => {
  await using host = await startUnlocked();
  for (let logged = 0; logged < 12; logged += 1)
    await host.docket.requests.logRequest(newRequest({ body: 'A long letter about a boiler. '.repeat(300) }));
  const { path = '' } = await host.docket.session.showStatus();
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/check');
  await page.getByRole('heading', { level: 1, name: t('check.checkRegister.title') }).waitFor();
  await expectSound(page, 'check-before');

  const whole = page.getByRole('status').filter({ hasText: t('check.checkRegister.whole') });
  await page.getByRole('button', { name: t('check.checkRegister.start') }).focus();
  await page.keyboard.press('Enter');
  await expect(whole).toBeVisible();
  await expectSound(page, 'check-whole');

  // The key file goes bad while the register is open: it is written again from what this window holds.
  await writeFile(join(path, 'keys.json'), '{"format":1,');
  await page.getByRole('button', { name: t('check.checkRegister.start') }).press('Enter');
  const damaged = page.getByText(t('check.checkRegister.partsNeedYou', { parts: 1 }));
  await expect(damaged.first()).toBeVisible();
  await expectSound(page, 'check-key-file');
  await page.getByRole('button', { name: t('check.ways.write-key-file') }).focus();
  await page.keyboard.press('Enter');
  await expect(whole).toBeVisible();

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
  await page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
  await page.getByLabel(t('session.unlockForm.passphrase'), { exact: true }).fill(passphrases.dpo);
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('session.cannotOpen.register-page-damaged'))).toBeVisible();
  await expectSound(page, 'unlock-damaged');
  const leadsOut = { backup: (chunks: string) => chunks, salvage: marked };
  const salvage = link(t.markup('session.unlockRegister.leadsOut.salvage', leadsOut));
  await page.getByRole('button', { name: salvage }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: t('salvage.salvageRegister.title') }).waitFor();
  const to = join(host.folder, 'Salvaged.docket');
  await page.getByLabel(t('salvage.salvageRegister.folder')).fill(to);
  const passphrase = page.getByLabel(t('restore.secretField.labels.passphrase'));
  await passphrase.fill('not the right one at all');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('session.cannotOpen.wrong-passphrase'))).toBeVisible();
  expect((await readdir(host.folder)).includes('Salvaged.docket')).toBe(false);
  await expectSound(page, 'salvage-form');
  await passphrase.fill(passphrases.dpo);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t('salvage.salvageResult.title') })).toBeVisible();
  await expectSound(page, 'salvage-result');
  await expect(page.getByRole('button', { name: t('salvage.salvageResult.open') })).toBeFocused();
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
  await using host = await startUnlocked();
  await host.docket.requests.logRequest(newRequest());
  const { path = '' } = await host.docket.session.showStatus();
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/backups');
  await page.getByRole('button', { name: t('backups.listBackups.backUp') }).press('Enter');
  await expect(page.getByText(t('backups.listBackups.kept'))).toBeVisible();
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
  await rm(join(path, 'keys.json'));
  await page.reload();
  await expect(page.getByText(t('session.cannotOpen.key-file-missing'))).toBeVisible();
  const leadsOut = { backup: (chunks: string) => chunks, keys: marked };
  const putBack = link(t.markup('session.unlockRegister.leadsOut.keyFile', leadsOut));
  await page.getByRole('button', { name: putBack }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: t('restore.restoreKeyFile.title') }).waitFor();
  await expectSound(page, 'restore-key-file');
  await page.getByLabel(t('restore.secretField.labels.passphrase')).fill(passphrases.dpo);
  await page.keyboard.press('Enter');
  await unlock(page, passphrases.dpo);
  expect(wrong).toEqual([]);
});
