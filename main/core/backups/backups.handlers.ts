import type { Handlers } from '../kernel/handlers.ts';
import { chooseBackupPlace } from './choose-backup-place.ts';
import { findBackups } from './find-backups.ts';
import { listBackups } from './list-backups.ts';
import { makeBackup } from './make-backup.ts';
import { resealBackups } from './reseal-backups.ts';
import { runDrill } from './run-drill.ts';
import { showOlderKeys } from './show-older-keys.ts';

/** The use cases that answer what is asked about backups. */
export const backupsHandlers = {
  findBackups,
  listBackups,
  makeBackup,
  chooseBackupPlace,
  runDrill,
  showOlderKeys,
  resealBackups,
} satisfies Handlers<'backups'>;
