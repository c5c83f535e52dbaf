import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { passphrases, startUnlocked, startWithRegister } from '../support/start-host.ts';
import { expectSound, openWindow } from '../support/window.ts';

test.use({ actionTimeout: 60_000 });

/** Presses a button of the locked screen, and is told what is missing beside its field, where the focus then is. */
async function missing(page: Page, button: string, { field, says }: { readonly field: string; readonly says: string }) {
  const pressed = page.getByRole('button', { name: button, exact: true });
  // While it is looking, the button turns.
  await expect(pressed).toBeEnabled();
  await pressed.press('Enter');
  await expect(page.getByText(says, { exact: true })).toBeVisible();
  await expect(page.getByLabel(field, { exact: true })).toBeFocused();
}

test('at the locked screen every button says what is missing, beside the field it waits for', async ({ page }) => {
  test.setTimeout(240_000);
  await using host = await startUnlocked();
  const { docket } = host;
  await docket.backups.makeBackup({});
  await docket.session.lockRegister();
  const { path = '' } = await docket.session.showStatus();
  const wrong = await openWindow(page, host.address);

  await page.getByRole('button', { name: 'Open another' }).press('Enter');
  await missing(page, 'Look at it', { field: 'Folder of the register', says: 'Type the folder of the register.' });
  await expectSound(page, 'open-another-nothing-typed');
  await page.getByRole('button', { name: 'Back', exact: true }).press('Enter');

  await page.getByRole('button', { name: 'Restore a backup' }).press('Enter');
  const where = page.getByLabel('Where the backup is');
  await where.fill(' ');
  await missing(page, 'Look there', { field: 'Where the backup is', says: 'Type the folder that the backup is in.' });
  await where.fill(path);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Open this backup' }).press('Enter');
  await expect(page.getByLabel('Passphrase of that backup')).toBeFocused();
  await missing(page, 'Look inside', {
    field: 'Passphrase of that backup',
    says: 'Type a passphrase from the time of that backup.',
  });
  await expectSound(page, 'look-inside-nothing-typed');
  await page.getByLabel('The recovery key').check();
  await expect(page.getByText('Type the recovery key from the sheet of that time.')).toHaveCount(0);
  await missing(page, 'Look inside', {
    field: 'Recovery key of that backup',
    says: 'Type the recovery key from the sheet of that time.',
  });
  await page.getByLabel('A passphrase').check();
  // What is wrong leads back to the field too, with the words still in it.
  await page.getByLabel('Passphrase of that backup').fill('not the passphrase of then');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Look inside' }).press('Enter');
  await expect(page.getByLabel('Passphrase of that backup')).toBeFocused();
  await page.getByLabel('Passphrase of that backup').fill(passphrases.dpo);
  await page.keyboard.press('Enter');
  await page.getByRole('radiogroup', { name: 'Where it goes' }).waitFor();
  await expect(page.getByLabel('In place of the present register')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await missing(page, 'Restore', { field: 'New folder', says: 'Type a folder that is not there yet.' });
  await expectSound(page, 'restore-nothing-typed');
  // A folder that is refused stands in the field still, and the focus is there.
  const folder = page.getByRole('textbox', { name: 'New folder' });
  for (const [typed, says] of [
    [path, 'There is something in that folder already. Choose another.'],
    [join(path, 'keys.json', 'below'), 'That folder cannot be written to. Choose another.'],
    ['x'.repeat(300), 'No folder can be called that.'],
  ] as const) {
    await folder.fill(typed);
    await page.getByRole('button', { name: 'Restore', exact: true }).press('Enter');
    await expect(page.getByText(says)).toBeVisible({ timeout: 60_000 });
    await expect(folder).toBeFocused();
    await expect(folder).toHaveValue(typed);
    await expect(folder).toHaveAttribute('aria-invalid', 'true');
  }
  await expectSound(page, 'restore-folder-refused');
  await folder.fill(join(host.folder, 'Elsewhere.docket'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Open it' })).toBeFocused({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Stay here' }).press('Enter');
  await page.getByRole('button', { name: 'Restore a backup' }).press('Enter');
  await page.getByRole('button', { name: 'Back', exact: true }).press('Enter');

  await writeFile(join(path, 'keys.json'), 'not a key file');
  await page.reload();
  await page.getByRole('button', { name: 'put the key file back from a backup' }).press('Enter');
  await missing(page, 'Put it back', { field: 'Your passphrase', says: 'Type your passphrase.' });
  await expectSound(page, 'key-file-nothing-typed');
  await page.getByLabel('Your passphrase').fill('not the passphrase of now');
  await page.getByRole('button', { name: 'Put it back' }).press('Enter');
  await expect(page.getByText('That passphrase does not open this register.')).toBeVisible({ timeout: 60_000 });
  // The button turned meanwhile.
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused();
  await page.getByRole('button', { name: 'Use the recovery key' }).press('Enter');
  await expect(page.getByText('That passphrase does not open this register.')).toHaveCount(0);
  await expect(page.getByText('Type the recovery key from your sheet.')).toHaveCount(0);
  expect(wrong).toEqual([]);
});

test('salvaging says what is missing in its two fields', async ({ page }) => {
  test.setTimeout(240_000);
  await using host = await startWithRegister();
  const { path = '' } = await host.docket.session.showStatus();
  // Cut short, as by a copy that did not finish.
  await truncate(join(path, 'register.db'), 6 * 4096 - 100);
  const wrong = await openWindow(page, host.address);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrases.dpo);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'salvage what can be read into a new folder' }).press('Enter');
  await page.getByLabel('New folder').fill('');
  await missing(page, 'Salvage', { field: 'New folder', says: 'Type a folder that is not there yet.' });
  await expect(page.getByText('Type your passphrase.', { exact: true })).toBeVisible();
  await expectSound(page, 'salvage-nothing-typed');
  await page.getByRole('textbox', { name: 'New folder' }).fill(host.folder);
  await page.getByLabel('Your passphrase').fill(passphrases.dpo);
  await page.getByRole('button', { name: 'Salvage', exact: true }).press('Enter');
  await expect(page.getByText('There is something in that folder already.')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('textbox', { name: 'New folder' })).toBeFocused();
  await page.getByRole('textbox', { name: 'New folder' }).fill(join(host.folder, 'Salvaged.docket'));
  await page.getByLabel('Your passphrase').fill('not the passphrase of now');
  await page.getByRole('button', { name: 'Salvage', exact: true }).press('Enter');
  await expect(page.getByText('That passphrase does not open this register.')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Salvage', exact: true })).toBeFocused();
  expect(wrong).toEqual([]);
});
