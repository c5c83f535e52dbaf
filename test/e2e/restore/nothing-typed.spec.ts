import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { passphrases, startUnlocked, startWithRegister } from '../support/start-host.ts';
import { expectSound, openWindow } from '../support/window.ts';
import { t } from '../support/words.ts';

test.use({ actionTimeout: 60_000 });

const link = (words: string) => `|${words}|`;
const restoreABackup = t.markup('session.unlockRegister.leadsOut.backup', { backup: (words) => words });
const orKeyFile = t.markup('session.unlockRegister.leadsOut.keyFile', { backup: () => '', keys: link });
const [, putKeyFileBack = ''] = orKeyFile.split('|');
const orSalvage = t.markup('session.unlockRegister.leadsOut.salvage', { backup: () => '', salvage: link });
const [, salvageIt = ''] = orSalvage.split('|');
const wrongPassphrase = t('session.cannotOpen.wrong-passphrase');

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
  await using host = await startUnlocked();
  const { docket } = host;
  await docket.backups.makeBackup({});
  await docket.session.lockRegister();
  const { path = '' } = await docket.session.showStatus();
  const wrong = await openWindow(page, host.address);

  await page.getByRole('button', { name: t('session.unlockRegister.openAnother') }).press('Enter');
  await missing(page, t('session.chooseRegister.look'), {
    field: t('session.chooseRegister.folder'),
    says: t('session.chooseRegister.nothingTyped'),
  });
  await expectSound(page, 'open-another-nothing-typed');
  await page.getByRole('button', { name: t('ui.back'), exact: true }).press('Enter');

  await page.getByRole('button', { name: restoreABackup }).press('Enter');
  const where = page.getByLabel(t('backups.findBackups.where'));
  await where.fill(' ');
  await missing(page, t('backups.findBackups.look'), {
    field: t('backups.findBackups.where'),
    says: t('backups.findBackups.nothingTyped'),
  });
  await where.fill(path);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: t('backups.findBackups.open') }).press('Enter');
  const passphrase = page.getByLabel(t('restore.restoreBackup.fields.passphrase'));
  await expect(passphrase).toBeFocused();
  await missing(page, t('restore.restoreBackup.look'), {
    field: t('restore.restoreBackup.fields.passphrase'),
    says: t('restore.restoreBackup.nothingTyped.passphrase'),
  });
  await expectSound(page, 'look-inside-nothing-typed');
  await page.getByLabel(t('restore.restoreBackup.ways.recovery-key')).check();
  await expect(page.getByText(t('restore.restoreBackup.nothingTyped.recovery-key'))).toHaveCount(0);
  await missing(page, t('restore.restoreBackup.look'), {
    field: t('restore.restoreBackup.fields.recovery-key'),
    says: t('restore.restoreBackup.nothingTyped.recovery-key'),
  });
  await page.getByLabel(t('restore.restoreBackup.ways.passphrase')).check();
  // What is wrong leads back to the field too, with the words still in it.
  await passphrase.fill('not the passphrase of then');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: t('restore.restoreBackup.look') }).press('Enter');
  await expect(passphrase).toBeFocused();
  await passphrase.fill(passphrases.dpo);
  await page.keyboard.press('Enter');
  await page.getByRole('radiogroup', { name: t('restore.chooseTarget.where') }).waitFor();
  await expect(page.getByLabel(t('restore.chooseTarget.inPlace'))).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await missing(page, t('restore.chooseTarget.submit'), {
    field: t('restore.chooseTarget.folder'),
    says: t('restore.noNewFolder'),
  });
  await expectSound(page, 'restore-nothing-typed');
  // A folder that is refused stands in the field still, and the focus is there.
  const folder = page.getByRole('textbox', { name: t('restore.chooseTarget.folder') });
  for (const [typed, says] of [
    [path, t('session.refusals.folderTaken')],
    [join(path, 'keys.json', 'below'), t('session.refusals.folderRefused')],
    ['x'.repeat(300), t('contract.folderName')],
  ] as const) {
    await folder.fill(typed);
    await page.getByRole('button', { name: t('restore.chooseTarget.submit'), exact: true }).press('Enter');
    await expect(page.getByText(says)).toBeVisible();
    await expect(folder).toBeFocused();
    await expect(folder).toHaveValue(typed);
    await expect(folder).toHaveAttribute('aria-invalid', 'true');
  }
  await expectSound(page, 'restore-folder-refused');
  await folder.fill(join(host.folder, 'Elsewhere.docket'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: t('restore.restored.open') })).toBeFocused();
  await page.getByRole('button', { name: t('restore.restored.stay') }).press('Enter');
  await page.getByRole('button', { name: restoreABackup }).press('Enter');
  await page.getByRole('button', { name: t('ui.back'), exact: true }).press('Enter');

  await writeFile(join(path, 'keys.json'), 'not a key file');
  await page.reload();
  await page.getByRole('button', { name: putKeyFileBack }).press('Enter');
  await missing(page, t('restore.restoreKeyFile.submit'), {
    field: t('restore.secretField.labels.passphrase'),
    says: t('restore.secretField.nothingTyped.passphrase'),
  });
  await expectSound(page, 'key-file-nothing-typed');
  await page.getByLabel(t('restore.secretField.labels.passphrase')).fill('not the passphrase of now');
  await page.getByRole('button', { name: t('restore.restoreKeyFile.submit') }).press('Enter');
  await expect(page.getByText(wrongPassphrase)).toBeVisible();
  // The button turned meanwhile.
  await expect(page.getByRole('button', { name: t('restore.restoreKeyFile.submit') })).toBeFocused();
  await page.getByRole('button', { name: t('restore.secretField.otherWay.passphrase') }).press('Enter');
  await expect(page.getByText(wrongPassphrase)).toHaveCount(0);
  await expect(page.getByText(t('restore.secretField.nothingTyped.recoveryKey'))).toHaveCount(0);
  expect(wrong).toEqual([]);
});

test('salvaging says what is missing in its two fields', async ({ page }) => {
  await using host = await startWithRegister();
  const { path = '' } = await host.docket.session.showStatus();
  // Cut short, as by a copy that did not finish.
  await truncate(join(path, 'register.db'), 6 * 4096 - 100);
  const wrong = await openWindow(page, host.address);
  await page.getByLabel(t('session.unlockForm.passphrase'), { exact: true }).fill(passphrases.dpo);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: salvageIt }).press('Enter');
  await page.getByLabel(t('salvage.salvageRegister.folder')).fill('');
  const submit = t('salvage.salvageRegister.submit');
  await missing(page, submit, { field: t('salvage.salvageRegister.folder'), says: t('restore.noNewFolder') });
  await expect(page.getByText(t('restore.secretField.nothingTyped.passphrase'), { exact: true })).toBeVisible();
  await expectSound(page, 'salvage-nothing-typed');
  const folder = page.getByRole('textbox', { name: t('salvage.salvageRegister.folder') });
  await folder.fill(host.folder);
  await page.getByLabel(t('restore.secretField.labels.passphrase')).fill(passphrases.dpo);
  await page.getByRole('button', { name: submit, exact: true }).press('Enter');
  await expect(page.getByText(t('salvage.refusals.folderTaken'))).toBeVisible();
  await expect(folder).toBeFocused();
  await folder.fill(join(host.folder, 'Salvaged.docket'));
  await page.getByLabel(t('restore.secretField.labels.passphrase')).fill('not the passphrase of now');
  await page.getByRole('button', { name: submit, exact: true }).press('Enter');
  await expect(page.getByText(wrongPassphrase)).toBeVisible();
  await expect(page.getByRole('button', { name: submit, exact: true })).toBeFocused();
  expect(wrong).toEqual([]);
});
