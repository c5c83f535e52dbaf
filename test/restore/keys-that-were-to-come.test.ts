import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectRestored } from '../../main/core/files/chain/head-memory.ts';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { finishRotation, intakeToCome, takeUpEarlier } from '../../main/core/files/keys/rotate-keys.ts';
import { unlockWithPassphrase } from '../../main/core/files/keys/unlock-key-file.ts';
import { idOf, removePerson, someKeys } from '../people/some-keys.ts';
import { swappedLetters } from '../support/new-breach.ts';
import { dpoPassphrase, openDocket } from '../support/open-docket.ts';
import { seatAt, type Seat } from '../support/seat-at.ts';

async function report({ docket }: Pick<Seat, 'docket'>): Promise<string> {
  const sent = await docket.intake.reportBreach(swappedLetters).catch((error: unknown) => error);
  return sent instanceof Error && 'code' in sent ? String(sent.code) : 'sealed';
}

async function unlockAndLock({ docket }: Pick<Seat, 'docket'>): Promise<void> {
  await docket.session.unlockRegister({ passphrase: dpoPassphrase });
  await docket.session.lockRegister();
}

test('keys of a restore that never came about are no key of the register once it went on without them', async () => {
  await using d = await openDocket();
  await someKeys(d);
  await d.docket.session.lockRegister();
  const here = seatAt(d.path, d.folder);
  const there = seatAt(d.path, join(d.folder, 'another machine'));
  for (const seat of [here, there]) await unlockAndLock(seat);
  // What a restore in place was about to give the register when the disk refused its last step; a handler kept a copy.
  const present = await readKeyFile(d.path);
  const unlocked = await unlockWithPassphrase(present, dpoPassphrase);
  if (unlocked.role === 'manager') throw new Error('The first slot is the DPO’s.');
  const fresh = await takeUpEarlier(present, unlocked, { earlier: unlocked, newId: randomUUID });
  const toCome = await intakeToCome(fresh.keyFile, fresh.keys);
  const never = await finishRotation(fresh.keyFile, fresh.keys, toCome && { intake: toCome.intake });
  const whole = { keyFile: never, folder: d.path };
  await expectRestored(here.context.host, whole, { seq: 999, hash: 'ab'.repeat(32) });

  await there.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  await removePerson(there, await idOf(there, 'Tamsin Boyd'));
  await there.docket.session.lockRegister();
  await unlockAndLock(here);
  expect(await report(here)).toBe('sealed');
  await writeKeyFile(d.path, never);
  expect(await report(here)).toBe('NOT_TAKEN');
});
