import { closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { readTextNow } from '../disk/plain-file.ts';

// Opens without waiting, because a pipe of that name would block for ever. Windows has neither flag and no such pipe.
const flags =
  constants.O_WRONLY |
  constants.O_APPEND |
  constants.O_CREAT |
  (constants.O_NOFOLLOW ?? 0) |
  (constants.O_NONBLOCK ?? 0);

/**
 * Appends to a list in this computer's memory, and makes the file if it is missing. Never writes through a link or to a
 * file with a second name. Ignores the disk's errors.
 */
export function addToList(file: string, text: string): void {
  let handle: number | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    handle = openSync(file, flags, 0o600);
    const found = fstatSync(handle);
    if (found.isFile() && found.nlink === 1) writeSync(handle, text);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** The text of a list; empty if the file is missing, a link or unreadable. */
export function readList(file: string): string {
  try {
    return lstatSync(file).isFile() ? readTextNow(file) : '';
  } catch {
    return '';
  }
}
