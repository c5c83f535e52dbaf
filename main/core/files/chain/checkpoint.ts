import { createHash } from 'node:crypto';
import { loadSodium } from '../keys/secret-memory.ts';
import { isSignedBy, signWith, verifyKeyOf } from '../keys/signing-key.ts';
import type { OfficerRegister } from '../opened/open-register.ts';
import type { AuditHead } from '../opened/heads.ts';

/** Where the chain stood, vouched for by a person with a key that only their passphrase opens. */
export type Checkpoint = AuditHead & {
  /** ISO-8601 UTC. */
  readonly at: string;
  readonly personId: string;
  /** Ed25519, URL-safe base64. */
  readonly verifyKey: string;
  readonly signature: string;
};

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
  const head = raw.prepare<[], AuditHead>('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1').get();
  if (head === undefined) throw new Error('The audit chain is empty.');
  // Nobody signs a history that is in doubt.
  if (keys.signingSeed === undefined || doubt !== undefined) return { ...head, at };
  const text = checkpointText(keyFile.registerId, { ...head, at, personId: person.id });
  const signature = signWith(keys.signingSeed, text);
  raw
    .prepare(
      'INSERT INTO checkpoint (seq, hash, at, person_id, verify_key, signature) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    )
    .run(head.seq, head.hash, at, person.id, verifyKeyOf(keys.signingSeed), signature);
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
