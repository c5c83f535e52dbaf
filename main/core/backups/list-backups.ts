import { Temporal } from 'temporal-polyfill';
import { read } from '../kernel/procedures.ts';
import { backupsFolder, listBackupsIn } from '../files/backup-folder/backup-files.ts';
import { changedSince, lastDrill, lastTrouble } from '../records/backup.store.ts';
import { backupPlaceOf } from '../files/database/register-meta.store.ts';
import { folderAt, problemOf } from '../files/backup/backup-mirror.ts';
import { ownBackups } from '../files/backup/own-backups.ts';

/**
 * Answers the backups, whether the register has changed since the newest, the second place and its state, and the last
 * drill. A drill is due when there was none, it failed, or it is older than twelve months.
 */
export const listBackups = read.backups.listBackups.handler(async ({ context: { db, register, now, t } }) => {
  const folder = backupsFolder(register.folder);
  const backups = await ownBackups(register);
  const [newest] = backups;
  const place = await backupPlaceOf(db);
  const drill = await lastDrill(t, db);
  const trouble = await lastTrouble(t, db);
  return {
    backups: [...backups],
    folder,
    changedSince: await changedSince(db, newest?.auditSeq ?? 0),
    trouble: trouble !== null && (newest === undefined || trouble.at >= newest.madeAt) ? trouble : null,
    place:
      place === null
        ? null
        : {
            path: place,
            backups: (await listBackupsIn(folderAt(place, register.folder)).catch(() => [])).length, // `problem` says why
            problem: await problemOf(t, register.folder, place),
          },
    lastDrill: drill,
    drillIsDue: drill === null || !drill.passed || isOlderThanAYear(drill.at, now()),
  };
});

function isOlderThanAYear(at: string, now: string): boolean {
  const yearAgo = Temporal.Instant.from(now).toZonedDateTimeISO('UTC').subtract({ months: 12 }).toInstant();
  return Temporal.Instant.compare(at, yearAgo) < 0;
}
