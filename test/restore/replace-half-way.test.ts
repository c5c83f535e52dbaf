import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupsFolder } from '../../main/core/files/backup-folder/backup-files.ts';
import { fingerprint as printOf } from '../../main/core/files/keys/fingerprint.ts';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { cutOffRemoval } from '../people/cut-off-removal.ts';
import { idOf, someKeys } from '../people/some-keys.ts';
import { backupsOf, newBackup } from '../support/care.ts';
import { lockedScreen } from '../support/locked-screen.ts';
import { dpoPassphrase, openDocket } from '../support/open-docket.ts';

const second = 'walnut ferry harpsichord';
const dpo = { passphrase: dpoPassphrase };

test('a DPO whose removal was cut off does not come back through a backup, nor does the card of then, whatever key file they put there', async () => {
  await using d = await openDocket();
  await someKeys(d);
  await d.docket.people.addPerson({ name: 'Ola Brandt', role: 'dpo', passphrase: second });
  const backup = await newBackup(d);
  await cutOffRemoval(d, await idOf(d, 'Ola Brandt'));
  const halfWay = await readKeyFile(d.path);
  // The backup that a removal makes first holds the key file from before it.
  const [made = ''] = (await backupsOf(d)).filter((name) => name.endsWith('re-key'));
  const older = await readKeyFile(join(backupsFolder(d.path), made));
  await writeKeyFile(d.path, older);
  const screen = lockedScreen(d);
  for (const secret of [{ passphrase: second }, { recoveryKey: d.recoveryKey }])
    for (const one of [backup, join(backupsFolder(d.path), made)])
      expect(await screen.restore({ backup: one, secret })).toBe('not-yours');
  expect(await readKeyFile(d.path)).toEqual(older);
  expect(await readKeyFile(backupsFolder(d.path))).toEqual(halfWay);

  expect(await screen.putKeyFileBack(dpo)).toBe('done');
  expect(await screen.restore({ backup, secret: dpo })).toBe('done');
  expect(await screen.unlock(second)).toBe('wrong-passphrase');
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  expect((await screen.docket.people.listPeople()).map(({ name }) => name)).not.toContain('Ola Brandt');
  await screen.docket.session.lockRegister();
});

test('an old card that restores in place once the key files are gone leaves a doubt for every computer', async () => {
  await using d = await openDocket();
  const backup = await newBackup(d);
  await d.docket.people.replaceRecoveryKey();
  await d.docket.session.lockRegister();
  for (const folder of [d.path, backupsFolder(d.path)]) await rm(join(folder, 'keys.json'));
  const fingerprint = await printOf(await readKeyFile(backup));
  const screen = lockedScreen(d, { machine: 'another computer' });
  expect(await screen.restore({ backup, secret: { recoveryKey: d.recoveryKey }, fingerprint })).toBe('done');
  for (const machine of ['another computer', 'a third computer']) {
    const next = lockedScreen(d, { machine });
    expect(await next.unlock(dpoPassphrase)).toBe('done');
    expect((await next.docket.audit.showLog()).doubt?.kind, machine).toBe('keys');
    await next.docket.session.lockRegister();
  }
});
