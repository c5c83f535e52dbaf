import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepBackup } from '../../main/core/backups/make-backup.ts';
import { backupsOf, lastOf, registerOf, withDocument } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';

test('keeps a backup that says what it holds and names nobody', async () => {
  await using d = await openDocket();
  await withDocument(d);
  const backup = await keepBackup(registerOf(d), d.context, { reason: 'asked' });
  expect(backup).toMatchObject({ name: '2026-11-25T0912Z-asked', documents: 1, missing: 0, epoch: 1, reason: 'asked' });
  expect(await backupsOf(d)).toEqual([backup.name]);
  expect((await readdir(join(d.path, 'backups', backup.name))).toSorted()).toEqual([
    'inbox',
    'keys.json',
    'ledger.db',
    'manifest.json',
    'register.db',
    'vault.txt',
  ]);
});

test('copies a document once for all backups', async () => {
  await using d = await openDocket();
  await withDocument(d);
  const first = await keepBackup(registerOf(d), d.context, { reason: 'asked' });
  const store = join(d.path, 'backups', 'vault');
  const before = await readdir(store, { recursive: true });
  const second = await keepBackup(registerOf(d), d.context, { reason: 'asked' });
  expect(second.name).toBe('2026-11-25T0912Z-asked-2');
  expect(second.documents).toBe(first.documents);
  expect(await readdir(store, { recursive: true })).toEqual(before);
});

test('does not count a backup whose documents are gone, and keeps one before a migration all the same', async () => {
  await using d = await openDocket();
  await withDocument(d);
  await rm(join(d.path, 'vault'), { recursive: true });
  await expect(keepBackup(registerOf(d), d.context, { reason: 'asked' })).rejects.toMatchObject({
    name: 'BackupRefused',
    why: 'documents-missing',
    missing: 1,
  });
  expect(await backupsOf(d)).toEqual([]);
  expect(await keepBackup(registerOf(d), d.context, { reason: 'migration', evenWithout: true })).toMatchObject({
    missing: 1,
  });
});

test('lets the register be written while it is copied', async () => {
  await using d = await openDocket();
  await withDocument(d);
  const making = keepBackup(registerOf(d), d.context, { reason: 'daily' });
  for (let logged = 0; logged < 10; logged += 1) await d.docket.requests.logRequest(newRequest());
  expect((await making).auditSeq).toBeGreaterThan(0);
  expect((await d.docket.check.checkRegister()).passed).toBe(true);
});

test('sweeps what a killed backup left', async () => {
  await using d = await openDocket();
  await keepBackup(registerOf(d), d.context, { reason: 'asked' });
  const left = join(d.path, 'backups', '.making-0123456789abcdef');
  await mkdir(join(left, 'inbox'), { recursive: true });
  for (const name of ['register.db', 'register.db-wal', 'keys.json', 'vault.txt', 'inbox/a report'])
    await writeFile(join(left, name), 'half');
  await writeFile(join(d.path, 'backups', 'vault', '.making-0123456789abcdef'), 'half');
  await keepBackup(registerOf(d), d.context, { reason: 'asked' });
  expect(await backupsOf(d)).toHaveLength(2);
  expect((await readdir(join(d.path, 'backups', 'vault'))).filter((name) => name.startsWith('.making'))).toEqual([]);
});

test('leaves what others put among the backups, and never sweeps through a link', async () => {
  await using d = await openDocket();
  await withDocument(d);
  const mine = join(d.folder, 'mine');
  await mkdir(mine);
  for (const name of ['register.db', '.making-0123456789abcdef']) await writeFile(join(mine, name), 'years of work');
  const backups = join(d.path, 'backups');
  await keepBackup(registerOf(d), d.context, { reason: 'asked' });
  const left = join(backups, '.making-0123456789abcdef');
  await mkdir(left);
  await writeFile(join(left, 'register.db'), 'half');
  await writeFile(join(left, 'notes.txt'), 'mine');
  await symlink(mine, join(left, 'inbox'));
  await symlink(mine, join(backups, '.making-fedcba9876543210'));
  await mkdir(join(backups, '.making-holiday pictures'));
  for (const shelf of ['zz', '.trash']) await mkdir(join(backups, 'vault', shelf));
  for (let made = 0; made < 9; made += 1) await keepBackup(registerOf(d), d.context, { reason: 'asked' });
  expect((await readdir(left)).toSorted()).toEqual(['inbox', 'notes.txt']);
  expect((await readdir(mine)).toSorted()).toEqual(['.making-0123456789abcdef', 'register.db']);
  expect(await readdir(backups)).toEqual(
    expect.arrayContaining(['.making-0123456789abcdef', '.making-fedcba9876543210', '.making-holiday pictures']),
  );
  expect(await readdir(join(backups, 'vault'))).toEqual(expect.arrayContaining(['zz', '.trash']));
  expect((await backupsOf(d)).filter((name) => !name.startsWith('.making-'))).toHaveLength(7);
});

test('makes one on request, copies it to the second place, and says so in the history', async () => {
  await using d = await openDocket();
  await withDocument(d);
  const place = await mkdtemp(join(d.folder, 'second '));
  await d.docket.backups.chooseBackupPlace({ path: place });
  const kept = await lastOf(await d.docket.backups.makeBackup({}));
  if (kept.kind !== 'kept') throw new Error('The backup is kept.');
  expect(kept.second).toEqual({ path: join(place, 'Harbour Co backups'), problem: null });
  expect(await readdir(join(place, 'Harbour Co backups'))).toEqual([kept.backup.name, 'vault']);
  const listed = await d.docket.backups.listBackups();
  expect(listed).toMatchObject({ changedSince: false, trouble: null, lastDrill: null, drillIsDue: true });
  expect(listed.place).toEqual({ path: place, backups: 1, problem: null });
  expect(listed.backups.map(({ name }) => name)).toEqual([kept.backup.name]);
  const entry = await registerOf(d)
    .database.selectFrom('audit')
    .select('detail')
    .where('action', '=', 'backups.makeBackup')
    .executeTakeFirstOrThrow();
  expect(JSON.parse(entry.detail)).toEqual({ reason: 'asked', backup: kept.backup.name, kept: true, second: true });
});

test('warns when the second place is gone and keeps the backup all the same', async () => {
  await using d = await openDocket();
  const place = await mkdtemp(join(d.folder, 'second '));
  await d.docket.backups.chooseBackupPlace({ path: place });
  await rm(place, { recursive: true });
  const kept = await lastOf(await d.docket.backups.makeBackup({}));
  if (kept.kind !== 'kept') throw new Error('The backup is kept.');
  expect(kept.second?.problem).toMatch(/is not there\. Your backups in the register’s folder are as they were\./u);
  expect(await backupsOf(d)).toEqual([kept.backup.name]);
  await expect(readdir(place)).rejects.toThrow('ENOENT');
});

test('refuses a second place that is not there, is no whole path, or lies inside the register', async () => {
  await using d = await openDocket();
  for (const path of [join(d.folder, 'nowhere'), 'a folder', d.path, join(d.path, 'vault')])
    await expect(d.docket.backups.chooseBackupPlace({ path }), path).rejects.toMatchObject({ code: 'PLACE_REFUSED' });
  expect((await d.docket.backups.listBackups()).place).toBeNull();
});

test('keeps the last seven made, though the clock was set back in between', async () => {
  await using d = await openDocket();
  const made: string[] = [];
  for (let at = 0; at < 9; at += 1) {
    d.context.setNow(at < 5 ? `2036-01-0${at + 1}T09:00:00Z` : `2026-11-2${at}T09:00:00Z`);
    made.push((await keepBackup(registerOf(d), d.context, { reason: 'asked' })).name);
  }
  expect(await backupsOf(d)).toEqual(made.slice(-7).toSorted());
});

test('stops at whatever moment it is told to, keeps nothing of it, and the register goes on', async () => {
  await using d = await openDocket();
  await withDocument(d);
  const register = registerOf(d);
  for (const after of [0, 1, 5, 20, 60, 120, 250, 400]) {
    const making = keepBackup(register, d.context, { reason: 'lock', signal: AbortSignal.timeout(after) });
    const made = await making.then(
      ({ name }) => name,
      (error: unknown) => error,
    );
    if (typeof made !== 'string') expect(made).toMatchObject({ name: 'BackupRefused', why: 'stopped' });
    expect((await backupsOf(d)).includes(String(made))).toBe(typeof made === 'string');
    await d.docket.requests.logRequest(newRequest());
  }
  const whole = await keepBackup(register, d.context, { reason: 'asked' });
  expect(await backupsOf(d)).toContain(whole.name);
});
