import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Progress } from '../../../contract/procedure.ts';
import type { Words } from '../../../words/words.ts';
import { isDiskFull } from '../disk/disk-full.ts';
import { backupsFolder, listBackupsIn } from '../backup-folder/backup-files.ts';
import type { Host } from '../../host.ts';
import { inBackupThread } from './backup-thread.ts';
import type { OwnNames } from './own-backup-names.ts';

/** Where a register's backups lie in a place that several registers may share. */
export function folderAt(place: string, folder: string): string {
  return join(place, `${basename(folder, '.docket')} backups`);
}

/**
 * Brings a second place into step with the register's backups. Never fails its caller, even if the disk is missing,
 * full or read-only. Returns null, or a sentence: what is wrong, what is safe, what to do.
 */
export async function bringIntoStep(
  t: Words,
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
    const words = { copy: t('backups.steps.secondPlace'), read: '', documents: '', compare: '' };
    await inBackupThread(job, { worker: host.workers.backup, words, onProgress, signal });
    return null;
  } catch (error) {
    return problemWith(t, place, error);
  }
}

/** A sentence on why a second place is not in step: it cannot be reached or lacks the newest backup; otherwise null. */
export async function problemOf(t: Words, folder: string, place: string): Promise<string | null> {
  try {
    await access(place, constants.W_OK);
    const [newest] = await listBackupsIn(backupsFolder(folder));
    const there = await listBackupsIn(folderAt(place, folder));
    if (newest === undefined || there.some(({ name }) => name === newest.name)) return null;
    return t('backups.placeProblems.behind');
  } catch (error) {
    return problemWith(t, place, error);
  }
}

/** A sentence for the error that kept a place from being written to. */
export function problemWith(t: Words, place: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return t('backups.placeProblems.missing', { place });
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM' || code === 'ENOTDIR')
    return t('backups.placeProblems.notWritable', { place });
  if (error instanceof Error && error.name === 'FolderIsLink') return t('backups.placeProblems.isLink', { place });
  return isDiskFull(error)
    ? t('backups.placeProblems.full', { place })
    : t('backups.placeProblems.notFinished', { place });
}
