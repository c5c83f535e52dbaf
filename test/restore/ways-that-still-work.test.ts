import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupsFolder, listBackupsIn } from '../../main/core/files/backup-folder/backup-files.ts';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { rotateKeys } from '../../main/core/files/keys/rotate-keys.ts';
import { unlockWithPassphrase } from '../../main/core/files/keys/unlock-key-file.ts';
import { handlerPassphrase, idOf, removePerson, someKeys } from '../people/some-keys.ts';
import { backupsOf, lastOf, newBackup } from '../support/care.ts';
import { frozenFolder, type FrozenFacts } from '../support/frozen-register.ts';
import { lockedScreen } from '../support/locked-screen.ts';
import { newRequest } from '../support/new-request.ts';
import { dpoPassphrase, openDocket } from '../support/open-docket.ts';

const dpo = { passphrase: dpoPassphrase };
const officerPassphrase = 'walnut ferry harpsichord';

test('a register and a backup from before key files had a revision restore in place, elsewhere, and get their key file back', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'docket-frozen-'));
  try {
    const path = join(folder, 'Harbour Co.docket');
    await cp(frozenFolder(1), path, { recursive: true });
    const facts: FrozenFacts = JSON.parse(await readFile(join(path, 'facts.json'), 'utf8'));
    const { passphrases, recoveryKey } = facts;
    const old = await readKeyFile(path);
    expect(old.revision).toBeUndefined();
    const screen = lockedScreen({ folder, path });
    expect(await screen.unlock(passphrases.dpo)).toBe('done');
    await screen.docket.session.lockRegister();
    const present = await readKeyFile(path);
    const [made] = await listBackupsIn(backupsFolder(path));
    const backup = join(backupsFolder(path), made?.name ?? '');
    expect(await screen.restore({ backup, secret: { passphrase: passphrases.dpo } })).toBe('done');
    expect(await readKeyFile(path)).toEqual(present);
    const to = join(folder, 'Elsewhere.docket');
    expect(await screen.restore({ backup, secret: { recoveryKey }, to })).toBe('done');
    await rm(join(path, 'keys.json'));
    expect(await screen.putKeyFileBack({ recoveryKey })).toBe('done');
    expect(await screen.unlock(passphrases.dpo)).toBe('done');
    expect(await screen.docket.session.showStatus()).toMatchObject({ notices: [] });
    // The first change of a slot begins to count, and the old key file is then told from the new one.
    await screen.docket.people.replaceRecoveryKey();
    expect((await readKeyFile(path)).revision).toBeGreaterThan(present.revision ?? 0);
    await screen.docket.session.lockRegister();
    await writeKeyFile(path, old);
    expect(await screen.unlock(passphrases.dpo)).toBe('done');
    expect((await screen.docket.audit.showLog()).doubt).toMatchObject({ kind: 'keys' });
    await screen.docket.session.lockRegister();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('two computers share a folder: a change of keys on one arrives at the other in either order', async () => {
  await using d = await openDocket();
  await someKeys(d);
  await d.docket.session.lockRegister();
  const there = lockedScreen(d, { machine: 'the other computer' });
  expect(await there.unlock(dpoPassphrase)).toBe('done');
  await there.docket.session.lockRegister();
  const before = await readKeyFile(d.path);
  const here = lockedScreen(d);
  expect(await here.unlock(dpoPassphrase)).toBe('done');
  const { recoveryKey } = await here.docket.people.replaceRecoveryKey();
  await here.docket.session.lockRegister();
  const after = await readKeyFile(d.path);
  // The register has arrived and its key file not yet: it opens, in doubt, until the key file is there too.
  await writeKeyFile(d.path, before);
  expect(await there.unlock(dpoPassphrase)).toBe('done');
  expect(await there.docket.session.showStatus()).toMatchObject({ notices: [{ code: 'history' }] });
  await there.docket.session.lockRegister();
  await writeKeyFile(d.path, after);
  expect(await there.unlock(dpoPassphrase)).toBe('done');
  expect(await there.docket.session.showStatus()).toMatchObject({ notices: [] });
  await there.docket.session.lockRegister();
  expect(await there.unlockByCard(recoveryKey)).toBe('done');
  await there.docket.session.lockRegister();
});

test('a second data protection officer restores in place, and a removal made elsewhere is no doubt here', async () => {
  await using d = await openDocket();
  await someKeys(d);
  await d.docket.people.addPerson({ name: 'Ola Brandt', role: 'dpo', passphrase: officerPassphrase });
  await d.docket.requests.logRequest(newRequest());
  await d.docket.session.lockRegister();
  const there = lockedScreen(d, { machine: 'the other computer' });
  expect(await there.unlock(dpoPassphrase)).toBe('done');
  await removePerson(there, await idOf(there, 'Tamsin Boyd'));
  await there.docket.session.lockRegister();
  const here = lockedScreen(d);
  expect(await here.unlock(officerPassphrase)).toBe('done');
  const told = (await here.docket.session.showStatus()).notices?.map(({ code }) => code);
  expect(told).not.toContain('history');
  await here.docket.session.lockRegister();
  const [made = ''] = await backupsOf(d);
  const backup = join(backupsFolder(d.path), made);
  expect(await here.restore({ backup, secret: { passphrase: officerPassphrase } })).toBe('done');
  expect(await here.unlock(handlerPassphrase)).toBe('wrong-passphrase');
  expect(await here.unlock(officerPassphrase)).toBe('done');
  expect((await here.docket.requests.listRequests({ view: 'all', limit: 10 })).total).toBe(1);
  const drilled = await lastOf(await here.docket.backups.runDrill());
  expect(drilled).toMatchObject({ kind: 'done', record: { passed: true } });
  // The backups from before the restore are known by the keys of their time, and can be sealed anew.
  expect(await here.docket.backups.resealBackups()).toMatchObject({ resealed: 1, left: [] });
  await here.docket.session.lockRegister();
  expect(await here.lookInto({ backup, secret: { passphrase: handlerPassphrase } })).toBe('wrong-passphrase');
  expect(await here.lookInto({ backup, secret: { passphrase: officerPassphrase } })).toBe('done');
});

test('a removal that was cut off, in a register that is damaged since, is finished by restoring the backup it made', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const backup = await newBackup(d);
  const tamsin = await idOf(d, 'Tamsin Boyd');
  await d.docket.session.lockRegister();
  const early = await readKeyFile(d.path);
  const keys = await unlockWithPassphrase(early, dpoPassphrase);
  if (keys.role === 'manager') throw new Error('The first slot is the DPO’s.');
  await writeKeyFile(d.path, (await rotateKeys(early, keys, { without: tamsin, newId: randomUUID })).keyFile);
  await writeFile(join(d.path, 'register.db'), 'not a register any more');
  const screen = lockedScreen(d);
  expect(await screen.restore({ backup, secret: { passphrase: handlerPassphrase } })).toBe('wrong-passphrase');
  expect(await screen.restore({ backup, secret: dpo })).toBe('done');
  const { epoch, previous } = await readKeyFile(d.path);
  expect([epoch, previous]).toEqual([2, undefined]);
  expect(await screen.unlock(handlerPassphrase)).toBe('wrong-passphrase');
  expect(await screen.unlock(dpoPassphrase)).toBe('done');
  expect((await screen.docket.check.checkRegister()).passed).toBe(true);
  await screen.docket.session.lockRegister();
});
