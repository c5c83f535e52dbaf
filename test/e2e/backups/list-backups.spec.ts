import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newRequest } from '../../support/new-request.ts';
import { passphrases, startUnlocked } from '../support/start-host.ts';
import { expectSound, goTo, openWindow, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

/** When everything here is done: the clock stands. */
const at = 'Wed 25 Nov 2026, 09:12';
const passphrase = t('restore.restoreBackup.fields.passphrase');
const b = (chunks: string) => chunks;

/** The parts of a message around a number in it that the spec does not know, for a pattern. */
const around = (message: string, number: string) => message.split(number).map((part) => RegExp.escape(part));

test('an officer backs up, chooses a second place, drills a restore and restores in place by keyboard alone', async ({
  page,
}) => {
  await using host = await startUnlocked();
  await host.docket.requests.logRequest(newRequest());
  await page.clock.install();
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/backups');
  await page.getByRole('heading', { level: 1, name: t('backups.listBackups.title') }).waitFor();

  const place = await mkdtemp(join(host.folder, 'second-'));
  const folder = page.getByLabel(t('backups.chooseBackupPlace.folder'));
  const held = (backups: number) =>
    page.getByText(t('backups.chooseBackupPlace.held', { path: place, backups }), { exact: true });
  await folder.fill(join(place, 'nowhere'));
  await page.getByRole('button', { name: t('backups.chooseBackupPlace.submit') }).press('Enter');
  await expect(page.getByText(t('backups.placeRefused.missing'))).toBeVisible();
  await folder.fill(place);
  await folder.press('Enter');
  await expect(held(0)).toBeVisible();

  await page.getByRole('button', { name: t('backups.listBackups.backUp') }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('backups.listBackups.kept'))).toBeVisible();
  await expect(held(1).or(held(2))).toBeVisible();
  await expectSound(page, 'backups');

  await page.getByRole('button', { name: t('backups.runDrill.start') }).focus();
  await page.keyboard.press('Enter');
  const passed = around(t('backups.runDrill.passed', { seconds: 8.5 }), '8.5').join(String.raw`[\d.]+`);
  await expect(page.getByText(new RegExp(`^${passed}$`, 'u'))).toBeVisible();
  const last = around(t('backups.runDrill.lastPassed', { at, by: 'Maren Oduya', rows: 77, documents: 0 }), '77');
  await expect(page.getByText(new RegExp(last.join(String.raw`\d+`), 'u'))).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: t('backups.runDrill.save') }).press('Enter');
  expect((await saving).suggestedFilename()).toBe('Restore drill 2026-11-25.pdf');
  await expectSound(page, 'backups-tested');

  await host.docket.requests.logRequest(newRequest());
  await page
    .getByRole('button', { name: t('backups.listBackups.restoreThis', { at }) })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: t('backups.listBackups.restoreTitle') });
  await dialog.getByLabel(passphrase).fill('not the one of that time');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(t('session.cannotOpen.wrong-passphrase'))).toBeVisible();
  await dialog.getByLabel(passphrase).fill(passphrases.dpo);
  await page.keyboard.press('Enter');
  const documents = t('ui.backup.documents', { documents: 0 });
  const inside = t('restore.restoreBackup.held', { requests: 1, breaches: 0, documents });
  await expect(dialog.getByText(inside)).toBeVisible();
  await expectSound(page, 'restore-inside');
  // The restore locks the register by itself: a page that hears of it meanwhile does not go, and stop it half way.
  const showStatus = /rpc\/session\/showStatus/u;
  const { person: _nobody, ...status } = await host.docket.session.showStatus();
  await page.route(
    showStatus,
    async (route) => await route.fulfill({ json: { json: { ...status, state: 'locked' } } }),
  );
  const heard = page.waitForResponse(showStatus);
  await dialog.getByRole('button', { name: t('restore.chooseTarget.submit'), exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.clock.fastForward('01:01');
  await heard;
  await page.unroute(showStatus);
  // Its page goes once the restore has ended, and the next one tells what came of it.
  await page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
  await expect(page.getByText(t.markup('session.unlockRegister.restored', { b }))).toBeVisible();
  await expectSound(page, 'restored-and-locked');
  await unlock(page, passphrases.dpo);
  await goTo(page, '/requests');
  await expect(page.getByRole('row', { name: /SAR-2026-0001/u })).toBeVisible();
  await expect(page.getByRole('row', { name: /SAR-2026-0002/u })).toHaveCount(0);
  expect(wrong).toEqual([]);
});

test('an officer whose register does not open restores a backup from the unlock screen', async ({ page }) => {
  await using host = await startUnlocked();
  await host.docket.requests.logRequest(newRequest());
  const wrong = await openWindow(page, host.address);
  await goTo(page, '/backups');
  await page.getByRole('button', { name: t('backups.listBackups.backUp') }).press('Enter');
  await expect(page.getByText(t('backups.listBackups.kept'))).toBeVisible();
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
  const { path } = await host.docket.session.showStatus();
  await writeFile(join(path ?? '', 'register.db'), 'not a register any more');
  const restoring = t.markup('session.unlockRegister.leadsOut.backup', { backup: (chunks) => chunks });
  await page.getByRole('button', { name: restoring }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: t('backups.findBackups.open') }).waitFor();
  await expectSound(page, 'find-backups');
  await page.getByRole('button', { name: t('backups.findBackups.open') }).press('Enter');
  await page.getByLabel(passphrase).fill(passphrases.dpo);
  await page.keyboard.press('Enter');
  const restore = page.getByRole('button', { name: t('restore.chooseTarget.submit'), exact: true });
  await restore.press('Enter');
  const restored = t.markup('restore.restored.holds', { requests: 1, breaches: 0, b });
  await expect(page.getByText(restored)).toBeVisible();
  await page.getByRole('button', { name: t('restore.restored.toUnlock') }).press('Enter');
  await unlock(page, passphrases.dpo);
  await goTo(page, '/requests');
  await expect(page.getByRole('row', { name: /SAR-2026-0001/u })).toBeVisible();
  expect(wrong).toEqual([]);
});
