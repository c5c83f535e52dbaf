import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, rmSync, unlinkSync } from 'node:fs';
import { lstat, readdir, rename, rm, rmdir, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * The only file that deletes anything (`oxlint.config.ts` makes sure of that). It deletes plain files by their own
 * name, and folders only if they are empty or this program made them. It never deletes through a link.
 */

/**
 * Deletes a plain file's name, even if the file has other names. Anything else of that name stays, a link too. Returns
 * whether a name was deleted.
 */
export async function removeFile(path: string): Promise<boolean> {
  if (!((await seen(path))?.isFile() ?? false)) return false;
  try {
    await unlink(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** As `removeFile`, synchronous, for threads and for callers that must not wait. */
export function removeFileNow(path: string): boolean {
  if (!(lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false)) return false;
  try {
    unlinkSync(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Deletes a file or a link itself, not what the link leads to. For a folder outside every register that only this
 * account opens.
 */
export async function removeName(path: string): Promise<void> {
  const found = await seen(path);
  if (found?.isFile() === true || found?.isSymbolicLink() === true) await unlink(path);
}

/** Deletes the address of a local socket left by a process that has ended, or the file that stands for one. */
export function removeSocketNow(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isSocket() === true || found?.isFile() === true) unlinkSync(path);
}

/** Deletes an empty folder. Returns false if it is not empty, is a link or does not exist. */
export async function removeEmptyFolder(path: string): Promise<boolean> {
  if (!((await seen(path))?.isDirectory() ?? false)) return false;
  try {
    await rmdir(path);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(codeOf(error))) return false;
    throw error;
  }
}

/** Whether a path inside a folder, with slashes, is one of Docket's names there. Asked for files and folders. */
export type IsOwn = (path: string) => boolean;

/**
 * Deletes the plain files of a folder that `isOwn` accepts, looking only into folders that it accepts too, and then
 * every empty folder. Anything else stays, with the folder it lies in. Returns whether the folder itself was deleted.
 */
export async function removeOwn(folder: string, isOwn: IsOwn, inside = ''): Promise<boolean> {
  const at = join(folder, inside);
  if (!((await seen(at))?.isDirectory() ?? false)) return false;
  for (const entry of await readdir(at, { withFileTypes: true })) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (!isOwn(path)) continue;
    if (entry.isDirectory()) await removeOwn(folder, isOwn, path);
    else if (entry.isFile()) await removeFile(join(folder, path));
  }
  return await removeEmptyFolder(at);
}

/**
 * Deletes a folder with everything in it. For a folder that this program has just made under a random name or that its
 * own list says it made. Links in it are deleted and not followed; a link in place of the folder stays.
 */
export async function removeMadeFolder(folder: string): Promise<void> {
  if (!((await seen(folder))?.isDirectory() ?? false)) return;
  // A thread that is stopping may still write its last file, so deleting is tried again.
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

/** As `removeMadeFolder`, synchronous. */
export function removeMadeFolderNow(folder: string): void {
  if (!(lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false)) return;
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

/**
 * Renames what lies at a path, so that the name is free, and returns its new name. A link is renamed, not what it leads
 * to.
 */
export async function setAside(path: string): Promise<string> {
  const aside = `${path}.set-aside-${randomBytes(4).toString('hex')}`;
  await rename(path, aside);
  return basename(aside);
}

/**
 * Deletes the plain files in a folder that `isHalf` accepts and that are more than a minute older than the file at
 * `fresh`, which was written just now. A newer one may be in use by another process.
 */
export async function removeAbandoned(folder: string, fresh: string, isHalf: (name: string) => boolean): Promise<void> {
  const before = (lstatSync(fresh, { throwIfNoEntry: false })?.mtimeMs ?? 0) - abandonedAfterMs;
  for (const name of namesWithin(folder).filter(isHalf)) {
    const found = await seen(join(folder, name));
    if (found !== undefined && found.mtimeMs < before) await removeFile(join(folder, name));
  }
}

const abandonedAfterMs = 60_000;

/** The names in a folder; none if it is a link, a file or missing. */
export function namesWithin(folder: string): readonly string[] {
  if (!(lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false)) return [];
  return readdirSync(folder);
}

async function seen(path: string) {
  return await lstat(path).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw error;
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
