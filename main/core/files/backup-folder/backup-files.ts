import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Backup, BackupReason } from '../../../contract/backups/backup.ts';
import { isInBackup } from '../disk/own-names.ts';
import { namesWithin, removeFile, removeOwn } from '../disk/remove-own.ts';
import { asBackup, readManifest } from './backup-manifest.ts';

/** Where a register's own backups lie. */
export function backupsFolder(folder: string): string {
  return join(folder, 'backups');
}

/** The documents of all backups in one place, each once. */
export function storeOf(backups: string): string {
  return join(backups, 'vault');
}

/** A backup that is being made has this before its name and does not count. */
export const unfinished = '.making-';
const finishedName = /^\d{4}-\d{2}-\d{2}T\d{4}Z-(asked|lock|daily|update|migration|re-key|restore)(-\d+)?$/u;

/** Whether a folder is named as a backup is: it may still hold none. */
export function isBackupName(name: string): boolean {
  return finishedName.test(name);
}

/** The name of a backup made at `now` that `taken` does not hold yet. */
export function backupName(now: string, reason: BackupReason, taken: readonly string[]): string {
  const name = `${now.slice(0, 13)}${now.slice(14, 16)}Z-${reason}`;
  if (!taken.includes(name)) return name;
  for (let next = 2; ; next += 1) if (!taken.includes(`${name}-${next}`)) return `${name}-${next}`;
}

/** The backups of a folder that count, newest first. A folder without a readable manifest is none of them, nor is a link. */
export async function listBackupsIn(backups: string): Promise<readonly Backup[]> {
  const found: Backup[] = [];
  for (const name of await namesIn(backups)) {
    if (!isBackupName(name)) continue;
    try {
      const backup = join(backups, name);
      // What is sealed anew or thinned out here must not be somebody's folder that a link leads to.
      if ((await lstat(backup)).isDirectory()) found.push(asBackup(name, await readManifest(backup)));
    } catch {
      // A folder that lost its manifest is not offered as a backup; whoever needs it can still choose it by hand.
    }
  }
  return found.toSorted((a, b) => b.order - a.order || order(b.name, a.name));
}

/** Everything a backups folder holds by name; empty when there is none yet. */
export async function namesIn(backups: string): Promise<readonly string[]> {
  try {
    return await readdir(backups);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** What a backup is called while it is being made, or while it leaves; and a document on its way into the store. */
const half = /^\.making-[0-9a-f]{16}$/u;
function isHalf(name: string): boolean {
  return half.test(name) || (name.startsWith(unfinished) && isBackupName(name.slice(unfinished.length)));
}

/**
 * Removes what a killed process left half made: files with names that a backup has, never through a link. What else lies
 * in such a folder stays, and the folder. Only while nothing makes a backup there.
 */
export async function sweepUnfinished(backups: string): Promise<void> {
  for (const name of namesWithin(backups).filter(isHalf))
    if (!(await removeFile(join(backups, name)))) await removeOwn(join(backups, name), isInBackup);
  const store = storeOf(backups);
  for (const name of namesWithin(store)) if (half.test(name)) await removeFile(join(store, name));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
