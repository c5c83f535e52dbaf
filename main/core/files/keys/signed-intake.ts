import type { KeyFile } from './key-file.ts';
import { isSignedBy, keysFrom, signWith, verifyKeyOf } from './signing-key.ts';

type Identity = Pick<KeyFile, 'registerId' | 'epoch'>;
type Intake = KeyFile['intake'];
export type SignedIntake = Omit<Intake, 'signed'> & { readonly signed: NonNullable<Intake['signed']> };

/** An intake key, signed by the person who gave it to the register. libsodium must be ready. */
export function signedIntake(
  { id, publicKey }: Pick<Intake, 'id' | 'publicKey'>,
  keyFile: Identity,
  seed: Uint8Array,
): SignedIntake {
  const signature = signWith(seed, intakeText({ id, publicKey }, keyFile));
  return { id, publicKey, signed: { by: verifyKeyOf(seed), signature } };
}

/** Signing keys of the DPOs, which are believed, and earlier ones, which no longer are. */
type Believed = { readonly dpoKeys: readonly string[]; readonly pastKeys?: readonly string[] | undefined };

/**
 * Whether the intake key was signed with a key of `dpoKeys`, or with one that a DPO's slot shows to be the same
 * person's. Keys vouch for the one after them and for the one before, which a thief of an earlier passphrase or
 * recovery sheet may have, so `pastKeys` prove nothing. A computer needs only the key file for this and unlocks
 * nothing. libsodium must be ready.
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
