import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { letterPath } from '../support/letters.ts';
import { passphrases } from '../support/start-host.ts';
import { unlock } from '../support/window.ts';
import { t } from '../support/words.ts';
import { expect, test } from './support/desktop.ts';
import { giveToOrdinaryUser, newFolders, type Desktop } from './support/start-desktop.ts';

const ended = { code: 0, signal: null, stderr: '' };
const asker = t('requests.fields.requester');

/** A letter from outside, where the person who runs Docket may read it. */
async function letterIn({ home }: Pick<Desktop, 'home'>, fixture: string, name: string): Promise<string> {
  const path = join(home, name);
  await copyFile(letterPath(fixture), path);
  await giveToOrdinaryUser(path);
  return path;
}

test('a letter that a second start names waits for the unlocking, and opens as a request then', async ({
  startDesktop,
}) => {
  await using desktop = await startDesktop({ council: true, now: '2026-03-10T09:12:00Z' });
  const { application, window, startAgain } = desktop;
  await window.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
  expect(await startAgain(await letterIn(desktop, 'templates/en-access-default.eml', 'From Maud.eml'))).toEqual(ended);
  expect(application.windows()).toHaveLength(1);
  // Nobody who has not unlocked learns even its name.
  expect(await window.content()).not.toContain('From Maud');
  await unlock(window, passphrases.dpo);
  await expect(window.getByRole('textbox', { name: asker })).toHaveValue('Maud Okonjo-Hale');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Maud Okonjo-Hale');
  expect(desktop.stderr()).toBe('');
});

test('a second start brings a minimised window back, and its letter does not push aside what is being typed', async ({
  startDesktop,
}) => {
  await using desktop = await startDesktop({ council: true, now: '2026-03-10T09:12:00Z' });
  const { main, window, startAgain } = desktop;
  await unlock(window, passphrases.dpo);
  await window.keyboard.press('n');
  await window.getByLabel(asker).fill('Elspeth Rowntree-Vale');
  await main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide(), null);
  expect(await startAgain(await letterIn(desktop, 'templates/en-access-default.eml', 'From Maud.eml'))).toEqual(ended);
  const isVisible = async () => await main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible(), null);
  await expect.poll(isVisible).toBe(true);
  await expect(window.getByRole('region', { name: t('letters.handedLetters.name') })).toContainText(
    t('letters.handedLetters.waiting', { letters: 1 }),
  );
  await expect(window.getByLabel(asker)).toHaveValue('Elspeth Rowntree-Vale');
});

test('what a second start names and is no letter is refused in words, and never opened', async ({ startDesktop }) => {
  await using desktop = await startDesktop({ council: true });
  const { application, window, home, startAgain } = desktop;
  await unlock(window, passphrases.dpo);
  const [folder, other] = [join(home, 'Letters.eml'), join(home, 'Figures.xlsx')];
  await mkdir(folder);
  await writeFile(other, 'not a letter');
  await giveToOrdinaryUser(home);
  expect(
    await startAgain(join(home, 'gone.eml'), folder, other, '/dev/zero', '--demo', 'https://example.org/'),
  ).toEqual(ended);
  const waiting = window.getByRole('region', { name: t('letters.handedLetters.name') });
  await expect(waiting).toContainText(t('letters.notTaken.notFound', { file: 'gone.eml' }));
  await expect(waiting).toContainText(t('letters.notTaken.folder', { file: 'Letters.eml' }));
  await expect(waiting).toContainText(t('letters.notTaken.noLetter', { file: 'Figures.xlsx' }));
  await expect(waiting).toContainText(t('letters.notTaken.noFile', { file: 'zero' }));
  await expect(waiting).not.toContainText(home);
  expect(application.windows()).toHaveLength(1);
  await window.getByRole('button', { name: t('letters.handedLetters.dismiss') }).click();
  await expect(waiting).toHaveCount(0);
  expect(desktop.stderr()).toBe('');
});

test('a letter named at the first start is opened once the register is unlocked', async ({ startDesktop }) => {
  await using folders = await newFolders({ council: true });
  const letter = await letterIn(folders, 'templates/en-access-default.eml', 'From Maud.eml');
  await using desktop = await startDesktop({ folders, now: '2026-03-10T09:12:00Z', args: [letter] });
  await unlock(desktop.window, passphrases.dpo);
  await expect(desktop.window.getByRole('textbox', { name: asker })).toHaveValue('Maud Okonjo-Hale');
});
