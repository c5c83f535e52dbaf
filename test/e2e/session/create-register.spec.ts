import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { startHost } from '../support/start-host.ts';
import { expectSound, openWindow, tabTo } from '../support/window.ts';

const typed = 'a passphrase of my own making';

/** Fills the form and makes the register as somebody without a mouse does. */
async function makeByKeyboard(page: Page): Promise<void> {
  await expect(page.getByLabel('Organisation')).toBeFocused();
  await page.keyboard.type('Harrowmere Borough Council');
  for (const [label, text] of [
    ['Your name', 'Maren Oduya'],
    ['Passphrase', typed],
    ['The same passphrase again', typed],
  ] as const) {
    await tabTo(page, page.getByLabel(label, { exact: true }));
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
  await page.locator('[data-recovery-key]').waitFor();
}

async function openByKeyboard(page: Page): Promise<void> {
  await tabTo(page, page.getByLabel('I have the recovery key on paper'));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Open the register' }));
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
}

const notice = 'This register lies in a Syncthing folder.';

test('an officer who makes a register in a synced folder is told so at once, and is not stopped', async ({ page }) => {
  await using host = await startHost();
  // What the service leaves in every folder that it copies.
  await writeFile(join(host.folder, '.stfolder'), '');
  const wrong = await openWindow(page, host.address);
  await makeByKeyboard(page);
  const about = page.getByRole('list', { name: 'About this register' });
  await expect(about).toContainText(notice);
  await expect(about).toContainText('Move the folder to a disk of this computer');
  await expectSound(page, 'recovery-sheet-synced');
  await openByKeyboard(page);
  await expect(about).toContainText(notice);
  expect(wrong).toEqual([]);
});

test('an officer who makes a register on a disk of this computer is told nothing of its place', async ({ page }) => {
  await using host = await startHost();
  const wrong = await openWindow(page, host.address);
  await makeByKeyboard(page);
  await expect(page.getByRole('list', { name: 'About this register' })).toHaveCount(0);
  await openByKeyboard(page);
  await expect(page.getByRole('list', { name: 'About this register' })).toHaveCount(0);
  expect(wrong).toEqual([]);
});
