import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { newRequest } from '../../support/new-request.ts';
import { passphrases } from '../support/start-host.ts';
import { t } from '../support/words.ts';
import { attachThrough, randomBytes } from './support/attach-through.ts';
import { docketThrough } from './support/call-docket.ts';
import { expect, test } from './support/desktop.ts';
import { answerBoxes, boxesSaid, inPage, windowSeen } from './support/in-main.ts';
import { newFolders } from './support/start-desktop.ts';
import type { Driven } from './support/start-driven.ts';
import { unlockBy } from './support/unlock-by.ts';
import { readyForPacks } from '../../support/ready-for-packs.ts';

const mebibyte = 1024 * 1024;
const unlockTitle = t('session.unlockForm.title.passphrase');

/** Ends the window's process as a crash would, and answers its number. */
async function killWindow(driven: Driven): Promise<number> {
  const { process: pid } = await driven.main(windowSeen, null);
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => existsSync(`/proc/${pid}`)).toBe(false);
  return pid;
}

const pageOf = (driven: Driven) => async (code: string) => await driven.main(inPage, code);

test('a window that crashes comes back locked, and the second time within a minute Docket asks', async ({
  startDriven,
}) => {
  await using driven = await startDriven({ council: true });
  await driven.main(answerBoxes, 0);
  await unlockBy(driven, passphrases.dpo);
  const first = await killWindow(driven);
  await driven.waitFor('h2', unlockTitle);
  expect((await driven.main(windowSeen, null)).process).not.toBe(first);
  expect((await docketThrough(pageOf(driven)).session.showStatus()).state).toBe('locked');
  expect(await driven.main(boxesSaid, null)).toEqual([]);

  const second = await killWindow(driven);
  await expect
    .poll(async () => await driven.main(boxesSaid, null))
    .toEqual([`${t('desktop.endedTwice.message')} ${t('desktop.endedTwice.detail')}`]);
  await driven.waitFor('h2', unlockTitle);
  expect((await driven.main(windowSeen, null)).process).not.toBe(second);
  await unlockBy(driven, passphrases.dpo);
  expect(driven.stderr()).toBe('');
});

test('whoever leaves Docket after the second crash finds the register whole the next time', async ({ startDriven }) => {
  await using folders = await newFolders({ council: true });
  {
    await using driven = await startDriven({ folders });
    await driven.main(answerBoxes, 1);
    await unlockBy(driven, passphrases.dpo);
    await docketThrough(pageOf(driven)).requests.logRequest(newRequest());
    await killWindow(driven);
    await driven.waitFor('h2', unlockTitle);
    await killWindow(driven);
    expect(await driven.ended).toEqual({ code: 0, signal: null });
    expect(driven.stderr()).toBe('');
  }
  await using again = await startDriven({ folders });
  await unlockBy(again, passphrases.dpo);
  await pageOf(again)(`location.hash = '/requests?view=all'`);
  await again.waitFor('main', 'Ottilie Vance-Marsh');
});

test('a window that is closed while it loads ends Docket without a word', async ({ startDriven }) => {
  await using driven = await startDriven();
  const closed = driven.main(async ({ app, BrowserWindow }) => {
    const first = BrowserWindow.getAllWindows()[0];
    const window =
      first ??
      (await new Promise<Electron.BrowserWindow>((resolve) =>
        app.once('browser-window-created', (_event, own) => resolve(own)),
      ));
    // Made just now: it is told to load its page in the same turn, and closed in the next one.
    setImmediate(() => window.close());
  }, null);
  await closed;
  expect(await driven.ended).toEqual({ code: 0, signal: null });
  expect(driven.stderr()).toBe('');
});

/** An unlocked register with a case that holds a document which is disclosed; its pack can be built. */
async function readyToPack(driven: Driven): Promise<string> {
  await unlockBy(driven, passphrases.dpo);
  const docket = docketThrough(pageOf(driven));
  await readyForPacks(docket);
  const { reference } = await docket.requests.logRequest(newRequest());
  await attachThrough(pageOf(driven), docket, {
    reference,
    fileName: 'Recordings.bin',
    size: 24 * mebibyte,
    content: randomBytes(24 * mebibyte),
  });
  return reference;
}

for (const { called, end } of [
  {
    called: 'SIGTERM',
    end: async (driven: Driven) => await Promise.resolve(process.kill(driven.pid, 'SIGTERM')),
  },
  { called: 'Quit', end: async (driven: Driven) => await driven.main(({ app }) => app.quit(), null).catch(() => {}) },
]) {
  test(`${called} while a pack is built ends Docket with 0, and leaves nothing half-written`, async ({
    startDriven,
  }) => {
    await using folders = await newFolders({ council: true });
    {
      await using driven = await startDriven({ folders });
      const reference = await readyToPack(driven);
      // Asked for and not waited for: its first word says that it is being built.
      await pageOf(driven)(`(async () => {
        const answer = await fetch('/-/rpc/packs/buildPack', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-docket-window': '1' },
          body: JSON.stringify({ json: { reference: ${JSON.stringify(reference)}, holds: true, passphrase: 'copper ladders at noon' } }),
        });
        await answer.body.getReader().read();
      })()`);
      await end(driven);
      expect(await driven.ended).toEqual({ code: 0, signal: null });
      expect(driven.stderr()).toBe('');
    }
    const left = await readdir(folders.folder, { recursive: true });
    expect(left.filter((name) => /\.(?:part|tmp|partial|new)$/u.test(name))).toEqual([]);
    // GTK's own.
    expect((await readdir(folders.tmp)).filter((name) => name !== 'dconf')).toEqual([]);
    await using again = await startDriven({ folders });
    await unlockBy(again, passphrases.dpo);
    const found = await docketThrough(pageOf(again)).check.checkRegister();
    expect(found.findings.filter(({ state }) => state === 'failed')).toEqual([]);
  });
}
