import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Progress } from '../../../contract/procedure.ts';
import { isDiskFull } from '../disk/disk-full.ts';
import { backupsFolder, listBackupsIn } from '../backup-folder/backup-files.ts';
import type { Host } from '../../host.ts';
import { inBackupThread } from './backup-thread.ts';
import type { OwnNames } from './own-backup-names.ts';

/** Where a register's backups lie in a place that several registers may share. */
export function folderAt(place: string, folder: string): string {
  return join(place, `${basename(folder, '.docket')} backups`);
}

const words = { copy: 'Copying to the second place', read: '', documents: '', compare: '' } as const;

/**
 * Brings a second place into step with the register's backups. Never fails its caller, even if the disk is missing,
 * full or read-only. Returns null, or a sentence: what is wrong, what is safe, what to do.
 */
export async function bringIntoStep(
  { folder, place, own }: { readonly folder: string; readonly place: string; readonly own: OwnNames },
  {
    host,
    onProgress,
    signal,
  }: {
    readonly host: Pick<Host, 'workers'>;
    readonly onProgress?: (progress: Progress) => void;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<string | null> {
  try {
    // The place itself is never made: if its disk is not connected, that would fill another disk.
    await access(place, constants.W_OK);
    const job = { kind: 'mirror', from: backupsFolder(folder), to: folderAt(place, folder), own } as const;
    await inBackupThread(job, { worker: host.workers.backup, words, onProgress, signal });
    return null;
  } catch (error) {
    return problemWith(place, error);
  }
}

/** A sentence on why a second place is not in step: it cannot be reached or lacks the newest backup; otherwise null. */
export async function problemOf(folder: string, place: string): Promise<string | null> {
  try {
    await access(place, constants.W_OK);
    const [newest] = await listBackupsIn(backupsFolder(folder));
    const there = await listBackupsIn(folderAt(place, folder));
    if (newest === undefined || there.some(({ name }) => name === newest.name)) return null;
    return 'The newest backup is not in the second place yet. It is safe in the register’s folder. Choose Back up now to copy it.';
  } catch (error) {
    return problemWith(place, error);
  }
}

/** A sentence for the error that kept a place from being written to. */
export function problemWith(place: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const safe = 'Your backups in the register’s folder are as they were.';
  if (code === 'ENOENT')
    return `The second place ${place} is not there. ${safe} Connect its disk, or choose another place.`;
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM' || code === 'ENOTDIR')
    return `The second place ${place} cannot be written to. ${safe} Allow writing there, or choose another place.`;
  if (error instanceof Error && error.name === 'FolderIsLink')
    return `A folder for backups in the second place ${place} is a link to another place, so nothing was written there. ${safe} Remove the link, or choose another place.`;
  if (isDiskFull(error))
    return `The second place ${place} is full. ${safe} Free some space there, or choose another place.`;
  return `The copy to the second place ${place} did not finish. ${safe} Choose Back up now to try again.`;
}
