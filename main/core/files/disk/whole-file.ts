import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, renameSync, writeFileSync } from 'node:fs';
import { open, rename, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openToRead } from './plain-file.ts';
import { removeFile, removeFileNow } from './remove-own.ts';

/*
 * How a file comes to stand under its name: whole or not at all, also after a kill or a power cut. It is written under
 * another name, where no link is followed, readable by its owner only (0600); it is synced, takes its name in one step, in
 * the place of what had that name, and its folder is synced. When any of this fails, what stood at the target stands there
 * still, nothing is left under the other name, and the error is the disk's own.
 */

/** What is particular to one file that is written whole. */
export type WholeFileOptions = {
  /** The name it has until it is whole. Left out, it is one beside the target that `own-names.ts` knows. */
  readonly temporary?: string;
  /** False in a folder that is somebody else's, where syncing may be refused, and where many are synced together later. */
  readonly syncsFolder?: boolean;
  /** Asked once more before the file takes its name; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
};

/** Writes a file whole. */
export async function writeWhole(target: string, content: Uint8Array | string): Promise<void> {
  await fillWhole(target, async (file) => await file.writeFile(content));
}

/** As `writeWhole`, where the content comes bit by bit: `fill` is given the new file and the name it has meanwhile. */
export async function fillWhole<T>(
  target: string,
  fill: (file: FileHandle, temporary: string) => Promise<T>,
  how: WholeFileOptions = {},
): Promise<T> {
  const make = async (temporary: string) => await fillNew(temporary, async (file) => await fill(file, temporary));
  return await makeWhole(target, make, how);
}

/** As `writeWhole`, where something else makes the file: `make` leaves it under the name it is given, synced. */
export async function makeWhole<T>(
  target: string,
  make: (temporary: string) => Promise<T>,
  { temporary = nameBeside(target), syncsFolder = true, signal }: WholeFileOptions = {},
): Promise<T> {
  try {
    const made = await make(temporary);
    signal?.throwIfAborted();
    await (syncsFolder ? moveIntoPlace(temporary, target) : rename(temporary, target));
    return made;
  } catch (error) {
    await removeFile(temporary).catch(() => false); // what failed before says more
    throw error;
  }
}

/** As `makeWhole`, for threads and for what may not wait. */
export function makeWholeNow<T>(
  target: string,
  make: (temporary: string) => T,
  { temporary = nameBeside(target), syncsFolder = true }: Omit<WholeFileOptions, 'signal'> = {},
): T {
  try {
    const made = make(temporary);
    if (syncsFolder) moveIntoPlaceNow(temporary, target);
    else renameSync(temporary, target);
    return made;
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  }
}

/** As `writeWhole`, for what may not wait. */
export function writeWholeNow(target: string, content: string): void {
  makeWholeNow(target, (temporary) => writeFileSync(temporary, content, { flag: 'wx', mode: 0o600, flush: true }));
}

/** The first half of `writeWhole`: answers the name beside the target under which the file lies, whole and synced. */
export async function writeBeside(target: string, content: Uint8Array | string): Promise<string> {
  const temporary = nameBeside(target);
  await fillNew(temporary, async (file) => await file.writeFile(content));
  return temporary;
}

/** Writes a new file under a name that nothing has, and syncs it. When that fails nothing of it is left. */
export async function fillNew<T>(path: string, fill: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, 'wx+', 0o600);
  try {
    const filled = await fill(file);
    await file.sync();
    await file.close();
    return filled;
  } catch (error) {
    await file.close().catch(() => undefined); // closed already, or a disk that is gone: what failed before says more
    await removeFile(path).catch(() => false);
    throw error;
  }
}

/** The second half: gives a file or a folder another name of the same disk, and makes that survive a power cut. */
export async function moveIntoPlace(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** As `moveIntoPlace`, at once. */
export function moveIntoPlaceNow(from: string, to: string): void {
  renameSync(from, to);
  syncPaths([dirname(to)]);
}

/** Makes a rename in this folder survive a power cut. Windows has no such call and needs none: NTFS journals the name. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform !== 'win32') await syncOpened(folder, 'r');
}

/** Makes what was written to a file, by whatever means, survive a power cut. */
export async function syncFile(path: string): Promise<void> {
  await syncOpened(path, 'r+');
}

/** As `syncFolder`, at once, for folders and for files in them. */
export function syncPaths(paths: Iterable<string>): void {
  if (process.platform === 'win32') return;
  for (const path of paths) {
    const handle = openToRead(path);
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  }
}

async function syncOpened(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What a kill leaves has this name, which `own-names.ts` knows. */
function nameBeside(target: string): string {
  return `${target}.${randomBytes(8).toString('hex')}.tmp`;
}

function removeQuietly(path: string): void {
  try {
    removeFileNow(path);
  } catch {
    return; // what failed before says more
  }
}
