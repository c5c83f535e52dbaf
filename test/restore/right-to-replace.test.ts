import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { authenticate } from '../../main/core/files/keys/key-file-mac.ts';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { unlockWithPassphrase } from '../../main/core/files/keys/unlock-key-file.ts';
import { handlerPassphrase, idOf, managerPassphrase, removePerson, someKeys } from '../people/some-keys.ts';
import { folderPrint } from '../promises/folder-print.ts';
import { newBackup, registerOf } from '../support/care.ts';
import { lockedScreen } from '../support/locked-screen.ts';
import { newRequest } from '../support/new-request.ts';
import { dpoPassphrase, openDocket } from '../support/open-docket.ts';
import { strangersRegister } from '../support/other-register.ts';
import { strangersPassphrase } from '../support/strangers.ts';

const dpo = { passphrase: dpoPassphrase };
const stranger = { passphrase: strangersPassphrase };

test('a stranger’s register never takes this one’s place, whatever its id is and whoever types what', async () => {
  await using d = await openDocket();
  const { registerId } = await readKeyFile(d.path);
  await using theirs = await strangersRegister();
  await using forged = await strangersRegister({ registerId });
  expect((await readKeyFile(forged.path)).registerId).toBe(registerId);
  await d.docket.session.lockRegister();
  const before = await folderPrint(d.path);
  const screen = lockedScreen(d);
  const seen = await screen.docket.session.showStatus();
  expect(await screen.restore({ backup: theirs.backup, secret: stranger })).toBe('another-register');
  expect(await screen.restore({ backup: theirs.backup, secret: stranger, present: dpo })).toBe('another-register');
  expect(await screen.restore({ backup: forged.backup, secret: stranger })).toBe('wrong-passphrase');
  expect(await screen.restore({ backup: forged.backup, secret: stranger, present: stranger })).toBe('wrong-passphrase');
  // An officer who was talked into typing their own beside it.
  expect(await screen.restore({ backup: forged.backup, secret: stranger, present: dpo })).toBe('another-register');
  expect(await screen.docket.session.showStatus()).toMatchObject({ fingerprint: seen.fingerprint, path: d.path });
  expect(await folderPrint(d.path)).toEqual(before);
});

test('only a data protection officer or the recovery key puts a backup in place of the register', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const { oneTimePassphrase } = await d.docket.people.resetPassphrase({ id: await idOf(d, 'Maren Oduya') });
  const backup = await newBackup(d);
  await d.docket.requests.logRequest(newRequest());
  await d.docket.session.lockRegister();
  const screen = lockedScreen(d);
  const card = { recoveryKey: d.recoveryKey };
  expect(await screen.restore({ backup, secret: { passphrase: handlerPassphrase } })).toBe('not-yours');
  expect(await screen.restore({ backup, secret: { passphrase: managerPassphrase } })).toBe('wrong-passphrase');
  expect(await screen.restore({ backup, secret: card, present: { passphrase: handlerPassphrase } })).toBe('not-yours');
  expect(await screen.restore({ backup, secret: { passphrase: oneTimePassphrase } })).toBe('not-yours');
  // A handler takes it into a folder of its own, as before.
  const to = join(d.folder, 'Elsewhere.docket');
  expect(await screen.restore({ backup, secret: { passphrase: handlerPassphrase }, to })).toBe('done');
  expect(await screen.restore({ backup, secret: { passphrase: handlerPassphrase }, present: card })).toBe('done');
  expect(await screen.unlockByCard(d.recoveryKey)).toBe('done');
  await screen.docket.session.lockRegister();
});

test('without a key file in the place, the fingerprint must be the one that was seen here or stands on the sheet', async () => {
  await using d = await openDocket();
  const { registerId } = await readKeyFile(d.path);
  await using theirs = await strangersRegister();
  await using forged = await strangersRegister({ registerId });
  const { intake } = await readKeyFile(d.path);
  const backup = await newBackup(d);
  await d.docket.session.lockRegister();
  const fingerprintOf = async (path: string) => {
    const { docket, context } = lockedScreen({ folder: d.folder, path });
    context.session.path = path;
    return (await docket.session.showStatus()).fingerprint ?? '';
  };
  const own = await fingerprintOf(d.path);
  const theirFingerprint = await fingerprintOf(theirs.path);
  await rm(join(d.path, 'keys.json'));

  // Another computer has never seen this register.
  const elsewhere = lockedScreen(d, { machine: 'another computer' });
  expect(await elsewhere.restore({ backup, secret: dpo })).toBe('fingerprint-needed');
  expect(await elsewhere.restore({ backup, secret: dpo, fingerprint: theirFingerprint })).toBe('fingerprint-differs');
  // The stranger knows the fingerprint of their own register; what is left of this one does not open with their keys.
  const typed = { secret: stranger, fingerprint: theirFingerprint };
  expect(await elsewhere.restore({ backup: theirs.backup, ...typed })).toBe('not-proved');
  expect(await elsewhere.restore({ backup: forged.backup, secret: stranger, fingerprint: own })).toBe(
    'fingerprint-differs',
  );
  // Nor does giving it this one's intake key, which is public, make it this one.
  const copied = await readKeyFile(forged.backup);
  const theirKeys = await unlockWithPassphrase(copied, strangersPassphrase);
  if (theirKeys.role === 'manager') throw new Error('The stranger is their own DPO.');
  const { dataMac: _data, ledgerMac: _ledger, ...body } = copied;
  await writeKeyFile(forged.backup, await authenticate({ ...body, intake }, theirKeys));
  expect(await elsewhere.restore({ backup: forged.backup, secret: stranger, fingerprint: own })).toBe('not-proved');
  expect(await elsewhere.restore({ backup, secret: dpo, fingerprint: own.toLowerCase().replaceAll(' ', '-') })).toBe(
    'done',
  );
  expect(await elsewhere.unlock(dpoPassphrase)).toBe('done');
  await elsewhere.docket.session.lockRegister();

  // This computer has: nothing needs to be typed, and nothing typed makes up for another fingerprint.
  await rm(join(d.path, 'keys.json'));
  expect(await elsewhere.restore({ backup: theirs.backup, ...typed })).toBe('fingerprint-differs');
  await writeFile(join(d.path, 'keys.json'), 'not a key file');
  expect(await elsewhere.restore({ backup, secret: dpo })).toBe('done');
  expect(await elsewhere.unlock(dpoPassphrase)).toBe('done');
  await elsewhere.docket.session.lockRegister();
});

test('a colleague who is removed while a backup is being restored in place does not come back with it', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const backup = await newBackup(d);
  const tamsin = await idOf(d, 'Tamsin Boyd');
  const steps = await d.docket.restore.restoreBackup({ backup, secret: dpo });
  let removed = false;
  const restoring = (async () => {
    for await (const step of steps) {
      if (step.kind !== 'progress' || removed) continue;
      removed = true;
      await removePerson(d, tamsin);
    }
  })();
  await expect(restoring).rejects.toMatchObject({ code: 'NOT_IN_PLACE', data: { reason: 'changed-meanwhile' } });
  const screen = lockedScreen(d);
  expect(await screen.unlock(handlerPassphrase)).toBe('wrong-passphrase');
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  await screen.docket.session.lockRegister();
});

test('a session that is unlocked is no secret: a restore in place asks for one all the same', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const backup = await newBackup(d);
  const screen = lockedScreen(d);
  await d.docket.session.lockRegister();
  expect(await screen.unlock(handlerPassphrase)).toBe('done');
  expect(await screen.restore({ backup, secret: { passphrase: handlerPassphrase } })).toBe('not-yours');
  expect(registerOf(screen).person.role).toBe('handler');
  expect(await screen.restore({ backup, secret: dpo })).toBe('done');
  expect(await screen.docket.session.showStatus()).toMatchObject({ state: 'locked' });
});
