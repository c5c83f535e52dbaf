import { randomUUID } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupsFolder } from '../../main/core/files/backup-folder/backup-files.ts';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { rotateKeys } from '../../main/core/files/keys/rotate-keys.ts';
import { unlockWithPassphrase } from '../../main/core/files/keys/unlock-key-file.ts';
import { handlerPassphrase, idOf, managerPassphrase, removePerson, someKeys } from '../people/some-keys.ts';
import { newBackup } from '../support/care.ts';
import { lockedScreen } from '../support/locked-screen.ts';
import { dpoPassphrase, openDocket } from '../support/open-docket.ts';

const own = 'a heron reads the tide table';
const dpo = { passphrase: dpoPassphrase };

test('a stolen card and a passphrase that was seen stay void: a whole key file is never replaced (C4)', async () => {
  await using d = await openDocket();
  await newBackup(d);
  const made = await d.docket.people.replaceRecoveryKey();
  await d.docket.people.changePassphrase({ passphrase: dpoPassphrase, newPassphrase: own });
  await d.docket.session.lockRegister();
  const present = await readKeyFile(d.path);
  const screen = lockedScreen(d);
  expect(await screen.putKeyFileBack({ recoveryKey: d.recoveryKey })).toBe('KEY_FILE_WHOLE');
  expect(await screen.putKeyFileBack(dpo)).toBe('KEY_FILE_WHOLE');
  expect(await screen.putKeyFileBack({ passphrase: own })).toBe('KEY_FILE_WHOLE');
  expect(await readKeyFile(d.path)).toEqual(present);

  // One spoilt byte, and the thief is offered the way: what comes back is still the newest.
  await writeFile(join(d.path, 'keys.json'), (await readFile(join(d.path, 'keys.json'), 'utf8')).replace('{', '['));
  expect(await screen.putKeyFileBack({ recoveryKey: d.recoveryKey })).toBe('done');
  expect(await readKeyFile(d.path)).toEqual(present);
  expect(await screen.unlockByCard(d.recoveryKey)).toBe('wrong-recovery-key');
  expect(await screen.unlock(dpoPassphrase)).toBe('wrong-passphrase');
  expect(await screen.unlockByCard(made.recoveryKey)).toBe('done');
  const { entries } = await screen.docket.audit.listEntries({ action: 'restore.restoreKeyFile' });
  expect(entries).toMatchObject([{ words: 'Put the key file back', outcome: 'done' }]);
  expect(entries[0]?.details).toContain('Backup: the copy beside the backups');
  expect(await screen.docket.session.showStatus()).toMatchObject({ notices: [] });
  await screen.docket.session.lockRegister();
});

test('a key file changed by hand, one of another register and one of keys from before are each put right', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const early = await readKeyFile(d.path);
  await newBackup(d);
  await removePerson(d, await idOf(d, 'Tamsin Boyd'));
  await d.docket.session.lockRegister();
  const present = await readKeyFile(d.path);
  const screen = lockedScreen(d);
  const wrong = [
    { ...present, organisation: 'Harbour and Sons' },
    { ...present, registerId: 'another register' },
    early,
  ];
  for (const [at, keyFile] of wrong.entries()) {
    screen.setNow(`2026-11-28T20:0${at}:00Z`);
    await writeKeyFile(d.path, keyFile);
    expect(await screen.putKeyFileBack({ passphrase: handlerPassphrase })).not.toBe('done');
    expect(await readKeyFile(d.path)).toEqual(keyFile);
    expect(await screen.putKeyFileBack(dpo)).toBe('done');
    expect(await readKeyFile(d.path)).toEqual(present);
  }
  const aside = (await readdir(d.path)).filter((name) => name.startsWith('keys.json.damaged-'));
  expect(aside).toHaveLength(wrong.length);
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  await screen.docket.session.lockRegister();
});

test('where only an older key file is left it comes back, and the register is in doubt until a DPO settles it', async () => {
  await using d = await openDocket();
  await newBackup(d);
  await d.docket.people.replaceRecoveryKey();
  await d.docket.people.changePassphrase({ passphrase: dpoPassphrase, newPassphrase: own });
  await d.docket.session.lockRegister();
  await rm(join(d.path, 'keys.json'));
  await rm(join(backupsFolder(d.path), 'keys.json'));
  const screen = lockedScreen(d);
  expect(await screen.putKeyFileBack(dpo)).toBe('done');
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  expect(await screen.docket.session.showStatus()).toMatchObject({ notices: [{ code: 'history' }] });
  expect((await screen.docket.audit.showLog()).doubt).toMatchObject({ kind: 'keys' });
  await expect(screen.docket.people.replaceRecoveryKey()).rejects.toMatchObject({ data: { reason: 'in-doubt' } });
  await screen.docket.session.lockRegister();
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  const reason = 'The disk with the newer key file is lost for good.';
  expect(await screen.docket.audit.acceptHistory({ reason })).toEqual({ accepted: true });
  await screen.docket.session.lockRegister();
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  expect(await screen.docket.session.showStatus()).toMatchObject({ notices: [] });
  expect((await screen.docket.people.replaceRecoveryKey()).recoveryKey).not.toBe(d.recoveryKey);
  await screen.docket.session.lockRegister();
});

test('a computer that has never seen the register is in doubt of an older key file too: the register itself knows', async () => {
  await using d = await openDocket();
  const early = await readKeyFile(d.path);
  await d.docket.people.replaceRecoveryKey();
  await d.docket.session.lockRegister();
  const present = await readKeyFile(d.path);
  await writeKeyFile(d.path, early);
  const elsewhere = lockedScreen(d, { machine: 'another computer' });
  expect(await elsewhere.unlockByCard(d.recoveryKey)).toBe('done');
  expect((await elsewhere.docket.audit.showLog()).doubt).toMatchObject({
    kind: 'keys',
    sentence: expect.stringContaining('this register has seen change 2'),
  });
  await elsewhere.docket.session.lockRegister();
  await writeKeyFile(d.path, present);
  expect(await elsewhere.unlock(dpoPassphrase)).toBe('done');
  expect((await elsewhere.docket.audit.showLog()).doubt).toBeUndefined();
  await elsewhere.docket.session.lockRegister();
});

test('every change of a slot leaves the present key file beside the backups, and never an older one', async () => {
  await using d = await openDocket();
  const copy = async () => await readKeyFile(backupsFolder(d.path));
  const changes = [
    async () => await someKeys(d),
    async () => void (await d.docket.people.replaceRecoveryKey()),
    async () => void (await d.docket.people.resetPassphrase({ id: await idOf(d, 'Tamsin Boyd') })),
    async () => void (await removePerson(d, await idOf(d, 'Tamsin Boyd'))),
    async () => void (await d.docket.people.changePassphrase({ passphrase: dpoPassphrase, newPassphrase: own })),
  ];
  let revision = 1;
  for (const change of changes) {
    await change();
    const present = await readKeyFile(d.path);
    expect(await copy()).toEqual(present);
    expect(present.revision ?? 0).toBeGreaterThan(revision);
    revision = present.revision ?? 0;
  }
  await d.docket.session.lockRegister();
  const screen = lockedScreen(d);
  expect(await screen.unlock(managerPassphrase)).toBe('done');
  const change = { passphrase: managerPassphrase, newPassphrase: 'the manager’s own kettle sings' };
  await screen.docket.people.changePassphrase(change);
  expect(await copy()).toEqual(await readKeyFile(d.path));
  await screen.docket.session.lockRegister();
});

test('an older key file of the register itself, put there by hand, gives way to the newest and to nothing older', async () => {
  await using d = await openDocket();
  const early = await readKeyFile(d.path);
  await newBackup(d);
  await d.docket.people.replaceRecoveryKey();
  await d.docket.session.lockRegister();
  const present = await readKeyFile(d.path);
  await writeKeyFile(d.path, early);
  const screen = lockedScreen(d);
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  expect((await screen.docket.audit.showLog()).doubt).toMatchObject({ kind: 'keys' });
  await screen.docket.session.lockRegister();
  expect(await screen.putKeyFileBack({ recoveryKey: d.recoveryKey })).toBe('done');
  expect(await readKeyFile(d.path)).toEqual(present);
  expect(await screen.unlockByCard(d.recoveryKey)).toBe('wrong-recovery-key');
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  expect(await screen.docket.session.showStatus()).toMatchObject({ notices: [] });
  await screen.docket.session.lockRegister();
});

test('a removal that a full disk holds up is not undone by putting the key file from before it back', async () => {
  await using d = await openDocket();
  await someKeys(d);
  await newBackup(d);
  const early = await readKeyFile(d.path);
  await d.docket.session.lockRegister();
  const keys = await unlockWithPassphrase(early, dpoPassphrase);
  if (keys.role === 'manager') throw new Error('The first slot is the DPO’s.');
  const [, , tamsin] = early.slots;
  const rotated = await rotateKeys(early, keys, { without: tamsin?.personId ?? '', newId: randomUUID });
  await writeKeyFile(d.path, rotated.keyFile);
  const screen = lockedScreen(d);
  expect(await screen.putKeyFileBack({ passphrase: handlerPassphrase })).toBe('KEY_FILE_WHOLE');
  expect(await readKeyFile(d.path)).toEqual(rotated.keyFile);
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  expect((await readKeyFile(d.path)).epoch).toBe(2);
  await screen.docket.session.lockRegister();
});
