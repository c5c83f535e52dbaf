import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './support/desktop.ts';
import { passphrases } from '../support/start-host.ts';
import { expectSound, goTo, tabTo, unlock } from '../support/window.ts';
import { giveToOrdinaryUser, newFolders, type Desktop } from './support/start-desktop.ts';

/** Somebody's letter by electronic mail, in the folder of the start. */
async function letterFrom(name: string, folder: string): Promise<string> {
  const path = join(folder, `${name}.eml`);
  const lines = [
    `From: ${name} <${name.toLowerCase()}@example.org>`,
    'To: dpo@harrowmere.example',
    'Date: Fri, 20 Nov 2026 09:00:00 +0000',
    'Subject: What you hold about me',
    `Message-ID: <${name}@example.org>`,
    'Content-Type: text/plain',
    '',
    'Please send me a copy of all personal data you hold about me (Article 15 GDPR).',
  ];
  await writeFile(path, lines.join('\r\n'));
  await giveToOrdinaryUser(path);
  return path;
}

const asker = ({ window }: Desktop) => window.getByRole('textbox', { name: /Who is asking/u });
const notice = ({ window }: Desktop) => window.getByRole('region', { name: 'Letters that wait' });

test('letters of a second start wait for the officer to unlock, and open one after the other', async ({
  startDesktop,
}) => {
  await using desktop = await startDesktop({ council: true });
  const { window, folder, startAgain } = desktop;
  await expect(window.getByRole('heading', { name: 'Unlock the register' })).toBeVisible();
  await letterFrom('Anouk', folder);
  const second = await letterFrom('Bastiaan', folder);
  // One is named from where that was started, one whole.
  await startAgain('Anouk.eml', second);
  await expect(notice(desktop)).toHaveCount(0);
  await expect(window.locator('body')).not.toContainText('Anouk');
  await unlock(window, passphrases.dpo);
  await expect(window.getByRole('heading', { level: 1, name: 'Log a request' })).toBeVisible();
  await expect(asker(desktop)).toHaveValue('Anouk');
  await expect(notice(desktop)).toContainText('1 letter waits to be logged.');
  await window.getByRole('button', { name: 'Log request' }).click();
  await expect(asker(desktop)).toHaveValue('Bastiaan');
  await window.getByRole('button', { name: 'Log request' }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Bastiaan' })).toBeVisible();
  await expect(notice(desktop)).toHaveCount(0);
});

test('a request that was begun stays as it is: the letter waits behind it, and opens once it is put away', async ({
  startDesktop,
}) => {
  await using desktop = await startDesktop({ council: true });
  const { window, folder, startAgain } = desktop;
  await unlock(window, passphrases.dpo);
  await goTo(window, '/requests/log');
  await asker(desktop).fill('Somebody at the door');
  await startAgain(await letterFrom('Anouk', folder));
  await expect(notice(desktop)).toContainText('The next one opens once this request is logged');
  await expect(notice(desktop).getByRole('button', { name: 'Log it' })).toHaveCount(0);
  await expect(asker(desktop)).toHaveValue('Somebody at the door');
  await window.getByRole('button', { name: 'Empty the form' }).click();
  await expect(asker(desktop)).toHaveValue('Anouk');
});

test('a letter that comes while a breach is recorded waits behind a button', async ({ startDesktop }) => {
  await using desktop = await startDesktop({ council: true });
  const { window, folder, startAgain } = desktop;
  await unlock(window, passphrases.dpo);
  await goTo(window, '/breaches/log');
  await expect(window.getByRole('heading', { level: 1, name: 'Record a breach' })).toBeVisible();
  await startAgain(await letterFrom('Anouk', folder));
  await expect(notice(desktop)).toContainText('1 letter waits to be logged. The first is “Anouk.eml”.');
  await expect(window.getByRole('heading', { level: 1, name: 'Record a breach' })).toBeVisible();
  await expectSound(window, 'letters-that-wait');
  const log = notice(desktop).getByRole('button', { name: 'Log it' });
  await tabTo(window, log);
  await log.press('Enter');
  await expect(asker(desktop)).toHaveValue('Anouk');
});

test('a manager hears nothing of a letter that waits', async ({ startDesktop }) => {
  await using folders = await newFolders({ council: true });
  const letter = await letterFrom('Anouk', folders.folder);
  await using desktop = await startDesktop({ folders, args: [letter] });
  const { window } = desktop;
  await unlock(window, passphrases.manager);
  await expect(window.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect(window.locator('body')).not.toContainText('Anouk');
  await window.getByRole('button', { name: 'Lock the register' }).click();
  await unlock(window, passphrases.dpo);
  await expect(asker(desktop)).toHaveValue('Anouk');
});
