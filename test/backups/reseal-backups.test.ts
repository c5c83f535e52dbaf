import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupsFolder } from '../../main/core/files/backup-folder/backup-files.ts';
import { readManifest, signManifest } from '../../main/core/files/backup-folder/backup-manifest.ts';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { handlerPassphrase, idOf, managerPassphrase, removePerson, someKeys } from '../people/some-keys.ts';
import { backupsOf, lastOf, newBackup, registerOf, withDocument } from '../support/care.ts';
import { lockedScreen } from '../support/locked-screen.ts';
import { dpoPassphrase, openDocket } from '../support/open-docket.ts';

const own = 'a heron reads the tide table';
const dpo = { passphrase: dpoPassphrase };
const handler = { passphrase: handlerPassphrase };

test('after a removal, a reset and a new card, earlier backups are sealed to whoever holds a key now', async () => {
  await using d = await openDocket();
  await someKeys(d);
  await withDocument(d);
  const place = await mkdtemp(join(d.folder, 'second-'));
  await d.docket.backups.chooseBackupPlace({ path: place });
  const before = await newBackup(d);
  expect(await d.docket.backups.showOlderKeys()).toEqual({ backups: 0, opensWith: [] });
  await d.docket.people.changePassphrase({ passphrase: dpoPassphrase, newPassphrase: own });
  await removePerson(d, await idOf(d, 'Tamsin Boyd'));
  await d.docket.people.addPerson({ name: 'Ola Brandt', role: 'handler', passphrase: 'walnut ferry harpsichord' });
  const { recoveryKey } = await d.docket.people.replaceRecoveryKey();

  const older = await d.docket.backups.showOlderKeys();
  expect(older.backups).toBe(2);
  expect(older.opensWith).toEqual(
    expect.arrayContaining([
      { kind: 'passphrase', person: 'Tamsin Boyd' },
      { kind: 'passphrase', person: 'Maren Oduya' },
      { kind: 'recovery', person: 'Maren Oduya' },
    ]),
  );
  const screen = lockedScreen(d, { machine: 'another computer' });
  for (const secret of [dpo, handler, { recoveryKey: d.recoveryKey }])
    expect(await screen.lookInto({ backup: before, secret })).toBe('done');

  expect(await d.docket.backups.resealBackups()).toEqual({ resealed: 2, left: [], place: null });
  expect(await d.docket.backups.showOlderKeys()).toEqual({ backups: 0, opensWith: [] });
  const { entries } = await d.docket.audit.listEntries({ action: 'backups.resealBackups' });
  expect(entries).toMatchObject([{ outcome: 'done', details: ['Resealed: 2', 'Left: 0'] }]);
  const second = join(place, 'Harbour Co backups');
  const copies = (await backupsOf(d)).map((name) => join(backupsFolder(d.path), name));
  expect(copies).toHaveLength(2);
  for (const backup of [...copies, join(second, before.split('/').at(-1) ?? '')]) {
    const at = lockedScreen(d, { machine: `a computer for ${backup.length}` });
    expect(await at.lookInto({ backup, secret: { recoveryKey: d.recoveryKey } })).toBe('wrong-recovery-key');
    expect(await at.lookInto({ backup, secret: handler })).toBe('wrong-passphrase');
    expect(await at.lookInto({ backup, secret: dpo })).toBe('wrong-passphrase');
    expect(await at.lookInto({ backup, secret: { recoveryKey } })).toBe('done');
    expect(await at.lookInto({ backup, secret: { passphrase: own } })).toBe('done');
  }
  await d.docket.session.lockRegister();

  // It restores on a new computer with the keys of now, also for somebody who came after it was made.
  const to = join(d.folder, 'Restored.docket');
  const elsewhere = lockedScreen(d, { machine: 'a third computer' });
  const secret = { passphrase: 'walnut ferry harpsichord' };
  expect(await elsewhere.restore({ backup: before, secret, to })).toBe('done');
  const there = lockedScreen({ folder: d.folder, path: to }, { machine: 'a third computer' });
  expect(await there.unlock(handlerPassphrase)).toBe('wrong-passphrase');
  expect(await there.unlock('walnut ferry harpsichord')).toBe('done');
  await there.docket.session.lockRegister();
  expect(await there.unlock(managerPassphrase)).toBe('done');
  await there.docket.session.lockRegister();
  expect(await there.unlockByCard(recoveryKey)).toBe('done');
  expect((await there.docket.check.checkRegister()).findings.filter(({ state }) => state === 'failed')).toEqual([]);
  await there.docket.session.lockRegister();
});

test('a backup whose sealing was cut off is whole with either key file, and the next sealing ends it', async () => {
  await using d = await openDocket();
  const backup = await newBackup(d);
  const keys = join(backup, 'keys.json');
  const [oldKeys, oldManifest] = [await readFile(keys), await readManifest(backup)];
  await d.docket.people.replaceRecoveryKey();
  await d.docket.backups.resealBackups();
  const [newKeys, newManifest] = [await readFile(keys), await readManifest(backup)];
  const { mac: _mac, ...after } = newManifest;
  const before = oldManifest.files.find(({ name }) => name === 'keys.json');
  const keysBefore = { bytes: before?.bytes ?? 0, sha256: before?.sha256 ?? '' };
  const between = signManifest({ ...after, keysBefore }, registerOf(d).keys.dataKey);
  await writeFile(join(backup, 'manifest.json'), JSON.stringify(between));
  const screen = lockedScreen(d);
  for (const [at, keyFile] of [newKeys, oldKeys].entries()) {
    await writeFile(keys, keyFile);
    const to = join(d.folder, `Restored ${at}.docket`);
    expect(await screen.restore({ backup, secret: dpo, to })).toBe('done');
  }
  expect(await d.docket.backups.resealBackups()).toMatchObject({ resealed: 1, left: [] });
  await writeFile(join(backup, 'manifest.json'), JSON.stringify(between));
  expect(await d.docket.backups.resealBackups()).toMatchObject({ resealed: 0, left: [] });
  expect(JSON.parse(await readFile(join(backup, 'manifest.json'), 'utf8'))).not.toHaveProperty('keysBefore');
  await writeFile(keys, oldKeys);
  const to = join(d.folder, 'Restored again.docket');
  expect(await screen.restore({ backup, secret: dpo, to })).toBe('BACKUP_DAMAGED');
});

test('a backup that another changed, or whose keys the register does not know, is left and named', async () => {
  await using d = await openDocket();
  const backup = await newBackup(d);
  const altered = join(backupsFolder(d.path), '2026-11-24T0912Z-asked');
  await cp(backup, altered, { recursive: true });
  await writeKeyFile(altered, { ...(await readKeyFile(backup)), organisation: 'Harbour and Sons' });
  await d.docket.people.replaceRecoveryKey();
  const kept = await readKeyFile(altered);
  expect(await d.docket.backups.resealBackups()).toEqual({
    resealed: 1,
    left: ['2026-11-24T0912Z-asked'],
    place: null,
  });
  expect(await readKeyFile(altered)).toEqual(kept);
  const drilled = await lastOf(await d.docket.backups.runDrill());
  expect(drilled).toMatchObject({ kind: 'done', record: { passed: true } });
});

test('backups of every change of keys can be sealed anew after one from before all of them was restored', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const backup = await newBackup(d);
  await removePerson(d, await idOf(d, 'Tamsin Boyd'));
  const between = await newBackup(d);
  await removePerson(d, await idOf(d, 'Ines Falk'));
  const { recoveryKey } = await d.docket.people.replaceRecoveryKey();
  await d.docket.session.lockRegister();
  const screen = lockedScreen(d);
  expect(await screen.restore({ backup, secret: dpo })).toBe('done');
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  expect(await screen.docket.backups.resealBackups()).toEqual({ resealed: 4, left: [], place: null });
  expect((await screen.docket.check.checkRegister()).findings.filter(({ state }) => state === 'failed')).toEqual([]);
  await screen.docket.session.lockRegister();
  expect(await screen.lookInto({ backup: between, secret: { passphrase: managerPassphrase } })).toBe(
    'wrong-passphrase',
  );
  expect(await screen.lookInto({ backup: between, secret: { recoveryKey } })).toBe('done');
  expect(await screen.restore({ backup: between, secret: { recoveryKey } })).toBe('done');
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  await screen.docket.session.lockRegister();
});
