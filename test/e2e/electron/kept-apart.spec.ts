import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { t } from '../support/words.ts';
import { expect, test } from './support/desktop.ts';
import { giveToOrdinaryUser, newFolders } from './support/start-desktop.ts';

test('a window that came to about:blank, which Chromium asks nobody about, comes back to its page', async ({
  startDesktop,
}) => {
  await using desktop = await startDesktop();
  const { window } = desktop;
  const heading = window.getByRole('heading', { level: 1, name: t('session.createRegister.title') });
  await expect(heading).toBeVisible();
  const back = window.waitForURL('docket://app/');
  await window.evaluate(() => void (location.href = 'about:blank'));
  await back;
  await expect(heading).toBeVisible();
});

test('a window outside the closed session is closed at once', async ({ startDesktop }) => {
  await using desktop = await startDesktop();
  const { main, window } = desktop;
  await window.getByRole('heading', { level: 1 }).waitFor();
  await main(({ BrowserWindow }) => void new BrowserWindow({ show: false }), null);
  await expect.poll(async () => await main(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)).toBe(1);
  expect(desktop.stderr()).toContain('Docket closed a page that was not in its own session.');
});

test('a process that the window is copied from leaves no memory in a core file, nor does the window', async ({
  untouched: { processes },
}) => {
  const kinds = ['main', 'zygote', 'renderer'];
  const looked = processes().filter(({ kind }) => kinds.includes(kind));
  expect(new Set(looked.map(({ kind }) => kind))).toEqual(new Set(kinds));
  for (const { pid } of looked) {
    expect((await readFile(`/proc/${pid}/coredump_filter`, 'utf8')).trim()).toBe('00000000');
    expect(await readFile(`/proc/${pid}/limits`, 'utf8')).toMatch(/^Max core file size +0 +0 /mu);
  }
});

test('the demo is not made in a folder that holds something else, and that is said without its path', async ({
  startDriven,
}) => {
  await using folders = await newFolders();
  const documents = join(folders.home, 'Documents');
  await mkdir(documents);
  await writeFile(join(documents, 'mine.txt'), 'mine');
  await giveToOrdinaryUser(folders.folder);
  await using driven = await startDriven({ folders, args: ['--demo'], env: { DOCKET_DEMO: documents } });
  await expect.poll(driven.stderr).toContain('Docket did not start. The folder for the demo holds something');
  expect(driven.stderr()).not.toContain(documents);
  expect(await readdir(documents)).toEqual(['mine.txt']);
});
