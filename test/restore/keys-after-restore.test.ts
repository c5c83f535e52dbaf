import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { backupsFolder } from '../../main/core/files/backup-folder/backup-files.ts';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { unlockWithPassphrase } from '../../main/core/files/keys/unlock-key-file.ts';
import { openDatabase } from '../../main/core/files/database/open-database.ts';
import { handlerPassphrase, idOf, managerPassphrase, removePerson, someKeys } from '../people/some-keys.ts';
import { backupsOf, lastOf, newBackup } from '../support/care.ts';
import { lockedScreen } from '../support/locked-screen.ts';
import { newRequest } from '../support/new-request.ts';
import { dpoPassphrase, openDocket } from '../support/open-docket.ts';
import { registerFiles } from '../../main/core/files/disk/register-files.ts';

const dpo = { passphrase: dpoPassphrase };

test('a backup from before a removal takes the register’s place under fresh keys, and the removed colleague stays out', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const tamsin = await idOf(d, 'Tamsin Boyd');
  await d.docket.requests.logRequest(newRequest());
  const theirFile = await readKeyFile(d.path);
  const theirs = await unlockWithPassphrase(theirFile, handlerPassphrase);
  if (theirs.role === 'manager') throw new Error('A handler holds the data key.');
  const { recoveryKey } = await removePerson(d, tamsin);
  await d.docket.people.addPerson({ name: 'Ola Brandt', role: 'handler', passphrase: 'walnut ferry harpsichord' });
  await d.docket.requests.logRequest(newRequest());
  await d.docket.session.lockRegister();
  const [before = ''] = await backupsOf(d);
  const backup = join(backupsFolder(d.path), before);

  const screen = lockedScreen(d);
  expect(await screen.restore({ backup, secret: { passphrase: handlerPassphrase } })).toBe('wrong-passphrase');
  expect(await screen.restore({ backup, secret: { recoveryKey: d.recoveryKey } })).toBe('wrong-recovery-key');
  const restored = await lastOf(await screen.docket.restore.restoreBackup({ backup, secret: dpo }));
  expect(restored).toMatchObject({ kind: 'restored', requests: 1 });

  const keyFile = await readKeyFile(d.path);
  expect(keyFile.epoch).toBe(3);
  expect(keyFile.previous).toBeUndefined();
  expect(keyFile.slots.some(({ personId }) => personId === tamsin)).toBe(false);
  expect((await screen.docket.session.showStatus()).fingerprint).toBe(
    restored.kind === 'restored' ? restored.fingerprint : '',
  );
  const { nativeBinding } = d.context.host;
  expect(() =>
    openDatabase(registerFiles(d.path).register, theirs.dataKey, { nativeBinding, holding: 'alone' }),
  ).toThrow();
  expect(await screen.unlock(handlerPassphrase)).toBe('wrong-passphrase');
  expect(await screen.unlockByCard(d.recoveryKey)).toBe('wrong-recovery-key');
  for (const opens of [managerPassphrase, 'walnut ferry harpsichord', dpoPassphrase])
    expect(await screen.unlock(opens)).toBe('done');
  expect(await screen.docket.session.showStatus()).toMatchObject({ state: 'unlocked', notices: [] });
  const people = await screen.docket.people.listPeople({ alsoFormer: true });
  expect(people.map(({ name, removedAt }) => [name, removedAt !== null])).toEqual([
    ['Ines Falk', false],
    ['Maren Oduya', false],
    ['Ola Brandt', false],
    ['Tamsin Boyd', true],
  ]);
  expect((await screen.docket.check.checkRegister()).findings.filter(({ state }) => state === 'failed')).toEqual([]);
  await screen.docket.session.lockRegister();
  expect(await screen.unlockByCard(recoveryKey)).toBe('done');
  await screen.docket.session.lockRegister();
});

test('under the same keys the present key file stays: what was replaced since the backup stays replaced', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const backup = await newBackup(d);
  const made = await d.docket.people.replaceRecoveryKey();
  const own = 'a heron reads the tide table';
  await d.docket.people.changePassphrase({ passphrase: dpoPassphrase, newPassphrase: own });
  await d.docket.people.addPerson({ name: 'Ola Brandt', role: 'handler', passphrase: 'walnut ferry harpsichord' });
  await d.docket.session.lockRegister();
  const present = await readKeyFile(d.path);
  const screen = lockedScreen(d);
  // The old passphrase and the old card open the backup, and that is all they do.
  expect(await screen.restore({ backup, secret: dpo })).toBe('wrong-passphrase');
  expect(await screen.restore({ backup, secret: { recoveryKey: d.recoveryKey } })).toBe('wrong-recovery-key');
  expect(await screen.restore({ backup, secret: dpo, present: { passphrase: own } })).toBe('done');
  expect(await readKeyFile(d.path)).toEqual(present);
  expect(await screen.unlock(dpoPassphrase)).toBe('wrong-passphrase');
  expect(await screen.unlockByCard(d.recoveryKey)).toBe('wrong-recovery-key');
  expect(await screen.unlockByCard(made.recoveryKey)).toBe('done');
  expect(await screen.unlock(own)).toBe('done');
  expect((await screen.docket.people.listPeople()).map(({ name }) => name)).toContain('Ola Brandt');
  expect(await screen.docket.session.showStatus()).toMatchObject({ notices: [] });
  expect((await screen.docket.check.checkRegister()).passed).toBe(true);
  await screen.docket.session.lockRegister();
});

test('an older key file put beside the register by hand does not come through a restore either', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const old = await readKeyFile(d.path);
  const backup = await newBackup(d);
  await d.docket.people.replaceRecoveryKey();
  await d.docket.session.lockRegister();
  const newest = await readKeyFile(d.path);
  await writeKeyFile(d.path, old);
  const screen = lockedScreen(d);
  expect(await screen.restore({ backup, secret: { recoveryKey: d.recoveryKey } })).toBe('done');
  expect(await readKeyFile(d.path)).toEqual(newest);
  expect(await screen.unlockByCard(d.recoveryKey)).toBe('wrong-recovery-key');
});

test('an old card that restores in place once the key file and its copy were removed brings back a register in doubt', async () => {
  await using d = await openDocket();
  const backup = await newBackup(d);
  await d.docket.people.replaceRecoveryKey();
  await d.docket.session.lockRegister();
  const screen = lockedScreen(d);
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  await screen.docket.session.lockRegister();
  await rm(join(d.path, 'keys.json'));
  await rm(join(backupsFolder(d.path), 'keys.json'));
  // On a computer that has seen neither: the sheet's fingerprint is asked for.
  const elsewhere = lockedScreen(d, { machine: 'another computer' });
  const old = { recoveryKey: d.recoveryKey };
  expect(await elsewhere.restore({ backup, secret: old })).toBe('fingerprint-needed');
  expect(await screen.restore({ backup, secret: old })).toBe('done');
  expect((await screen.docket.session.showStatus()).reports).toMatchObject({ taken: false });
  expect(await screen.unlockByCard(d.recoveryKey)).toBe('done');
  expect((await screen.docket.audit.showLog()).doubt).toMatchObject({ kind: 'keys' });
  await screen.docket.session.lockRegister();
  // The DPO, whose passphrase is the same, is told, and no slot is changed before they settle it.
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  await expect(screen.docket.people.replaceRecoveryKey()).rejects.toMatchObject({ data: { reason: 'in-doubt' } });
  expect((await screen.docket.session.showStatus()).notices).toMatchObject([{ code: 'history' }]);
  await screen.docket.session.lockRegister();
});

test('a whole newer register restored over an older copy of itself keeps its own key file', async () => {
  await using d = await openDocket();
  await someKeys(d);
  await d.docket.session.lockRegister();
  const older = join(d.folder, 'Older.docket');
  await cp(d.path, older, { recursive: true });
  const screen = lockedScreen(d);
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  await removePerson(screen, await idOf(screen, 'Tamsin Boyd'));
  const backup = await newBackup(screen);
  await screen.docket.session.lockRegister();
  const there = lockedScreen({ folder: d.folder, path: older }, { machine: 'another computer' });
  expect(await there.restore({ backup, secret: { passphrase: handlerPassphrase } })).toBe('wrong-passphrase');
  expect(await there.restore({ backup, secret: dpo })).toBe('done');
  expect((await readKeyFile(older)).epoch).toBe(2);
  expect(await there.unlock(handlerPassphrase)).toBe('wrong-passphrase');
  expect(await there.unlock(dpoPassphrase)).toBe('done');
  await there.docket.session.lockRegister();
});

test('a new computer and a folder of its own need the backup’s secret alone, and answer as before', async () => {
  await using d = await openDocket();
  const backup = await newBackup(d);
  await d.docket.people.changePassphrase({ passphrase: dpoPassphrase, newPassphrase: 'a heron reads the tide table' });
  await d.docket.session.lockRegister();
  const screen = lockedScreen(d, { machine: 'another computer' });
  const to = join(d.folder, 'Restored.docket');
  const restored = await lastOf(await screen.docket.restore.restoreBackup({ backup, secret: dpo, to }));
  expect(restored).toEqual({
    kind: 'restored',
    path: to,
    keptAside: null,
    requests: 0,
    breaches: 0,
    documents: 0,
    lost: 0,
  });
  await rm(d.path, { recursive: true });
  const { error } = await safe(screen.docket.session.chooseRegister({ path: to }));
  expect(error).toBeNull();
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  await screen.docket.session.lockRegister();
});

test('a copy of the key file that did not follow a change is made anew at the next unlocking, not in doubt', async () => {
  await using d = await openDocket();
  await newBackup(d);
  const early = await readKeyFile(d.path);
  await d.docket.people.replaceRecoveryKey();
  await d.docket.session.lockRegister();
  const newest = await readKeyFile(d.path);
  const screen = lockedScreen(d);
  // As a full disk leaves it, and as one that was never made.
  const spoil = [
    async () => await writeKeyFile(backupsFolder(d.path), early),
    async () => await rm(join(backupsFolder(d.path), 'keys.json')),
  ];
  for (const spoilt of spoil) {
    await spoilt();
    expect(await screen.unlock(dpoPassphrase)).toBe('done');
    await screen.docket.session.lockRegister();
    expect(await readKeyFile(backupsFolder(d.path))).toEqual(newest);
  }
  await rm(join(d.path, 'keys.json'));
  // The card of the backup's day opens a key file there, and what is put back is the newest.
  expect(await screen.putKeyFileBack({ recoveryKey: d.recoveryKey })).toBe('done');
  expect(await readKeyFile(d.path)).toEqual(newest);
  // An older key file that was put in by hand does not become the copy.
  await writeKeyFile(d.path, early);
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  await screen.docket.session.lockRegister();
  expect(await readKeyFile(backupsFolder(d.path))).toEqual(newest);
});
