import { expect, test } from '@playwright/test';
import { passphrases, startHost, startWithRegister } from '../support/start-host.ts';
import { expectSound, openWindow, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

const typed = 'a passphrase of my own making';
const otherWay = t.markup('session.unlockForm.otherWay.passphrase', { way: (words) => `|${words}|` });
const [, useRecoveryKey = ''] = otherWay.split('|');

test('an officer makes a register, puts the recovery key on paper and is let in', async ({ page }) => {
  await using host = await startHost();
  const wrong = await openWindow(page, host.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('session.createRegister.title'));
  await expectSound(page, 'create-register');

  await page.getByLabel(t('session.createRegister.organisation')).fill('Harrowmere Borough Council');
  await page.getByLabel(t('session.createRegister.personName')).fill('Maren Oduya');
  await page.getByLabel(t('session.createRegister.passphrase'), { exact: true }).fill('harrowmere council');
  await page.getByLabel(t('session.createRegister.again')).fill('harrowmere council');
  await page.getByRole('button', { name: t('session.createRegister.submit') }).click();
  await expect(page.getByText(t('people.weak.name'))).toBeVisible();
  await expect(page.getByLabel(t('session.createRegister.organisation'))).toHaveValue('Harrowmere Borough Council');

  await page.getByLabel(t('session.createRegister.passphrase'), { exact: true }).fill(typed);
  await page.getByLabel(t('session.createRegister.again')).fill(typed);
  await page.getByRole('button', { name: t('session.createRegister.submit') }).click();
  const key = page.locator('[data-recovery-key]');
  await key.waitFor();
  const recoveryKey = (await key.textContent()) ?? '';
  await expectSound(page, 'recovery-sheet');

  await page.getByRole('button', { name: t('session.recoverySheet.open') }).click();
  await expect(page.getByText(t('session.putOnPaperFirst'))).toBeVisible();
  await page.getByLabel(t('session.recoverySheet.kept')).check();
  await page.getByRole('button', { name: t('session.recoverySheet.open') }).click();
  await page.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();

  await page.getByRole('button', { name: t('shell.frame.lock') }).click();
  await page.getByRole('button', { name: useRecoveryKey }).click();
  await page.getByLabel(t('session.unlockForm.recoveryKey')).fill(recoveryKey.toLowerCase());
  await page.getByRole('button', { name: t('session.unlockForm.unlock') }).click();
  await page.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
  expect(wrong).toEqual([]);
});

test('a wrong passphrase keeps what was typed, and says what Caps Lock does', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openWindow(page, host.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harrowmere Borough Council');
  await expectSound(page, 'unlock');

  const field = page.getByLabel(t('session.unlockForm.passphrase'), { exact: true });
  await expect(field).toBeFocused();
  await field.pressSequentially(`${passphrases.dpo}!`);
  await page.getByRole('button', { name: t('session.unlockForm.unlock') }).click();
  const refused = `${t('session.cannotOpen.wrong-passphrase')} ${t('session.unlockForm.capsLockOff')}`;
  await expect(page.getByText(refused)).toBeVisible();
  await expect(field).toHaveValue(`${passphrases.dpo}!`);
  const forgotten = t.markup('session.unlockForm.forgotten', { way: (words) => words });
  await expect(page.getByText(forgotten)).toBeVisible();
  await expectSound(page, 'unlock-wrong');

  await unlock(page, passphrases.dpo);
  expect(wrong).toEqual([]);
});

test('another folder that holds no register says so and changes nothing', async ({ page }) => {
  await using host = await startWithRegister();
  await openWindow(page, host.address);
  await page.getByRole('button', { name: t('session.unlockRegister.openAnother') }).click();
  await page.getByLabel(t('session.chooseRegister.folder')).fill(host.folder);
  await page.getByRole('button', { name: t('session.chooseRegister.look') }).click();
  await expect(page.getByText(t('session.cannotOpen.no-register-here'))).toBeVisible();
  await expect(page.getByLabel(t('session.chooseRegister.folder'))).toHaveValue(host.folder);
  await expectSound(page, 'choose-register');
});
