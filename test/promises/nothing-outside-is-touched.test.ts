import { link, lstat, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tendBallast } from '../../main/core/care/ballast.ts';
import { router } from '../../main/core/router.ts';
import { lastOf, newBackup, registerOf, withDocument } from '../support/care.ts';
import { swappedLetters } from '../support/new-breach.ts';
import { openDocket, testContext, type TestDocket } from '../support/open-docket.ts';

let d: TestDocket;
let home: string;
let before: string;

/** A register with a document and a backup, locked, and the folder of its officer, which Docket never made. */
beforeEach(async () => {
  d = await openDocket();
  await withDocument(d);
  await newBackup(d);
  await d.docket.register.lockRegister();
  home = join(d.folder, 'home of the officer');
  const names = [
    'thesis.docx',
    'letters/will.txt',
    '0123456789abcdef0123456789abcdef',
    '0123456789abcdef0123456789abcdef.sealed.0123456789abcdef.tmp',
    '23/456789abcdef0123456789abcdef01',
    '456789abcdef0123456789abcdef01',
    '.making-0123456789abcdef/register.db',
    '11111111-2222-4333-8444-555555555555.pdf',
    'ballast.tmp',
  ];
  for (const name of names) {
    await mkdir(dirname(join(home, name)), { recursive: true });
    await writeFile(join(home, name), `${name}: years of work`);
  }
  before = await printOf(home);
});
afterEach(async () => await d[Symbol.asyncDispose]());

/** Every file below a folder with what it holds. */
async function printOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return JSON.stringify(await Promise.all(files.toSorted().map(async (file) => [file, await readFile(file, 'utf8')])));
}

/** Puts a link to the officer's folder where one of Docket's own folders belongs. */
async function plant(name: string): Promise<void> {
  await rm(join(d.path, name), { recursive: true, force: true });
  await mkdir(dirname(join(d.path, name)), { recursive: true });
  await symlink(home, join(d.path, name));
}

/** As the next start finds the register. */
function next() {
  const context = testContext(d.folder, '2026-11-26T09:12:00Z');
  context.session.path = d.path;
  return { context, docket: createRouterClient(router, { context }) };
}

const linked = { code: 'CANNOT_OPEN', data: { reason: 'folder-is-link' } };

const ownFolders = [
  'vault',
  'vault/incoming',
  'vault/23',
  'inbox',
  'exports',
  'backups',
  'backups/vault',
  'backups/vault/23',
  'set-aside',
];

test.each(ownFolders)(
  'a link at %s keeps the register shut at every door, and nothing behind it is touched',
  async (name) => {
    await plant(name);
    const { context, docket } = next();
    const secret = { passphrase: d.passphrase };
    expect(await docket.register.showStatus()).toMatchObject({
      state: 'locked',
      problem: {
        reason: 'folder-is-link',
        sentence: expect.stringContaining(`The folder ${name} of this register is a link`),
      },
    });
    await expect(docket.register.chooseRegister({ path: d.path })).rejects.toMatchObject(linked);
    await expect(docket.register.unlockRegister(secret)).rejects.toMatchObject(linked);
    await expect(docket.register.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey })).rejects.toMatchObject(linked);
    await expect(docket.care.restoreKeyFile({ secret })).rejects.toMatchObject(linked);
    await expect(
      lastOf(await docket.care.salvageRegister({ secret, to: join(d.folder, 'salvaged') })),
    ).rejects.toMatchObject(linked);
    await expect(docket.intake.reportBreach(swappedLetters)).rejects.toMatchObject({ code: 'FOLDER_IS_LINK' });
    expect(context.session.open).toBeUndefined();
    expect(await printOf(home)).toBe(before);
  },
);

test.each(ownFolders)('a link that comes to %s while the register is open stops backup and check', async (name) => {
  await d.docket.register.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  await plant(name);
  const sentence = { code: 'DAMAGED', message: expect.stringContaining('link to another place') };
  await expect(lastOf(await d.docket.care.makeBackup({}))).rejects.toMatchObject({ message: expect.anything() });
  await expect(d.docket.care.checkRegister()).rejects.toMatchObject(sentence);
  await d.docket.register.lockRegister();
  expect(await printOf(home)).toBe(before);
});

test('a register in whose place a link waits is not replaced, and its backup restores into a new folder', async () => {
  const [name = ''] = (await readdir(join(d.path, 'backups'))).filter((one) => one !== 'vault');
  await plant('inbox');
  const { docket } = next();
  const backup = join(d.path, 'backups', name);
  const secret = { recoveryKey: d.recoveryKey };
  await expect(lastOf(await docket.care.restoreBackup({ backup, secret }))).rejects.toMatchObject(linked);
  const to = join(d.folder, 'New.docket');
  expect(await lastOf(await docket.care.restoreBackup({ backup, secret, to }))).toMatchObject({ kind: 'restored' });
  expect(await printOf(home)).toBe(before);
});

test('the register’s own folder may be reached through a link', async () => {
  const short = join(d.folder, 'short');
  await symlink(d.path, short);
  const { context, docket } = next();
  context.session.path = undefined;
  await docket.register.chooseRegister({ path: short });
  await docket.register.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  expect((await docket.register.showStatus()).notices).toEqual([]);
  await withDocument({ ...d, docket, context });
  expect((await docket.care.checkRegister()).passed).toBe(true);
  await docket.register.lockRegister();
});

type Stray = { readonly what: string; readonly put: () => Promise<void>; readonly said: string };

/** What other programs and other people leave in a register's folder. */
const strays: readonly Stray[] = [
  ...[
    'vault/.DS_Store',
    'vault/desktop.ini',
    'vault/ab/.DS_Store',
    'exports/notes.txt',
    'keys (conflicted copy).json',
  ].map((name) => ({ what: `a file ${name}`, put: async () => await putFile(name), said: name })),
  ...['vault/ab/@eaDir', 'vault/.dropbox.cache/2026', 'inbox/sub.tmp', 'vault/incoming/sub'].map((name) => ({
    what: `a folder ${name}`,
    put: async () => void (await mkdir(join(d.path, name), { recursive: true })),
    said: name.replace('/2026', ''),
  })),
  ...[
    'vault/zz',
    'vault/0123456789abcdef0123456789abcdef',
    'vault/incoming/0123456789abcdef0123456789abcdef',
    'vault/23/456789abcdef0123456789abcdef01',
    'inbox/0123456789abcdef0123456789abcdef.sealed.0123456789abcdef.tmp',
    'exports/11111111-2222-4333-8444-555555555555.pdf',
  ].map((name) => ({
    what: `a link ${name} to the officer’s folder`,
    put: async () => {
      await mkdir(dirname(join(d.path, name)), { recursive: true });
      await symlink(home, join(d.path, name));
    },
    said: name,
  })),
  {
    what: 'a link that leads nowhere',
    put: async () => await symlink('/nowhere', join(d.path, 'vault/dangling')),
    said: 'vault/dangling',
  },
  { what: 'a link to itself', put: async () => await symlink('.', join(d.path, 'vault/loop')), said: 'vault/loop' },
];

async function putFile(name: string): Promise<void> {
  await mkdir(dirname(join(d.path, name)), { recursive: true });
  await writeFile(join(d.path, name), 'x');
}

describe('what Docket did not put into a register’s folder', () => {
  test.each(strays)('$what is left where it lies and told, and the register opens', async ({ put, said }) => {
    await put();
    const { context, docket } = next();
    await docket.register.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
    const { notices = [] } = await docket.register.showStatus();
    expect(notices).toEqual([{ code: 'left-alone', sentence: expect.stringContaining(said) }]);
    expect(await lstat(join(d.path, said))).toBeDefined();
    await withDocument({ ...d, docket, context });
    await newBackup({ docket });
    await docket.register.lockRegister();
    expect(await lstat(join(d.path, said))).toBeDefined();
    expect(await printOf(home)).toBe(before);
  });

  test.each([
    ['vault/incoming', 'file'],
    ['exports', 'file'],
    ['set-aside', 'file'],
    ['open-by.json', 'folder'],
    ['register.salt', 'folder'],
    ['ballast', 'folder'],
    ['vault/77', 'file'],
    ['ledger.db', 'folder'],
    ['register.db-wal', 'link'],
    ['ledger.db-journal', 'link'],
    ['ledger.db', 'link'],
    ['ballast', 'link'],
  ] as const)('what stands at %s as a %s is set aside and told, and the register opens', async (name, kind) => {
    const path = join(d.path, name);
    await rm(path, { recursive: true, force: true });
    if (kind === 'file') await writeFile(path, 'mine');
    else if (kind === 'folder') await mkdir(path);
    else await symlink(join(home, 'thesis.docx'), path);
    const { context, docket } = next();
    await docket.register.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
    const codes = (await docket.register.showStatus()).notices?.map(({ code }) => code) ?? [];
    expect(codes).toContain('set-aside');
    await withDocument({ ...d, docket, context });
    await docket.register.lockRegister();
    const aside = (await readdir(dirname(path))).filter((one) =>
      one.startsWith(`${name.split('/').at(-1)}.set-aside-`),
    );
    expect(aside).toHaveLength(1);
    expect(await printOf(home)).toBe(before);
  });
});

describe('a file that has a second name', () => {
  test.each([
    'ballast.tmp',
    'ballast',
    'register.db-wal',
    'register.db-shm',
    'ledger.db-shm',
    'ledger.db-wal',
    'ledger.db-journal',
    'register.db-journal',
    'open-by.json',
    'register.salt',
    'register.db.next',
  ])('is not written to where it stands as %s', async (name) => {
    const path = join(d.path, name);
    await rm(path, { force: true });
    await link(join(home, 'thesis.docx'), path);
    const { context, docket } = next();
    await docket.register.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
    await tendBallast(registerOf({ context }), 1024 * 1024);
    await withDocument({ ...d, docket, context });
    await docket.register.lockRegister();
    expect(await printOf(home)).toBe(before);
  });

  test('a ballast is never written through a link that waits for it', async () => {
    await symlink(join(home, 'thesis.docx'), join(d.path, 'ballast.tmp'));
    const { context, docket } = next();
    await docket.register.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
    await tendBallast(registerOf({ context }), 1024 * 1024);
    expect(existsSync(join(d.path, 'ballast'))).toBe(true);
    await docket.register.lockRegister();
    expect(await printOf(home)).toBe(before);
  });

  test('a snapshot of hard links still opens, and says that it is no copy', async () => {
    const snapshot = join(d.folder, 'Snapshot.docket');
    for (const entry of await readdir(d.path, { recursive: true, withFileTypes: true })) {
      const from = join(entry.parentPath, entry.name);
      const to = from.replace(d.path, snapshot);
      await mkdir(dirname(to), { recursive: true });
      if (entry.isFile()) await link(from, to);
    }
    const { context, docket } = next();
    context.session.path = undefined;
    await docket.register.chooseRegister({ path: snapshot });
    await docket.register.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
    const { notices = [] } = await docket.register.showStatus();
    expect(notices).toEqual([{ code: 'hard-linked', sentence: expect.stringContaining('register.db, ledger.db') }]);
    expect((await docket.care.checkRegister()).passed).toBe(true);
    await docket.register.lockRegister();
  });
});
