import { expect, test } from 'vitest';
import { readKeyFile, writeKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import type { KeyFile } from '../../main/core/files/keys/key-file.ts';
import type { Slot } from '../../main/core/files/keys/key-slot.ts';
import { newKeyPair } from '../../main/core/files/keys/person-slot.ts';
import { signedIntake } from '../../main/core/files/keys/signed-intake.ts';
import { signingSeedOf, verifyKeyOf, vouchFor } from '../../main/core/files/keys/signing-key.ts';
import {
  unlockWithPassphrase,
  unlockWithRecoveryKey,
  type Unlocked,
} from '../../main/core/files/keys/unlock-key-file.ts';
import { idOf, removePerson, someKeys } from '../people/some-keys.ts';
import { swappedLetters } from '../support/new-breach.ts';
import { dpoPassphrase, openDocket, type TestDocket } from '../support/open-docket.ts';
import { seatAt, type Seat } from '../support/seat-at.ts';

const newer = 'seven lanterns under the quay';

async function report({ docket }: Pick<Seat, 'docket'>): Promise<string> {
  const sent = await docket.intake.reportBreach(swappedLetters).catch((error: unknown) => error);
  return sent instanceof Error && 'code' in sent ? String(sent.code) : 'sealed';
}

function seedOf(unlocked: Unlocked): Uint8Array {
  if (unlocked.role === 'manager' || unlocked.signingSeed === undefined) throw new Error('An officer signs.');
  return unlocked.signingSeed;
}

/** A register whose DPO has another passphrase and sheet than before and removed somebody since; and the key file of before. */
async function withKeysOfBefore(): Promise<TestDocket & { readonly seat: Seat; readonly before: KeyFile }> {
  const d = await openDocket();
  await someKeys(d);
  const before = await readKeyFile(d.path);
  await d.docket.people.changePassphrase({ passphrase: dpoPassphrase, newPassphrase: newer });
  await removePerson(d, await idOf(d, 'Tamsin Boyd'));
  await d.docket.session.lockRegister();
  return Object.assign(d, { seat: seatAt(d.path, d.folder), before });
}

/** A key file of the next epoch with an intake key of whoever has this seed. Nobody who seals can check its slots. */
async function forged(present: KeyFile, seed: Uint8Array, slots: readonly Slot[] = present.slots): Promise<KeyFile> {
  const epoch = present.epoch + 1;
  const { publicKey } = await newKeyPair();
  const intake = signedIntake({ id: 'theirs', publicKey }, { ...present, epoch }, seed);
  return { ...present, epoch, intake, slots: [...slots] };
}

test('whoever has an earlier passphrase, or an earlier recovery sheet, cannot have staff seal to a key of theirs', async () => {
  await using d = await withKeysOfBefore();
  const present = await readKeyFile(d.path);
  const seeds = [
    seedOf(await unlockWithPassphrase(d.before, dpoPassphrase)),
    seedOf(await unlockWithRecoveryKey(d.before, d.recoveryKey)),
  ];
  for (const seed of seeds) {
    await writeKeyFile(d.path, await forged(present, seed));
    expect(await report(d.seat)).toBe('NOT_TAKEN');
    // Nor by way of a fresh key for which the earlier one vouches.
    const fresh = signingSeedOf((await newKeyPair()).privateKey);
    const slots = present.slots.map((slot) => {
      if (slot.kind !== 'passphrase' || slot.role === 'manager' || slot.signing === undefined) return slot;
      const vouch = vouchFor(seed, verifyKeyOf(fresh), { registerId: present.registerId, personId: slot.personId });
      return { ...slot, signing: { ...slot.signing, vouched: [...slot.signing.vouched, vouch] } };
    });
    await writeKeyFile(d.path, await forged(present, fresh, slots));
    expect(await report(d.seat)).toBe('NOT_TAKEN');
  }
  await writeKeyFile(d.path, present);
  expect(await report(d.seat)).toBe('sealed');
});

test('a removal that the DPO made elsewhere with a newer passphrase is believed here as it was', async () => {
  await using d = await openDocket();
  await someKeys(d);
  await d.docket.session.lockRegister();
  const there = seatAt(d.path, `${d.folder}/another machine`);
  await there.docket.session.unlockRegister({ passphrase: dpoPassphrase });
  await there.docket.people.changePassphrase({ passphrase: dpoPassphrase, newPassphrase: newer });
  await removePerson(there, await idOf(there, 'Tamsin Boyd'));
  await there.docket.session.lockRegister();
  const here = seatAt(d.path, d.folder);
  expect(await report(here)).toBe('sealed');
  await here.docket.session.unlockRegister({ passphrase: newer });
  expect((await here.docket.audit.showLog()).doubt).toBeUndefined();
  await here.docket.session.lockRegister();
});
