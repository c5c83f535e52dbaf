import { deriveKey, newKdf } from './derive-key.ts';
import type { PassphraseSlot, RecoverySlot, Signing, Slot, SlotRole } from './key-slot.ts';
import { slot as slotShape } from './key-slot.ts';
import { newRecoverySecret, printRecoveryKey } from './recovery-key.ts';
import { encodeBytes, wipe } from './bytes.ts';
import { loadSodium } from './sodium.ts';
import { signingSeedOf, verifyKeyOf, vouchFor, type KeyOwner, type Vouch } from './signing-key.ts';
import { sealKeysFor, wrapPrivateKey } from './slot-wrap.ts';
import type { RegisterKeys } from './slot-wrap.ts';

/**
 * A person who gets a slot, and how their passphrase is protected. `memory` in bytes, brought between 64 MiB and 1 GiB.
 */
export type NewPerson = {
  readonly personId: string;
  readonly role: SlotRole;
  readonly passphrase: string;
  readonly memory: number;
  /** Whether they must choose their own passphrase when they unlock with this one. */
  readonly oneTime?: true;
  /** The slot that this one replaces: its signing keys, and the seed of its signing key if that is known. */
  readonly before?: { readonly signing: Signing | undefined; readonly seed?: Uint8Array | undefined };
  readonly worker?: URL | undefined;
};

/** The register and id of a new slot, and the keys it opens. `now` is an ISO-8601 UTC instant. */
export type SlotPlace = {
  readonly registerId: string;
  readonly slotId: string;
  readonly now: string;
  readonly keys: RegisterKeys;
};

/**
 * Makes a slot with a new key pair, which a passphrase opens, and its holder's signing seed, which the caller wipes.
 */
export async function newPersonSlot(
  person: NewPerson,
  place: SlotPlace,
): Promise<{ readonly slot: PassphraseSlot; readonly signingSeed: Uint8Array }> {
  const { personId, role } = person;
  const pair = await newKeyPair();
  const kdf = await newKdf(person.memory);
  const identity = { id: place.slotId, kind: 'passphrase', role, personId, publicKey: pair.publicKey, kdf } as const;
  const secret = await deriveKey(person.passphrase, kdf, person.worker);
  const wrappedPrivateKey = await wrapPrivateKey(pair.privateKey, secret, place.registerId, identity);
  const signingSeed = signingSeedOf(pair.privateKey);
  wipe(secret, pair.privateKey);
  const sealedKeys = await sealKeysFor(role, pair.publicKey, place.keys);
  const signing = role === 'manager' ? undefined : signingIn(signingSeed, person.before, { ...place, personId });
  // The role decides the sealed keys, which the type system cannot see from two variables.
  const slot = slotShape.parse({
    ...identity,
    ...(person.oneTime === true ? { oneTime: true } : {}),
    ...(signing === undefined ? {} : { signing }),
    wrappedPrivateKey,
    sealedKeys,
    createdAt: place.now,
  }) as PassphraseSlot;
  return { slot, signingSeed };
}

/**
 * The signing keys that a new slot names. Keys of the slot it replaces are kept; the new key vouches for the latest of
 * them, and that one for the new key if its seed is known. Undefined if the replaced slot named none and no seed is
 * known: the next unlocking then accepts what was signed before (`keepSigningKey`).
 */
function signingIn(seed: Uint8Array, before: NewPerson['before'], owner: KeyOwner): Signing | undefined {
  const verifyKey = verifyKeyOf(seed);
  if (before === undefined) return { verifyKey, vouched: [] };
  const { signing, seed: seedBefore } = before;
  const keyBefore = signing?.verifyKey ?? (seedBefore && verifyKeyOf(seedBefore));
  if (keyBefore === undefined) return undefined;
  const vouched = [...(signing?.vouched ?? []), vouchFor(seed, keyBefore, owner)];
  return { verifyKey, vouched: seedBefore ? [...vouched, vouchFor(seedBefore, verifyKey, owner)] : vouched };
}

/**
 * Makes a recovery key and its slot. The key is shown this once and kept nowhere. It vouches for its maker's signing
 * key, and the maker's for its own: `vouch`, which goes into the maker's slot.
 */
export async function newRecoverySlot(
  personId: string,
  place: SlotPlace,
  makersSeed: Uint8Array | undefined,
): Promise<{ readonly slot: RecoverySlot; readonly recoveryKey: string; readonly vouch: Vouch | undefined }> {
  const pair = await newKeyPair();
  const identity = {
    id: place.slotId,
    kind: 'recovery',
    role: 'dpo',
    personId,
    publicKey: pair.publicKey,
  } as const;
  const secret = await newRecoverySecret();
  const recoveryKey = await printRecoveryKey(secret);
  const wrappedPrivateKey = await wrapPrivateKey(pair.privateKey, secret, place.registerId, identity);
  const seed = signingSeedOf(pair.privateKey);
  wipe(secret, pair.privateKey);
  const sealedKeys = await sealKeysFor('dpo', pair.publicKey, place.keys);
  const owner = { registerId: place.registerId, personId };
  const verifyKey = verifyKeyOf(seed);
  const vouched = makersSeed === undefined ? [] : [vouchFor(seed, verifyKeyOf(makersSeed), owner)];
  wipe(seed);
  return {
    slot: { ...identity, signing: { verifyKey, vouched }, wrappedPrivateKey, sealedKeys, createdAt: place.now },
    recoveryKey,
    vouch: makersSeed && vouchFor(makersSeed, verifyKey, owner),
  };
}

/** Adds a vouch to a person's own slot. `seed` is theirs; without it nothing changes. */
export function withVouch(
  slots: readonly Slot[],
  personId: string,
  { seed, vouch }: { readonly seed: Uint8Array | undefined; readonly vouch: Vouch | undefined },
): readonly Slot[] {
  if (seed === undefined || vouch === undefined) return slots;
  return slots.map((slot) => {
    if (slot.kind !== 'passphrase' || slot.role === 'manager' || slot.personId !== personId) return slot;
    const { verifyKey, vouched } = slot.signing ?? { verifyKey: verifyKeyOf(seed), vouched: [] };
    return { ...slot, signing: { verifyKey, vouched: [...vouched, vouch] } };
  });
}

/** Makes an X25519 key pair. The public half is encoded as in the key file. */
export async function newKeyPair(): Promise<{ readonly publicKey: string; readonly privateKey: Uint8Array }> {
  const sodium = await loadSodium();
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  return { publicKey: encodeBytes(publicKey), privateKey };
}
