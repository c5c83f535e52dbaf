import { join } from 'node:path';
import { t } from '../support/words.ts';
import { expect, test } from './support/desktop.ts';
import { chooseFolder } from './support/in-main.ts';
import { newFolders } from './support/start-desktop.ts';

test('another register is chosen by the system’s own dialog, and what is none is said beside its path', async ({
  startDesktop,
}) => {
  await using folders = await newFolders({ council: true });
  await using desktop = await startDesktop({ folders });
  const { main, window } = desktop;
  await window.getByRole('button', { name: t('session.unlockRegister.openAnother') }).click();
  const choose = window.getByRole('button', { name: t('session.chooseRegister.chooseFolder') });
  const folder = window.getByLabel(t('session.chooseRegister.folder'));

  await main(chooseFolder, null);
  await choose.click();
  await expect(folder).toHaveValue('');
  await main(chooseFolder, folders.registers);
  await choose.click();
  await expect(folder).toHaveValue(folders.registers);
  await expect(window.getByText(t('session.cannotOpen.no-register-here'))).toBeVisible();
  await main(chooseFolder, join(folders.registers, 'Harrowmere Borough Council.docket'));
  await choose.click();
  await expect(window.getByRole('heading', { name: t('session.unlockForm.title.passphrase') })).toBeVisible();
  expect(desktop.stderr()).toBe('');
});
