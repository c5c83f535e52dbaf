import { said } from '../../../words/said.ts';
import { newRegisterKeys } from './create-key-file.ts';
import { KeyFileAltered, LastOfficerSlot, SlotMissing } from './key-errors.ts';
import { authenticate, verifyKeyFile } from './key-file-mac.ts';
import { revisionOf } from './key-file.ts';
import type { KeyFile } from './key-file.ts';
import type { Slot } from './key-slot.ts';
import { newKeyPair } from './person-slot.ts';
import { decodeBytes, encodeBytes, wipe } from './bytes.ts';
import { loadSodium, subkey } from './sodium.ts';
import { signedIntake } from './signed-intake.ts';
import { sealKeysFor } from './slot-wrap.ts';
import type { RegisterKeys } from './slot-wrap.ts';
import type { Unlocked, UnlockedOfficer } from './unlock-key-file.ts';

/** The keys of the epoch before; for a manager the ledger key only. */
export type PreviousKeys = Pick<RegisterKeys, 'ledgerKey'> & Partial<RegisterKeys>;

/** The signed intake key of the new epoch. The caller wipes the private half. */
export type IntakeToCome = { readonly intake: KeyFile['intake']; readonly privateKey: Uint8Array };

type Beginning = { readonly newId: () => string };

const nonceBytes = 24;

/**
 * Makes a key file of the next epoch: new keys, sealed to every remaining slot without anybody's passphrase, and the
 * old keys wrapped under the new ones. `without` is a person who gets no keys; then no recovery key does either,
 * because they may have seen it. The caller:
 * - writes it;
 * - re-keys the register's files;
 * - writes the result of `finishRotation`.
 * If the process is killed in between, the next unlocking tries the new keys on the files, then `previousKeys`, and
 * takes up the intake key that is signed here. Throws `KeyFileAltered` before sealing anything, `RotationUnfinished`,
 * `SlotMissing`, or `LastOfficerSlot` if no officer's passphrase would remain.
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
 * Makes a key file of the next epoch for an older copy of the register. The holders in `keyFile`, the present one, get
 * keys to it and nobody else does; the copy's own keys count as those of the epoch before. The caller writes it beside
 * the copy and opens the copy, which gives its files the new keys. Throws `KeyFileAltered` before sealing anything.
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
 * Seals the keys of an earlier epoch to the slots of `keyFile`, for a backup of that epoch, so that the present holders
 * can open it. `as` is that epoch's own key file. Throws `KeyFileAltered`.
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

/** Makes new keys for every slot of the key file, wraps `before` under them and signs the next intake key. */
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
 * The intake key that was signed when the unfinished rotation began; undefined if an earlier Docket began it and left
 * that to the one who finishes. Throws `KeyFileAltered`.
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
 * The key file without the keys of the epoch before, as its next revision, for when every file of the register opens
 * with the new keys. May take up the new epoch's intake key, and slots with its recovery key. Throws `KeyFileAltered`.
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

/**
 * Returns the keys of the epoch before while a rotation is unfinished, otherwise `undefined`. Throws `KeyFileAltered`.
 */
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

/** The same keys, typed as complete, as an officer's key file always holds them. */
export function wholeKeys({ dataKey, ledgerKey, auditSeed }: Partial<RegisterKeys>): RegisterKeys {
  if (dataKey === undefined || ledgerKey === undefined || auditSeed === undefined)
    throw new Error('An officer’s key file holds every key of the epoch before.');
  return { dataKey, ledgerKey, auditSeed };
}

/** Thrown while the last rotation is unfinished: it must be finished before another begins. */
export class RotationUnfinished extends Error {
  override readonly name = 'RotationUnfinished';
  constructor() {
    super(said('session.keys.changing'));
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
    throw new KeyFileAltered('unfinishedChange');
  } finally {
    wipe(key);
  }
}

function boundTo({ registerId, epoch }: Epoch): string {
  return `${registerId}\n${epoch}`;
}
