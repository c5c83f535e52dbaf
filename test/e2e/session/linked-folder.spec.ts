import { mkdir, readdir, rename, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { languageNames } from '../../../main/words/language.ts';
import { loadWords } from '../../../main/words/load-words.ts';
import { passphrases, startWithRegister } from '../support/start-host.ts';
import { expectSound, goTo, openWindow, tabTo } from '../support/window.ts';
import { t } from '../support/words.ts';

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
  const refusal = page.getByText(t('session.disk.link', { folder: 'inbox' }));
  await expect(refusal).toBeVisible();
  const field = page.getByLabel(t('session.unlockForm.passphrase'), { exact: true });
  await expect(field).toBeFocused();
  await expectSound(page, 'linked-folder');

  await page.keyboard.type(passphrases.dpo);
  await page.keyboard.press('Enter');
  await expect(refusal).toBeVisible();
  await expect(field).toHaveValue(passphrases.dpo);
  const restoreABackup = t.markup('session.unlockRegister.leadsOut.backup', { backup: (words) => words });
  await tabTo(page, page.getByRole('button', { name: restoreABackup }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: t('backups.findBackups.title') }).waitFor();
  await tabTo(page, page.getByRole('button', { name: t('ui.back'), exact: true }));
  await page.keyboard.press('Enter');

  // Whoever has something to report meanwhile is told whom to ring.
  await tabTo(page, page.getByRole('link', { name: t('session.unlockRegister.report') }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText(t('intake.noReports.shut'));
  await expect(page.getByText(t('intake.notTaken.tell'))).toBeVisible();
  await expectSound(page, 'report-while-shut');
  await tabTo(page, page.getByRole('button', { name: t('ui.close'), exact: true }));
  await page.keyboard.press('Enter');

  await unlink(inbox);
  await rename(join(host.folder, 'the real inbox'), inbox);
  await tabTo(page, field);
  await page.keyboard.type(passphrases.dpo);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
  expect(await readdir(home)).toEqual(['thesis.docx']);
  expect(wrong).toEqual([]);
});

test('staff whose register has a link among its folders are told, and their words stay', async ({ page }) => {
  await using host = await startWithRegister();
  const inbox = join(host.folder, 'Harrowmere Borough Council.docket', 'inbox');
  await openWindow(page, host.address);
  await page.getByRole('link', { name: t('session.unlockRegister.report') }).click();
  await page.getByLabel(t('intake.reportBreach.whatHappened')).fill('Two letters in one envelope.');
  await rename(inbox, join(host.folder, 'the real inbox'));
  await symlink(host.folder, inbox);
  await tabTo(page, page.getByRole('button', { name: t('intake.reportBreach.send') }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText(t('intake.refusals.folderIsLink'));
  await expect(page.getByLabel(t('intake.reportBreach.whatHappened'))).toHaveValue('Two letters in one envelope.');
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
  await page.getByLabel(t('session.unlockForm.passphrase'), { exact: true }).waitFor();
  await page.keyboard.type(passphrases.dpo);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
  const about = page.getByRole('list', { name: t('session.registerNotices.ofRegister') });
  await expect(about.getByText(t('session.notices.leftAlone', { names: 'vault/.DS_Store' }))).toBeVisible();
  await expect(about.getByText(t('session.notices.setAside', { names: 'open-by.json' }))).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: t('session.registerNotices.showMore', { more: 1 }) }));
  await page.keyboard.press('Enter');
  const unnamed = { files: 1, count: '1', days: '30' };
  await expect(about.getByText(t('session.notices.unnamedForDays', unnamed))).toBeVisible();
  await expectSound(page, 'strangers-in-the-folder');
  await tabTo(page, page.getByRole('button', { name: t('session.registerNotices.putOff') }));
  await page.keyboard.press('Enter');
  await expect(about).toHaveCount(0);
  // Another language says them in other words: they were put off all the same.
  const de = await loadWords('de');
  await page.getByRole('button', { name: t('ui.language'), exact: true }).click();
  await page.getByRole('menuitemradio', { name: languageNames.de }).click();
  await page.getByRole('button', { name: de('ui.language'), exact: true }).waitFor();
  await goTo(page, '/settings');
  await page.getByRole('heading', { level: 1, name: de('organisation.settings.title') }).waitFor();
  await expect(page.getByRole('list', { name: de('session.registerNotices.ofRegister') })).toHaveCount(0);
  expect(wrong).toEqual([]);
});
