import { join } from 'node:path';
import { folderInside } from '../disk/folder-inside.ts';
import { canonicalJson } from '../keys/canonical-json.ts';
import { readKeyFile, writeKeyFile } from '../keys/key-file-on-disk.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { backupsFolder, isBackupName, namesIn } from '../backup-folder/backup-files.ts';

/**
 * Writes a copy of the present key file beside the backups, over the one before, which would keep removed slots alive.
 * Ignores the disk's errors: the key file itself is written, and every backup holds one too.
 */
export async function copyKeyFile(folder: string, keyFile: KeyFile): Promise<void> {
  try {
    await writeKeyFile(await folderInside(folder, 'backups'), keyFile);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

/**
 * Writes the copy again if it is not the present key file, as after a full disk, a crash or a change by hand. Does
 * nothing where there is no backup.
 */
export async function refreshKeyFileCopy(folder: string, keyFile: KeyFile): Promise<void> {
  if ((await namesIn(backupsFolder(folder))).length === 0) return;
  const found = await wholeKeyFile(backupsFolder(folder));
  if (found === undefined || !isSame(found, keyFile)) await copyKeyFile(folder, keyFile);
}

/** A readable key file and where it is from: a backup's name, or null for the copy beside the backups. */
export type KeptKeyFile = { readonly backup: string | null; readonly keyFile: KeyFile };

/**
 * Every key file that can be read beside a register's backups and in them: the copy first, then newest first, each
 * content once.
 */
export async function keptKeyFiles(folder: string): Promise<readonly KeptKeyFile[]> {
  const backups = backupsFolder(folder);
  const names = (await namesIn(backups)).filter(isBackupName).toSorted().toReversed();
  const found: KeptKeyFile[] = [];
  for (const backup of [null, ...names]) {
    const keyFile = await wholeKeyFile(backup === null ? backups : join(backups, backup));
    if (keyFile === undefined || found.some((one) => isSame(one.keyFile, keyFile))) continue;
    found.push({ backup, keyFile });
  }
  return found;
}

/**
 * Whether two key files have the same content. Comparing their MACs would not do: one changed by hand may keep them.
 */
export function isSame(a: KeyFile, b: KeyFile): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

async function wholeKeyFile(folder: string): Promise<KeyFile | undefined> {
  try {
    return await readKeyFile(folder);
  } catch {
    return undefined; // another one may be whole
  }
}
