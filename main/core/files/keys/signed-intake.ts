import type { KeyFile } from './key-file.ts';
import { isSignedBy, keysFrom, signWith, verifyKeyOf } from './signing-key.ts';

type Identity = Pick<KeyFile, 'registerId' | 'epoch'>;
type Intake = KeyFile['intake'];
export type SignedIntake = Omit<Intake, 'signed'> & { readonly signed: NonNullable<Intake['signed']> };

/** An intake key with the word of whoever gave it to the register. libsodium must be ready. */
export function signedIntake(
  { id, publicKey }: Pick<Intake, 'id' | 'publicKey'>,
  keyFile: Identity,
  seed: Uint8Array,
): SignedIntake {
  const signature = signWith(seed, intakeText({ id, publicKey }, keyFile));
  return { id, publicKey, signed: { by: verifyKeyOf(seed), signature } };
}

/** The keys of the DPOs whose word counts, and those that were somebody's before and count no more. */
type Believed = { readonly dpoKeys: readonly string[]; readonly pastKeys?: readonly string[] | undefined };

/**
 * Whether the intake key was signed by one of these people's keys, or by one that a DPO's slot shows to be the same
 * person's. A key vouches alike for the one after it and for the one before, which a thief of an earlier passphrase or
 * sheet may have: what is known to be past leads nowhere. Nothing is unlocked for that: it is what a computer can tell
 * that has only the key file. libsodium must be ready.
 */
export function intakeIsSignedBy(keyFile: KeyFile, { dpoKeys, pastKeys = [] }: Believed): boolean {
  const { intake, registerId } = keyFile;
  if (intake.signed === undefined) return false;
  const isPast = (key: string) => pastKeys.includes(key);
  const theirs = keyFile.slots.flatMap((slot) => {
    if (slot.role !== 'dpo' || slot.kind !== 'passphrase' || slot.signing === undefined) return [];
    const vouched = slot.signing.vouched.filter(({ verifyKey, by }) => !isPast(verifyKey) && !isPast(by));
    return [...keysFrom(dpoKeys, vouched, { registerId, personId: slot.personId })];
  });
  const { by, signature } = intake.signed;
  return [...dpoKeys, ...theirs].includes(by) && isSignedBy(by, intakeText(intake, keyFile), signature);
}

function intakeText({ id, publicKey }: KeyFile['intake'], { registerId, epoch }: Identity): string {
  return `docket intake key v1\n${registerId}\n${epoch}\n${id}\n${publicKey}\n`;
}
