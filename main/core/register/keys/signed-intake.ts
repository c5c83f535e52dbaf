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

/**
 * Whether the intake key was signed by one of these people's keys, or by one that a DPO's slot shows to be the same
 * person's. Nothing is unlocked for that: it is what a computer can tell that has only the key file. libsodium must be
 * ready.
 */
export function intakeIsSignedBy(keyFile: KeyFile, known: readonly string[]): boolean {
  const { intake, registerId } = keyFile;
  if (intake.signed === undefined) return false;
  const theirs = keyFile.slots.flatMap((slot) => {
    if (slot.role !== 'dpo' || slot.kind !== 'passphrase' || slot.signing === undefined) return [];
    return [...keysFrom(known, slot.signing.vouched, { registerId, personId: slot.personId })];
  });
  const { by, signature } = intake.signed;
  return [...known, ...theirs].includes(by) && isSignedBy(by, intakeText(intake, keyFile), signature);
}

function intakeText({ id, publicKey }: KeyFile['intake'], { registerId, epoch }: Identity): string {
  return `docket intake key v1\n${registerId}\n${epoch}\n${id}\n${publicKey}\n`;
}
