import type { BackupReason } from '../../contract/backups/backup.ts';
import { said } from '../../words/said.ts';
import { bare } from '../../words/words-mark.ts';
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
import { bringIntoStep } from '../files/backup/backup-mirror.ts';
import { stopBackup } from '../files/backup/verified-backup.ts';

type Surroundings = Pick<Context, 'host' | 'now' | 'newId'>;

/** Work for after the register is closed, because it needs no key: bringing the second place into step. */
type AfterClosing = () => void;

/**
 * Makes a backup before the keys go, if anything was written since the last one. Never keeps a register from locking: a
 * backup that takes longer than `atLockMs` is stopped, and made after the next unlocking.
 */
export async function backUpAtLock(register: OfficerRegister, surroundings: Surroundings): Promise<AfterClosing> {
  const { host } = surroundings;
  const { backsUpByItself } = host;
  // In doubt this may be an older copy, whose backup would push better ones out.
  if (backsUpByItself === undefined || register.doubt !== undefined) return () => {};
  try {
    // Stops a backup that is still being made, because it would hold up the lock.
    await stopBackup(register.folder);
    const [newest] = await ownBackups(register);
    if (await changedSince(register.database, newest?.auditSeq ?? 0))
      await attempt(register, surroundings, 'lock', AbortSignal.timeout(backsUpByItself.atLockMs));
    const place = await backupPlaceOf(register.database);
    const { folder } = register;
    if (place === null) return () => {};
    const own = await ownNames(register, place);
    return () => void bringIntoStep(said, { folder, place, own }, { host });
  } catch {
    // On any error of the disk the lock goes on. The next unlocking makes the backup and reports what fails.
    return () => {};
  }
}

/**
 * Makes a backup in the background after the first unlocking of a day (UTC) and whenever the last lock made none. Waits
 * `afterUnlockMs` first, so that the first screen appears without delay.
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
      await bringIntoStep(said, { folder: register.folder, place, own: await ownNames(register, place) }, { host });
  } catch {
    // Locked meanwhile, or the disk refuses: the list of backups shows that the newest is behind.
  }
}

/**
 * Makes a backup and writes an audit entry that it was made, or with a sentence, written down, why not; none where it
 * was stopped.
 */
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
    const { name } = await keepBackup(register, { ...surroundings, t: said }, { reason, signal });
    await noteEntry(register, { ...entry, detail: { reason, kept: true, backup: name } });
  } catch (error) {
    if (error instanceof BackupRefused && error.why === 'stopped') return;
    await noteEntry(register, { ...entry, detail: { reason, kept: false, sentence: bare(sentenceFor(error)) } });
  }
}

function sentenceFor(error: unknown): string {
  if (error instanceof BackupRefused) return error.message;
  return isDiskFull(error) ? said('backups.refused.diskFull') : said('backups.refused.diskRefused');
}
