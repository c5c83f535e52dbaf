import { existsSync } from 'node:fs';
import { newRequest } from '../../support/new-request.ts';
import { passphrases } from '../support/start-host.ts';
import { t } from '../support/words.ts';
import { docketThrough } from './support/call-docket.ts';
import { expect, test } from './support/desktop.ts';
import { clickMenu, inPage, sayOfPower, windowSeen } from './support/in-main.ts';
import { newFolders } from './support/start-desktop.ts';
import type { Driven } from './support/start-driven.ts';
import { unlockBy } from './support/unlock-by.ts';

const requester = 'Theodora Quillfeather';
const typed = 'Half a letter about the greenhouse';
const asker = t('requests.fields.requester');

const valueOf = `[...document.querySelectorAll('input')].map(({ value }) => value).find((value) => value.startsWith('Half')) ?? ''`;

type Way = {
  readonly called: string;
  readonly lock: (driven: Driven) => Promise<unknown>;
  /** Whether it comes without a warning: what was typed in the last two seconds may be lost. */
  readonly sudden?: true;
  /** Whether somebody asked for it: they begin at the start next time. */
  readonly asked?: true;
};

const power = (event: string) => async (driven: Driven) => await driven.main(sayOfPower, event);

const ways: readonly Way[] = [
  {
    called: 'the window’s button',
    lock: async (driven) => await driven.click(`[aria-label="${t('shell.frame.lock')}"]`),
    asked: true,
  },
  {
    called: 'the menu',
    lock: async (driven) => await driven.main(clickMenu, t('desktop.menu.lock')),
    asked: true,
  },
  { called: 'a screen that is locked', lock: power('lock-screen'), sudden: true },
  { called: 'a change to another user', lock: power('user-did-resign-active'), sudden: true },
  { called: 'a machine that goes to sleep', lock: power('suspend'), sudden: true },
  {
    called: 'a window that hangs',
    // What Chromium says of a page that has not answered for half a minute.
    lock: async (driven) => {
      process.kill((await driven.main(windowSeen, null)).process, 'SIGSTOP');
      await driven.main(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.emit('unresponsive'),
        null,
      );
    },
    sudden: true,
  },
  {
    called: 'a window that was not heard of for longer than it may be left',
    lock: async (driven) =>
      await driven.main(() => {
        Object.assign(globalThis, { goneBy: 3_600_000 });
      }, null),
    sudden: true,
  },
];

/** A register with one case that was searched for, and a form in which something is being typed. */
async function openAndType(driven: Driven, waitUntilKept: boolean): Promise<void> {
  const page = async (code: string) => await driven.main(inPage, code);
  const docket = docketThrough(page);
  await unlockBy(driven, passphrases.dpo);
  await docket.requests.logRequest(newRequest({ requester }));
  // The page has not heard of what was logged beside it.
  await page(`location.hash = '/requests?view=all&words=Quillfeather'; location.reload()`);
  await driven.waitFor('main', requester);
  await page(`location.hash = '/requests/log'`);
  await driven.click('label', asker);
  await driven.waitFor('input:focus');
  await driven.type(typed);
  await expect.poll(async () => await page(valueOf)).toBe(typed);
  if (!waitUntilKept) return;
  await expect.poll(async () => await docket.drafts.showDraft({ name: 'log-request' })).not.toBeNull();
}

for (const { called, lock, sudden, asked } of ways) {
  test(`locked by ${called}: nothing of the case is left in the window, and what was typed comes back`, async ({
    startDriven,
  }) => {
    await using driven = await startDriven({ council: true });
    await openAndType(driven, sudden === true);
    const before = (await driven.main(windowSeen, null)).process;
    await lock(driven);
    await driven.waitFor('h2', t('session.unlockForm.title.passphrase'));

    const { process: after, title, addresses } = await driven.main(windowSeen, null);
    expect(after).not.toBe(before);
    expect(after).toBeGreaterThan(0);
    await expect.poll(() => existsSync(`/proc/${before}`)).toBe(false);
    const page = async (code: string) => await driven.main(inPage, code);
    const left = await page(
      `[document.documentElement.outerHTML, document.title, location.href, window.name, JSON.stringify(history.state),
        JSON.stringify(Object.entries(localStorage)), JSON.stringify(Object.entries(sessionStorage)),
        ...[...document.querySelectorAll('input, textarea')].map(({ value }) => value)].join('\\n')`,
    );
    const seen = [String(left), title, ...addresses].join('\n');
    for (const word of ['Quillfeather', 'Theodora', 'greenhouse', 'SAR-2026', 'words='])
      expect(seen).not.toContain(word);
    expect(title).toBe('Docket');
    expect((await docketThrough(page).session.showStatus()).state).toBe('locked');

    await unlockBy(driven, passphrases.dpo);
    if (asked) {
      await expect.poll(async () => await page('location.hash')).toBe('#/');
      await page(`location.hash = '/requests/log'`);
    }
    await expect.poll(async () => await page(valueOf)).toBe(typed);
    expect(driven.stderr()).toBe('');
  });
}

test('a machine that shuts down finds the register locked and Docket gone, and what was typed is there the next time', async ({
  startDriven,
}) => {
  await using folders = await newFolders({ council: true });
  {
    await using driven = await startDriven({ folders });
    await openAndType(driven, false);
    await driven.main(sayOfPower, 'shutdown');
    expect(await driven.ended).toEqual({ code: 0, signal: null });
    expect(driven.stderr()).toBe('');
  }
  await using again = await startDriven({ folders });
  await unlockBy(again, passphrases.dpo);
  await again.main(inPage, `location.hash = '/requests/log'`);
  await expect.poll(async () => await again.main(inPage, valueOf)).toBe(typed);
});

test('a window that nobody touches locks by itself, in a new process, and what was typed comes back', async ({
  startDesktop,
}) => {
  await using desktop = await startDesktop({ council: true });
  const { main, window } = desktop;
  await window.clock.install({ time: new Date('2026-11-25T09:12:00Z') });
  await window.getByLabel(t('session.unlockForm.passphrase'), { exact: true }).fill(passphrases.dpo);
  await window.getByRole('button', { name: t('session.unlockForm.unlock') }).click();
  await window.getByRole('navigation', { name: t('shell.sidebar.name') }).waitFor();
  await window.keyboard.press('n');
  await window.getByLabel(asker).fill(typed);
  const before = (await main(windowSeen, null)).process;
  await window.clock.fastForward(272_000);
  await expect(window.getByRole('dialog', { name: t('shell.idleLock.title') })).toBeVisible();
  await window.clock.fastForward(40_000);
  await expect(window.getByRole('heading', { name: t('session.unlockForm.title.passphrase') })).toBeVisible();
  const after = await main(windowSeen, null);
  expect(after.process).not.toBe(before);
  expect([after.title, ...after.addresses].join('\n')).not.toContain('greenhouse');
  await window.getByLabel(t('session.unlockForm.passphrase'), { exact: true }).fill(passphrases.dpo);
  await window.getByRole('button', { name: t('session.unlockForm.unlock') }).click();
  await expect(window.getByLabel(asker)).toHaveValue(typed);
  expect(desktop.stderr()).toBe('');
});
