import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './support/desktop.ts';
import { passphrases } from '../support/start-host.ts';
import { expectSound, goTo, tabTo, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';
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

const asker = ({ window }: Desktop) => window.getByRole('textbox', { name: t('requests.fields.requester') });
const notice = ({ window }: Desktop) => window.getByRole('region', { name: t('letters.handedLetters.name') });

test('letters of a second start wait for the officer to unlock, and arrive in the tray together', async ({
  startDesktop,
}) => {
  await using desktop = await startDesktop({ council: true });
  const { window, folder, startAgain } = desktop;
  await expect(window.getByRole('heading', { name: t('session.unlockForm.title.passphrase') })).toBeVisible();
  await letterFrom('Anouk', folder);
  const second = await letterFrom('Bastiaan', folder);
  // One is named from where that was started, one whole.
  await startAgain('Anouk.eml', second);
  await expect(notice(desktop)).toHaveCount(0);
  await expect(window.locator('body')).not.toContainText('Anouk');
  await unlock(window, passphrases.dpo);
  await expect(window.getByRole('heading', { level: 1, name: t('tray.title') })).toBeVisible();
  const waiting = window.getByRole('list', { name: t('tray.list') }).getByRole('listitem');
  await expect(waiting).toHaveCount(2);
  await expect(notice(desktop)).toHaveCount(0);
  // Each is logged from there, one after the other.
  for (const name of ['Anouk', 'Bastiaan']) {
    await window.getByRole('button', { name: t('tray.logIt') }).click();
    await expect(asker(desktop)).toHaveValue(name);
    await window.getByRole('button', { name: t('requests.logRequest.save') }).click();
    await expect(window.getByRole('heading', { level: 1, name: t('tray.title') })).toBeVisible();
  }
  await expect(waiting).toHaveCount(0);
});

test('files that macOS opens one by one arrive in the tray together, as many as there are', async ({
  startDesktop,
}) => {
  await using desktop = await startDesktop({ council: true });
  const { main, window, folder } = desktop;
  await unlock(window, passphrases.dpo);
  const letters = [await letterFrom('Anouk', folder), await letterFrom('Bastiaan', folder)];
  await main(({ app }, paths) => {
    for (const path of paths) app.emit('open-file', { preventDefault: () => undefined }, path);
  }, letters);
  await expect(window.getByRole('heading', { level: 1, name: t('tray.title') })).toBeVisible();
  await expect(window.getByRole('list', { name: t('tray.list') }).getByRole('listitem')).toHaveCount(2);
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
  await expect(notice(desktop)).toContainText(t('letters.handedLetters.later'));
  await expect(notice(desktop).getByRole('button', { name: t('letters.handedLetters.logIt') })).toHaveCount(0);
  await expect(asker(desktop)).toHaveValue('Somebody at the door');
  await window.getByRole('button', { name: t('requests.logRequest.emptyForm') }).click();
  await expect(asker(desktop)).toHaveValue('Anouk');
});

test('a letter that comes while a breach is recorded waits behind a button', async ({ startDesktop }) => {
  await using desktop = await startDesktop({ council: true });
  const { window, folder, startAgain } = desktop;
  await unlock(window, passphrases.dpo);
  await goTo(window, '/breaches/log');
  await expect(window.getByRole('heading', { level: 1, name: t('breaches.logBreach.title') })).toBeVisible();
  await startAgain(await letterFrom('Anouk', folder));
  await expect(notice(desktop)).toContainText(
    `${t('letters.handedLetters.waiting', { letters: 1 })} ${t('letters.handedLetters.first', { file: 'Anouk.eml' })}`,
  );
  await expect(window.getByRole('heading', { level: 1, name: t('breaches.logBreach.title') })).toBeVisible();
  await expectSound(window, 'letters-that-wait');
  const log = notice(desktop).getByRole('button', { name: t('letters.handedLetters.logIt') });
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
  await expect(window.getByRole('heading', { level: 1, name: t('reports.showFigures.overview') })).toBeVisible();
  await expect(window.locator('body')).not.toContainText('Anouk');
  await window.getByRole('button', { name: t('shell.frame.lock') }).click();
  await unlock(window, passphrases.dpo);
  await expect(asker(desktop)).toHaveValue('Anouk');
});
