import { randomUUID } from 'node:crypto';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { describe, expect, test } from 'vitest';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { rotateKeys } from '../../main/core/files/keys/rotate-keys.ts';
import { unlockWithPassphrase } from '../../main/core/files/keys/unlock-key-file.ts';
import { openDatabase } from '../../main/core/files/database/open-database.ts';
import { settleFiles } from '../../main/core/session/settle-keys.ts';
import { mayMount, smallDisk } from '../promises/small-disk.ts';
import { registerOf } from '../support/care.ts';
import { english } from '../support/english.ts';
import { newRequest } from '../support/new-request.ts';
import { dpoPassphrase, openDocket, type TestDocket } from '../support/open-docket.ts';
import { upload } from '../support/upload.ts';
import { handlerPassphrase, idOf, managerPassphrase, someKeys, removePerson } from './some-keys.ts';
import { registerFiles } from '../../main/core/files/disk/register-files.ts';

/** Writes the key file of the next epoch without the handler, as a process does that dies right after: no row was kept. */
async function dieAfterKeyFile(d: TestDocket, without: string): Promise<void> {
  const keyFile = await readKeyFile(d.path);
  const unlocked = await unlockWithPassphrase(keyFile, dpoPassphrase);
  if (unlocked.role === 'manager') throw new Error('The first slot is the DPO’s.');
  await writeKeyFile(d.path, (await rotateKeys(keyFile, unlocked, { without, newId: randomUUID })).keyFile);
}

async function unlock({ docket }: TestDocket, passphrase: string) {
  await docket.session.lockRegister();
  return (await safe(docket.session.unlockRegister({ passphrase }))).error;
}

test('a key file without its row: the next unlocking gives the new keys and marks who holds none as removed', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.documents.attachDocument({ reference, upload: await upload(d, 'a.txt', 'The boiler.') });
  const id = await idOf(d, 'Tamsin Boyd');
  await d.docket.session.lockRegister();
  await dieAfterKeyFile(d, id);

  // A manager reads the figures meanwhile, under the key that the ledger still has.
  expect(await unlock(d, managerPassphrase)).toBeNull();
  expect(await d.docket.reports.showFigures({ from: '2026-01-01', to: '2026-12-31' })).toMatchObject({ received: 1 });
  expect(await unlock(d, handlerPassphrase)).toMatchObject({ data: { reason: 'wrong-passphrase' } });

  expect(await unlock(d, dpoPassphrase)).toBeNull();
  const keyFile = await readKeyFile(d.path);
  expect([keyFile.epoch, keyFile.previous]).toEqual([2, undefined]);
  expect((await d.docket.people.listPeople({ alsoFormer: true })).find((one) => one.id === id)?.removedAt).toBe(
    '2026-11-25T09:12:00Z',
  );
  const again = await d.docket.documents.attachDocument({ reference, upload: await upload(d, 'b.txt', 'The boiler.') });
  expect(again.alreadyThere).toBe(true);
  expect(await d.docket.people.showRecoveryKey()).toEqual({});
  expect((await d.docket.check.checkRegister()).findings.filter(({ state }) => state === 'failed')).toEqual([]);
});

test('a ledger that a manager holds open keeps no officer out: it is put aside, and nothing is half done', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const id = await idOf(d, 'Tamsin Boyd');
  const register = registerOf(d);
  const ledgerKey = register.keys.ledgerKey.slice();
  await d.docket.session.lockRegister();
  await dieAfterKeyFile(d, id);
  const { nativeBinding } = d.context.host;
  const overview = openDatabase(registerFiles(d.path).ledger, ledgerKey, { nativeBinding, holding: 'shared' });
  try {
    expect(await unlock(d, dpoPassphrase)).toBeNull();
    expect((await d.docket.session.showStatus()).notices?.map(({ code }) => code)).toEqual(['ledger-rebuilt']);
  } finally {
    overview.close();
  }
  expect((await readKeyFile(d.path)).previous).toBeUndefined();
  expect((await d.docket.check.checkRegister()).passed).toBe(true);
});

test('a copy that a killed process left half written is thrown away', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const id = await idOf(d, 'Tamsin Boyd');
  await d.docket.session.lockRegister();
  await dieAfterKeyFile(d, id);
  const { register } = registerFiles(d.path);
  await cp(register, `${register}.next`);
  expect(await unlock(d, dpoPassphrase)).toBeNull();
  expect((await readKeyFile(d.path)).epoch).toBe(2);
});

test('a journal that a killed process left beside its copy is not rolled into the next one', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const id = await idOf(d, 'Tamsin Boyd');
  await d.docket.session.lockRegister();
  const keys = await unlockWithPassphrase(await readKeyFile(d.path), dpoPassphrase);
  if (keys.role === 'manager') throw new Error('The first slot is the DPO’s.');
  await dieAfterKeyFile(d, id);
  const copy = `${registerFiles(d.path).register}.next`;
  await cp(registerFiles(d.path).register, copy);
  const { nativeBinding } = d.context.host;
  const killed = openDatabase(copy, keys.dataKey, { nativeBinding, holding: 'shared' });
  killed.pragma('journal_mode = DELETE');
  // Too many changed pages for its cache: some are written before the end, after the journal that would undo them.
  killed.pragma('cache_size = 2');
  killed.exec(
    'BEGIN IMMEDIATE; CREATE TABLE more (text); DELETE FROM audit; DELETE FROM row_binding; DELETE FROM person',
  );
  killed.exec(
    `INSERT INTO more WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) SELECT hex(randomblob(400)) FROM n`,
  );
  await cp(`${copy}-journal`, `${copy}-kept`);
  killed.exec('ROLLBACK');
  killed.close();
  await rename(`${copy}-kept`, `${copy}-journal`);
  expect(await unlock(d, dpoPassphrase)).toBeNull();
  expect((await readKeyFile(d.path)).epoch).toBe(2);
});

test('a second window that is unlocked while the first gives the register its keys takes nothing from it', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const id = await idOf(d, 'Tamsin Boyd');
  await d.docket.session.lockRegister();
  const keys = await unlockWithPassphrase(await readKeyFile(d.path), dpoPassphrase);
  if (keys.role === 'manager') throw new Error('The first slot is the DPO’s.');
  await dieAfterKeyFile(d, id);
  const { register } = registerFiles(d.path);
  const { nativeBinding } = d.context.host;
  const first = openDatabase(register, keys.dataKey, { nativeBinding, holding: 'alone' });
  first.pragma('journal_mode = DELETE');
  first.exec('BEGIN EXCLUSIVE; COMMIT');
  await writeFile(`${register}.next`, 'What the first window has written so far.');
  expect(await unlock(d, dpoPassphrase)).toMatchObject({ data: { reason: 'open-elsewhere' } });
  expect(await readFile(`${register}.next`, 'utf8')).toBe('What the first window has written so far.');
  first.close();
  expect(await unlock(d, dpoPassphrase)).toBeNull();
  expect((await readKeyFile(d.path)).previous).toBeUndefined();
});

test('a removal that cannot be finished leaves the register shut, in this window and in the next one', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const { raw } = registerOf(d);
  raw.exec(`CREATE TRIGGER no_epoch BEFORE INSERT ON audit_epoch BEGIN SELECT RAISE(ABORT, 'no'); END`);
  const removal = await safe(removePerson(d, await idOf(d, 'Tamsin Boyd')));
  expect(removal.error).toMatchObject({ code: 'KEYS_UNFINISHED' });
  for (let time = 0; time < 2; time += 1)
    expect(await unlock(d, dpoPassphrase)).not.toMatchObject({ data: { reason: 'open-elsewhere' } });
  const { dataKey } = await unlockWithPassphrase(await readKeyFile(d.path), dpoPassphrase);
  if (dataKey === undefined) throw new Error('The first slot is the DPO’s.');
  const { nativeBinding } = d.context.host;
  const file = openDatabase(registerFiles(d.path).register, dataKey, { nativeBinding, holding: 'alone' });
  file.exec('DROP TRIGGER no_epoch');
  file.close();
  expect(await unlock(d, dpoPassphrase)).toBeNull();
  expect((await readKeyFile(d.path)).previous).toBeUndefined();
});

test('a key file that is lost half-way through a change of keys comes back from beside the backups', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const without = await idOf(d, 'Tamsin Boyd');
  await d.docket.session.lockRegister();
  const before = await readKeyFile(d.path);
  const previous = await unlockWithPassphrase(before, dpoPassphrase);
  if (previous.role === 'manager') throw new Error('The first slot is the DPO’s.');
  const { keyFile, keys } = await rotateKeys(before, previous, { without, newId: randomUUID });
  await writeKeyFile(d.path, keyFile);
  await settleFiles(english, d.path, keyFile, { keys, previous }, d.context);
  await rm(join(d.path, 'keys.json'));

  expect(await unlock(d, dpoPassphrase)).toMatchObject({ data: { reason: 'key-file-missing' } });
  await d.docket.restore.restoreKeyFile({ secret: { passphrase: dpoPassphrase } });
  expect(await unlock(d, dpoPassphrase)).toBeNull();
  const { epoch, previous: old } = await readKeyFile(d.path);
  expect([epoch, old]).toEqual([2, undefined]);
  expect(await d.docket.requests.showRequest({ reference })).toMatchObject({ reference });
});

describe.runIf(mayMount)('on a disk without room for a second copy', () => {
  test('the register opens with the keys its files have, says that a change waits, and finishes when there is room', async () => {
    const disk = smallDisk(24);
    try {
      await using d = await openDocket();
      await someKeys(d);
      for (let at = 0; at < 20; at += 1)
        await d.docket.requests.logRequest(newRequest({ body: 'She asks about the boiler. '.repeat(2_000) }));
      const id = await idOf(d, 'Tamsin Boyd');
      await d.docket.session.lockRegister();
      await dieAfterKeyFile(d, id);
      const path = join(disk.folder, 'Harbour Co.docket');
      await cp(d.path, path, { recursive: true });
      d.context.session.path = path;
      disk.fill(600_000);
      expect(await unlock(d, dpoPassphrase)).toBeNull();
      expect((await readKeyFile(path)).previous).toBeDefined();
      const change = await safe(d.docket.people.replaceRecoveryKey());
      expect(change.error).toMatchObject({ data: { reason: 'changing' } });
      expect(await unlock(d, handlerPassphrase)).toMatchObject({ data: { reason: 'wrong-passphrase' } });
      disk.free();
      expect(await unlock(d, dpoPassphrase)).toBeNull();
      const { epoch, previous } = await readKeyFile(path);
      expect([epoch, previous]).toEqual([2, undefined]);
      await d.docket.session.lockRegister();
    } finally {
      disk.remove();
    }
  });
});

describe('a recovery key that nobody would read is not made: the window says that there is none', () => {
  const removedAndCardless = async (d: TestDocket) => {
    expect(await unlock(d, dpoPassphrase)).toBeNull();
    expect((await readKeyFile(d.path)).previous).toBeUndefined();
    expect((await d.docket.people.listPeople()).map(({ name }) => name)).not.toContain('Tamsin Boyd');
    expect(await d.docket.people.showRecoveryKey()).toEqual({});
    expect((await d.docket.check.checkRegister()).passed).toBe(true);
  };

  test('because the register was locked while its keys were changed', async () => {
    await using d = await openDocket();
    await someKeys(d);
    const said: string[] = [];
    for await (const step of await d.docket.people.revokePerson({ id: await idOf(d, 'Tamsin Boyd') })) {
      said.push(step.kind === 'progress' ? step.progress.step : step.kind);
      if (said.at(-1) === 'Sealing the register under new keys') await d.docket.session.lockRegister();
    }
    expect(said).toContain('Sealing the register under new keys');
    expect(said).not.toContain('removed');
    expect(await unlock(d, handlerPassphrase)).toMatchObject({ code: 'CANNOT_OPEN' });
    await removedAndCardless(d);
  });

  test('because the window was left', async () => {
    await using d = await openDocket();
    await someKeys(d);
    for await (const step of await d.docket.people.revokePerson({ id: await idOf(d, 'Tamsin Boyd') }))
      if (step.kind === 'progress') break;
    await removedAndCardless(d);
  });
});
