import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupsFolder } from '../../main/core/files/backup-folder/backup-files.ts';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { rotateKeys } from '../../main/core/files/keys/rotate-keys.ts';
import { unlockWithPassphrase } from '../../main/core/files/keys/unlock-key-file.ts';
import { speak } from '../../main/words/said.ts';
import { cutOffRemoval } from '../people/cut-off-removal.ts';
import { handlerPassphrase, idOf, managerPassphrase, removePerson, someKeys } from '../people/some-keys.ts';
import { newBackup } from '../support/care.ts';
import { english } from '../support/english.ts';
import { lockedScreen } from '../support/locked-screen.ts';
import { dpoPassphrase, openDocket } from '../support/open-docket.ts';
import { strangersRegister } from '../support/other-register.ts';
import { strangersPassphrase } from '../support/strangers.ts';

const dpo = { passphrase: dpoPassphrase };

test('a colleague whose removal was cut off does not put the key file from before it back', async () => {
  await using d = await openDocket();
  await someKeys(d);
  await cutOffRemoval(d, await idOf(d, 'Tamsin Boyd'));
  const halfWay = await readKeyFile(d.path);
  await rm(join(d.path, 'keys.json'));
  const screen = lockedScreen(d);
  expect(await screen.putKeyFileBack({ passphrase: handlerPassphrase })).toBe('wrong-passphrase');
  const refused = await readKeyFile(d.path).catch((error: Error) => speak(english, error.message));
  expect(refused).toContain('There is no key file');
  expect(await readKeyFile(backupsFolder(d.path))).toEqual(halfWay);

  expect(await screen.putKeyFileBack(dpo)).toBe('done');
  const finished = await readKeyFile(d.path);
  expect([finished.epoch, finished.previous, finished.slots.length]).toEqual([2, undefined, 2]);
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  expect((await screen.docket.audit.showLog()).doubt).toBeUndefined();
  await screen.docket.session.lockRegister();
});

test('an older key file that came back half-way through a removal gives way to the one that finishes it', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const early = await readKeyFile(d.path);
  await d.docket.people.resetPassphrase({ id: await idOf(d, 'Ines Falk') });
  await newBackup(d);
  await cutOffRemoval(d, await idOf(d, 'Tamsin Boyd'));
  const halfWay = await readKeyFile(d.path);
  const screen = lockedScreen(d);
  // The card of then opens a key file from before the removal alone: the one from half-way stays beside the backups.
  await rm(join(d.path, 'keys.json'));
  expect(await screen.putKeyFileBack({ recoveryKey: d.recoveryKey })).toBe('done');
  expect((await readKeyFile(d.path)).epoch).toBe(1);
  expect(await readKeyFile(backupsFolder(d.path))).toEqual(halfWay);

  await writeKeyFile(d.path, early);
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  expect((await screen.docket.audit.showLog()).doubt?.kind).toBe('keys');
  await screen.docket.session.lockRegister();
  expect(await screen.putKeyFileBack(dpo)).toBe('done');
  const finished = await readKeyFile(d.path);
  expect([finished.epoch, finished.previous, finished.slots.length]).toEqual([2, undefined, 2]);
  expect(await screen.unlock(handlerPassphrase)).toBe('wrong-passphrase');
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  expect((await screen.docket.audit.showLog()).doubt).toBeUndefined();
  await screen.docket.session.lockRegister();
});

test('the key file of a removal that was taken back undoes nothing that was changed since', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const before = await readKeyFile(d.path);
  const keys = await unlockWithPassphrase(before, dpoPassphrase);
  if (keys.role === 'manager') throw new Error('The first slot is the DPO’s.');
  const without = await idOf(d, 'Ines Falk');
  const { keyFile: takenBack } = await rotateKeys(before, keys, { without, newId: randomUUID });
  await d.docket.people.resetPassphrase({ id: await idOf(d, 'Tamsin Boyd') });
  await newBackup(d);
  const present = await readKeyFile(d.path);
  await d.docket.session.lockRegister();

  await rm(join(d.path, 'keys.json'));
  await writeKeyFile(backupsFolder(d.path), takenBack);
  const screen = lockedScreen(d);
  expect(await screen.putKeyFileBack(dpo)).toBe('done');
  expect(await readKeyFile(d.path)).toEqual(present);
  expect(await screen.unlock(managerPassphrase)).toBe('done');
  await screen.docket.session.lockRegister();
});

test('a stranger’s key file in the place of the copy beside the backups keeps nobody from putting the right one back', async () => {
  await using d = await openDocket();
  await using stranger = await strangersRegister();
  await newBackup(d);
  const present = await readKeyFile(d.path);
  await d.docket.session.lockRegister();
  await writeKeyFile(backupsFolder(d.path), await readKeyFile(stranger.path));
  await rm(join(d.path, 'keys.json'));
  const screen = lockedScreen(d);
  expect(await screen.putKeyFileBack({ passphrase: strangersPassphrase })).toBe('wrong-passphrase');
  expect(await screen.putKeyFileBack(dpo)).toBe('done');
  expect(await readKeyFile(d.path)).toEqual(present);
  expect(await readKeyFile(backupsFolder(d.path))).toEqual(present);
});

test('where a DPO accepts the key file from before a removal that was cut off, the colleague stands among the holders and is removed again', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const before = await readKeyFile(d.path);
  const id = await idOf(d, 'Tamsin Boyd');
  await cutOffRemoval(d, id);
  await writeKeyFile(d.path, before);
  const screen = lockedScreen(d);
  expect(await screen.unlock(handlerPassphrase)).toBe('wrong-passphrase');
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  expect(await idOf(screen, 'Ines Falk')).not.toBe(id);
  await screen.docket.audit.acceptHistory({ reason: 'The newer key file is lost with its disk.' });
  expect(await idOf(screen, 'Tamsin Boyd')).toBe(id);
  await removePerson(screen, id);
  expect((await readKeyFile(d.path)).slots.map(({ personId }) => personId)).not.toContain(id);
  expect((await screen.docket.people.listPeople()).map(({ name }) => name)).not.toContain('Tamsin Boyd');
  await screen.docket.session.lockRegister();
  expect(await screen.unlock(handlerPassphrase)).toBe('wrong-passphrase');
});

test('a backup from long before, restored half-way through a removal, keeps every name and every key of earlier backups', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const backup = await newBackup(d);
  await removePerson(d, await idOf(d, 'Ines Falk'));
  await d.docket.people.addPerson({ name: 'Ola Brandt', role: 'handler', passphrase: 'walnut ferry harpsichord' });
  await cutOffRemoval(d, await idOf(d, 'Tamsin Boyd'));
  const screen = lockedScreen(d);
  expect(await screen.restore({ backup, secret: dpo })).toBe('done');
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  const people = await screen.docket.people.listPeople();
  expect(people.map(({ name }) => name)).toEqual(['Maren Oduya', 'Ola Brandt']);
  expect(await screen.docket.backups.resealBackups()).toMatchObject({ left: [] });
  expect(await screen.docket.backups.showOlderKeys()).toEqual({ backups: 0, opensWith: [] });
  await screen.docket.session.lockRegister();
  expect(await screen.unlock(handlerPassphrase)).toBe('wrong-passphrase');
  expect(await screen.unlock('walnut ferry harpsichord')).toBe('done');
  await screen.docket.session.lockRegister();
});
