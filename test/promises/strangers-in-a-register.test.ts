import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { link, lstat, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tendBallast } from '../../main/core/files/disk/ballast.ts';
import { newBackup, registerOf, withDocument } from '../support/care.ts';
import type { TestDocket } from '../support/open-docket.ts';
import { besideHome, type BesideHome } from './beside-home.ts';

let beside: BesideHome;
let d: TestDocket;
let home: string;
beforeEach(async () => {
  beside = await besideHome();
  ({ d, home } = beside);
});
afterEach(async () => await beside[Symbol.asyncDispose]());

type Stray = { readonly what: string; readonly put: () => Promise<void>; readonly said: string };

/** What other programs and other people leave in a register's folder. */
const strays: readonly Stray[] = [
  ...[
    'vault/.DS_Store',
    'vault/desktop.ini',
    'vault/ab/.DS_Store',
    'exports/notes.txt',
    'backups/.DS_Store',
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
    'backups/2020-01-01T0912Z-lock',
    'backups/.making-2020-01-01T0912Z-lock',
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
    const { context, docket } = beside.next();
    await docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
    const { notices = [] } = await docket.session.showStatus();
    expect(notices).toEqual([
      { code: 'left-alone', sentence: expect.stringContaining(said), mark: expect.any(String) },
    ]);
    expect(await lstat(join(d.path, said))).toBeDefined();
    await withDocument({ ...d, docket, context });
    await newBackup({ docket });
    await docket.session.lockRegister();
    expect(await lstat(join(d.path, said))).toBeDefined();
    expect(await beside.isUntouched()).toBe(true);
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
    const { context, docket } = beside.next();
    await docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
    const codes = (await docket.session.showStatus()).notices?.map(({ code }) => code) ?? [];
    expect(codes).toContain('set-aside');
    await withDocument({ ...d, docket, context });
    await docket.session.lockRegister();
    const aside = (await readdir(dirname(path))).filter((one) =>
      one.startsWith(`${name.split('/').at(-1)}.set-aside-`),
    );
    expect(aside).toHaveLength(1);
    expect(await beside.isUntouched()).toBe(true);
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
    const { context, docket } = beside.next();
    await docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
    await tendBallast(registerOf({ context }), 1024 * 1024);
    await withDocument({ ...d, docket, context });
    await docket.session.lockRegister();
    expect(await beside.isUntouched()).toBe(true);
  });

  test('a ballast is never written through a link that waits for it', async () => {
    await symlink(join(home, 'thesis.docx'), join(d.path, 'ballast.tmp'));
    const { context, docket } = beside.next();
    await docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
    await tendBallast(registerOf({ context }), 1024 * 1024);
    expect(existsSync(join(d.path, 'ballast'))).toBe(true);
    await docket.session.lockRegister();
    expect(await beside.isUntouched()).toBe(true);
  });

  test('a snapshot of hard links still opens, and says that it is no copy', async () => {
    const snapshot = join(d.folder, 'Snapshot.docket');
    for (const entry of await readdir(d.path, { recursive: true, withFileTypes: true })) {
      const from = join(entry.parentPath, entry.name);
      const to = from.replace(d.path, snapshot);
      await mkdir(dirname(to), { recursive: true });
      if (entry.isFile()) await link(from, to);
    }
    const { context, docket } = beside.next();
    context.session.path = undefined;
    await docket.session.chooseRegister({ path: snapshot });
    await docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
    const { notices = [] } = await docket.session.showStatus();
    expect(notices).toEqual([
      { code: 'hard-linked', sentence: expect.stringContaining('register.db, ledger.db'), mark: expect.any(String) },
      {
        code: 'copy',
        sentence: expect.stringContaining(`last unlocked in ${d.path}, and it still lies there.`),
        mark: expect.any(String),
      },
    ]);
    expect((await docket.check.checkRegister()).passed).toBe(true);
    await docket.session.lockRegister();
  });
});

describe.runIf(process.platform !== 'win32')('a pipe that nobody writes to', () => {
  test.each(['open-by.json', 'register.salt', 'ballast', 'vault/pipe', 'inbox/pipe', 'exports/pipe', 'ledger.db'])(
    'keeps no register waiting that stands at %s',
    async (name) => {
      await mkdir(dirname(join(d.path, name)), { recursive: true });
      await rm(join(d.path, name), { force: true });
      execFileSync('mkfifo', [join(d.path, name)]);
      const { context, docket } = beside.next();
      await docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
      await withDocument({ ...d, docket, context }, 'Another one.');
      await newBackup({ docket });
      await docket.session.lockRegister();
    },
  );

  test('is no key file', async () => {
    await rm(join(d.path, 'keys.json'));
    execFileSync('mkfifo', [join(d.path, 'keys.json')]);
    expect(await beside.next().docket.session.showStatus()).toMatchObject({ problem: { reason: 'key-file-damaged' } });
  });
});
