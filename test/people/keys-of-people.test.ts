import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { keepKeyFile } from '../../main/core/files/register/keep-key-file.ts';
import { revisionSeen } from '../../main/core/files/database/register-meta.store.ts';
import { replaceRecoveryKey as replaceSlot } from '../../main/core/files/keys/change-slots.ts';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { registerOf } from '../support/care.ts';
import { dpoPassphrase, openDocket, type TestDocket } from '../support/open-docket.ts';
import { handlerPassphrase, idOf, managerPassphrase, someKeys } from './some-keys.ts';

async function entriesOf(d: TestDocket, action: string) {
  return await registerOf(d)
    .database.selectFrom('audit')
    .select(['actor_id', 'role', 'subject', 'outcome', 'detail'])
    .where('action', '=', action)
    .orderBy('seq')
    .execute();
}

async function unlock({ docket }: TestDocket, passphrase: string) {
  await docket.session.lockRegister();
  return (await safe(docket.session.unlockRegister({ passphrase }))).error;
}

test('renames somebody everywhere, and refuses a name that is or was somebody else’s', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const id = await idOf(d, 'Tamsin Boyd');
  expect(await d.docket.people.renamePerson({ id, name: 'Tamsin Boyd-Iro' })).toEqual({ id, name: 'Tamsin Boyd-Iro' });
  expect((await d.docket.people.listPeople()).map(({ name }) => name)).toContain('Tamsin Boyd-Iro');
  expect((await safe(d.docket.people.renamePerson({ id, name: 'Ines Falk' }))).error).toMatchObject({
    code: 'NAME_TAKEN',
  });
  expect((await safe(d.docket.people.renamePerson({ id: 'x', name: 'Y' }))).error).toMatchObject({
    code: 'NO_SUCH_PERSON',
  });
  expect(await entriesOf(d, 'people.renamePerson')).toMatchObject([{ subject: id, outcome: 'done', detail: '{}' }]);
});

test('an officer and a manager each change their own passphrase, and the old one opens nothing any more', async () => {
  await using d = await openDocket();
  await someKeys(d);
  for (const [old, next] of [
    [handlerPassphrase, 'walnut ferry harpsichord'],
    [managerPassphrase, 'a heron reads the tide table'],
  ] as const) {
    expect(await unlock(d, old)).toBeNull();
    const change = (passphrase: string, newPassphrase: string) =>
      safe(d.docket.people.changePassphrase({ passphrase, newPassphrase }));
    expect((await change('not this one at all', next)).error).toMatchObject({ code: 'WRONG_PASSPHRASE' });
    expect((await change(old, 'password1234')).error).toMatchObject({ code: 'WEAK_PASSPHRASE' });
    expect((await change(old, old)).error).toMatchObject({ code: 'SAME_PASSPHRASE' });
    expect((await change(old, next)).error).toBeNull();
    expect(await unlock(d, old)).toMatchObject({ data: { reason: 'wrong-passphrase' } });
    expect(await unlock(d, next)).toBeNull();
  }
  expect(await unlock(d, dpoPassphrase)).toBeNull();
  expect((await entriesOf(d, 'people.changePassphrase')).map(({ role, outcome }) => [role, outcome])).toEqual([
    ['handler', 'done'],
    ['manager', 'done'],
  ]);
});

test('a reset gives a one-time passphrase that Docket makes up, and its holder chooses their own with it', async () => {
  await using d = await openDocket();
  await someKeys(d);
  for (const [name, old, own] of [
    ['Tamsin Boyd', handlerPassphrase, 'walnut ferry harpsichord'],
    ['Ines Falk', managerPassphrase, 'a heron reads the tide table'],
  ] as const) {
    const { oneTimePassphrase } = await d.docket.people.resetPassphrase({ id: await idOf(d, name) });
    expect(oneTimePassphrase).toMatch(/^(?:[0-9a-hjkmnp-tv-z]{4}-){5}[0-9a-hjkmnp-tv-z]{4}$/u);
    expect((await d.docket.people.listPeople()).find((one) => one.name === name)?.oneTime).toBe(true);
    expect(await unlock(d, old)).toMatchObject({ data: { reason: 'wrong-passphrase' } });
    expect(await unlock(d, oneTimePassphrase)).toBeNull();
    expect((await d.docket.session.showStatus()).choosesPassphrase).toBe(true);
    await d.docket.people.changePassphrase({ passphrase: oneTimePassphrase, newPassphrase: own });
    expect((await d.docket.session.showStatus()).choosesPassphrase).toBeUndefined();
    expect(await unlock(d, oneTimePassphrase)).toMatchObject({ data: { reason: 'wrong-passphrase' } });
    expect(await unlock(d, own)).toBeNull();
    expect((await d.docket.session.showStatus()).choosesPassphrase).toBeUndefined();
    expect(await unlock(d, dpoPassphrase)).toBeNull();
  }
});

test('an officer who resets their own passphrase goes on, and chooses another when they unlock with it', async () => {
  await using d = await openDocket();
  const { oneTimePassphrase } = await d.docket.people.resetPassphrase({ id: await idOf(d, 'Maren Oduya') });
  expect((await d.docket.session.showStatus()).choosesPassphrase).toBeUndefined();
  expect(await d.docket.people.listPeople()).toMatchObject([{ name: 'Maren Oduya', oneTime: true }]);
  expect(await unlock(d, oneTimePassphrase)).toBeNull();
  expect((await safe(d.docket.people.listPeople())).error).toMatchObject({ code: 'ONE_TIME_PASSPHRASE' });
});

test('an officer who forgot their passphrase comes back with the recovery key', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey });
  expect(
    (await safe(d.docket.people.changePassphrase({ passphrase: 'x', newPassphrase: 'walnut ferry harpsichord' })))
      .error,
  ).toMatchObject({ code: 'UNLOCKED_WITH_RECOVERY_KEY' });
  expect((await safe(d.docket.people.replaceRecoveryKey())).error).toMatchObject({ code: 'OWN_PASSPHRASE_FIRST' });
  const { oneTimePassphrase } = await d.docket.people.resetPassphrase({ id: await idOf(d, 'Maren Oduya') });
  expect(await unlock(d, oneTimePassphrase)).toBeNull();
  await d.docket.people.changePassphrase({
    passphrase: oneTimePassphrase,
    newPassphrase: 'walnut ferry harpsichord',
  });
  expect(await unlock(d, 'walnut ferry harpsichord')).toBeNull();
});

test('a new recovery key opens the register and the one before does not', async () => {
  await using d = await openDocket();
  const made = await d.docket.people.replaceRecoveryKey();
  expect(await d.docket.people.showRecoveryKey()).toEqual({
    printed: { madeAt: '2026-11-25T09:12:00Z', madeBy: 'Maren Oduya' },
  });
  await d.docket.session.lockRegister();
  const old = await safe(d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey }));
  expect(old.error).toMatchObject({ data: { reason: 'wrong-recovery-key' } });
  expect(await d.docket.session.unlockWithRecoveryKey({ recoveryKey: made.recoveryKey })).toEqual({ role: 'dpo' });
});

test('a key file that the disk refuses leaves every key as it was, and the history says so', async () => {
  await using d = await openDocket();
  const register = registerOf(d);
  const before = await readKeyFile(d.path);
  const onNoDisk = { ...register, folder: `${d.path}/there is no such folder` };
  await expect(
    keepKeyFile(onNoDisk, before, { ...d.context, action: 'people.resetPassphrase', subject: 'somebody' }),
  ).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await readKeyFile(d.path)).toEqual(before);
  expect(await entriesOf(d, 'people.resetPassphrase')).toMatchObject([
    { subject: 'somebody', outcome: 'refused', detail: '{"notWritten":true}' },
  ]);
});

test('a key file whose entry could not be written is taken back, and so is the change', async () => {
  await using d = await openDocket();
  const register = registerOf(d);
  const before = await readKeyFile(d.path);
  const { now, newId } = d.context;
  const made = await replaceSlot(before, register.keys, { now: now(), newId });
  let asked = 0;
  // The entry is the first to ask for the time, after the key file was written.
  const once = () => {
    asked += 1;
    if (asked > 1) return now();
    expect(readFileSync(join(d.path, 'keys.json'), 'utf8')).toContain(made.keyFile.ledgerMac);
    throw new Error('The disk does not take the entry.');
  };
  const change = { action: 'people.replaceRecoveryKey', subject: 'somebody', now: once, newId } as const;
  await expect(keepKeyFile(register, made.keyFile, change)).rejects.toThrow('does not take the entry');
  expect(await readKeyFile(d.path)).toEqual(before);
  expect(revisionSeen(register.raw)).toBe(before.revision);
  expect(await entriesOf(d, 'people.replaceRecoveryKey')).toMatchObject([{ outcome: 'refused' }]);
  await d.docket.session.lockRegister();
  expect(await d.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey })).toEqual({ role: 'dpo' });
  expect(await d.docket.session.showStatus()).toMatchObject({ notices: [] });
});

test('a key file from before a change leaves keys that still work, and the register is in doubt', async () => {
  await using d = await openDocket();
  await someKeys(d);
  const before = await readKeyFile(d.path);
  await d.docket.people.resetPassphrase({ id: await idOf(d, 'Tamsin Boyd') });
  await d.docket.session.lockRegister();
  await writeKeyFile(d.path, before);
  expect(await unlock(d, handlerPassphrase)).toBeNull();
  expect(await unlock(d, dpoPassphrase)).toBeNull();
  expect(registerOf(d).doubt).toMatchObject({ kind: 'keys' });
  expect(await entriesOf(d, 'people.resetPassphrase')).toHaveLength(1);
});

test('two changes of the key file at once are both kept', async () => {
  await using d = await openDocket();
  await Promise.all([
    d.docket.people.addPerson({ name: 'Tamsin Boyd', role: 'handler', passphrase: handlerPassphrase }),
    d.docket.people.addPerson({ name: 'Ines Falk', role: 'manager', passphrase: managerPassphrase }),
    d.docket.people.replaceRecoveryKey(),
  ]);
  expect((await readKeyFile(d.path)).slots).toHaveLength(4);
  expect(await unlock(d, handlerPassphrase)).toBeNull();
  expect(await unlock(d, managerPassphrase)).toBeNull();
});

test('the organisation’s new name reaches the unlock screen', async () => {
  await using d = await openDocket();
  const organisation = await d.docket.organisation.showOrganisation();
  await d.docket.organisation.editOrganisation({ ...organisation, name: 'Harbour and Sons' });
  expect((await d.docket.session.showStatus()).organisation).toBe('Harbour and Sons');
  await d.docket.session.lockRegister();
  expect((await d.docket.session.showStatus()).organisation).toBe('Harbour and Sons');
  expect(await unlock(d, dpoPassphrase)).toBeNull();
});

test('somebody far away is added with a one-time passphrase, and chooses their own with it', async () => {
  await using d = await openDocket();
  const added = await d.docket.people.addPerson({ name: 'Sunniva Hale', role: 'handler', passphrase: null });
  const once = added.oneTimePassphrase ?? '';
  expect([added.oneTime, once.length]).toEqual([true, 29]);
  await d.docket.session.lockRegister();
  expect(await unlock(d, once)).toBeNull();
  await expect(d.docket.requests.listRequests({})).rejects.toMatchObject({ code: 'ONE_TIME_PASSPHRASE' });
  await d.docket.people.changePassphrase({ passphrase: once, newPassphrase: 'eleven gulls on the slipway' });
  expect((await d.docket.requests.listRequests({})).total).toBe(0);
  expect(await unlock(d, once)).toMatchObject({ data: { reason: 'wrong-passphrase' } });
});
