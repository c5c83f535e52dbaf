import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readKeyFile } from '../../../main/core/files/keys/key-file-on-disk.ts';
import { dpoPassphrase, openDocket, type TestDocket } from '../../support/open-docket.ts';
import { seatAt, type Seat } from '../../support/seat-at.ts';
import { handlerPassphrase, someKeys } from '../../people/some-keys.ts';

async function lockedRegister(): Promise<TestDocket & { readonly seat: Seat }> {
  const d = await openDocket();
  await someKeys(d);
  await d.docket.session.lockRegister();
  return Object.assign(d, { seat: seatAt(d.path, d.folder) });
}

async function put({ path }: Pick<TestDocket, 'path'>, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), 'x');
  }
}

/** What an officer is told of other programs' files, and what checking the register then says of them. */
async function unlocking({ docket }: Pick<Seat, 'docket'>, passphrase = dpoPassphrase) {
  await docket.session.unlockRegister({ passphrase });
  const { notices = [] } = await docket.session.showStatus();
  const { passed, findings } = await docket.check.checkRegister();
  await docket.session.lockRegister();
  const told = notices.filter(({ code }) => code === 'left-alone').map(({ sentence }) => sentence);
  return { told, passed, listed: findings.find(({ what }) => what === 'folder')?.sentence };
}

test('what other programs leave in the folder is told once on each computer, and listed by every check', async () => {
  await using d = await lockedRegister();
  await put(d, 'vault/.DS_Store', 'vault/ab/Thumbs.db', 'desktop.ini', 'keys (conflicted copy).json');
  const first = await unlocking(d.seat);
  expect(first.told).toEqual([expect.stringContaining('keys (conflicted copy).json')]);
  expect(first.passed).toBe(true);
  for (const name of ['vault/.DS_Store', 'vault/ab/Thumbs.db', 'desktop.ini', 'keys (conflicted copy).json'])
    expect(first.listed).toContain(name);
  for (const passphrase of [dpoPassphrase, handlerPassphrase])
    expect(await unlocking(d.seat, passphrase)).toEqual({ ...first, told: [] });
  // Another computer has not said it yet.
  await using elsewhere = seatAt(d.path, join(d.folder, 'another machine'));
  expect((await unlocking(elsewhere)).told).toHaveLength(1);
});

test('a file of another name is told, the same name from a file manager in another folder is not', async () => {
  await using d = await lockedRegister();
  await put(d, 'vault/.DS_Store');
  expect((await unlocking(d.seat)).told).toHaveLength(1);
  await put(d, 'vault/ab/.DS_Store', 'exports/.DS_Store', 'inbox/sub/.DS_Store');
  expect((await unlocking(d.seat)).told).toEqual([expect.not.stringContaining('.DS_Store')]);
  await put(d, 'exports/notes.txt');
  expect((await unlocking(d.seat)).told).toEqual([expect.stringContaining('exports/notes.txt. ')]);
  await put(d, 'vault/notes.txt');
  expect((await unlocking(d.seat)).told).toEqual([expect.stringContaining('vault/notes.txt. ')]);
  // What was moved out and comes back is news; what a file manager writes again is not.
  await rm(join(d.path, 'exports/notes.txt'));
  await rm(join(d.path, 'vault/.DS_Store'));
  expect((await unlocking(d.seat)).told).toEqual([]);
  await put(d, 'exports/notes.txt', 'vault/.DS_Store');
  expect((await unlocking(d.seat)).told).toEqual([expect.stringContaining('exports/notes.txt. ')]);
});

test('a link in the place of a file that was told is told again, also under a name that lies everywhere', async () => {
  await using d = await lockedRegister();
  await put(d, 'notes.txt', 'desktop.ini');
  expect((await unlocking(d.seat)).told).toHaveLength(1);
  for (const name of ['notes.txt', 'desktop.ini']) {
    await rm(join(d.path, name));
    await symlink(d.folder, join(d.path, name));
    expect((await unlocking(d.seat)).told).toEqual([expect.stringContaining(name)]);
    expect((await unlocking(d.seat)).told).toEqual([]);
  }
});

test('a list that cannot be read is begun again', async () => {
  await using d = await lockedRegister();
  await put(d, 'notes.txt');
  await unlocking(d.seat);
  const { registerId } = await readKeyFile(d.path);
  const list = join(d.folder, '.docket', `told-${registerId}.json`);
  // It names no file that somebody may have named after a person.
  expect(await readFile(list, 'utf8')).toMatch(/^\["#[0-9a-f]{16}"\]$/u);
  await writeFile(list, '{"half');
  expect((await unlocking(d.seat)).told).toHaveLength(1);
  expect((await unlocking(d.seat)).told).toEqual([]);
});
