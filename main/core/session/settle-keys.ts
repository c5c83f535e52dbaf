import { existsSync } from 'node:fs';
import type { Progress } from '../../contract/procedure.ts';
import { said } from '../../words/said.ts';
import type { Words } from '../../words/words.ts';
import { hasEpoch } from '../files/chain/audit-epoch.store.ts';
import { beginAuditEpoch } from '../files/chain/audit-epoch.ts';
import { hashKeyOf, keepHashKey } from '../files/database/register-meta.store.ts';
import { insertPastKeys } from '../files/backup/past-keys.store.ts';
import { markRemovedBut } from '../records/person.store.ts';
import { insertIntakeKey } from '../records/sealed-report.store.ts';
import { commit, entryBy } from '../files/chain/commit.ts';
import type { Database } from 'better-sqlite3';
import type { Context } from '../kernel/context.ts';
import { isDiskFull } from '../files/disk/disk-full.ts';
import { CannotOpen } from '../files/register/cannot-open.ts';
import { clearOwnNames, isLedgerForeign } from '../files/register/clear-own-names.ts';
import { PageUnreadable } from '../files/database/copy-under-new-key.ts';
import { noteRevision } from '../files/register/key-revision.ts';
import { fingerprint } from '../files/keys/fingerprint.ts';
import { copyKeyFile } from '../files/backup/key-file-copy.ts';
import { opensRegister } from '../files/pages/page-salt.ts';
import { keepKeyFile } from '../files/register/keep-key-file.ts';
import { revisionOf, type KeyFile } from '../files/keys/key-file.ts';
import { newKeyPair, newRecoverySlot, withVouch } from '../files/keys/person-slot.ts';
import { signedIntake } from '../files/keys/signed-intake.ts';
import { finishRotation, intakeToCome, previousKeys, type IntakeToCome, wholeKeys } from '../files/keys/rotate-keys.ts';
import { decodeBytes, wipe } from '../files/keys/bytes.ts';
import { loadSodium, subkey } from '../files/keys/sodium.ts';
import type { RegisterKeys } from '../files/keys/slot-wrap.ts';
import type { UnlockedManager, UnlockedOfficer } from '../files/keys/unlock-key-file.ts';
import { setAside } from '../files/ledger/mend-ledger.ts';
import { NotADatabase, openDatabase, OpenElsewhere } from '../files/database/open-database.ts';
import { openAsOfficer } from '../files/register/open-register.ts';
import { rekeyFile } from '../files/database/rekey-file.ts';
import { RekeyedCopyNotWhole } from '../files/database/rekey-job.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

type Place = Pick<Context, 'host' | 'now' | 'newId'>;
type OnProgress = (progress: Progress) => void;

/** What an officer must print after a change of keys: the new recovery key, and the fingerprint to compare it with. */
export type NewCard = { readonly recoveryKey: string; readonly fingerprint: string };

/**
 * Opens the register and finishes a change of keys that was interrupted: files with the old key get the new one, then
 * the old keys are taken out of the key file. If the disk is full or a page cannot be read, opens with the keys that
 * the files have, and the next unlocking tries again. While the register is in doubt, the old keys stay in the key file
 * too (unless it was just restored). Throws CannotOpen.
 */
export async function openSettled(
  place: Place,
  folder: string,
  keyFile: KeyFile,
  keys: UnlockedOfficer,
  beforeEntering?: (raw: Database) => void,
): Promise<OfficerRegister> {
  const before = await previousKeys(keyFile, keys);
  if (before === undefined) return await openAsOfficer(folder, keyFile, keys, place.host, place.now, beforeEntering);
  const previous = wholeKeys(before);
  await clearOwnNames(folder);
  try {
    const now = await settleFiles(said, folder, keyFile, { keys, previous }, place).catch((error: unknown) => {
      if (error instanceof OpenElsewhere) throw new CannotOpen('open-elsewhere', { cause: error });
      throw error instanceof NotADatabase ? new CannotOpen('not-a-register', { cause: error }) : error;
    });
    const own = { ...keys, ...now };
    const register = await openAsOfficer(folder, keyFile, own, place.host, place.now, beforeEntering);
    // In doubt it is not finished: an old key file from the middle of a finished change, put back later, would mark
    // everybody who got a key since as removed.
    const isRestored = beforeEntering !== undefined;
    if (now.settled && (isRestored || register.doubt === undefined)) await finishOrClose(register, previous, place);
    return register;
  } finally {
    wipe(previous.dataKey, previous.ledgerKey, previous.auditSeed);
  }
}

// On an error the register is closed, or it would stay open behind the locked screen. On a full disk it stays open, and
// the next unlocking finishes.
async function finishOrClose(register: OfficerRegister, previous: RegisterKeys, place: Place): Promise<void> {
  try {
    await finishKeys(register, previous, place);
  } catch (error) {
    if (isDiskFull(error)) return;
    await register.close();
    throw error;
  }
}

/**
 * A manager's keys with the ledger key that ledger.db has now, the old one while a change of keys is unfinished. Only
 * an officer can finish the change.
 */
export async function ledgerKeyInUse(
  { host }: Pick<Context, 'host'>,
  folder: string,
  keyFile: KeyFile,
  keys: UnlockedManager,
): Promise<UnlockedManager> {
  const previous = await previousKeys(keyFile, keys);
  const { ledger } = registerFiles(folder);
  // A ledger that must not be written to is not opened here, because opening alone writes. `openAsManager` refuses it
  // next.
  if (previous === undefined || !existsSync(ledger) || isLedgerForeign(folder)) return keys;
  try {
    openDatabase(ledger, keys.ledgerKey, { nativeBinding: host.nativeBinding, holding: 'shared' }).close();
    return keys;
  } catch (error) {
    if (error instanceof NotADatabase) return { ...keys, ledgerKey: previous.ledgerKey };
    throw error;
  }
}

/**
 * Gives register.db and then ledger.db the new keys, and returns the keys that they have now; `settled` is false where
 * one kept its old key. Before that, copies the key file beside the backups, because from then on it alone opens the
 * files.
 */
export async function settleFiles(
  t: Words,
  folder: string,
  keyFile: KeyFile,
  { keys, previous }: { readonly keys: RegisterKeys; readonly previous: RegisterKeys },
  { host, now: at }: Pick<Context, 'host' | 'now'>,
  onProgress: OnProgress = () => undefined,
): Promise<RegisterKeys & { readonly settled: boolean }> {
  const { register, ledger } = registerFiles(folder);
  const options = (file: 'register' | 'ledger') => ({
    nativeBinding: host.nativeBinding,
    worker: host.workers.rekey,
    onProgress: ({ step, done, total }: { step: 'copy' | 'check'; done: number; total: number }) =>
      onProgress({ step: t(`session.changeKeys.${step === 'copy' ? 'sealing' : 'readingBack'}.${file}`), done, total }),
  });
  // A ledger that cannot be re-keyed is set aside and counted anew from the register, so it keeps nobody out.
  const rekeyLedger = async () => {
    try {
      await rekeyFile(ledger, { from: previous.ledgerKey, to: keys.ledgerKey }, options('ledger'));
    } catch (error) {
      if (isDiskFull(error)) throw error;
      setAside(ledger, at());
    }
  };
  const now = { ...previous, auditSeed: keys.auditSeed, settled: false };
  if (opensRegister(folder, previous.dataKey)) await copyKeyFile(folder, keyFile);
  try {
    await rekeyFile(register, { from: previous.dataKey, to: keys.dataKey }, options('register'));
    now.dataKey = keys.dataKey;
    if (existsSync(ledger)) await rekeyLedger();
    return { ...keys, settled: true };
  } catch (error) {
    // Each file is whole under the old key or the new one, so a full disk or a bad page does not keep the officer out.
    if (!isDiskFull(error) && !(error instanceof PageUnreadable) && !(error instanceof RekeyedCopyNotWhole))
      throw error;
    return { dataKey: now.dataKey.slice(), ledgerKey: now.ledgerKey.slice(), auditSeed: now.auditSeed, settled: false };
  }
}

/**
 * Takes the register into its new epoch, once every file has the new keys:
 * - the audit chain goes on under a fresh seed;
 * - staff seal to the intake key that was signed when the change began; the old private half stays for older reports;
 * - documents keep the hash key that they are known by;
 * - people who hold no slot any more are marked as removed;
 * - the old keys are kept in the register, to re-seal older backups;
 * - last, the old keys leave the key file.
 * Each step may be repeated: after a kill the next unlocking runs them again. With `print`, also makes a new recovery
 * key and returns it; otherwise returns undefined.
 */
export async function finishKeys(
  register: OfficerRegister,
  previous: RegisterKeys,
  { now, newId }: Pick<Context, 'now' | 'newId'>,
  { print = false }: { readonly print?: boolean } = {},
): Promise<NewCard | undefined> {
  await loadSodium();
  const { keyFile, keys, person } = register;
  const at = now();
  const { intake, privateKey } = await intakeOf(register, newId);
  const holders = keyFile.slots.flatMap((slot) => (slot.kind === 'passphrase' ? [slot.personId] : []));
  await commit(register, async (db) => {
    // Each step may have been done by a process that was killed after this transaction.
    if (!(await hasEpoch(db, keyFile.epoch)))
      await beginAuditEpoch(db, { epoch: keyFile.epoch, seed: keys.auditSeed, previousSeed: previous.auditSeed });
    if ((await hashKeyOf(db)) === null) {
      const kept = subkey(previous.dataKey, 'document hashes');
      register.hashKey.set(kept);
      await keepHashKey(db, kept);
    }
    const removed = await markRemovedBut(db, holders, at);
    await noteRevision(db, keyFile);
    await insertPastKeys(db, previous, { epoch: keyFile.epoch - 1, at });
    await insertIntakeKey(db, { id: intake.id, publicKey: decodeBytes(intake.publicKey), privateKey, madeAt: at });
    const detail = { epoch: keyFile.epoch, ...(removed > 0 ? { removed } : {}) };
    return { result: undefined, entries: [entryBy(person, { at, action: 'register.changeKeys', detail })] };
  });
  wipe(privateKey);
  const { registerId } = keyFile;
  const { signingSeed: seed } = keys;
  const printed = print
    ? await newRecoverySlot(person.id, { registerId, slotId: newId(), now: at, keys }, seed)
    : undefined;
  const others = keyFile.slots.filter(({ kind }) => printed === undefined || kind !== 'recovery');
  const slots = withVouch(others, person.id, { seed, vouch: printed?.vouch });
  const finished = await finishRotation(keyFile, keys, {
    intake,
    slots: printed === undefined ? [...slots] : [...slots, printed.slot],
  });
  await register.heads.give(finished);
  // The finished key file gets a higher revision, so that one from the middle of the change, put back later, is found
  // to be older and nothing is finished with it.
  await keepKeyFile(register, finished, {
    action: 'register.finishKeys',
    subject: null,
    detail: { epoch: finished.epoch, revision: revisionOf(finished) },
    now,
    newId,
  });
  await register.heads.flush();
  return printed && { recoveryKey: printed.recoveryKey, fingerprint: await fingerprint(finished) };
}

/**
 * The intake key that staff seal to from now on: the one signed when the change began, else a new one, signed by the
 * officer who finishes it.
 */
async function intakeOf({ keyFile, keys }: OfficerRegister, newId: () => string): Promise<IntakeToCome> {
  const begun = await intakeToCome(keyFile, keys);
  if (begun !== undefined) return begun;
  const { publicKey, privateKey } = await newKeyPair();
  const made = { id: newId(), publicKey };
  const seed = keys.signingSeed;
  return { intake: seed === undefined ? made : signedIntake(made, keyFile, seed), privateKey };
}
