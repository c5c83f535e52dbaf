import { newRegisterKeys } from './create-key-file.ts';
import { KeyFileAltered, LastOfficerSlot, SlotMissing } from './key-errors.ts';
import { authenticate, verifyKeyFile } from './key-file-mac.ts';
import { revisionOf } from './key-file.ts';
import type { KeyFile } from './key-file.ts';
import type { Slot } from './key-slot.ts';
import { newKeyPair } from './person-slot.ts';
import { decodeBytes, encodeBytes, loadSodium, subkey, wipe } from './secret-memory.ts';
import { signedIntake } from './signed-intake.ts';
import { sealKeysFor } from './slot-wrap.ts';
import type { RegisterKeys } from './slot-wrap.ts';
import type { Unlocked, UnlockedOfficer } from './unlock-key-file.ts';

/** The keys of the epoch before: a manager gets the ledger key only. */
export type PreviousKeys = Pick<RegisterKeys, 'ledgerKey'> & Partial<RegisterKeys>;

/** What staff seal to in the new epoch, and who answers for that. The caller wipes the private half. */
export type IntakeToCome = { readonly intake: KeyFile['intake']; readonly privateKey: Uint8Array };

type Beginning = { readonly newId: () => string };

const nonceBytes = 24;

/**
 * A key file of the next epoch: new keys sealed to every remaining slot, for which nobody's passphrase is needed, and the
 * old ones wrapped under the new. `without` is a person who gets none; the printed key, which they may have seen, gets
 * none either. Write it, re-key the register's files, then write `finishRotation`. Killed in between, whoever unlocks
 * tries the new keys on the files and then `previousKeys`, and takes up the intake key that was signed here. Throws `KeyFileAltered` before sealing anything,
 * `RotationUnfinished`, `SlotMissing`, or `LastOfficerSlot` when no passphrase would open the rows any more.
 */
export async function rotateKeys(
  keyFile: KeyFile,
  unlocked: UnlockedOfficer,
  { without, newId }: Beginning & { readonly without?: string },
): Promise<{ readonly keyFile: KeyFile; readonly keys: RegisterKeys }> {
  await verifyKeyFile(keyFile, unlocked);
  if (keyFile.previous !== undefined) throw new RotationUnfinished();
  const remaining = without === undefined ? keyFile.slots : slotsWithout(keyFile.slots, without);
  return await nextEpoch({ ...keyFile, slots: [...remaining] }, unlocked, { newId, seed: unlocked.signingSeed });
}

/**
 * A key file of the next epoch for a copy of the register from an earlier one: whoever holds a key in `keyFile`, the
 * present one, gets one to it and nobody else, and the copy's own keys count as those of the epoch before. Write it beside
 * the copy and open that: the opening gives its files the new keys. Throws `KeyFileAltered` before sealing anything.
 */
export async function takeUpEarlier(
  keyFile: KeyFile,
  unlocked: UnlockedOfficer,
  { earlier, newId }: Beginning & { readonly earlier: RegisterKeys },
): Promise<{ readonly keyFile: KeyFile; readonly keys: RegisterKeys }> {
  await verifyKeyFile(keyFile, unlocked);
  return await nextEpoch(keyFile, earlier, { newId, seed: unlocked.signingSeed });
}

/**
 * The slots of `keyFile` sealed once more, with the keys of an earlier epoch in them: for a backup of that epoch, so that
 * it opens with what opens the register now. `as` is that epoch's own key file. Throws `KeyFileAltered`.
 */
export async function sealEarlierKeys(
  keyFile: KeyFile,
  unlocked: UnlockedOfficer,
  { as, earlier }: { readonly as: KeyFile; readonly earlier: RegisterKeys },
): Promise<KeyFile> {
  await verifyKeyFile(keyFile, unlocked);
  await verifyKeyFile(as, earlier);
  const { dataMac: _data, ledgerMac: _ledger, ...body } = as;
  const slots = await sealAgain(keyFile.slots, earlier);
  return await authenticate({ ...body, revision: Math.max(1, revisionOf(as), revisionOf(keyFile)), slots }, earlier);
}

async function sealAgain(slots: readonly Slot[], keys: RegisterKeys): Promise<Slot[]> {
  return await Promise.all(
    slots.map(async (slot) => ({ ...slot, sealedKeys: await sealKeysFor(slot.role, slot.publicKey, keys) })),
  );
}

/** Fresh keys for every slot of the key file, with `before` wrapped under them, and the intake key to come signed. */
async function nextEpoch(
  keyFile: KeyFile,
  before: RegisterKeys,
  { newId, seed }: Beginning & { readonly seed: Uint8Array | undefined },
): Promise<{ readonly keyFile: KeyFile; readonly keys: RegisterKeys }> {
  const keys = await newRegisterKeys();
  const { dataMac: _data, ledgerMac: _ledger, ...body } = keyFile;
  const slots = await sealAgain(keyFile.slots, keys);
  const officersKeys = Uint8Array.from([...before.dataKey, ...before.auditSeed]);
  const epoch = body.epoch + 1;
  const previous = {
    data: await wrapUnder(keys.dataKey, officersKeys, keyFile),
    ledger: await wrapUnder(keys.ledgerKey, before.ledgerKey, keyFile),
    ...(seed === undefined ? {} : { intake: await intakeFor({ ...keyFile, epoch }, { keys, seed, id: newId() }) }),
  };
  wipe(officersKeys);
  const revision = revisionOf(keyFile) + 1;
  return { keyFile: await authenticate({ ...body, epoch, revision, slots, previous }, keys), keys };
}

type NextIntake = NonNullable<NonNullable<KeyFile['previous']>['intake']>;

async function intakeFor(
  next: Epoch,
  { keys, seed, id }: { readonly keys: RegisterKeys; readonly seed: Uint8Array; readonly id: string },
): Promise<NextIntake> {
  const { publicKey, privateKey } = await newKeyPair();
  const { signed } = signedIntake({ id, publicKey }, next, seed);
  const wrapped = await wrapUnder(keys.dataKey, privateKey, next);
  wipe(privateKey);
  return { id, publicKey, signed, privateKey: wrapped };
}

/**
 * The intake key that whoever began an unfinished rotation signed for it; undefined in one begun by a Docket that left
 * that to whoever finished. Throws `KeyFileAltered`.
 */
export async function intakeToCome(
  keyFile: KeyFile,
  unlocked: Pick<RegisterKeys, 'dataKey' | 'ledgerKey'>,
): Promise<IntakeToCome | undefined> {
  await verifyKeyFile(keyFile, unlocked);
  if (keyFile.previous?.intake === undefined) return undefined;
  const { privateKey, ...intake } = keyFile.previous.intake;
  return { intake, privateKey: await unwrapUnder(unlocked.dataKey, privateKey, keyFile) };
}

/**
 * The key file without the keys of the epoch before, as its next revision: once every file of the register opens with the
 * new ones. It may take up the new epoch's intake key, and slots with its printed key.
 */
export async function finishRotation(
  keyFile: KeyFile,
  keys: Pick<RegisterKeys, 'dataKey' | 'ledgerKey'>,
  { intake = keyFile.intake, slots = keyFile.slots }: Partial<Pick<KeyFile, 'intake' | 'slots'>> = {},
): Promise<KeyFile> {
  await verifyKeyFile(keyFile, keys);
  const { dataMac: _data, ledgerMac: _ledger, previous: _previous, ...body } = keyFile;
  return await authenticate({ ...body, revision: revisionOf(keyFile) + 1, intake, slots }, keys);
}

/** The keys of the epoch before, while a rotation is unfinished; otherwise `undefined`. Throws `KeyFileAltered`. */
export async function previousKeys(keyFile: KeyFile, unlocked: Unlocked): Promise<PreviousKeys | undefined> {
  await verifyKeyFile(keyFile, unlocked);
  if (keyFile.previous === undefined) return undefined;
  const before = { registerId: keyFile.registerId, epoch: keyFile.epoch - 1 };
  const ledgerKey = await unwrapUnder(unlocked.ledgerKey, keyFile.previous.ledger, before);
  if (unlocked.dataKey === undefined) return { ledgerKey };
  const officersKeys = await unwrapUnder(unlocked.dataKey, keyFile.previous.data, before);
  const keys = { ledgerKey, dataKey: officersKeys.slice(0, 32), auditSeed: officersKeys.slice(32) };
  wipe(officersKeys);
  return keys;
}

/** The keys of the epoch before as an officer's key file holds them. */
export function wholeKeys({ dataKey, ledgerKey, auditSeed }: Partial<RegisterKeys>): RegisterKeys {
  if (dataKey === undefined || ledgerKey === undefined || auditSeed === undefined)
    throw new Error('An officer’s key file holds every key of the epoch before.');
  return { dataKey, ledgerKey, auditSeed };
}

/** The last rotation was interrupted and must be finished before another begins. */
export class RotationUnfinished extends Error {
  override readonly name = 'RotationUnfinished';
  constructor() {
    super('The last change of keys was interrupted. Unlock the register again to finish it. Nothing was changed.');
  }
}

function slotsWithout(slots: readonly Slot[], personId: string): readonly Slot[] {
  const left = slots.filter((slot) => slot.kind === 'passphrase' && slot.personId !== personId);
  if (!slots.some((slot) => slot.kind === 'passphrase' && slot.personId === personId)) throw new SlotMissing();
  if (!left.some(({ role }) => role !== 'manager')) throw new LastOfficerSlot();
  return left;
}

type Epoch = Pick<KeyFile, 'registerId' | 'epoch'>;

async function wrapUnder(newKey: Uint8Array, oldKeys: Uint8Array, epoch: Epoch): Promise<string> {
  const sodium = await loadSodium();
  const key = subkey(newKey, 'previous epoch');
  const nonce = sodium.randombytes_buf(nonceBytes);
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(oldKeys, boundTo(epoch), null, nonce, key);
  wipe(key);
  return encodeBytes(Uint8Array.from([...nonce, ...sealed]));
}

async function unwrapUnder(newKey: Uint8Array, wrapped: string, epoch: Epoch): Promise<Uint8Array> {
  const sodium = await loadSodium();
  const key = subkey(newKey, 'previous epoch');
  try {
    const bytes = decodeBytes(wrapped);
    const nonce = bytes.subarray(0, nonceBytes);
    const sealed = bytes.subarray(nonceBytes);
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed, boundTo(epoch), nonce, key);
  } catch {
    throw new KeyFileAltered('the keys of an unfinished change do not open');
  } finally {
    wipe(key);
  }
}

function boundTo({ registerId, epoch }: Epoch): string {
  return `${registerId}\n${epoch}`;
}
