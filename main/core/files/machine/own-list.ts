import { closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { readTextNow } from '../disk/plain-file.ts';

// Without waiting: a pipe of that name would be waited for without end. Windows has neither flag and no such pipe.
const flags =
  constants.O_WRONLY |
  constants.O_APPEND |
  constants.O_CREAT |
  (constants.O_NOFOLLOW ?? 0) |
  (constants.O_NONBLOCK ?? 0);

/**
 * Adds to a list in this machine's memory, and makes it where it is missing; never through a link, nor to a file with a
 * second name. A machine without room for its memory goes on without.
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

/** What a list says; nothing where it is missing, a link, or cannot be read. */
export function readList(file: string): string {
  try {
    return lstatSync(file).isFile() ? readTextNow(file) : '';
  } catch {
    return '';
  }
}
