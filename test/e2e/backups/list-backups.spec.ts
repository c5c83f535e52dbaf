import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { passphrases, startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow, unlock } from '../support/window.ts';

test('an officer backs up, chooses a second place, drills a restore and restores in place by keyboard alone', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await using host = await startUnlocked();
  await host.docket.requests.logRequest(newRequest());
  await page.clock.install();
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/backups');
  await page.getByRole('heading', { level: 1, name: 'Backups' }).waitFor();

  const place = await mkdtemp(join(host.folder, 'second-'));
  await page.getByLabel('Folder on another disk').fill(join(place, 'nowhere'));
  await page.getByRole('button', { name: 'Use this folder' }).press('Enter');
  await expect(page.getByText('There is no such folder.')).toBeVisible();
  await page.getByLabel('Folder on another disk').fill(place);
  await page.getByLabel('Folder on another disk').press('Enter');
  await expect(page.getByText(`${place}: 0 backups`)).toBeVisible();

  await page.getByRole('button', { name: 'Back up now' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The backup is kept: it was opened again')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(new RegExp(`${place}: [12] backups?$`, 'u'))).toBeVisible();
  await expectSound(page, 'backups');

  await page.getByRole('button', { name: 'Run a restore drill' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Passed in [\d.]+ seconds\.$/u)).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText(/passed\. \d+ rows and 0 documents compared, no differences/u)).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the record (PDF)' }).press('Enter');
  expect((await saving).suggestedFilename()).toBe('Restore drill 2026-11-25.pdf');
  await expectSound(page, 'backups-tested');

  await host.docket.requests.logRequest(newRequest());
  await page
    .getByRole('button', { name: /^Restore the backup of/u })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Restore a backup' });
  await dialog.getByLabel('Passphrase of that backup').fill('not the one of that time');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('That passphrase does not open this register.')).toBeVisible({ timeout: 30_000 });
  await dialog.getByLabel('Passphrase of that backup').fill(passphrases.dpo);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('1 request, 0 breaches, 0 documents')).toBeVisible({ timeout: 60_000 });
  await expectSound(page, 'restore-inside');
  // The restore locks the register by itself: a page that hears of it meanwhile does not go, and stop it half way.
  const showStatus = /rpc\/session\/showStatus/u;
  const { person: _nobody, ...status } = await host.docket.session.showStatus();
  await page.route(
    showStatus,
    async (route) => await route.fulfill({ json: { json: { ...status, state: 'locked' } } }),
  );
  const heard = page.waitForResponse(showStatus);
  await dialog.getByRole('button', { name: 'Restore', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.clock.fastForward('01:01');
  await heard;
  await page.unroute(showStatus);
  // Its page goes once the restore has ended, and the next one tells what came of it.
  await page.getByRole('heading', { name: 'Unlock the register' }).waitFor({ timeout: 90_000 });
  await expect(page.getByText('The backup is restored.')).toBeVisible();
  await expect(page.getByText('The register that was there before is kept beside this one')).toBeVisible();
  await expectSound(page, 'restored-and-locked');
  await unlock(page, passphrases.dpo);
  await goTo(page, '/requests');
  await expect(page.getByRole('row', { name: /SAR-2026-0001/u })).toBeVisible();
  await expect(page.getByRole('row', { name: /SAR-2026-0002/u })).toHaveCount(0);
  expect(wrong).toEqual([]);
});

test('an officer whose register does not open restores a backup from the unlock screen', async ({ page }) => {
  test.setTimeout(240_000);
  await using host = await startUnlocked();
  await host.docket.requests.logRequest(newRequest());
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/backups');
  await page.getByRole('button', { name: 'Back up now' }).press('Enter');
  await expect(page.getByText('The backup is kept: it was opened again')).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Unlock the register' }).waitFor();
  const { path } = await host.docket.session.showStatus();
  await writeFile(join(path ?? '', 'register.db'), 'not a register any more');
  await page.getByRole('button', { name: 'Restore a backup' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Open this backup' }).waitFor();
  await expectSound(page, 'find-backups');
  await page.getByRole('button', { name: 'Open this backup' }).press('Enter');
  await page.getByLabel('Passphrase of that backup').fill(passphrases.dpo);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Restore', exact: true }).press('Enter', { timeout: 60_000 });
  await expect(page.getByText('The backup is restored.')).toBeVisible({ timeout: 90_000 });
  await page.getByRole('button', { name: 'Go to the unlock screen' }).press('Enter');
  await unlock(page, passphrases.dpo);
  await goTo(page, '/requests');
  await expect(page.getByRole('row', { name: /SAR-2026-0001/u })).toBeVisible();
  expect(wrong).toEqual([]);
});
