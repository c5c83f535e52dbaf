import { cp, link, lstat, mkdir, mkdtemp, readdir, rename, rm, symlink, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { lastOf, newBackup, withDocument } from '../support/care.ts';
import { swappedLetters } from '../support/new-breach.ts';
import type { TestDocket } from '../support/open-docket.ts';
import { besideHome, type BesideHome } from './beside-home.ts';
import { folderPrint } from './folder-print.ts';

let beside: BesideHome;
let d: TestDocket;
let home: string;
beforeEach(async () => {
  beside = await besideHome();
  ({ d, home } = beside);
});
afterEach(async () => await beside[Symbol.asyncDispose]());

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
    await beside.plant(name);
    const { context, docket } = beside.next();
    const secret = { passphrase: d.passphrase };
    expect(await docket.session.showStatus()).toMatchObject({
      state: 'locked',
      problem: {
        reason: 'folder-is-link',
        sentence: expect.stringContaining(`The folder ${name} of this register is a link`),
      },
    });
    await expect(docket.session.chooseRegister({ path: d.path })).rejects.toMatchObject(linked);
    await expect(docket.session.unlockRegister(secret)).rejects.toMatchObject(linked);
    await expect(docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey })).rejects.toMatchObject(linked);
    await expect(docket.restore.restoreKeyFile({ secret })).rejects.toMatchObject(linked);
    await expect(
      lastOf(await docket.salvage.salvageRegister({ secret, to: join(d.folder, 'salvaged') })),
    ).rejects.toMatchObject(linked);
    await expect(docket.intake.reportBreach(swappedLetters)).rejects.toMatchObject({ code: 'FOLDER_IS_LINK' });
    expect(context.session.open).toBeUndefined();
    expect(await beside.isUntouched()).toBe(true);
  },
);

test.each(ownFolders)('a link that comes to %s while the register is open stops backup and check', async (name) => {
  await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  await beside.plant(name);
  const sentence = { code: 'DAMAGED', message: expect.stringContaining('link to another place') };
  await expect(lastOf(await d.docket.backups.makeBackup({}))).rejects.toMatchObject({ message: expect.anything() });
  await expect(d.docket.check.checkRegister()).rejects.toMatchObject(sentence);
  await d.docket.session.lockRegister();
  expect(await beside.isUntouched()).toBe(true);
});

test('a register in whose place a link waits is not replaced, and its backup restores into a new folder', async () => {
  const [name = ''] = (await readdir(join(d.path, 'backups'))).filter((one) => one !== 'vault');
  await beside.plant('inbox');
  const { docket } = beside.next();
  const backup = join(d.path, 'backups', name);
  const secret = { recoveryKey: d.recoveryKey };
  await expect(lastOf(await docket.restore.restoreBackup({ backup, secret }))).rejects.toMatchObject(linked);
  const to = join(d.folder, 'New.docket');
  expect(await lastOf(await docket.restore.restoreBackup({ backup, secret, to }))).toMatchObject({ kind: 'restored' });
  expect(await beside.isUntouched()).toBe(true);
});

test('a document is brought back beside a link that waits where it lay, and not through it', async () => {
  const vault = join(d.path, 'vault');
  const entries = await readdir(vault, { recursive: true, withFileTypes: true });
  const [sealed] = entries.filter((entry) => entry.isFile());
  const lost = join(sealed?.parentPath ?? vault, sealed?.name ?? '');
  for (const plant of [
    async () => await symlink(join(home, 'thesis.docx'), lost),
    async () => await symlink(join(home, 'letters'), lost),
    async () => await link(join(home, 'thesis.docx'), lost),
  ]) {
    await unlink(lost);
    await plant();
    const { docket } = beside.next();
    await docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
    expect(await docket.check.restoreDocuments({})).toEqual({ restored: 1, stillLost: [] });
    expect((await docket.check.checkRegister()).passed).toBe(true);
    expect((await lstat(lost)).isFile()).toBe(true);
    expect((await lstat(lost)).nlink).toBe(1);
    await docket.session.lockRegister();
    await rm(join(d.path, 'set-aside'), { recursive: true });
  }
  expect(await beside.isUntouched()).toBe(true);
});

test('a link under the name of a backup, whole or half made, is never emptied nor written through', async () => {
  const backups = join(d.path, 'backups');
  const [own = ''] = (await readdir(backups)).filter((name) => name !== 'vault');
  const away = join(home, 'backup of the year');
  await cp(join(backups, own), away, { recursive: true });
  const before = await folderPrint(home);
  const names = ['2020-01-01T0912Z-lock', '2020-01-02T0912Z-asked', '.making-2020-01-03T0912Z-lock'];
  for (const name of names) await symlink(away, join(backups, name));
  const { context, docket } = beside.next();
  await docket.session.unlockRegister({ passphrase: d.passphrase });
  await docket.people.replaceRecoveryKey();
  await docket.backups.resealBackups();
  for (let at = 0; at < 9; at += 1) {
    context.setNow(`2026-11-26T1${at}:12:00Z`);
    await newBackup({ docket });
  }
  await docket.session.lockRegister();
  expect(await folderPrint(home)).toEqual(before);
});

test('the register’s own folder may be reached through a link', async () => {
  const short = join(d.folder, 'short');
  await symlink(d.path, short);
  const { context, docket } = beside.next();
  context.session.path = undefined;
  await docket.session.chooseRegister({ path: short });
  await docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  expect((await docket.session.showStatus()).notices).toEqual([]);
  await withDocument({ ...d, docket, context });
  expect((await docket.check.checkRegister()).passed).toBe(true);
  await docket.session.lockRegister();
});

describe('what lies outside the register for Docket to remember', () => {
  test.each(['link', 'second name'] as const)('is never written through a %s', async (kind) => {
    const memory = d.context.host.stateFolder;
    const { registerId } = await readKeyFile(d.path);
    const planted = [`begun-${registerId}.txt`, `unnamed-${registerId}.json`, 'made-folders.txt'];
    const plantAll = async () => {
      for (const name of planted) {
        await rm(join(memory, name), { force: true });
        await (kind === 'link' ? symlink : link)(join(home, 'thesis.docx'), join(memory, name));
      }
    };
    await plantAll();
    const { context, docket } = beside.next();
    await docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
    await plantAll();
    await withDocument({ ...d, docket, context }, 'Another one.');
    await lastOf(await docket.backups.runDrill());
    await docket.session.lockRegister();
    expect(await beside.isUntouched()).toBe(true);
  });

  test('is never written through a link in the second place either, and that is said', async () => {
    const { context, docket } = beside.next();
    await docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
    const place = await mkdtemp(join(d.folder, 'second '));
    await docket.backups.chooseBackupPlace({ path: place });
    await newBackup({ docket });
    for (const name of ['vault', '.']) {
      const at = join(place, 'Harbour Co backups', name);
      await rm(at, { recursive: true });
      await symlink(home, at);
      await withDocument({ ...d, docket, context }, `Another one ${name}`);
      expect(await lastOf(await docket.backups.makeBackup({}))).toMatchObject({
        second: { problem: expect.stringContaining('is a link to another place') },
      });
    }
    await docket.session.lockRegister();
    expect(await beside.isUntouched()).toBe(true);
  });
});

test('a manager is refused where a folder or the ledger leads away, and nothing is made there', async () => {
  await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  const passphrase = 'copper kettles sing before noon';
  await d.docket.people.addPerson({ name: 'Ines Falk', role: 'manager', passphrase });
  await d.docket.session.lockRegister();
  const ledger = join(d.path, 'ledger.db');
  await rename(ledger, join(d.folder, 'ledger'));
  const refused = (reason: string) => ({ code: 'CANNOT_OPEN', data: { reason } });
  for (const [put, reason] of [
    [async () => await symlink(join(home, 'thesis.docx'), ledger), 'ledger-damaged'],
    [async () => await symlink(join(home, 'new'), ledger), 'ledger-missing'],
    [async () => await mkdir(ledger), 'ledger-damaged'],
  ] as const) {
    await put();
    await expect(beside.next().docket.session.unlockRegister({ passphrase })).rejects.toMatchObject(refused(reason));
    await rm(ledger, { recursive: true });
  }
  await rename(join(d.folder, 'ledger'), ledger);
  await symlink(join(home, 'thesis.docx'), join(d.path, 'ledger.db-wal'));
  await expect(beside.next().docket.session.unlockRegister({ passphrase })).rejects.toMatchObject(
    refused('ledger-damaged'),
  );
  await unlink(join(d.path, 'ledger.db-wal'));
  await beside.plant('exports');
  await expect(beside.next().docket.session.unlockRegister({ passphrase })).rejects.toMatchObject(linked);
  await unlink(join(d.path, 'exports'));
  const { docket } = beside.next();
  expect(await docket.session.unlockRegister({ passphrase })).toEqual({ role: 'manager' });
  await beside.plant('exports');
  const period = { from: '2026-11-01', to: '2026-11-30' };
  await expect(lastOf(await docket.reports.exportReport({ format: 'pdf', ...period }))).rejects.toMatchObject({
    code: 'DAMAGED',
    message: expect.stringContaining('The folder exports of this register is a link'),
  });
  await docket.session.lockRegister();
  expect(await beside.isUntouched()).toBe(true);
});
