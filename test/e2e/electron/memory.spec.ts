import { execFile } from 'node:child_process';
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { newRequest } from '../../support/new-request.ts';
import { secrets } from '../../promises/invented-secrets.ts';
import { proved } from '../../promises/promise.ts';
import { formsOfText, mayScanMemory, scanMemory, type Needle } from '../../promises/scan-memory.ts';
import { startHost } from '../support/start-host.ts';
import { t } from '../support/words.ts';
import { expect, test } from './support/desktop.ts';
import { clickMenu, inPage, sayOfPower, windowSeen } from './support/in-main.ts';
import { giveToOrdinaryUser, newFolders, type Folders } from './support/start-desktop.ts';
import type { Driven } from './support/start-driven.ts';

// Typed key by key, so that the test itself never puts them whole into the main process.
const passphrase = 'seven-lighthouses-in-the-fog';
const draft = 'Dear-Theodora-about-that-quarrel-of-yours';
const cases = 20;

/** A register with cases, of which the process that is looked at was told nothing but what it reads from the disk. */
async function makeRegister(folders: Folders): Promise<readonly Needle[]> {
  await using host = await startHost();
  const { docket } = host;
  await docket.session.createRegister({
    organisation: 'Harrowmere Borough Council',
    regime: 'uk-gdpr',
    calendar: 'GB-ENG',
    timeZone: 'Europe/London',
    personName: secrets.officer,
    passphrase,
  });
  await docket.session.unlockRegister({ passphrase });
  const { requester, email, address, subject, body, note } = secrets;
  for (let at = 1; at <= cases; at += 1) {
    const { reference } = await docket.requests.logRequest(
      newRequest({ requester, email, address, subject, body: `${body} The ${at}.` }),
    );
    await docket.requests.addNote({ reference, text: note });
  }
  await docket.session.lockRegister();
  await cp(host.folder, folders.registers, { recursive: true });
  await giveToOrdinaryUser(folders.folder);
  const [name = ''] = (await readdir(host.folder)).filter((one) => /^[^.].*\.docket$/u.test(one));
  return await keysOf(join(host.folder, name));
}

async function keysOf(register: string): Promise<readonly Needle[]> {
  const script = join(import.meta.dirname, 'support/tell-keys.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, register, passphrase], {
    env: { DOCKET_ARGON_MIB: '64' },
  });
  const told = JSON.parse(stdout) as readonly { readonly name: string; readonly hex: string }[]; // as the script writes it
  return told.map(({ name, hex }) => ({ name, bytes: Buffer.from(hex, 'hex') }));
}

async function pressEach(driven: Driven, words: string): Promise<void> {
  for (const key of words) await driven.press(key);
}

/** Unlocks, looks at the list and at a case, and types what is not saved. */
async function work(driven: Driven): Promise<void> {
  await driven.waitFor('h2', t('session.unlockForm.title.passphrase'));
  await driven.click('label', t('session.unlockForm.passphrase'));
  await driven.waitFor('input:focus');
  await pressEach(driven, passphrase);
  await driven.click('button', t('session.unlockForm.unlock'));
  await driven.waitFor(`nav[aria-label="${t('shell.sidebar.name')}"]`);
  const go = async (place: string) => await driven.main(inPage, `location.hash = '${place}'`);
  await go('/requests?view=all');
  await driven.waitFor('main [role="row"], main tr', 'SAR-2026-0001');
  await go('/requests/SAR-2026-0001');
  await driven.waitFor('main a', t('requests.showRequest.sections.documents'));
  await go('/requests/log');
  await driven.click('label', t('requests.fields.requester'));
  await driven.waitFor('input:focus');
  await pressEach(driven, draft);
  await driven.waitFor('main button', t('requests.logRequest.save'));
}

type Found = { readonly kind: string; readonly name: string; readonly times: number };

function found(driven: Driven, needles: readonly Needle[]): readonly Found[] {
  return driven
    .processes()
    .flatMap(({ pid, kind }) => scanMemory(pid, needles).map(({ name, times }) => ({ kind, name, times })));
}

const total = (all: readonly Found[], of: string) =>
  all
    .filter(({ kind }) => (of === 'others' ? !['main', 'renderer'].includes(kind) : kind === of))
    .reduce((sum, { times }) => sum + times, 0);

/** What is left once main has collected and overwritten for the last time: fifteen seconds after a lock. */
async function collected(driven: Driven, needles: readonly Needle[]): Promise<readonly Found[]> {
  await driven.main(async () => await new Promise((resolve) => void setTimeout(resolve, 16_000)), null);
  return found(driven, needles);
}

const ways: readonly { readonly called: string; readonly lock: (driven: Driven) => Promise<unknown> }[] = [
  { called: 'button', lock: async (driven) => await driven.click(`[aria-label="${t('shell.frame.lock')}"]`) },
  { called: 'menu', lock: async (driven) => await driven.main(clickMenu, t('desktop.menu.lock')) },
  { called: 'screen lock', lock: async (driven) => await driven.main(sayOfPower, 'lock-screen') },
  { called: 'sleep', lock: async (driven) => await driven.main(sayOfPower, 'suspend') },
  {
    called: 'crash',
    lock: async (driven) => process.kill((await driven.main(windowSeen, null)).process, 'SIGKILL'),
  },
];

// What main has freed of the last requests is overwritten only in part: its texts are counted and printed, not asserted.
test('however the register is locked, the window keeps nothing of it in its memory, and no process keeps a key', async ({
  startDriven,
}) => {
  test.skip(!mayScanMemory, 'Only root may read the memory of a process of another user.');
  await using folders = await newFolders();
  const keys = await makeRegister(folders);
  await using driven = await startDriven({ folders });
  const texts = (['requester', 'email', 'address', 'subject', 'body', 'note', 'officer'] as const).flatMap((name) =>
    formsOfText(name, secrets[name]),
  );
  const needles = [...keys, ...texts, ...formsOfText('passphrase', passphrase), ...formsOfText('draft', draft)];
  for (const { called, lock } of ways) {
    await work(driven);
    const open = found(driven, needles);
    // The search finds what is there.
    const held = (of: string) => [...new Set(open.filter(({ kind }) => kind === of).map(({ name }) => name))];
    expect(held('main')).toContain('data key, raw');
    expect(held('renderer').filter((name) => name.startsWith('requester'))).not.toEqual([]);
    expect(held('renderer').filter((name) => name.startsWith('draft'))).not.toEqual([]);

    await lock(driven);
    await driven.waitFor('h2', t('session.unlockForm.title.passphrase'));
    const first = found(driven, needles);
    expect(first.filter(({ kind }) => kind !== 'main')).toEqual([]);
    const left = await collected(driven, needles);
    expect(left.filter(({ kind, name }) => kind !== 'main' || keys.some((key) => key.name === name))).toEqual([]);
    const counts = (all: readonly Found[]) =>
      `main ${total(all, 'main')}, window ${total(all, 'renderer')}, others ${total(all, 'others')}`;
    proved(
      10,
      `Electron, locked by ${called}: open ${counts(open)}; at the unlock screen ${counts(first)}; after the last collection ${counts(left)}, 0 keys, of ${needles.length} forms`,
    );
  }
});
