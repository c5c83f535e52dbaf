import { createHash } from 'node:crypto';
import { loadSodium } from '../keys/sodium.ts';
import { isSignedBy, signWith, verifyKeyOf } from '../keys/signing-key.ts';
import type { OfficerRegister } from '../opened/open-register.ts';
import type { AuditHead } from '../opened/heads.ts';
import { lastHead } from './audit.store.ts';
import { keepCheckpoint, type Checkpoint } from './checkpoint.store.ts';

/** The text that is signed, which the stand-alone verifier reads too (after C2SP tlog-checkpoint). */
export function checkpointText(
  registerId: string,
  { seq, hash, at, personId }: Omit<Checkpoint, 'verifyKey' | 'signature'>,
): string {
  return `docket audit checkpoint v1\n${registerId}\n${seq}\n${hash}\n${at}\n${personId}\n`;
}

/**
 * Signs the present head and keeps the signature in the register; one entry is signed once. Returns the head. Without a
 * signing key, or in doubt, signs nothing.
 */
export async function signCheckpoint(
  { raw, keyFile, keys, person, doubt }: OfficerRegister,
  at: string,
): Promise<AuditHead & { readonly at: string }> {
  const head = lastHead(raw);
  if (head === undefined) throw new Error('The audit chain is empty.');
  // Nobody signs a history that is in doubt.
  if (keys.signingSeed === undefined || doubt !== undefined) return { ...head, at };
  const said = { ...head, at, personId: person.id };
  const signature = signWith(keys.signingSeed, checkpointText(keyFile.registerId, said));
  keepCheckpoint(raw, { ...said, verifyKey: verifyKeyOf(keys.signingSeed), signature });
  return { ...head, at };
}

/** Whether the signature is valid under the checkpoint's key and for this register. */
export async function checkpointHolds(registerId: string, checkpoint: Checkpoint): Promise<boolean> {
  await loadSodium();
  return isSignedBy(checkpoint.verifyKey, checkpointText(registerId, checkpoint), checkpoint.signature);
}

/** The fingerprint of a signing key that people compare: the first 16 hex digits of its SHA-256, in 4 groups. */
export function verifyKeyFingerprint(verifyKey: string): string {
  const hash = createHash('sha256').update(Buffer.from(verifyKey, 'base64url')).digest('hex').slice(0, 16);
  return hash.toUpperCase().match(/.{4}/gu)?.join(' ') ?? hash;
}
