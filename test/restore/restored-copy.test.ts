import { cp, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { handlerPassphrase, idOf, removePerson, someKeys } from '../people/some-keys.ts';
import { lastOf, newBackup } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { dpoPassphrase, openDocket, type TestDocket } from '../support/open-docket.ts';
import { seatAt, type Seat } from '../support/seat-at.ts';

const later = '2026-11-28T19:00:00Z';
const secret = { passphrase: dpoPassphrase };

async function session({ docket }: Seat, passphrase: string, requests = 0) {
  await docket.session.unlockRegister({ passphrase });
  for (let at = 0; at < requests; at += 1) await docket.requests.logRequest(newRequest());
  const { notices = [] } = await docket.session.showStatus();
  const { doubt } = await docket.audit.showLog();
  await docket.session.lockRegister();
  return { doubt: doubt?.kind, told: notices.map(({ sentence }) => sentence) };
}

type WithBackup = TestDocket & { readonly seat: Seat; readonly backup: string; readonly to: string };

/** A register that this computer knows and that went on after its backup, locked. */
async function withBackup(): Promise<WithBackup> {
  const d = await openDocket();
  await someKeys(d);
  const backup = await newBackup(d);
  await d.docket.session.lockRegister();
  const seat = seatAt(d.path, d.folder, '2026-11-28T16:00:00Z');
  await session(seat, dpoPassphrase, 2);
  return Object.assign(d, { seat, backup, to: join(d.folder, 'Copy.docket') });
}

const restore = async ({ seat, backup, to }: WithBackup) =>
  await lastOf(await seat.docket.restore.restoreBackup({ backup, secret, to }));

const clean = { doubt: undefined, told: [] };

test('a copy that was restored beside the register is named as one, and neither of the two is older', async () => {
  await using d = await withBackup();
  expect(await restore(d)).toMatchObject({ kind: 'restored', path: d.to });
  // The register itself has nothing to hear of a copy in which nobody worked.
  expect(await session(d.seat, dpoPassphrase, 1)).toEqual(clean);
  await using there = seatAt(d.to, d.folder, later);
  const first = await session(there, dpoPassphrase);
  expect(first).toEqual({
    doubt: undefined,
    told: [
      `This is a copy, restored here on Sat 28 Nov 2026, 16:00 UTC from the backup of Wed 25 Nov 2026, 09:12 UTC: what was done after that backup is not in it. The register itself was last unlocked in ${d.path}, and it still lies there. Work in one of them only.`,
    ],
  });
  expect(await session(there, dpoPassphrase, 2)).toEqual(first);
  d.seat.context.setNow(later);
  const original = await session(d.seat, dpoPassphrase, 1);
  expect(original).toMatchObject({
    doubt: undefined,
    told: [expect.stringContaining(`lies in ${d.to}: it was restored`)],
  });
  await rm(d.to, { recursive: true });
  expect(await session(d.seat, dpoPassphrase)).toEqual(clean);
});

test('the copy stands in for a register that is gone, which each officer is told once', async () => {
  await using d = await withBackup();
  await cp(join(d.path, 'backups'), join(d.folder, 'stick'), { recursive: true });
  await rm(d.path, { recursive: true });
  const backup = join(d.folder, 'stick', d.backup.split('/').at(-1) ?? '');
  await restore({ ...d, backup });
  await using there = seatAt(d.to, d.folder, later);
  for (const passphrase of [dpoPassphrase, handlerPassphrase]) {
    const { doubt, told } = await session(there, passphrase, 1);
    expect([doubt, told]).toEqual([undefined, [expect.stringContaining('it does not lie there any more.')]]);
    expect(await session(there, passphrase)).toEqual(clean);
  }
});

test('what was put by hand where a copy was restored is older still, and so is the copy taken back to an earlier day', async () => {
  await using d = await withBackup();
  await cp(d.path, `${d.path}.older`, { recursive: true });
  await session(d.seat, dpoPassphrase, 2);
  await restore(d);
  await rename(d.to, `${d.to}.away`);
  await cp(`${d.path}.older`, d.to, { recursive: true });
  await using there = seatAt(d.to, d.folder, later);
  expect(await session(there, dpoPassphrase)).toMatchObject({ doubt: 'older' });
  await rm(d.to, { recursive: true });
  // Nor does the restored copy pass for the register where it was put by hand.
  await using elsewhere = seatAt(`${d.to}.away`, d.folder, later);
  expect(await session(elsewhere, dpoPassphrase)).toMatchObject({ doubt: 'older' });
  await rename(d.path, `${d.path}.away`);
  await cp(`${d.to}.away`, d.path, { recursive: true });
  expect(await session(d.seat, dpoPassphrase)).toMatchObject({ doubt: 'older' });
  await rm(d.path, { recursive: true });
  await rename(`${d.path}.away`, d.path);

  await cp(`${d.to}.away`, d.to, { recursive: true });
  expect(await session(there, dpoPassphrase, 1)).toMatchObject({ doubt: undefined });
  await rm(d.to, { recursive: true });
  await rename(`${d.to}.away`, d.to);
  expect(await session(there, dpoPassphrase)).toMatchObject({ doubt: 'older' });
});

test('a second copy in the folder of a first one that was deleted is named by its own backup', async () => {
  await using d = await withBackup();
  await restore(d);
  await using there = seatAt(d.to, d.folder, later);
  await session(there, dpoPassphrase, 3);
  await rm(d.to, { recursive: true });
  d.seat.context.setNow('2026-11-28T18:30:00Z');
  await restore(d);
  const { doubt, told } = await session(there, dpoPassphrase);
  expect([doubt, told]).toEqual([undefined, [expect.stringContaining('restored here on Sat 28 Nov 2026, 18:30 UTC')]]);
  expect(await session(there, handlerPassphrase)).toMatchObject({ doubt: undefined });
});

test('a handler who moves the register away and restores a backup where it lay has made an older register of it', async () => {
  await using d = await withBackup();
  const away = join(d.folder, 'Away.docket');
  await rename(d.path, away);
  const backup = join(away, 'backups', basename(d.backup));
  const typed = { backup, secret: { passphrase: handlerPassphrase }, to: d.path };
  expect(await lastOf(await d.seat.docket.restore.restoreBackup(typed))).toMatchObject({ kind: 'restored' });
  for (const passphrase of [handlerPassphrase, dpoPassphrase])
    expect(await session(d.seat, passphrase)).toMatchObject({ doubt: 'older' });
  // A data protection officer may restore in place, and so where the register lay.
  await rm(d.path, { recursive: true });
  await lastOf(await d.seat.docket.restore.restoreBackup({ ...typed, secret }));
  expect(await session(d.seat, handlerPassphrase)).toMatchObject({
    doubt: undefined,
    told: [expect.stringContaining('This is a copy, restored here')],
  });
});

test('a copy from before a removal keeps its doubt: whoever was removed may open it', async () => {
  await using d = await withBackup();
  await d.seat.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  await removePerson(d.seat, await idOf(d.seat, 'Tamsin Boyd'));
  await d.seat.docket.session.lockRegister();
  await restore(d);
  await using there = seatAt(d.to, d.folder, later);
  expect(await session(there, dpoPassphrase)).toMatchObject({ doubt: 'keys' });
  expect(await session(d.seat, dpoPassphrase)).toEqual(clean);
});
