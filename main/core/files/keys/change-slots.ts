import { deriveKey, newKdf } from './derive-key.ts';
import { SlotMissing, WrongPassphrase } from './key-errors.ts';
import { authenticate, authenticateOwnWrap, verifyKeyFile } from './key-file-mac.ts';
import { revisionOf } from './key-file.ts';
import type { KeyFile, KeyFileBody } from './key-file.ts';
import { signingOf, type PassphraseSlot, type Slot } from './key-slot.ts';
import { newPersonSlot, newRecoverySlot, withVouch } from './person-slot.ts';
import type { NewPerson } from './person-slot.ts';
import { wipe } from './bytes.ts';
import { verifyKeyOf, vouchFor } from './signing-key.ts';
import { unwrapPrivateKey, wrapPrivateKey } from './slot-wrap.ts';
import type { Unlocked, UnlockedOfficer } from './unlock-key-file.ts';

/** What a key file shows before anything is unlocked. */
export type Greeting = { readonly organisation: string; readonly languages: readonly string[] };

/** `now` is an ISO-8601 UTC instant. */
export type SlotChange = { readonly now: string; readonly newId: () => string };

/**
 * Adds a slot to a key file, which the caller writes. Verifies the key file first: throws `KeyFileAltered`, before
 * deriving a key, if it was changed outside Docket.
 */
export async function addPersonSlot(
  keyFile: KeyFile,
  unlocked: UnlockedOfficer,
  { now, newId, ...person }: NewPerson & SlotChange,
): Promise<{ readonly keyFile: KeyFile; readonly slotId: string }> {
  await verifyKeyFile(keyFile, unlocked);
  const slotId = newId();
  const place = { registerId: keyFile.registerId, slotId, now, keys: unlocked };
  const { slot, signingSeed } = await newPersonSlot(person, place);
  wipe(signingSeed);
  return { keyFile: await withSlots(keyFile, [...keyFile.slots, slot], unlocked), slotId };
}

/**
 * Replaces a person's passphrase by a one-time one. Person and role stay. The key pair is new, and the earlier signing
 * key stays known as theirs. Throws `KeyFileAltered`, or `SlotMissing` if they hold none.
 */
export async function resetSlot(
  keyFile: KeyFile,
  unlocked: UnlockedOfficer,
  { personId, now, ...protection }: Omit<NewPerson, 'role' | 'oneTime'> & Pick<SlotChange, 'now'>,
): Promise<KeyFile> {
  await verifyKeyFile(keyFile, unlocked);
  const held = keyFile.slots.find((slot) => slot.kind === 'passphrase' && slot.personId === personId);
  if (held === undefined) throw new SlotMissing();
  const { slot, signingSeed } = await newPersonSlot(
    { personId, role: held.role, ...protection, oneTime: true, before: { signing: signingOf(held) } },
    { registerId: keyFile.registerId, slotId: held.id, now, keys: unlocked },
  );
  wipe(signingSeed);
  return await withSlots(
    keyFile,
    keyFile.slots.map((other) => (other.id === held.id ? slot : other)),
    unlocked,
  );
}

/**
 * Changes what a key file shows before anything is unlocked: the organisation's name and its languages. Throws
 * `KeyFileAltered`.
 */
export async function changeGreeting(
  keyFile: KeyFile,
  unlocked: UnlockedOfficer,
  { organisation, languages }: Greeting,
): Promise<KeyFile> {
  await verifyKeyFile(keyFile, unlocked);
  const { dataMac: _data, ledgerMac: _ledger, ...body } = keyFile;
  return await authenticate({ ...body, organisation, languages: [...languages] }, unlocked);
}

/**
 * The key file with the unlocked person's own passphrase replaced and Argon2id calibrated anew. An officer's slot gets a
 * fresh key pair, so that the old passphrase and an old copy of the file lead to nothing sealed from now on; a manager,
 * who cannot vouch for a new public key, re-wraps the old one. `signingSeed` is what an officer signs with from now on, for
 * the caller to wipe. Throws `KeyFileAltered`, `SlotMissing` or `WrongPassphrase`.
 */
export async function changePassphrase(
  keyFile: KeyFile,
  unlocked: Unlocked,
  change: {
    readonly passphrase: string;
    readonly newPassphrase: string;
    readonly memory: number;
    readonly worker?: URL | undefined;
  },
): Promise<{ readonly keyFile: KeyFile; readonly signingSeed: Uint8Array | undefined }> {
  await verifyKeyFile(keyFile, unlocked);
  const own = keyFile.slots.find((slot) => slot.id === unlocked.slotId && slot.kind === 'passphrase');
  if (own?.kind !== 'passphrase') throw new SlotMissing();
  const privateKey = await privateKeyOf(keyFile, own, change.passphrase, change.worker);
  const replace = (slot: Slot): readonly Slot[] => keyFile.slots.map((other) => (other.id === own.id ? slot : other));
  const { memory, worker, newPassphrase } = change;
  if (unlocked.role === 'manager') {
    const slot = await rewrap(keyFile, own, privateKey, { memory, worker, newPassphrase });
    const changed = await authenticateOwnWrap({ ...keyFile, slots: [...replace(slot)] }, unlocked.ledgerKey);
    return { keyFile: changed, signingSeed: undefined };
  }
  wipe(privateKey);
  const { personId, role } = own;
  const before = { signing: signingOf(own), seed: unlocked.signingSeed };
  const { slot, signingSeed } = await newPersonSlot(
    { personId, role, passphrase: newPassphrase, memory, worker, before },
    { registerId: keyFile.registerId, slotId: own.id, now: own.createdAt, keys: unlocked },
  );
  return { keyFile: await withSlots(keyFile, replace(slot), unlocked), signingSeed };
}

/** Replaces every recovery key of a key file by a new one, and returns it, to be shown this once. */
export async function replaceRecoveryKey(
  keyFile: KeyFile,
  unlocked: UnlockedOfficer,
  { now, newId }: SlotChange,
): Promise<{ readonly keyFile: KeyFile; readonly recoveryKey: string }> {
  await verifyKeyFile(keyFile, unlocked);
  const place = { registerId: keyFile.registerId, slotId: newId(), now, keys: unlocked };
  const { personId, signingSeed: seed } = unlocked;
  const { slot, recoveryKey, vouch } = await newRecoverySlot(personId, place, seed);
  const passphrases = keyFile.slots.filter(({ kind }) => kind !== 'recovery');
  const others = withVouch(passphrases, personId, { seed, vouch });
  return { keyFile: await withSlots(keyFile, [...others, slot], unlocked), recoveryKey };
}

/**
 * Writes the unlocked person's signing key into their slot, and `others` as keys that are theirs too. Changes nothing
 * that the slot opens. Throws `KeyFileAltered` or `SlotMissing`.
 */
export async function pinSigningKey(
  keyFile: KeyFile,
  unlocked: UnlockedOfficer & { readonly signingSeed: Uint8Array },
  others: readonly string[],
): Promise<KeyFile> {
  await verifyKeyFile(keyFile, unlocked);
  const { signingSeed: seed, slotId, personId } = unlocked;
  const owner = { registerId: keyFile.registerId, personId };
  const verifyKey = verifyKeyOf(seed);
  const slots = keyFile.slots.map((slot) => {
    if (slot.id !== slotId || slot.role === 'manager') return slot;
    const vouched = [...(slot.signing?.vouched ?? []), ...others.map((other) => vouchFor(seed, other, owner))];
    return { ...slot, signing: { verifyKey, vouched } };
  });
  return await withSlots(keyFile, slots, unlocked);
}

async function withSlots(keyFile: KeyFile, slots: readonly Slot[], unlocked: UnlockedOfficer): Promise<KeyFile> {
  const { dataMac: _data, ledgerMac: _ledger, ...body } = keyFile;
  const revision = revisionOf(keyFile) + 1;
  return await authenticate({ ...body, revision, slots: [...slots] } satisfies KeyFileBody, unlocked);
}

async function privateKeyOf(
  keyFile: KeyFile,
  slot: PassphraseSlot,
  passphrase: string,
  worker: URL | undefined,
): Promise<Uint8Array> {
  const secret = await deriveKey(passphrase, slot.kdf, worker);
  const privateKey = await unwrapPrivateKey(secret, keyFile.registerId, slot);
  wipe(secret);
  if (privateKey === undefined) throw new WrongPassphrase();
  return privateKey;
}

async function rewrap(
  keyFile: KeyFile,
  own: PassphraseSlot,
  privateKey: Uint8Array,
  { memory, worker, newPassphrase }: { memory: number; worker: URL | undefined; newPassphrase: string },
): Promise<PassphraseSlot> {
  const kdf = await newKdf(memory);
  const secret = await deriveKey(newPassphrase, kdf, worker);
  const wrappedPrivateKey = await wrapPrivateKey(privateKey, secret, keyFile.registerId, { ...own, kdf });
  wipe(secret, privateKey);
  const { oneTime: _chosenNow, ...rest } = own;
  return { ...rest, kdf, wrappedPrivateKey };
}
