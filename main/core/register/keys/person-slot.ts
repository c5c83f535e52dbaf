import { deriveKey, newKdf } from './derive-key.ts';
import type { PassphraseSlot, RecoverySlot, SlotRole } from './key-slot.ts';
import { slot as slotShape } from './key-slot.ts';
import { newRecoverySecret, printRecoveryKey } from './recovery-key.ts';
import { encodeBytes, loadSodium, wipe } from './secret-memory.ts';
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
  readonly worker?: URL | undefined;
};

/** Where a slot goes and what it is to open. `now` is an ISO-8601 UTC instant. */
export type SlotPlace = {
  readonly registerId: string;
  readonly slotId: string;
  readonly now: string;
  readonly keys: RegisterKeys;
};

/** A slot with a fresh key pair, opened by a passphrase. */
export async function newPersonSlot(person: NewPerson, place: SlotPlace): Promise<PassphraseSlot> {
  const { personId, role } = person;
  const pair = await newKeyPair();
  const kdf = await newKdf(person.memory);
  const identity = { id: place.slotId, kind: 'passphrase', role, personId, publicKey: pair.publicKey, kdf } as const;
  const secret = await deriveKey(person.passphrase, kdf, person.worker);
  const wrappedPrivateKey = await wrapPrivateKey(pair.privateKey, secret, place.registerId, identity);
  wipe(secret, pair.privateKey);
  const sealedKeys = await sealKeysFor(role, pair.publicKey, place.keys);
  // Role and sealed keys belong together, which a union of slots cannot see from two variables.
  return slotShape.parse({
    ...identity,
    ...(person.oneTime === true ? { oneTime: true } : {}),
    wrappedPrivateKey,
    sealedKeys,
    createdAt: place.now,
  }) as PassphraseSlot;
}

/** A slot opened by a new printed key, and that key: it is shown this once and kept nowhere. */
export async function newRecoverySlot(
  personId: string,
  place: SlotPlace,
): Promise<{ readonly slot: RecoverySlot; readonly recoveryKey: string }> {
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
  wipe(secret, pair.privateKey);
  const sealedKeys = await sealKeysFor('dpo', pair.publicKey, place.keys);
  return { slot: { ...identity, wrappedPrivateKey, sealedKeys, createdAt: place.now }, recoveryKey };
}

/** An X25519 pair; the public half encoded as the key file keeps it. */
export async function newKeyPair(): Promise<{ readonly publicKey: string; readonly privateKey: Uint8Array }> {
  const sodium = await loadSodium();
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  return { publicKey: encodeBytes(publicKey), privateKey };
}
