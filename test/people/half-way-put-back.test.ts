import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import type { KeyFile } from '../../main/core/files/keys/key-file.ts';
import { rotateKeys } from '../../main/core/files/keys/rotate-keys.ts';
import { unlockWithPassphrase } from '../../main/core/files/keys/unlock-key-file.ts';
import { dpoPassphrase, openDocket } from '../support/open-docket.ts';
import { seatAt } from '../support/seat-at.ts';
import { handlerPassphrase, idOf, someKeys } from './some-keys.ts';

const colleague = 'walnut ferry harpsichord';

/** Takes a handler's key away, cut off right after the key file of the next epoch was written, and answers that file. */
async function cutOffRemoval(d: Awaited<ReturnType<typeof openDocket>>): Promise<KeyFile> {
  await someKeys(d);
  const without = await idOf(d, 'Ines Falk');
  await d.docket.session.lockRegister();
  const unlocked = await unlockWithPassphrase(await readKeyFile(d.path), dpoPassphrase);
  if (unlocked.role === 'manager') throw new Error('The first slot is the DPO’s.');
  const { keyFile } = await rotateKeys(await readKeyFile(d.path), unlocked, { without, newId: randomUUID });
  await writeKeyFile(d.path, keyFile);
  return keyFile;
}

test('a key file from half-way through a removal that was finished long ago undoes nothing when it is put back', async () => {
  await using d = await openDocket();
  const halfWay = await cutOffRemoval(d);
  await using seat = seatAt(d.path, d.folder);
  await seat.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  await seat.docket.people.addPerson({ name: 'Ola Brandt', role: 'handler', passphrase: colleague });
  const { recoveryKey } = await seat.docket.people.replaceRecoveryKey();
  await seat.docket.session.lockRegister();
  const whole = await readKeyFile(d.path);
  const copy = join(d.path, 'backups');
  expect(await readKeyFile(copy)).toEqual(whole);

  await writeKeyFile(d.path, halfWay);
  for (const passphrase of [handlerPassphrase, dpoPassphrase]) {
    await seat.docket.session.unlockRegister({ passphrase });
    expect((await seat.docket.audit.showLog()).doubt?.kind).toBe('keys');
    await seat.docket.session.lockRegister();
    expect(await readKeyFile(d.path)).toEqual(halfWay);
    expect(await readKeyFile(copy)).toEqual(whole);
  }
  // The newest comes back from beside the backups, with everybody's key in it.
  await rm(join(d.path, 'keys.json'));
  await seat.docket.restore.restoreKeyFile({ secret: { recoveryKey } });
  expect(await readKeyFile(d.path)).toEqual(whole);
  await seat.docket.session.unlockRegister({ passphrase: colleague });
  expect((await seat.docket.audit.showLog()).doubt).toBeUndefined();
  await seat.docket.session.lockRegister();
});

test('a key file from half-way is an older one as soon as the removal is finished, also where the register was never seen', async () => {
  await using d = await openDocket();
  const halfWay = await cutOffRemoval(d);
  await using here = seatAt(d.path, d.folder);
  await here.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  await here.docket.session.lockRegister();
  const whole = await readKeyFile(d.path);

  await writeKeyFile(d.path, halfWay);
  await using elsewhere = seatAt(d.path, join(d.folder, 'another computer'));
  await elsewhere.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  expect((await elsewhere.docket.audit.showLog()).doubt?.kind).toBe('keys');
  await elsewhere.docket.session.lockRegister();
  expect(await readKeyFile(d.path)).toEqual(halfWay);
  expect(await readKeyFile(join(d.path, 'backups'))).toEqual(whole);
});
