import { createHash } from 'node:crypto';
import { loadSodium } from '../keys/secret-memory.ts';
import { isSignedBy, signWith, verifyKeyOf } from '../keys/signing-key.ts';
import type { OfficerRegister } from '../opened/open-register.ts';
import type { AuditHead } from '../opened/heads.ts';
import { lastHead } from './audit.store.ts';
import { keepCheckpoint, type Checkpoint } from './checkpoint.store.ts';

/** The text that is signed; also what the stand-alone verifier reads (after C2SP tlog-checkpoint). */
export function checkpointText(
  registerId: string,
  { seq, hash, at, personId }: Omit<Checkpoint, 'verifyKey' | 'signature'>,
): string {
  return `docket audit checkpoint v1\n${registerId}\n${seq}\n${hash}\n${at}\n${personId}\n`;
}

/** Signs where the chain stands now and keeps the signature in the register. One entry is signed once. */
export async function signCheckpoint(
  { raw, keyFile, keys, person, doubt }: OfficerRegister,
  at: string,
): Promise<AuditHead & { readonly at: string }> {
  const head = lastHead(raw);
  if (head === undefined) throw new Error('The audit chain is empty.');
  // Nobody vouches for a history they were told is not the one they knew.
  if (keys.signingSeed === undefined || doubt !== undefined) return { ...head, at };
  const said = { ...head, at, personId: person.id };
  const signature = signWith(keys.signingSeed, checkpointText(keyFile.registerId, said));
  keepCheckpoint(raw, { ...said, verifyKey: verifyKeyOf(keys.signingSeed), signature });
  return { ...head, at };
}

/** Whether the signature is that of the key beside it over this register's checkpoint. */
export async function checkpointHolds(registerId: string, checkpoint: Checkpoint): Promise<boolean> {
  await loadSodium();
  return isSignedBy(checkpoint.verifyKey, checkpointText(registerId, checkpoint), checkpoint.signature);
}

/** What people compare aloud: the first 16 hex digits of SHA-256 over a verify key, in 4 groups. */
export function verifyKeyFingerprint(verifyKey: string): string {
  const hash = createHash('sha256').update(Buffer.from(verifyKey, 'base64url')).digest('hex').slice(0, 16);
  return hash.toUpperCase().match(/.{4}/gu)?.join(' ') ?? hash;
}
