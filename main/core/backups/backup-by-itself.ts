import type { BackupReason } from '../../contract/backups/backup.ts';
import { noteEntry } from '../files/chain/note-entry.ts';
import type { Context } from '../kernel/context.ts';
import { isDiskFull } from '../files/disk/disk-full.ts';
import { namesIn } from '../files/backup-folder/backup-files.ts';
import { BackupRefused } from '../files/backup/backup-refused.ts';
import { changedSince } from '../records/backup.store.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import { registerFiles } from '../files/disk/register-files.ts';
import { ownBackups, ownNames } from '../files/backup/own-backups.ts';
import { keepBackup } from './make-backup.ts';
import { backupPlaceOf } from '../files/database/register-meta.store.ts';
import { bringIntoStep } from '../files/backup/second-place.ts';
import { stopBackup } from '../files/backup/verified-backup.ts';

type Surroundings = Pick<Context, 'host' | 'now' | 'newId'>;

/** What needs no key any more, and so does not hold the closing up: the second place. */
type AfterClosing = () => void;

/**
 * Backs up what was done since the last backup, before the keys go. Never keeps a register from locking: what takes longer
 * than the host allows is stopped, and made after the next unlocking.
 */
export async function backUpAtLock(register: OfficerRegister, surroundings: Surroundings): Promise<AfterClosing> {
  const { host } = surroundings;
  const { backsUpByItself } = host;
  // An older copy that nobody has accepted yet would push better backups out.
  if (backsUpByItself === undefined || register.doubt !== undefined) return () => {};
  try {
    // One that was asked for and is still being made would hold locking up.
    await stopBackup(register.folder);
    const [newest] = await ownBackups(register);
    if (await changedSince(register.database, newest?.auditSeq ?? 0))
      await attempt(register, surroundings, 'lock', AbortSignal.timeout(backsUpByItself.atLockMs));
    const place = await backupPlaceOf(register.database);
    const { folder } = register;
    if (place === null) return () => {};
    const own = await ownNames(register, place);
    return () => void bringIntoStep({ folder, place, own }, { host });
  } catch {
    // Whatever went wrong with the disk: locking goes on, and the next unlocking makes the backup and says what it met.
    return () => {};
  }
}

/**
 * Backs up in the background after the first unlocking of a day (UTC), and whenever the last lock did not come to it.
 * Not at once: the first screen comes first.
 */
export function backUpAfterUnlock(register: OfficerRegister, surroundings: Surroundings): void {
  const { backsUpByItself } = surroundings.host;
  if (backsUpByItself === undefined || register.doubt !== undefined) return;
  setTimeout(() => void backUpWhenDue(register, surroundings), backsUpByItself.afterUnlockMs).unref();
}

async function backUpWhenDue(register: OfficerRegister, surroundings: Surroundings): Promise<void> {
  const { host, now } = surroundings;
  if (!register.raw.open) return;
  try {
    const [newest] = await ownBackups(register);
    const changed = await changedSince(register.database, newest?.auditSeq ?? 0);
    const waiting = (await namesIn(registerFiles(register.folder).inbox)).length > 0;
    const daily = newest?.madeAt.slice(0, 10) !== now().slice(0, 10);
    if (changed || (daily && waiting)) await attempt(register, surroundings, 'daily', undefined);
    const place = await backupPlaceOf(register.database);
    if (place !== null)
      await bringIntoStep({ folder: register.folder, place, own: await ownNames(register, place) }, { host });
  } catch {
    // Locked meanwhile, or a disk that refuses: the list of backups says that the newest is behind.
  }
}

/** Makes one, and writes down that it was made or in words why it was not. */
async function attempt(
  register: OfficerRegister,
  surroundings: Surroundings,
  reason: BackupReason,
  signal: AbortSignal | undefined,
): Promise<void> {
  const entry = {
    id: surroundings.newId(),
    at: surroundings.now(),
    action: 'backups.makeBackup',
    outcome: 'done',
  } as const;
  try {
    const { name } = await keepBackup(register, surroundings, { reason, signal });
    await noteEntry(register, { ...entry, detail: { reason, kept: true, backup: name } });
  } catch (error) {
    if (error instanceof BackupRefused && error.why === 'stopped') return;
    await noteEntry(register, { ...entry, detail: { reason, kept: false, sentence: sentenceFor(error) } });
  }
}

function sentenceFor(error: unknown): string {
  if (error instanceof BackupRefused) return error.message;
  if (isDiskFull(error))
    return 'The disk is full, so no backup was kept. Your register and earlier backups are as they were. Free some space and choose Back up now.';
  return 'The disk refused the backup, so none was kept. Your register and earlier backups are as they were. Choose Back up now to try again.';
}
