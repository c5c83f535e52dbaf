import { cp, readFile, rename, rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { writeKeyFile, readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { handlerPassphrase, managerPassphrase, someKeys } from '../people/some-keys.ts';
import { lastOf, newBackup } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { dpoPassphrase, openDocket, type TestDocket } from '../support/open-docket.ts';
import { seatAt, type Seat } from '../support/seat-at.ts';

const clean = { doubt: undefined, notices: [], reports: { taken: true } };
const reason = 'The newer one was lost with its disk.';

/** Unlocks, logs so many requests and locks again. Answers what the officer, and then the locked screen, is told. */
async function session({ docket }: Seat, passphrase: string, requests = 0) {
  await docket.session.unlockRegister({ passphrase });
  for (let at = 0; at < requests; at += 1) await docket.requests.logRequest(newRequest());
  const { notices } = await docket.session.showStatus();
  const { doubt } = await docket.audit.showLog();
  await docket.session.lockRegister();
  const { reports } = await docket.session.showStatus();
  return { doubt: doubt?.kind, notices: notices?.map(({ code }) => code), reports };
}

async function settle({ docket }: Seat): Promise<string | undefined> {
  await docket.session.unlockRegister({ passphrase: dpoPassphrase });
  const { doubt } = await docket.audit.showLog();
  await docket.audit.acceptHistory({ reason });
  await docket.session.lockRegister();
  return doubt?.kind;
}

async function officers(): Promise<TestDocket & { readonly seat: Seat }> {
  const d = await openDocket();
  await someKeys(d);
  await d.docket.session.lockRegister();
  const seat = seatAt(d.path, d.folder);
  for (const passphrase of [dpoPassphrase, handlerPassphrase]) await session(seat, passphrase);
  return Object.assign(d, { seat });
}

test('an older register that a DPO accepted is the right one for every officer of this computer from then on', async () => {
  await using d = await officers();
  await cp(d.path, `${d.path}.older`, { recursive: true });
  await session(d.seat, handlerPassphrase, 2);
  await rm(d.path, { recursive: true });
  await rename(`${d.path}.older`, d.path);
  expect(await settle(d.seat)).toBe('older');
  expect(await session(d.seat, dpoPassphrase)).toEqual(clean);
  // Whoever was away reads of it once.
  expect(await session(d.seat, handlerPassphrase)).toEqual({ ...clean, notices: ['settled'] });
  for (const passphrase of [handlerPassphrase, dpoPassphrase]) expect(await session(d.seat, passphrase)).toEqual(clean);
  // And it is held against what they see from here on.
  await cp(d.path, `${d.path}.older`, { recursive: true });
  await session(d.seat, handlerPassphrase, 1);
  await rm(d.path, { recursive: true });
  await rename(`${d.path}.older`, d.path);
  expect(await session(d.seat, dpoPassphrase)).toMatchObject({ doubt: 'older', reports: { taken: false } });
});

test('an older key file that a DPO accepted is no doubt for whoever saw the newer one here', async () => {
  await using d = await officers();
  const older = await readKeyFile(d.path);
  await d.seat.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  await d.seat.docket.people.replaceRecoveryKey();
  await d.seat.docket.session.lockRegister();
  await session(d.seat, handlerPassphrase);
  await writeKeyFile(d.path, older);
  expect(await settle(d.seat)).toBe('keys');
  expect(await session(d.seat, handlerPassphrase)).toEqual({ ...clean, notices: ['settled'] });
  for (const passphrase of [dpoPassphrase, handlerPassphrase, dpoPassphrase])
    expect(await session(d.seat, passphrase)).toEqual(clean);
});

test('a restore in place is expected however much managers left in the ledger of the backup, and by every officer', async () => {
  await using d = await officers();
  await using desk = seatAt(d.path, d.folder);
  await d.seat.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  for (let at = 0; at < 6; at += 1) {
    await desk.docket.session.unlockRegister({ passphrase: managerPassphrase });
    await desk.docket.session.lockRegister();
  }
  const backup = await newBackup(d.seat);
  await d.seat.docket.session.lockRegister();
  await session(d.seat, handlerPassphrase, 30);
  await lastOf(await d.seat.docket.restore.restoreBackup({ backup, secret: { passphrase: dpoPassphrase } }));
  for (const passphrase of [dpoPassphrase, handlerPassphrase, dpoPassphrase])
    expect(await session(d.seat, passphrase)).toEqual(clean);
  // What ended is kept: a computer that knew somebody does not say that it forgot them.
  expect(await readFile(d.seat.memory, 'utf8')).toContain('"ended":[');
});

test('whoever looks into the register that a restore moved aside finds the restored one as it was left', async () => {
  await using d = await officers();
  await d.seat.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  const backup = await newBackup(d.seat);
  await d.seat.docket.session.lockRegister();
  await session(d.seat, handlerPassphrase, 3);
  const restored = await lastOf(
    await d.seat.docket.restore.restoreBackup({ backup, secret: { passphrase: dpoPassphrase } }),
  );
  const aside = restored.kind === 'restored' ? (restored.keptAside ?? '') : '';
  await using old = seatAt(aside, d.folder);
  expect(await session(old, handlerPassphrase)).toMatchObject({ doubt: undefined, notices: ['copy'] });
  const copy = { ...clean, notices: ['copy'] };
  expect(await session(d.seat, handlerPassphrase)).toEqual(copy);
  await rm(aside, { recursive: true });
  expect(await session(d.seat, dpoPassphrase)).toEqual(clean);
});

test('a removed DPO, or an old card, that puts the register from before back and settles the doubt is told to who comes next', async () => {
  await using d = await openDocket();
  const second = 'walnut ferry harpsichord';
  const { id } = await d.docket.people.addPerson({ name: 'Ola Brandt', role: 'dpo', passphrase: second });
  await d.docket.session.lockRegister();
  const seat = seatAt(d.path, d.folder);
  for (const passphrase of [dpoPassphrase, second]) await session(seat, passphrase);
  const before = `${d.path}.before`;
  await cp(d.path, before, { recursive: true });
  await seat.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  await lastOf(await seat.docket.people.revokePerson({ id }));
  await seat.docket.session.lockRegister();
  for (const unlocked of [
    async () => await seat.docket.session.unlockRegister({ passphrase: second }),
    async () => await seat.docket.session.unlockWithRecoveryKey({ recoveryKey: d.recoveryKey }),
  ]) {
    await rename(d.path, `${d.path}.after`);
    await cp(before, d.path, { recursive: true });
    await unlocked();
    expect((await seat.docket.audit.showLog()).doubt?.kind).toBe('older');
    await seat.docket.audit.acceptHistory({ reason: 'The disk was replaced.' });
    await seat.docket.session.lockRegister();
    await seat.docket.session.unlockRegister({ passphrase: dpoPassphrase });
    const { notices = [] } = await seat.docket.session.showStatus();
    expect(notices).toEqual([
      {
        code: 'settled',
        sentence: expect.stringContaining('settled a doubt about this register'),
        mark: expect.any(String),
      },
    ]);
    await seat.docket.session.lockRegister();
    await rm(d.path, { recursive: true });
    await rename(`${d.path}.after`, d.path);
    await seat.docket.session.unlockRegister({ passphrase: dpoPassphrase });
    await seat.docket.audit.acceptHistory({ reason: 'The right one is back.' });
    await seat.docket.session.lockRegister();
  }
}, 120_000);

test('a doubt is settled once, however often the answer is given at the same moment', async () => {
  await using d = await officers();
  await cp(d.path, `${d.path}.older`, { recursive: true });
  await session(d.seat, handlerPassphrase, 2);
  await rm(d.path, { recursive: true });
  await rename(`${d.path}.older`, d.path);
  const { docket } = d.seat;
  await docket.session.unlockRegister({ passphrase: dpoPassphrase });
  const answers = await Promise.all([0, 1, 2].map(async () => await docket.audit.acceptHistory({ reason })));
  expect(answers.filter(({ accepted }) => accepted)).toHaveLength(1);
  expect((await docket.audit.listEntries({ action: 'audit.acceptHistory' })).entries).toHaveLength(1);
  await docket.session.lockRegister();
  expect(await session(d.seat, handlerPassphrase)).toEqual({ ...clean, notices: ['settled'] });
});
