import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { secrets } from '../../promises/invented-secrets.ts';
import { proved } from '../../promises/promise.ts';
import { filesBelow, tracesBelow } from '../../promises/readable-traces.ts';
import { newRequest } from '../../support/new-request.ts';
import { saveCopy } from '../support/save-copy.ts';
import { passphrases } from '../support/start-host.ts';
import { goTo, unlock } from '../support/window.ts';
import { t } from '../support/words.ts';
import { docketIn } from './support/call-docket.ts';
import { expect, test } from './support/desktop.ts';
import { answerDialog, chooseWhere, holdDialog, suggestedPlace, windowSeen } from './support/in-main.ts';
import { newFolders, type Desktop } from './support/start-desktop.ts';

const { requester, email, address, subject, body, documentText, fileName, draft } = secrets;
const words = { requester, email, address, subject, body, documentText, fileName, draft, ...passphrases };
const document = fileName.replace('.txt', '');
const text = `${documentText}\n`.repeat(2_000);

/** A case with a document in it on the screen, and something that is being typed and is not saved. */
async function openCase({ window }: Desktop): Promise<void> {
  await unlock(window, passphrases.dpo);
  const docket = docketIn(window);
  const { reference } = await docket.requests.logRequest(newRequest({ requester, email, address, subject, body }));
  await docket.drafts.keepDraft({ name: 'answer', content: draft });
  await goTo(window, `/requests/${reference}/documents`);
  await window
    .locator('input[type=file]')
    .setInputFiles({ name: fileName, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(window.locator('tr[data-index]')).toHaveCount(1);
}

/** Asks for a copy, with the save dialog standing open. */
async function askForCopy({ main, window }: Desktop): Promise<void> {
  await main(holdDialog, null);
  await saveCopy(window, document);
  await expect.poll(async () => await main(suggestedPlace, null)).toContain(fileName);
}

test('while a save dialog stands open and after it was cancelled nothing readable is on the disk, and what was saved is the only copy', async ({
  startDesktop,
}) => {
  await using desktop = await startDesktop({ council: true });
  const { main, window, folder, home } = desktop;
  await openCase(desktop);
  await askForCopy(desktop);
  expect(tracesBelow(folder, words)).toEqual([]);
  await main(answerDialog, null);
  await expect.poll(async () => await main(suggestedPlace, null)).toBeNull();
  expect(tracesBelow(folder, words)).toEqual([]);

  const saved = join(home, 'Copy.txt');
  await main(chooseWhere, saved);
  await saveCopy(window, document);
  await expect.poll(async () => await readFile(saved, 'utf8').catch(() => '')).toBe(text);
  expect(new Set(tracesBelow(folder, words).map(({ file }) => file))).toEqual(new Set(['home/Copy.txt']));
  await window.getByRole('button', { name: t('shell.frame.lock') }).click();
  await window.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
  expect(new Set(tracesBelow(folder, words).map(({ file }) => file))).toEqual(new Set(['home/Copy.txt']));
  proved(9, `Electron: ${filesBelow(folder).length} files of HOME, TMP, the profile and the registers read 4 times`);
});

test('a window that crashes while a save dialog stands open leaves nothing readable on the disk', async ({
  startDesktop,
}) => {
  await using desktop = await startDesktop({ council: true });
  const { main, folder, home } = desktop;
  await openCase(desktop);
  await askForCopy(desktop);
  const before = (await main(windowSeen, null)).process;
  process.kill(before, 'SIGKILL');
  await expect.poll(async () => (await main(windowSeen, null)).process).not.toBe(before);
  expect(tracesBelow(folder, words)).toEqual([]);
  // Whatever is chosen now, it was asked before the register was locked.
  await main(answerDialog, join(home, 'Copy.txt'));
  await expect.poll(async () => await main(windowSeen, null)).toMatchObject({ title: 'Docket' });
  expect(tracesBelow(folder, words)).toEqual([]);
});

test('Docket killed while a save dialog stands open leaves nothing readable on the disk', async ({ startDesktop }) => {
  await using folders = await newFolders({ council: true });
  {
    await using desktop = await startDesktop({ folders });
    await openCase(desktop);
    await askForCopy(desktop);
    process.kill(desktop.pid, 'SIGKILL');
    await desktop.ended;
  }
  expect(tracesBelow(folders.folder, words)).toEqual([]);
});

test('Docket killed in the middle of saving leaves one half-written file beside the target, and the next start takes it away', async ({
  startDesktop,
}) => {
  await using folders = await newFolders({ council: true });
  const { folder, home } = folders;
  {
    await using desktop = await startDesktop({ folders });
    await openCase(desktop);
    await neverSync(desktop);
    await desktop.main(chooseWhere, join(home, 'Copy.txt'));
    await saveCopy(desktop.window, document);
    await expect.poll(() => tracesBelow(home, { documentText }).length).toBeGreaterThan(0);
    process.kill(desktop.pid, 'SIGKILL');
    await desktop.ended;
  }
  const left = new Set(tracesBelow(folder, words).map(({ file }) => file));
  expect([...left]).toEqual([expect.stringMatching(/^home\/\.docket-saving-[0-9a-f]{16}\.part$/u)]);
  await using again = await startDesktop({ folders });
  await again.window.getByRole('heading', { name: t('session.unlockForm.title.passphrase') }).waitFor();
  expect(tracesBelow(folder, words)).toEqual([]);
  expect((await readdir(home)).filter((name) => name.startsWith('.docket'))).toEqual([]);
});

/** Lets the disk take what is written, and never say that it is there. */
async function neverSync({ main }: Desktop): Promise<void> {
  await main(async () => {
    const { open } = process.getBuiltinModule('node:fs/promises');
    const file = await open('/dev/null');
    const handles = Object.getPrototypeOf(file) as { sync: () => Promise<void> };
    await file.close();
    handles.sync = async () => await new Promise(() => {});
  }, null);
}
