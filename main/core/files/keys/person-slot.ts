import { deriveKey, newKdf } from './derive-key.ts';
import type { PassphraseSlot, RecoverySlot, Signing, Slot, SlotRole } from './key-slot.ts';
import { slot as slotShape } from './key-slot.ts';
import { newRecoverySecret, printRecoveryKey } from './recovery-key.ts';
import { encodeBytes, loadSodium, wipe } from './secret-memory.ts';
import { signingSeedOf, verifyKeyOf, vouchFor, type KeyOwner, type Vouch } from './signing-key.ts';
import { sealKeysFor, wrapPrivateKey } from './slot-wrap.ts';
import type { RegisterKeys } from './slot-wrap.ts';

/** Whose slot, and how their passphrase is protected. `memory` in bytes, brought between 64 MiB and 1 GiB. */
export type NewPerson = {
  readonly personId: string;
  readonly role: SlotRole;
  readonly passphrase: string;
  readonly memory: number;
  /** Whether they choose their own passphrase when they unlock with this one. */
  readonly oneTime?: true;
  /** Whose slot this takes the place of: what it said of their keys, and the seed they signed with where it is at hand. */
  readonly before?: { readonly signing: Signing | undefined; readonly seed?: Uint8Array | undefined };
  readonly worker?: URL | undefined;
};

/** Where a slot goes and what it is to open. `now` is an ISO-8601 UTC instant. */
export type SlotPlace = {
  readonly registerId: string;
  readonly slotId: string;
  readonly now: string;
  readonly keys: RegisterKeys;
};

/** A slot with a fresh key pair, opened by a passphrase, and the seed its holder signs with: the caller wipes that. */
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
  // Role and sealed keys belong together, which a union of slots cannot see from two variables.
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
 * What a new slot says of its holder's keys: the ones before are kept and vouched for, and vouch for the new one where
 * they can. Nothing in the place of a slot that said nothing: what was signed before is taken up at the next unlocking.
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
 * A slot opened by a new printed key, and that key: it is shown this once and kept nowhere. Whoever made it vouches for
 * its signing key with `vouch`, which goes into their own slot, and it for theirs.
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

/** The slots with one more vouch in somebody's own, where `seed` is theirs. */
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

/** An X25519 pair; the public half encoded as the key file keeps it. */
export async function newKeyPair(): Promise<{ readonly publicKey: string; readonly privateKey: Uint8Array }> {
  const sodium = await loadSodium();
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  return { publicKey: encodeBytes(publicKey), privateKey };
}
