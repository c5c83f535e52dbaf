import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { startHost } from '../support/start-host.ts';
import { expectSound, openWindow, tabTo } from '../support/window.ts';
import { t } from '../support/words.ts';

const typed = 'a passphrase of my own making';

/** Fills the form and makes the register as somebody without a mouse does. */
async function makeByKeyboard(page: Page): Promise<void> {
  await expect(page.getByLabel(t('session.createRegister.organisation'))).toBeFocused();
  await page.keyboard.type('Harrowmere Borough Council');
  for (const [label, text] of [
    [t('session.createRegister.personName'), 'Maren Oduya'],
    [t('session.createRegister.passphrase'), typed],
    [t('session.createRegister.again'), typed],
  ] as const) {
    await tabTo(page, page.getByLabel(label, { exact: true }));
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
  await page.locator('[data-recovery-key]').waitFor();
}

async function openByKeyboard(page: Page): Promise<void> {
  await tabTo(page, page.getByLabel(t('session.recoverySheet.kept')));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: t('session.recoverySheet.open') }));
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
}

const notice = t('session.disk.syncFolder', { service: 'Syncthing' });

test('an officer who makes a register in a synced folder is told so at once, and is not stopped', async ({ page }) => {
  await using host = await startHost();
  // What the service leaves in every folder that it copies.
  await writeFile(join(host.folder, '.stfolder'), '');
  const wrong = await openWindow(page, host.address);
  await makeByKeyboard(page);
  const about = page.getByRole('list', { name: t('session.registerNotices.ofRegister') });
  await expect(about).toContainText(notice);
  await expectSound(page, 'recovery-sheet-synced');
  await openByKeyboard(page);
  await expect(about).toContainText(notice);
  expect(wrong).toEqual([]);
});

test('an officer who makes a register on a disk of this computer is told nothing of its place', async ({ page }) => {
  await using host = await startHost();
  const wrong = await openWindow(page, host.address);
  await makeByKeyboard(page);
  await expect(page.getByRole('list', { name: t('session.registerNotices.ofRegister') })).toHaveCount(0);
  await openByKeyboard(page);
  await expect(page.getByRole('list', { name: t('session.registerNotices.ofRegister') })).toHaveCount(0);
  expect(wrong).toEqual([]);
});

test('a button is pressed where it stood, whatever is wrong with the field that was left by pressing it', async ({
  page,
}) => {
  await using host = await startHost();
  await openWindow(page, host.address);
  await page.getByLabel(t('session.createRegister.passphrase'), { exact: true }).fill(typed);
  await page.getByLabel(t('session.createRegister.again'), { exact: true }).fill('another');
  const make = await page.getByRole('button', { name: t('session.createRegister.submit') }).boundingBox();
  // Its upper edge: the sentence under the field would push it from under the pointer.
  await page.mouse.move((make?.x ?? 0) + 20, (make?.y ?? 0) + 3);
  await page.mouse.down();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await expect(page.getByText(t('session.createRegister.passphrasesDiffer'))).toHaveCount(0);
  await page.mouse.up();
  await expect(page.getByText(t('session.createRegister.passphrasesDiffer'))).toBeVisible();
  await expect(page.getByText(t('session.createRegister.noOrganisation'))).toBeVisible();
});
