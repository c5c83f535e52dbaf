import { randomBytes } from 'node:crypto';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { removeFile } from './remove-own.ts';

/** Writes a file so that it is there whole or not at all, also after a power cut: temporary file, fsync, rename, fsync of the folder. Mode 0600. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const temporary = await writeBeside(path, content);
  try {
    await rename(temporary, path);
  } catch (error) {
    await removeFile(temporary).catch(() => false); // what failed before says more
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Writes what is to stand at a path under a name beside it, whole and synced, and answers that name. What a kill leaves of it has a name that `own-names.ts` knows. */
export async function writeBeside(path: string, content: Uint8Array | string): Promise<string> {
  const temporary = `${path}.${randomBytes(8).toString('hex')}.tmp`;
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    return temporary;
  } catch (error) {
    await removeFile(temporary).catch(() => false); // what failed before says more
    throw error;
  }
}

/** Makes a rename in this folder survive a power cut. Windows has no such call and needs none: NTFS journals the name. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
