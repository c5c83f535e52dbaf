import sodium from 'libsodium-wrappers-sumo';
import { decodeBytes, encodeBytes, subkey, wipe } from './secret-memory.ts';

// Everything here runs at once: libsodium must be ready, which it is wherever a key was unlocked.

/**
 * One key's word that another is the same person's: an earlier passphrase's, or that of the printed key they made. Keys
 * are Ed25519, all fields unpadded URL-safe base64.
 */
export type Vouch = { readonly verifyKey: string; readonly by: string; readonly signature: string };

/** Whose keys a vouch is about. */
export type KeyOwner = { readonly registerId: string; readonly personId: string };

/** The seed of the Ed25519 key that a slot's holder signs with, from the slot's private key. */
export function signingSeedOf(privateKey: Uint8Array): Uint8Array {
  return subkey(privateKey, 'audit checkpoints');
}

/** The public half of the signing key that a seed of 32 bytes leads to. */
export function verifyKeyOf(seed: Uint8Array): string {
  const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(seed);
  wipe(privateKey);
  return encodeBytes(publicKey);
}

/** Signs a text with the key of a seed. */
export function signWith(seed: Uint8Array, text: string): string {
  const { privateKey } = sodium.crypto_sign_seed_keypair(seed);
  const signature = encodeBytes(sodium.crypto_sign_detached(text, privateKey));
  wipe(privateKey);
  return signature;
}

/** Whether that key signed that text; false for what is no key or no signature at all. */
export function isSignedBy(verifyKey: string, text: string, signature: string): boolean {
  try {
    return sodium.crypto_sign_verify_detached(decodeBytes(signature), text, decodeBytes(verifyKey));
  } catch {
    return false;
  }
}

/** Lets the key of a seed say that another key is its holder's too. */
export function vouchFor(seed: Uint8Array, verifyKey: string, owner: KeyOwner): Vouch {
  return { verifyKey, by: verifyKeyOf(seed), signature: signWith(seed, vouchText(verifyKey, owner)) };
}

/** Every key that is a person's if the first ones are: those that one of them, or one they lead to, vouches for. */
export function keysFrom(first: readonly string[], vouched: readonly Vouch[], owner: KeyOwner): ReadonlySet<string> {
  const known = new Set(first);
  let waiting = vouched.filter(({ by, verifyKey, signature }) =>
    isSignedBy(by, vouchText(verifyKey, owner), signature),
  );
  for (;;) {
    const next = waiting.filter(({ by }) => known.has(by));
    if (next.length === 0) return known;
    for (const { verifyKey } of next) known.add(verifyKey);
    waiting = waiting.filter((vouch) => !next.includes(vouch));
  }
}

function vouchText(verifyKey: string, { registerId, personId }: KeyOwner): string {
  return `docket signing key v1\n${registerId}\n${personId}\n${verifyKey}\n`;
}
