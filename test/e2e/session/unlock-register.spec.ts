import { expect, test } from '@playwright/test';
import { passphrases, startHost, startWithRegister } from '../support/start-host.ts';
import { expectSound, openUnlocked, openWindow, unlock } from '../support/window.ts';

const typed = 'a passphrase of my own making';

test('an officer makes a register, puts the recovery key on paper and is let in', async ({ page }) => {
  await using host = await startHost();
  const wrong = await openWindow(page, host.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A new register');
  await expectSound(page, 'create-register');

  await page.getByLabel('Organisation').fill('Harrowmere Borough Council');
  await page.getByLabel('Your name').fill('Maren Oduya');
  await page.getByLabel('Passphrase', { exact: true }).fill('harrowmere council');
  await page.getByLabel('The same passphrase again').fill('harrowmere council');
  await page.getByRole('button', { name: 'Make the register' }).click();
  await expect(page.getByText('mostly the name of the organisation')).toBeVisible();
  await expect(page.getByLabel('Organisation')).toHaveValue('Harrowmere Borough Council');

  await page.getByLabel('Passphrase', { exact: true }).fill(typed);
  await page.getByLabel('The same passphrase again').fill(typed);
  await page.getByRole('button', { name: 'Make the register' }).click();
  const key = page.locator('[data-recovery-key]');
  await key.waitFor();
  const recoveryKey = (await key.textContent()) ?? '';
  await expectSound(page, 'recovery-sheet');

  await page.getByRole('button', { name: 'Open the register' }).click();
  await expect(page.getByText('Put the key on paper first')).toBeVisible();
  await page.getByLabel('I have the recovery key on paper').check();
  await page.getByRole('button', { name: 'Open the register' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();

  await page.getByRole('button', { name: 'Lock the register' }).click();
  await page.getByRole('button', { name: 'Use the recovery key' }).click();
  await page.getByLabel('Recovery key').fill(recoveryKey.toLowerCase());
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  expect(wrong).toEqual([]);
});

test('a wrong passphrase keeps what was typed, and says what Caps Lock does', async ({ page }) => {
  await using host = await startWithRegister();
  const wrong = await openWindow(page, host.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harrowmere Borough Council');
  await expectSound(page, 'unlock');

  const field = page.getByLabel('Passphrase', { exact: true });
  await expect(field).toBeFocused();
  await field.pressSequentially(`${passphrases.dpo}!`);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(
    page.getByText('That passphrase does not open this register. Nothing was changed. Caps Lock is off.'),
  ).toBeVisible();
  await expect(field).toHaveValue(`${passphrases.dpo}!`);
  await expect(page.getByText('Forgotten it?')).toBeVisible();
  await expectSound(page, 'unlock-wrong');

  await unlock(page, passphrases.dpo);
  expect(wrong).toEqual([]);
});

test('after unlocking the officer is where they were', async ({ page }) => {
  await using host = await startWithRegister();
  await openUnlocked(page, host.address);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await page.keyboard.press('Control+l');
  await unlock(page, passphrases.dpo);
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test('another folder that holds no register says so and changes nothing', async ({ page }) => {
  await using host = await startWithRegister();
  await openWindow(page, host.address);
  await page.getByRole('button', { name: 'Open another' }).click();
  await page.getByLabel('Folder of the register').fill(host.folder);
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByText('There is no register in that folder.')).toBeVisible();
  await expect(page.getByLabel('Folder of the register')).toHaveValue(host.folder);
  await expectSound(page, 'choose-register');
});
