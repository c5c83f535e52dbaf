import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { pageBytes } from '../pages/page-cipher.ts';
import { readDamagedPages } from '../pages/page-salt.ts';
import { CannotOpen } from './cannot-open.ts';
import { currentVersion } from '../database/migrate.ts';
import { heldBy, heldByAnother, openOnAnother, readOpenBy } from '../machine/open-by.ts';
import { heldHere } from '../database/open-database.ts';
import { expectOwnFolders } from '../disk/own-folders.ts';
import { placeOf, readMounts, type FolderPlace } from '../disk/place-of-folder.ts';
import { settlePlace } from '../disk/take-place.ts';
import type { Host } from '../../host.ts';

/** On what kind of place this register's folder lies: a disk, a network share, a synced folder. */
export function placeOfRegister(folder: string, { mounts = readMounts() }: Pick<Host, 'mounts'>): FolderPlace {
  return placeOf(folder, { mounts, exists: existsSync });
}

/**
 * Checks a register's folder before anything in it is read; first finishes a restore that was cut off here. Throws
 * CannotOpen (`read-only`, `folder-missing`, `not-a-folder`), or FolderIsLink if one of Docket's folders in it is a
 * link.
 */
export function expectFolder(folder: string): void {
  try {
    settlePlace(folder);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw ['EACCES', 'EPERM', 'EROFS'].includes(code) ? new CannotOpen('read-only', { cause }) : cause;
  }
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) throw new CannotOpen('folder-missing');
  if (!found.isDirectory()) throw new CannotOpen('not-a-folder');
  expectOwnFolders(folder);
}

/**
 * Checks that a register is safe in this place. Throws CannotOpen on a network share, in a synced folder whose register
 * is open on another computer, and where the folder or one of `files` cannot be written.
 */
export function expectPlace(folder: string, files: readonly string[], host: Pick<Host, 'mounts'>, now: string): void {
  const place = placeOfRegister(folder, host);
  if (place.kind === 'network') throw new CannotOpen('network-share');
  const note = readOpenBy(folder);
  if (place.kind === 'sync' && openOnAnother(note, now))
    throw new CannotOpen('open-on-another-computer', { sentence: heldBy(note, 'there') });
  for (const path of [folder, ...files]) expectWritable(path);
}

/**
 * Examines the bytes of register.db before SQLite opens it. SQLite would create files, drop a broken log without a
 * word, or call the pages of another register damaged. Reads the first page and the log, changes nothing. Throws
 * CannotOpen.
 */
export function examineRegister(folder: string, register: string, dataKey: Uint8Array): void {
  if (heldHere(register)) throw new CannotOpen('open-elsewhere');
  try {
    examinePages(folder, register, dataKey);
  } catch (error) {
    // A process that is writing leaves half-written pages: the register is then in use, not damaged.
    const note = readOpenBy(folder);
    if (error instanceof CannotOpen && heldByAnother(note))
      throw new CannotOpen('open-elsewhere', { cause: error, sentence: heldBy(note, 'here') });
    throw error;
  }
}

function examinePages(folder: string, register: string, dataKey: Uint8Array): void {
  const pages = readDamagedPages(folder, register, dataKey);
  try {
    if (!pages.opens) throw new CannotOpen('not-a-register');
    if (pages.log === 'foreign') throw new CannotOpen('log-foreign');
    if (pages.log === 'broken') throw new CannotOpen('log-broken');
    const first = pages.page(1);
    if (first === undefined || pages.salted) throw new CannotOpen('register-page-damaged');
    const version = first.readUInt32BE(60);
    if (version > currentVersion) throw new CannotOpen('newer-version');
    if (version === 0) throw new CannotOpen('register-unfinished');
    const whole = Math.floor(statSync(register).size / pageBytes);
    for (let number = whole + 1; number <= pages.count; number += 1)
      if (!pages.logged(number)) throw new CannotOpen('register-file-cut');
  } finally {
    pages.close();
  }
}

function expectWritable(path: string): void {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch (cause) {
    throw new CannotOpen('read-only', { cause });
  }
}
