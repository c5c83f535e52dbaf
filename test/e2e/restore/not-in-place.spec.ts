import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { strangersInput, strangersPassphrase } from '../../support/strangers.ts';
import { passphrases, startHost, startWithRegister, type RunningHost } from '../support/start-host.ts';
import { expectSound, openWindow, tabTo, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';

test.use({ actionTimeout: 60_000 });

const handlerPassphrase = 'nine kites above the harbour';
const restoreABackup = t.markup('session.unlockRegister.leadsOut.backup', { backup: (words) => words });
const link = (words: string) => `|${words}|`;
const orKeyFile = t.markup('session.unlockRegister.leadsOut.keyFile', { backup: () => '', keys: link });
const [, putKeyFileBack = ''] = orKeyFile.split('|');

/** A stranger's register with a backup, as they made it at home. */
async function makeStrangers({ docket }: RunningHost): Promise<string> {
  const { path } = await docket.session.createRegister(strangersInput);
  await docket.session.unlockRegister({ passphrase: strangersPassphrase });
  await docket.backups.makeBackup({});
  await docket.session.lockRegister();
  return path;
}

type Stick = { readonly folder: string; readonly organisation: string; readonly passphrase: string };

/** Opens the way to a backup from the locked screen and looks into the first in that folder, by keyboard alone. */
async function lookInto(page: Page, { folder, organisation, passphrase }: Stick): Promise<void> {
  await page.getByRole('button', { name: restoreABackup }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: t('backups.findBackups.look') })).toBeEnabled();
  await page.getByLabel(t('backups.findBackups.where')).fill(folder);
  await page.keyboard.press('Enter');
  const found = { organisation, reason: '|', documents: '', entry: '' };
  const [begins = ''] = t('backups.findBackups.found', found).split('|');
  await page
    .getByText(new RegExp(`^${RegExp.escape(begins)}`, 'u'))
    .first()
    .waitFor();
  await page.getByRole('button', { name: t('backups.findBackups.open') }).press('Enter');
  await page.getByLabel(t('restore.restoreBackup.fields.passphrase')).fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('radiogroup', { name: t('restore.chooseTarget.where') }).waitFor();
}

async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('ui.cancel') }).press('Enter');
  await page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
}

test('at the locked screen nobody puts another register, or an old backup, in this one’s place without a key of now', async ({
  page,
}) => {
  await using host = await startWithRegister();
  await using home = await startHost();
  const theirs = await makeStrangers(home);
  await host.docket.session.unlockRegister({ passphrase: passphrases.dpo });
  await host.docket.people.addPerson({ name: 'Tamsin Boyd', role: 'handler', passphrase: handlerPassphrase });
  await host.docket.backups.makeBackup({});
  await host.docket.session.lockRegister();
  const { path = '', organisation = '', fingerprint } = await host.docket.session.showStatus();
  const stick = { folder: theirs, organisation: 'Harbour Co', passphrase: strangersPassphrase };
  const wrong = await openWindow(page, host.address);

  // Staff, or whoever comes by with a stick: their own register has no way in but a folder of its own.
  await lookInto(page, stick);
  await expect(page.getByText(t('restore.chooseTarget.ofAnother'))).toBeVisible();
  await expect(page.getByLabel(t('restore.chooseTarget.inPlace'))).toHaveCount(0);
  await expectSound(page, 'restore-another-register');
  await leave(page);

  // A handler opens the backup, and does not replace the register with it.
  await lookInto(page, { folder: path, organisation, passphrase: handlerPassphrase });
  await expect(page.getByLabel(t('restore.chooseTarget.inPlace'))).toBeChecked();
  await page.getByRole('button', { name: t('restore.chooseTarget.submit'), exact: true }).press('Enter');
  await expect(page.getByText(t('restore.notInPlace.not-yours'))).toBeVisible();
  await expectSound(page, 'restore-not-yours');
  expect((await host.docket.session.showStatus()).fingerprint).toBe(fingerprint);

  // The officer types their own passphrase of now into the same form.
  await tabTo(page, page.getByLabel(t('restore.chooseTarget.passphrase')));
  await page.keyboard.type('not the passphrase of now');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('restore.presentPassphrase'))).toBeVisible();
  await page.getByLabel(t('restore.chooseTarget.passphrase')).fill(passphrases.dpo);
  await page.keyboard.press('Enter');
  const restored = { requests: 0, breaches: 0, b: (words: string) => words };
  await expect(page.getByText(t.markup('restore.restored.holds', restored))).toBeVisible();
  await page.getByRole('button', { name: t('restore.restored.toUnlock') }).press('Enter');
  await unlock(page, passphrases.dpo);
  expect((await host.docket.session.showStatus()).fingerprint).toBe(fingerprint);
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();

  // Without a key file the fingerprint stands beside the sheet's, and a stranger's does not.
  await writeFile(join(path, 'keys.json'), 'not a key file');
  await page.reload();
  await lookInto(page, stick);
  await expect(page.getByLabel(t('restore.chooseTarget.fingerprint'))).toBeVisible();
  await expectSound(page, 'restore-fingerprint');
  await page.getByRole('button', { name: t('restore.chooseTarget.submit'), exact: true }).press('Enter');
  await expect(page.getByText(t('restore.notInPlace.fingerprint-differs'))).toBeVisible();
  await leave(page);

  // The key file itself comes back, the newest, and the register opens as before.
  await page.getByRole('button', { name: putKeyFileBack }).press('Enter');
  await page.getByLabel(t('restore.secretField.labels.passphrase')).fill(passphrases.dpo);
  await page.keyboard.press('Enter');
  await unlock(page, passphrases.dpo);
  expect(wrong).toEqual([]);
});
