import { existsSync, statSync } from 'node:fs';
import type { NotInPlaceReason as Reason } from '../../contract/restore/restore-backup.ts';
import { said } from '../../words/said.ts';
import type { Context } from '../kernel/context.ts';
import { CannotOpen } from '../files/register/cannot-open.ts';
import { fingerprint } from '../files/keys/fingerprint.ts';
import { KeyFileAltered, KeyFileDamaged, KeyFileMissing } from '../files/keys/key-errors.ts';
import { readKeyFile } from '../files/keys/key-file-on-disk.ts';
import type { KeyFile } from '../files/keys/key-file.ts';
import type { UnlockedOfficer } from '../files/keys/unlock-key-file.ts';
import { rememberedAt, rememberedFingerprint } from '../files/machine/machine-memory.ts';
import { officerKeys, wipeKeys, type OfficerSecret, type OpenedKeyFile } from './officer-keys.ts';
import { pageBytes } from '../files/pages/page-cipher.ts';
import { readDamagedPages } from '../files/pages/page-salt.ts';
import type { UnlockedBackup } from './unlock-backup.ts';
import { registerFiles } from '../files/disk/register-files.ts';

/** Thrown when a backup may not replace the present register. Nothing was changed. */
export class NotInPlace extends Error {
  override readonly name = 'NotInPlace';
  readonly reason: Reason;
  constructor(reason: Reason, sentence: string = said(`restore.notInPlace.${reason}`)) {
    super(sentence);
    this.reason = reason;
  }
}

/** What an officer types to put a backup in place of the present register. */
export type TypedForPlace = {
  /** Opens the backup, and also the present register where `present` is not given. */
  readonly secret: OfficerSecret;
  readonly present?: OfficerSecret | undefined;
  readonly fingerprint?: string | undefined;
};

/**
 * The key file of the present register; undefined if it is missing or damaged. Throws CannotOpen and
 * KeyFileFromNewerVersion.
 */
export async function presentKeyFile(folder: string): Promise<KeyFile | undefined> {
  try {
    return await readKeyFile(folder);
  } catch (error) {
    if (error instanceof KeyFileMissing || error instanceof KeyFileDamaged) return undefined;
    if (error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EISDIR'].includes(String(error.code)))
      throw new CannotOpen('key-file-unreadable', { cause: error });
    throw error;
  }
}

/**
 * Checks that the officer may replace the register in this folder by that backup:
 * - they must type a secret of the present register: a DPO's passphrase or the recovery key;
 * - if the present key file is missing, damaged or altered, the backup's secret must do. Then the backup's fingerprint
 *   must be the one that this computer saw in this folder, or the one typed from the recovery sheet, and what is left
 *   of register.db must open with the backup's keys.
 * Returns the present key file and its keys, which the caller wipes; undefined where there is none. Throws NotInPlace,
 * CannotOpen or an error of the key file.
 */
export async function rightToReplace(
  folder: string,
  backup: UnlockedBackup,
  typed: TypedForPlace,
  context: Context,
): Promise<OpenedKeyFile | undefined> {
  const keyFile = await presentKeyFile(folder);
  const present = keyFile === undefined ? undefined : await openPresent(keyFile, backup, typed, context);
  if (present !== undefined) return present;
  expectDpo(backup.keys);
  await expectFingerprint(folder, backup.keyFile, typed.fingerprint, context);
  expectSameFile(folder, backup.keys, context);
  return undefined;
}

async function openPresent(
  keyFile: KeyFile,
  backup: UnlockedBackup,
  { secret, present = secret }: TypedForPlace,
  context: Context,
): Promise<OpenedKeyFile | undefined> {
  if (keyFile.registerId !== backup.keyFile.registerId) throw new NotInPlace('another-register');
  const keys = await presentKeys(keyFile, present, context);
  if (keys === undefined) return undefined;
  try {
    expectDpo(keys);
    // Somebody can give a register of their own the same id, but not the same keys.
    const sameEpoch = keyFile.epoch === backup.keyFile.epoch;
    if (sameEpoch && !sameKey(keys.dataKey, backup.keys.dataKey)) throw new NotInPlace('another-register');
  } catch (error) {
    wipeKeys(keys);
    throw error;
  }
  return { keyFile, keys };
}

async function presentKeys(
  keyFile: KeyFile,
  secret: OfficerSecret,
  context: Context,
): Promise<UnlockedOfficer | undefined> {
  try {
    return await officerKeys(keyFile, secret, context);
  } catch (error) {
    if (error instanceof KeyFileAltered) return undefined;
    if (error instanceof CannotOpen && error.reason === 'wrong-passphrase')
      throw new CannotOpen('wrong-passphrase', {
        cause: error,
        sentence: said('restore.presentPassphrase'),
        ...(error.waitSeconds === undefined ? {} : { waitSeconds: error.waitSeconds }),
      });
    throw error;
  }
}

/**
 * Whether the person with these keys may restore a backup in place: a DPO (or the recovery key) without a one-time
 * passphrase.
 */
export function mayReplace({ role, oneTime }: Pick<UnlockedOfficer, 'role' | 'oneTime'>): boolean {
  return role === 'dpo' && oneTime !== true;
}

function expectDpo({ role, oneTime }: UnlockedOfficer): void {
  if (role !== 'dpo') throw new NotInPlace('not-yours');
  if (oneTime === true) throw new NotInPlace('not-yours', said('restore.oneTimePassphrase'));
}

async function expectFingerprint(
  folder: string,
  keyFile: KeyFile,
  typed: string | undefined,
  { host: { stateFolder } }: Pick<Context, 'host'>,
): Promise<void> {
  const own = await fingerprint(keyFile);
  const here = await rememberedAt(stateFolder, folder);
  if (here !== undefined) {
    if (here.registerId !== keyFile.registerId || here.fingerprint !== own) throw new NotInPlace('fingerprint-differs');
    return;
  }
  if (typed === undefined || typed === '') throw new NotInPlace('fingerprint-needed');
  const elsewhere = await rememberedFingerprint(stateFolder, keyFile.registerId);
  if (spelled(typed) !== spelled(own) || (elsewhere !== undefined && elsewhere !== own))
    throw new NotInPlace('fingerprint-differs');
}

/**
 * Checks that what is left of register.db opens with the backup's key. The fingerprint alone proves nothing: it is made
 * of public parts, which anybody can copy. Throws NotInPlace.
 */
function expectSameFile(folder: string, { dataKey }: UnlockedOfficer, { session }: Pick<Context, 'session'>): void {
  const { register } = registerFiles(folder);
  if (session.open?.kind === 'officer') {
    // The open register's file is not read here: closing a second handle of it would drop the register's lock.
    if (!sameKey(session.open.keys.dataKey, dataKey)) throw new NotInPlace('not-proved');
    return;
  }
  const bytes = existsSync(register) ? statSync(register).size : 0;
  if (bytes === 0 || bytes % pageBytes !== 0) return; // no whole page is left that a key could open
  const pages = readDamagedPages(folder, register, dataKey);
  const { opens } = pages;
  pages.close();
  if (!opens) throw new NotInPlace('not-proved');
}

/** A fingerprint without the groups, blanks and dashes it was typed with, in capitals. */
function spelled(text: string): string {
  return text.replaceAll(/[^0-9a-f]/giu, '').toUpperCase();
}

export function sameKey(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.from(a).equals(b);
}
