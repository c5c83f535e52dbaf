import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { router } from '../../main/core/router.ts';
import { idOf, managerPassphrase, removePerson, someKeys } from '../people/some-keys.ts';
import { backupsOf, newBackup } from '../support/care.ts';
import { lockedScreen } from '../support/locked-screen.ts';
import { dpoPassphrase, openDocket } from '../support/open-docket.ts';
import { strangersRegister } from '../support/other-register.ts';

const dpo = { passphrase: dpoPassphrase };

test('a backup opens with today’s keys whatever became of the key file while the register was open', async () => {
  await using d = await openDocket();
  await using stranger = await strangersRegister();
  const older = await readKeyFile(d.path);
  const { recoveryKey } = await d.docket.people.replaceRecoveryKey();
  const screen = lockedScreen(d, { machine: 'another computer' });
  const keys = join(d.path, 'keys.json');
  for (const harm of [
    async () => await writeKeyFile(d.path, older),
    async () => await writeFile(keys, '[]'),
    async () => await writeKeyFile(d.path, await readKeyFile(stranger.path)),
    async () => await rm(keys),
  ]) {
    await harm();
    const backup = await newBackup(d);
    expect(await screen.lookInto({ backup, secret: dpo })).toBe('done');
    expect(await screen.lookInto({ backup, secret: { recoveryKey } })).toBe('done');
    expect(await screen.lookInto({ backup, secret: { recoveryKey: d.recoveryKey } })).toBe('wrong-recovery-key');
  }
});

test('a passphrase that a manager chose while an officer is at work opens the next backup', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const newPassphrase = 'the manager’s own kettle sings';
  const manager = lockedScreen(d);
  expect(await manager.unlock(managerPassphrase)).toBe('done');
  await manager.docket.people.changePassphrase({ passphrase: managerPassphrase, newPassphrase });
  await manager.docket.session.lockRegister();
  const backup = await newBackup(d);
  expect(await readKeyFile(backup)).toEqual(await readKeyFile(d.path));
});

test('while a full disk holds up a change of keys no backup is kept that nobody could open', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const { host } = d.context;
  const rekey = new URL('full-disk.worker.ts', import.meta.url);
  const full = { ...d.context, host: { ...host, workers: { ...host.workers, rekey } } };
  const { docket } = Object.assign(d, { docket: createRouterClient(router, { context: full }) });
  const removal = await safe(removePerson(d, await idOf(d, 'Tamsin Boyd')));
  expect(removal.error).toMatchObject({ code: 'KEYS_UNFINISHED' });
  const before = await backupsOf(d);
  expect((await safe(newBackup(d))).error).toMatchObject({
    code: 'BACKUP_REFUSED',
    data: { reason: 'keys-unfinished' },
  });
  expect(await backupsOf(d)).toEqual(before);
  await docket.session.lockRegister();
  const screen = lockedScreen(d);
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  const backup = await newBackup(screen);
  await screen.docket.session.lockRegister();
  expect(await screen.lookInto({ backup, secret: dpo })).toBe('done');
});
