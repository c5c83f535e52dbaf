import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, rmSync, unlinkSync } from 'node:fs';
import { lstat, readdir, rename, rm, rmdir, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * The only file that removes anything (`oxlint.config.ts` holds the others to it): plain files by their own name, folders
 * only once they are empty or when this program has just made them, and never through a link.
 */

/** Removes a plain file's name, whatever its link count. Anything else of that name, a link included, stays. Answers whether a name went. */
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

/** As `removeFile`, for threads and for what may not wait. */
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

/** Removes a file, or a link itself and not what it leads to, from a folder outside every register that only this account opens. */
export async function removeName(path: string): Promise<void> {
  const found = await seen(path);
  if (found?.isFile() === true || found?.isSymbolicLink() === true) await unlink(path);
}

/** Removes the address of a local socket that a process which has ended left, or the file that stands for one. */
export function removeSocketNow(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isSocket() === true || found?.isFile() === true) unlinkSync(path);
}

/** Removes an empty folder. Answers false where it holds something, is a link or is not there. */
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

/** Whether a path inside a folder, with slashes, is one that Docket gives there; asked of files and of folders. */
export type IsOwn = (path: string) => boolean;

/**
 * Takes out of a folder the plain files that `isOwn` names, looking only into folders that it names too, and then whatever
 * folder is empty. Answers whether the folder itself is gone: what Docket does not know stays where it lies, and its folder.
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
 * Removes a folder that this program made a moment ago under a random name, or that its own list says it made, with
 * everything in it. Links in it are removed and not followed; one that stands in its place stays.
 */
export async function removeMadeFolder(folder: string): Promise<void> {
  if (!((await seen(folder))?.isDirectory() ?? false)) return;
  // A thread that was asked to stop may still be writing its last file.
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

/** As `removeMadeFolder`, at once. */
export function removeMadeFolderNow(folder: string): void {
  if (!(lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false)) return;
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

/** Gives whatever stands at a path another name beside it, and answers that name. A link moves itself and not what it leads to. */
export async function setAside(path: string): Promise<string> {
  const aside = `${path}.set-aside-${randomBytes(4).toString('hex')}`;
  await rename(path, aside);
  return basename(aside);
}

/**
 * Removes the plain files in a folder that `isHalf` names and that are older by a minute than the file at `fresh`, which was
 * written just now: another process may have one under way.
 */
export async function removeAbandoned(folder: string, fresh: string, isHalf: (name: string) => boolean): Promise<void> {
  const before = (lstatSync(fresh, { throwIfNoEntry: false })?.mtimeMs ?? 0) - abandonedAfterMs;
  for (const name of namesWithin(folder).filter(isHalf)) {
    const found = await seen(join(folder, name));
    if (found !== undefined && found.mtimeMs < before) await removeFile(join(folder, name));
  }
}

const abandonedAfterMs = 60_000;

/** The names in a folder, none when it is a link, a file or not there. */
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
