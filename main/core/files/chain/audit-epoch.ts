import type { Kysely } from 'kysely';
import { lastSeq } from './audit.store.ts';
import { insertEpoch, sealedSeeds } from './audit-epoch.store.ts';
import { wipe } from '../keys/bytes.ts';
import { loadSodium, subkey } from '../keys/sodium.ts';
import type { RegisterSchema } from '../database/schema.ts';

/** A part of the chain under one seed: from entry `fromSeq` up to, not including, the next epoch's `fromSeq`. */
export type AuditEpoch = { readonly epoch: number; readonly fromSeq: number; readonly seed: Uint8Array };

/** Thrown when the seed from before a change of keys does not decrypt under the seed after it. */
export class EpochAltered extends Error {
  override readonly name = 'EpochAltered';
}

const nonceBytes = 24;

/**
 * Lets the chain go on under a fresh seed from its next entry, inside the caller's transaction: a colleague who was
 * removed knew the one before. `epoch` is the key file's new epoch. The old seed is kept sealed under the new one, so
 * that whoever unlocks can still verify every entry, and nobody with the data key alone can.
 */
export async function beginAuditEpoch(
  db: Kysely<RegisterSchema>,
  { epoch, seed, previousSeed }: { epoch: number; seed: Uint8Array; previousSeed: Uint8Array },
): Promise<void> {
  const sodium = await loadSodium();
  const seq = await lastSeq(db);
  const key = subkey(seed, 'audit seed before');
  const nonce = sodium.randombytes_buf(nonceBytes);
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(previousSeed, `${epoch}`, null, nonce, key);
  wipe(key);
  await insertEpoch(db, { epoch, fromSeq: seq + 1, sealedSeed: Buffer.from([...nonce, ...sealed]), key: seed });
}

/** Every epoch of the chain with its seed, oldest first, from the newest seed back. The caller wipes them. Throws EpochAltered. */
export async function auditEpochs(
  db: Pick<Kysely<RegisterSchema>, 'selectFrom'>,
  newest: Uint8Array,
): Promise<readonly AuditEpoch[]> {
  const sodium = await loadSodium();
  const epochs: AuditEpoch[] = [];
  let seed: Uint8Array = Uint8Array.from(newest);
  for (const { epoch, from_seq, seed: sealed } of await sealedSeeds(db)) {
    epochs.unshift({ epoch, fromSeq: from_seq, seed });
    const key = subkey(seed, 'audit seed before');
    try {
      seed = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
        null,
        sealed.subarray(nonceBytes),
        `${epoch}`,
        sealed.subarray(0, nonceBytes),
        key,
      );
    } catch (error) {
      throw new EpochAltered(`The seed before epoch ${epoch} does not open`, {
        cause: error,
      });
    } finally {
      wipe(key);
    }
  }
  epochs.unshift({ epoch: 1, fromSeq: 1, seed });
  return epochs;
}
