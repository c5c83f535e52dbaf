import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked } from '../support/window.ts';
import { t } from '../support/words.ts';

const otherWay = t.markup('session.unlockForm.otherWay.passphrase', { way: (words) => `|${words}|` });
const [, useRecoveryKey = ''] = otherWay.split('|');

test('an officer replaces the recovery key, saves its sheet and its opener, and opens the register with it', async ({
  page,
}) => {
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/recovery');
  await page.getByRole('heading', { level: 1, name: t('session.keepRecoveryKey.title') }).waitFor();
  const made = t('session.keepRecoveryKey.made', { at: 'Wed 25 Nov 2026, 09:12', by: 'Maren Oduya' });
  await expect(page.getByText(made, { exact: true })).toBeVisible();
  await expectSound(page, 'recovery');

  // By keyboard alone from here on.
  await page.getByRole('button', { name: t('session.keepRecoveryKey.replace') }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: t('session.keepRecoveryKey.replace') })).toBeVisible();
  await expect(page.getByRole('button', { name: t('session.keepRecoveryKey.makeNow') })).toBeFocused();
  await expectSound(page, 'recovery-replace');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t('session.keepRecoveryKey.newKey') })).toBeFocused();
  const recoveryKey = (await page.locator('[data-recovery-key]').textContent()) ?? '';
  await expectSound(page, 'recovery-new');

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: t('session.recoveryKey.saveSheet') }).focus();
  await page.keyboard.press('Enter');
  const sheet = await saving;
  expect(sheet.suggestedFilename()).toBe('Docket recovery sheet.pdf');
  expect((await readFile(await sheet.path())).subarray(0, 5).toString()).toBe('%PDF-');
  const openerSaving = page.waitForEvent('download');
  await page.getByRole('button', { name: t('session.recoveryKey.saveOpener') }).press('Enter');
  expect((await openerSaving).suggestedFilename()).toBe('open-register.mjs');

  await page.getByRole('button', { name: t('ui.done') }).press('Enter');
  await expect(page.getByText(t('session.putOnPaperFirst'))).toBeVisible();
  await page.getByLabel(t('session.keepRecoveryKey.kept')).press('Space');
  await page.getByRole('button', { name: t('ui.done') }).press('Enter');
  await expect(page.locator('[data-recovery-key]')).toHaveCount(0);

  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
  await page.getByRole('button', { name: useRecoveryKey }).click();
  await page.getByLabel(t('session.unlockForm.recoveryKey')).fill(recoveryKey);
  await page.getByRole('button', { name: t('session.unlockForm.unlock') }).click();
  await page.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
  expect(wrong).toEqual([]);
});
