import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { authenticate } from '../../main/core/files/keys/key-file-mac.ts';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import type { KeyFile } from '../../main/core/files/keys/key-file.ts';
import { rotateKeys } from '../../main/core/files/keys/rotate-keys.ts';
import type { RegisterKeys } from '../../main/core/files/keys/slot-wrap.ts';
import { unlockWithPassphrase } from '../../main/core/files/keys/unlock-key-file.ts';
import { swappedLetters } from '../support/new-breach.ts';
import { dpoPassphrase, openDocket, type TestDocket } from '../support/open-docket.ts';
import { seatAt, type Seat } from '../support/seat-at.ts';
import { handlerPassphrase, someKeys } from './some-keys.ts';

const colleague = 'walnut ferry harpsichord';

type Begin = (keyFile: KeyFile, keys: RegisterKeys) => Promise<KeyFile>;

/** A removal of Ola that the DPO began and that died when its key file stood there. Another computer knows the register. */
async function cutOff(begun: Begin = async (keyFile) => keyFile): Promise<TestDocket & { readonly there: Seat }> {
  const d = await openDocket();
  await someKeys(d);
  const { id } = await d.docket.people.addPerson({ name: 'Ola Brandt', role: 'handler', passphrase: colleague });
  await d.docket.session.lockRegister();
  const there = seatAt(d.path, join(d.folder, 'another machine'));
  await there.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  await there.docket.session.lockRegister();
  const unlocked = await unlockWithPassphrase(await readKeyFile(d.path), dpoPassphrase);
  if (unlocked.role === 'manager') throw new Error('The first slot is the DPO’s.');
  const rotated = await rotateKeys(await readKeyFile(d.path), unlocked, { without: id, newId: randomUUID });
  await writeKeyFile(d.path, await begun(rotated.keyFile, rotated.keys));
  return Object.assign(d, { there });
}

async function unlockAndLock({ docket }: Pick<Seat, 'docket'>, passphrase: string) {
  await docket.session.unlockRegister({ passphrase });
  const { doubt } = await docket.audit.showLog();
  const { notices } = await docket.session.showStatus();
  await docket.session.lockRegister();
  return { doubt: doubt?.kind, told: notices?.map(({ code }) => code) };
}

const report = async ({ docket }: Pick<Seat, 'docket'>) =>
  (await safe(docket.intake.reportBreach(swappedLetters))).error === null ? 'sealed' : 'not taken';

test('a removal that was cut off and that a handler finishes is believed on another computer, and told there', async () => {
  await using d = await cutOff();
  const begun = await readKeyFile(d.path);
  // Half way, staff still seal to the key they had.
  expect(await report(d.there)).toBe('sealed');
  expect(await unlockAndLock(seatAt(d.path, d.folder), handlerPassphrase)).toMatchObject({ doubt: undefined });
  const finished = await readKeyFile(d.path);
  expect([finished.epoch, finished.previous]).toEqual([2, undefined]);
  expect(finished.intake.publicKey).not.toBe(begun.intake.publicKey);

  expect(await report(d.there)).toBe('sealed');
  expect((await d.there.docket.session.showStatus()).notices).toMatchObject([{ code: 'new-keys' }]);
  expect(await unlockAndLock(d.there, dpoPassphrase)).toEqual({ doubt: undefined, told: ['new-keys'] });
  expect(await unlockAndLock(d.there, dpoPassphrase)).toEqual({ doubt: undefined, told: [] });
  // What staff sealed half way and afterwards opens alike.
  await d.there.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  const { rows } = await d.there.docket.inbox.listInbox({ limit: 10 });
  expect(rows.map(({ status }) => status)).toEqual(['new', 'new']);
  await d.there.docket.session.lockRegister();

  // The key file from half way names the key that whoever was removed may hold: it takes nothing any more.
  await writeKeyFile(d.path, begun);
  expect(await report(d.there)).toBe('not taken');
});

test('whoever finishes cannot put a key of their own in the place of the one that was signed', async () => {
  await using d = await cutOff();
  await unlockAndLock(seatAt(d.path, d.folder), handlerPassphrase);
  const finished = await readKeyFile(d.path);
  const theirs = await unlockWithPassphrase(finished, handlerPassphrase);
  if (theirs.role === 'manager') throw new Error('A handler holds the data key.');
  const { dataMac: _data, ledgerMac: _ledger, ...body } = finished;
  const strange = { ...body.intake, publicKey: body.slots[0]?.publicKey ?? '' };
  await writeKeyFile(d.path, await authenticate({ ...body, intake: strange }, theirs));
  expect(await report(d.there)).toBe('not taken');
  expect(await unlockAndLock(d.there, dpoPassphrase)).toMatchObject({ doubt: 'keys' });
});

test('a removal begun by an earlier Docket, which signed nothing beforehand, waits for a DPO as it did', async () => {
  await using d = await cutOff(async ({ dataMac: _data, ledgerMac: _ledger, previous, ...body }, keys) => {
    if (previous === undefined) throw new Error('The change of keys is unfinished.');
    const { intake: _signed, ...unsigned } = previous;
    return await authenticate({ ...body, previous: unsigned }, keys);
  });
  expect(await unlockAndLock(seatAt(d.path, d.folder), handlerPassphrase)).toMatchObject({ doubt: undefined });
  expect((await readKeyFile(d.path)).previous).toBeUndefined();
  expect(await report(d.there)).toBe('not taken');
  expect(await unlockAndLock(d.there, dpoPassphrase)).toMatchObject({ doubt: 'keys' });
});
