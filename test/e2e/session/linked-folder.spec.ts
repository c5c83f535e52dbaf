import { mkdir, readdir, rename, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { passphrases, startWithRegister } from '../support/start-host.ts';
import { expectSound, openWindow, tabTo } from '../support/window.ts';

test('a register with a link among its folders is refused in words, and opens once the link is gone', async ({
  page,
}) => {
  await using host = await startWithRegister();
  const inbox = join(host.folder, 'Harrowmere Borough Council.docket', 'inbox');
  const home = join(host.folder, 'home of the officer');
  await mkdir(home);
  await writeFile(join(home, 'thesis.docx'), 'years of work');
  await rename(inbox, join(host.folder, 'the real inbox'));
  await symlink(home, inbox);

  const wrong = await openWindow(page, host.address);
  const refusal = page.getByText('The folder inbox of this register is a link to another place.');
  await expect(refusal).toBeVisible();
  await expect(refusal).toContainText('Remove the link');
  const field = page.getByLabel('Passphrase', { exact: true });
  await expect(field).toBeFocused();
  await expectSound(page, 'linked-folder');

  await page.keyboard.type(passphrases.dpo);
  await page.keyboard.press('Enter');
  await expect(refusal).toBeVisible();
  await expect(field).toHaveValue(passphrases.dpo);
  await tabTo(page, page.getByRole('button', { name: 'Restore a backup' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Restore a backup' }).waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Back', exact: true }));
  await page.keyboard.press('Enter');

  // Whoever has something to report meanwhile is told whom to ring.
  await tabTo(page, page.getByRole('link', { name: 'Report a problem with personal information' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('The register does not open on this computer now');
  await expect(page.getByText('Tell your data protection officer in person or by telephone.')).toBeVisible();
  await expectSound(page, 'report-while-shut');
  await tabTo(page, page.getByRole('button', { name: 'Close', exact: true }));
  await page.keyboard.press('Enter');

  await unlink(inbox);
  await rename(join(host.folder, 'the real inbox'), inbox);
  await tabTo(page, field);
  await page.keyboard.type(passphrases.dpo);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  expect(await readdir(home)).toEqual(['thesis.docx']);
  expect(wrong).toEqual([]);
});

test('staff whose register has a link among its folders are told, and their words stay', async ({ page }) => {
  await using host = await startWithRegister();
  const inbox = join(host.folder, 'Harrowmere Borough Council.docket', 'inbox');
  await openWindow(page, host.address);
  await page.getByRole('link', { name: 'Report a problem with personal information' }).click();
  await page.getByLabel('What happened?').fill('Two letters in one envelope.');
  await rename(inbox, join(host.folder, 'the real inbox'));
  await symlink(host.folder, inbox);
  await tabTo(page, page.getByRole('button', { name: 'Seal and send' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('A folder of this register leads to another place');
  await expect(page.getByLabel('What happened?')).toHaveValue('Two letters in one envelope.');
  await expectSound(page, 'report-into-a-link');
});

test('what others put into the register’s folder is told until it is put off, and the register opens', async ({
  page,
}) => {
  await using host = await startWithRegister();
  const register = join(host.folder, 'Harrowmere Borough Council.docket');
  await writeFile(join(register, 'vault', '.DS_Store'), 'x');
  await mkdir(join(register, 'open-by.json'));
  await mkdir(join(register, 'vault', 'ab'));
  await writeFile(join(register, 'vault', 'ab', '0123456789abcdef0123456789abcd'), 'a row is on its way');
  const wrong = await openWindow(page, host.address);
  await page.getByLabel('Passphrase', { exact: true }).waitFor();
  await page.keyboard.type(passphrases.dpo);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  const about = page.getByRole('list', { name: 'About this register' });
  await expect(about.getByText('Docket did not put there: vault/.DS_Store')).toBeVisible();
  await expect(about.getByText('had a name that Docket uses: open-by.json')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Show 1 more' }));
  await page.keyboard.press('Enter');
  await expect(about.getByText('One sealed file in the vault belongs to no case')).toBeVisible();
  await expectSound(page, 'strangers-in-the-folder');
  await tabTo(page, page.getByRole('button', { name: 'Not now' }));
  await page.keyboard.press('Enter');
  await expect(about).toHaveCount(0);
  expect(wrong).toEqual([]);
});
