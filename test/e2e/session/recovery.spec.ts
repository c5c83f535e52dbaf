import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openUnlocked } from '../support/window.ts';

test('an officer replaces the recovery key, saves its sheet and its opener, and opens the register with it', async ({
  page,
}) => {
  await using host = await startWithRegister();
  const wrong = await openUnlocked(page, host.address);
  await goTo(page, '/recovery');
  await page.getByRole('heading', { level: 1, name: 'Recovery key' }).waitFor();
  await expect(page.getByText(/^Made .* by Maren Oduya$/u)).toBeVisible();
  await expectSound(page, 'recovery');

  // By keyboard alone from here on.
  await page.getByRole('button', { name: 'Replace the recovery key' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Replace the recovery key' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make the new key' })).toBeFocused();
  await expectSound(page, 'recovery-replace');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your new recovery key' })).toBeFocused();
  const recoveryKey = (await page.locator('[data-recovery-key]').textContent()) ?? '';
  await expectSound(page, 'recovery-new');

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the sheet (PDF)' }).focus();
  await page.keyboard.press('Enter');
  const sheet = await saving;
  expect(sheet.suggestedFilename()).toBe('Docket recovery sheet.pdf');
  expect((await readFile(await sheet.path())).subarray(0, 5).toString()).toBe('%PDF-');
  const openerSaving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the opener' }).press('Enter');
  expect((await openerSaving).suggestedFilename()).toBe('open-register.mjs');

  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(page.getByText('Put the key on paper first')).toBeVisible();
  await page.getByLabel('I have the new key on paper').press('Space');
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(page.locator('[data-recovery-key]')).toHaveCount(0);

  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Unlock the register' }).waitFor();
  await page.getByRole('button', { name: 'Use the recovery key' }).click();
  await page.getByLabel('Recovery key').fill(recoveryKey);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByRole('heading', { level: 1, name: 'Recovery key' }).waitFor();
  expect(wrong).toEqual([]);
});
