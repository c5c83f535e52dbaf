import { existsSync } from 'node:fs';
import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { openDatabase } from '../../main/core/files/database/open-database.ts';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { dpoPassphrase, openDocket } from '../support/open-docket.ts';
import { upload } from '../support/upload.ts';
import { idOf, removePerson, someKeys } from './some-keys.ts';
import { registerFiles } from '../../main/core/files/disk/register-files.ts';

test('removing somebody gives every file new keys, keeps their name in the history and every case where it was', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const first = await d.docket.documents.attachDocument({ reference, upload: await upload(d, 'a.txt', 'The boiler.') });
  await d.docket.intake.reportBreach({ whatHappened: 'A letter went astray.', noticedAt: '2026-11-25T08:00:00Z' });
  const before = registerOf(d).keys;
  const old = { dataKey: before.dataKey.slice(), ledgerKey: before.ledgerKey.slice() };
  const oldIntake = (await readKeyFile(d.path)).intake;

  const removed = await removePerson(d, await idOf(d, 'Tamsin Boyd'));
  expect(removed.steps).toEqual(
    expect.arrayContaining(['Sealing the register under new keys', 'Sealing the ledger under new keys']),
  );
  expect(removed.name).toBe('Tamsin Boyd');

  const { nativeBinding } = d.context.host;
  const keyFile = await readKeyFile(d.path);
  expect(keyFile.epoch).toBe(2);
  expect(keyFile.previous).toBeUndefined();
  expect(keyFile.intake.publicKey).not.toBe(oldIntake.publicKey);
  expect((await d.docket.requests.listRequests({ view: 'all', sort: 'reference', limit: 10 })).total).toBe(1);
  expect((await d.docket.people.listPeople()).map(({ name }) => name)).toEqual(['Ines Falk', 'Maren Oduya']);
  expect(
    (await d.docket.people.listPeople({ alsoFormer: true })).find(({ name }) => name === 'Tamsin Boyd')?.removedAt,
  ).toBe('2026-11-25T09:12:00Z');
  const again = await d.docket.documents.attachDocument({ reference, upload: await upload(d, 'b.txt', 'The boiler.') });
  expect(again).toMatchObject({ alreadyThere: true, document: { id: first.document.id } });
  expect((await d.docket.inbox.listInbox()).rows).toHaveLength(1);
  await d.docket.intake.reportBreach({ whatHappened: 'Another one.', noticedAt: '2026-11-25T08:00:00Z' });
  expect((await d.docket.inbox.listInbox()).rows.every(({ status }) => status === 'new')).toBe(true);
  const { findings } = await d.docket.check.checkRegister();
  expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);

  await d.docket.session.lockRegister();
  const { register, ledger } = registerFiles(d.path);
  expect(() => openDatabase(register, old.dataKey, { nativeBinding, holding: 'alone' })).toThrow(/not a database/u);
  expect(() => openDatabase(ledger, old.ledgerKey, { nativeBinding, holding: 'alone' })).toThrow(/not a database/u);
  expect(existsSync(`${register}.next`) || existsSync(`${ledger}.next`)).toBe(false);
  await d.docket.session.unlockWithRecoveryKey({ recoveryKey: removed.recoveryKey });
  expect((await d.docket.requests.listRequests({ view: 'all', sort: 'reference', limit: 10 })).total).toBe(1);
});

test('refuses to remove oneself, the last officer, somebody unknown, and anybody by the key that it would make void', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const own = await idOf(d, 'Maren Oduya');
  const attempt = async (id: string) => (await safe(removePerson(d, id))).error;
  expect(await attempt(own)).toMatchObject({ code: 'YOURSELF' });
  expect(await attempt('nobody')).toMatchObject({ code: 'NO_SUCH_PERSON' });
  const tamsin = await idOf(d, 'Tamsin Boyd');
  await d.docket.session.lockRegister();
  await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  expect(await attempt(tamsin)).toMatchObject({ code: 'OWN_PASSPHRASE_FIRST' });
  expect((await readKeyFile(d.path)).epoch).toBe(1);
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  expect((await d.docket.people.listPeople()).map(({ name }) => name)).toContain('Tamsin Boyd');
});

test('a removal that could not be written down did not happen, and is not finished at the next unlocking', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const tamsin = await idOf(d, 'Tamsin Boyd');
  const before = await readKeyFile(d.path);
  // The entry comes after the key file, and the disk refuses it.
  registerOf(d).raw.exec(
    `CREATE TEMP TRIGGER refuses BEFORE INSERT ON main.audit WHEN NEW.action = 'people.revokePerson' BEGIN SELECT RAISE(ABORT, 'refused'); END`,
  );
  await expect(removePerson(d, tamsin)).rejects.toThrow();
  expect(await readKeyFile(d.path)).toEqual(before);
  await d.docket.session.lockRegister();
  await d.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  expect(await d.docket.session.showStatus()).toMatchObject({ notices: [] });
  expect((await d.docket.people.listPeople()).map(({ name }) => name)).toContain('Tamsin Boyd');
  expect((await removePerson(d, tamsin)).name).toBe('Tamsin Boyd');
});

test('refuses while a manager has the overview open, and says whose window to lock', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const tamsin = await idOf(d, 'Tamsin Boyd');
  const { ledger } = registerFiles(d.path);
  const overview = openDatabase(ledger, registerOf(d).keys.ledgerKey, {
    nativeBinding: d.context.host.nativeBinding,
    holding: 'shared',
  });
  try {
    const { error } = await safe(removePerson(d, tamsin));
    expect(error).toMatchObject({ code: 'OVERVIEW_OPEN' });
  } finally {
    overview.close();
  }
  expect((await removePerson(d, tamsin)).name).toBe('Tamsin Boyd');
});

test('whatever is asked while the keys are changed waits, and is answered from the register under its new keys', async () => {
  await using d = await openDocket();
  await someKeys(d);
  await d.docket.requests.logRequest(newRequest());
  const tamsin = await idOf(d, 'Tamsin Boyd');
  const stream = await d.docket.people.revokePerson({ id: tamsin });
  let asked: Promise<unknown> | undefined;
  for await (const step of stream) {
    if (step.kind === 'progress' && step.progress.step.startsWith('Sealing the register'))
      asked ??= Promise.all([
        d.docket.session.showStatus(),
        d.docket.requests.listRequests({ view: 'all', sort: 'reference', limit: 10 }),
      ]);
  }
  expect(await asked).toMatchObject([{ state: 'unlocked' }, { total: 1 }]);
});

test('a lock in the middle stays locked, and the next unlocking finds everything under its new keys', async () => {
  await using d = await openDocket();
  await someKeys(d);
  await d.docket.requests.logRequest(newRequest());
  const tamsin = await idOf(d, 'Tamsin Boyd');
  let locked: Promise<unknown> | undefined;
  for await (const step of await d.docket.people.revokePerson({ id: tamsin })) {
    if (step.kind === 'progress' && step.progress.step.startsWith('Sealing the register'))
      locked ??= d.docket.session.lockRegister();
  }
  await locked;
  expect(d.context.session.open).toBeUndefined();
  await d.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  expect((await d.docket.requests.listRequests({ view: 'all', sort: 'reference', limit: 10 })).total).toBe(1);
  expect((await readKeyFile(d.path)).previous).toBeUndefined();
});
