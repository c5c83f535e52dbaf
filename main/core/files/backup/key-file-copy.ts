import { join } from 'node:path';
import { folderInside } from '../disk/folder-inside.ts';
import { canonicalJson } from '../keys/canonical-json.ts';
import { readKeyFile, writeKeyFile } from '../keys/key-file-on-disk.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { backupsFolder, isBackupName, namesIn } from '../backup-folder/backup-files.ts';

/**
 * Leaves a copy of the present key file beside the backups, in place of the one before: an older copy would keep alive
 * what was replaced. Never fails what called it: the key file itself is in its place, and every backup holds one too.
 */
export async function copyKeyFile(folder: string, keyFile: KeyFile): Promise<void> {
  try {
    await writeKeyFile(await folderInside(folder, 'backups'), keyFile);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

/** Leaves the copy anew where a full disk or a crash kept it from following a change, or something changed it since. */
export async function refreshKeyFileCopy(folder: string, keyFile: KeyFile): Promise<void> {
  if ((await namesIn(backupsFolder(folder))).length === 0) return;
  const found = await wholeKeyFile(backupsFolder(folder));
  if (found === undefined || !isSame(found, keyFile)) await copyKeyFile(folder, keyFile);
}

/** A whole key file from beside the backups: the copy of the present one, or that of a backup. */
export type KeptKeyFile = { readonly backup: string | null; readonly keyFile: KeyFile };

/** Every key file that can be read beside a register's backups, the copy of the present one first; each content once. */
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

/** Whether two key files say the same throughout: the MACs alone may stand in one that was changed by hand. */
export function isSame(a: KeyFile, b: KeyFile): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

async function wholeKeyFile(folder: string): Promise<KeyFile | undefined> {
  try {
    return await readKeyFile(folder);
  } catch {
    return undefined; // another may be whole
  }
}
