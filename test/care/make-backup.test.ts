import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepBackup } from '../../main/core/care/make-backup.ts';
import type { OfficerRegister } from '../../main/core/register/open-register.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { upload } from '../support/upload.ts';

function registerOf(d: TestDocket): OfficerRegister {
  const open = d.context.session.open;
  if (open?.kind !== 'officer') throw new Error('The DPO opens the register.');
  return open;
}

async function backupsOf(d: TestDocket): Promise<string[]> {
  return (await readdir(join(d.path, 'backups'))).filter((name) => name !== 'vault');
}

async function withDocument(d: TestDocket): Promise<void> {
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.documents.attachDocument({ reference, upload: await upload(d, 'visit notes.txt', 'What was seen.') });
}

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
  expect((await d.docket.care.checkRegister()).passed).toBe(true);
});

test('sweeps what a killed backup left', async () => {
  await using d = await openDocket();
  await keepBackup(registerOf(d), d.context, { reason: 'asked' });
  await writeFile(join(d.path, 'backups', '.making-left'), 'half');
  await keepBackup(registerOf(d), d.context, { reason: 'asked' });
  expect(await backupsOf(d)).toHaveLength(2);
});
