import { resolve } from 'node:path';
import type { Backup, BackupReason } from '../../contract/backups/backup.ts';
import type { Progress } from '../../contract/procedure.ts';
import type { Context } from '../kernel/context.ts';
import { isDiskFull } from '../files/disk/disk-full.ts';
import { read } from '../kernel/procedures.ts';
import { streamed, type Following } from '../concurrency/streamed.ts';
import { backupsFolder } from '../files/backup-folder/backup-files.ts';
import { BackupRefused } from '../files/backup/backup-refused.ts';
import { backupPlaceOf } from '../files/database/register-meta.store.ts';
import { bringIntoStep, folderAt } from '../files/backup/backup-mirror.ts';
import { makeVerifiedBackup } from '../files/backup/verified-backup.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import { ownNames } from '../files/backup/own-backups.ts';

export type KeepOptions = {
  readonly reason: BackupReason;
  readonly onProgress?: (progress: Progress) => void;
  /** Keeps the backup even if documents are missing from the vault, and says how many. */
  readonly evenWithout?: boolean;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Makes a verified backup of an open register in its own `backups/`. Resolves once the backup counts. Throws
 * BackupRefused with a sentence, or the disk's error, and then keeps nothing of it. The caller writes the audit entry.
 */
export async function keepBackup(
  register: OfficerRegister,
  { host, now, t }: Pick<Context, 'host' | 'now' | 'newId' | 't'>,
  { reason, onProgress, evenWithout = false, signal }: KeepOptions,
): Promise<Backup> {
  return await makeVerifiedBackup(t, register, { reason, now: now(), host, onProgress, signal, evenWithout });
}

/** Makes a backup that an officer asked for, and brings the second place into step. */
export const makeBackup = read.backups.makeBackup.handler(async function* ({ context, input, errors, signal }) {
  const { db, register, host, write, t } = context;
  const place = input.to === undefined ? await backupPlaceOf(db) : resolve(input.to);
  const work = async (following: Following) => {
    const backup = await keepBackup(register, context, { reason: 'asked', ...following });
    if (place === null) return { backup, second: null };
    const own = await ownNames(register, place);
    const problem = await bringIntoStep(t, { folder: register.folder, place, own }, { host, ...following });
    return { backup, second: { path: folderAt(place, register.folder), problem } };
  };
  try {
    const { backup, second } = yield* streamed(work, signal);
    await write(async (_transaction, about) => {
      about(null, { reason: 'asked', backup: backup.name, kept: true, second: second?.problem === null });
    });
    yield { kind: 'kept' as const, backup, folder: backupsFolder(register.folder), second };
  } catch (error) {
    if (error instanceof BackupRefused)
      throw errors.BACKUP_REFUSED({ data: { reason: error.why, sentence: error.message } });
    throw isDiskFull(error) ? errors.DISK_FULL() : error;
  }
});
