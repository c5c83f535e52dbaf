import { canonicalJson } from './canonical-json.ts';
import { KeyFileAltered } from './key-errors.ts';
import type { Slot } from './key-slot.ts';
import { decodeBytes, encodeBytes, wipe } from './bytes.ts';
import { loadSodium, subkey } from './sodium.ts';

/** The keys of one epoch of a register, 32 bytes each. */
export type RegisterKeys = {
  readonly dataKey: Uint8Array;
  readonly ledgerKey: Uint8Array;
  readonly auditSeed: Uint8Array;
};

/** The fields of a slot that its private key is bound to. If one is changed, the wrap does not open. */
export type SlotIdentity = Pick<Slot, 'id' | 'kind' | 'role' | 'personId' | 'publicKey'> & {
  readonly kdf?: Extract<Slot, { kind: 'passphrase' }>['kdf'];
};

const checkBytes = 16;
const nonceBytes = 24;

/**
 * Wraps a slot's private key under `secret` (32 bytes, from a passphrase or a recovery key), bound to the register and
 * the slot.
 */
export async function wrapPrivateKey(
  privateKey: Uint8Array,
  secret: Uint8Array,
  registerId: string,
  slot: SlotIdentity,
): Promise<string> {
  const sodium = await loadSodium();
  const key = subkey(secret, 'slot wrap');
  const nonce = sodium.randombytes_buf(nonceBytes);
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    privateKey,
    boundFields(registerId, slot),
    null,
    nonce,
    key,
  );
  wipe(key);
  return encodeBytes(Uint8Array.from([...keyCheck(sodium, secret), ...nonce, ...sealed]));
}

/**
 * Returns a slot's private key, or `undefined` if `secret` is another slot's. Throws `KeyFileAltered` if the secret is
 * right but the slot was changed since it was made.
 */
export async function unwrapPrivateKey(
  secret: Uint8Array,
  registerId: string,
  slot: Slot,
): Promise<Uint8Array | undefined> {
  const sodium = await loadSodium();
  const wrapped = decodeWrapped(slot.wrappedPrivateKey);
  if (!sodium.memcmp(wrapped.subarray(0, checkBytes), keyCheck(sodium, secret))) return undefined;
  const key = subkey(secret, 'slot wrap');
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      wrapped.subarray(checkBytes + nonceBytes),
      boundFields(registerId, slot),
      wrapped.subarray(checkBytes, checkBytes + nonceBytes),
      key,
    );
  } catch {
    throw new KeyFileAltered('slot');
  } finally {
    wipe(key);
  }
}

/** Seals the keys that a role may hold to a slot's public key: all three, or for a manager the ledger key alone. */
export async function sealKeysFor(role: Slot['role'], publicKey: string, keys: RegisterKeys): Promise<string> {
  const sodium = await loadSodium();
  const { dataKey, ledgerKey, auditSeed } = keys;
  const plain = role === 'manager' ? ledgerKey.slice() : Uint8Array.from([...dataKey, ...ledgerKey, ...auditSeed]);
  const sealed = sodium.crypto_box_seal(plain, decodeBytes(publicKey));
  wipe(plain);
  return encodeBytes(sealed);
}

/**
 * Opens a slot's sealed keys: 96 bytes for an officer, 32 for a manager. Throws `KeyFileAltered` if they do not open.
 */
export async function openSealedKeys(slot: Slot, privateKey: Uint8Array): Promise<Uint8Array> {
  const sodium = await loadSodium();
  try {
    return sodium.crypto_box_seal_open(decodeBytes(slot.sealedKeys), decodeBytes(slot.publicKey), privateKey);
  } catch {
    throw new KeyFileAltered('sealedKeys');
  }
}

function boundFields(registerId: string, { id, kind, role, personId, publicKey, kdf }: SlotIdentity): string {
  return canonicalJson({ registerId, id, kind, role, personId, publicKey, kdf });
}

// The check value by which a wrong passphrase differs from an altered slot. It also binds the wrap to one secret, which
// Poly1305 alone does not.
function keyCheck(sodium: Awaited<ReturnType<typeof loadSodium>>, secret: Uint8Array): Uint8Array {
  return sodium.crypto_generichash(checkBytes, 'docket slot check v1', secret);
}

function decodeWrapped(text: string): Uint8Array {
  try {
    return decodeBytes(text);
  } catch {
    throw new KeyFileAltered('wrappedKey');
  }
}
