import sodium from 'libsodium-wrappers-sumo';
import { decodeBytes, encodeBytes, wipe } from './bytes.ts';
import { subkey } from './sodium.ts';

// Everything here is synchronous: libsodium must be ready, which it is wherever a key was unlocked.

/**
 * A signature by which one key (`by`) says that another (`verifyKey`) is the same person's: of an earlier passphrase,
 * or of the recovery key they made. Keys are Ed25519; all fields are unpadded URL-safe base64.
 */
export type Vouch = { readonly verifyKey: string; readonly by: string; readonly signature: string };

/** The person whose keys a vouch is about, in one register. */
export type KeyOwner = { readonly registerId: string; readonly personId: string };

/** Derives the seed of a slot holder's Ed25519 signing key from the slot's private key. */
export function signingSeedOf(privateKey: Uint8Array): Uint8Array {
  return subkey(privateKey, 'audit checkpoints');
}

/** The public key of the signing key with this 32-byte seed. */
export function verifyKeyOf(seed: Uint8Array): string {
  const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(seed);
  wipe(privateKey);
  return encodeBytes(publicKey);
}

/** Signs a text with the signing key of this seed. */
export function signWith(seed: Uint8Array, text: string): string {
  const { privateKey } = sodium.crypto_sign_seed_keypair(seed);
  const signature = encodeBytes(sodium.crypto_sign_detached(text, privateKey));
  wipe(privateKey);
  return signature;
}

/** Whether the key signed the text; false if either is not a key or a signature at all. */
export function isSignedBy(verifyKey: string, text: string, signature: string): boolean {
  try {
    return sodium.crypto_sign_verify_detached(decodeBytes(signature), text, decodeBytes(verifyKey));
  } catch {
    return false;
  }
}

/** Signs, with the key of `seed`, that `verifyKey` is its holder's too. */
export function vouchFor(seed: Uint8Array, verifyKey: string, owner: KeyOwner): Vouch {
  return { verifyKey, by: verifyKeyOf(seed), signature: signWith(seed, vouchText(verifyKey, owner)) };
}

/** The keys `first`, and every key that one of them vouches for, directly or through others. */
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
