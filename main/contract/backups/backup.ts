import { z } from 'zod';
import { said } from '../../words/said.ts';
import { instant, refusalData } from '../procedure.ts';

/** Why a backup was made. */
export const backupReason = z.enum(['asked', 'lock', 'daily', 'update', 'migration', 're-key', 'restore']);
export type BackupReason = z.infer<typeof backupReason>;

/** A verified backup: it was reopened with the register's keys before it got its name. */
export const backup = z.object({
  /** Its folder's name, such as `2026-11-25T0912Z-asked`. */
  name: z.string(),
  /** Milliseconds since 1970 when it was made, and more than those of the one before: a clock that is set back makes nothing older. */
  order: z.number(),
  madeAt: instant,
  reason: backupReason,
  /** Bytes of its own files; documents lie once in a store that all backups share. */
  bytes: z.number(),
  documents: z.number(),
  /** Documents the register names and whose file was already gone when the backup was made. 0 in a whole one. */
  missing: z.number(),
  /** Files in the inbox folder that are too large to be a report and were left out. */
  tooLarge: z.number(),
  /** How many entries the audit chain had, and the last one's hash. */
  auditSeq: z.number(),
  auditHash: z.string(),
  /** Which keys it opens with: rises when a person is revoked. */
  epoch: z.number(),
  /** The Docket that made it. */
  version: z.string(),
});
export type Backup = z.infer<typeof backup>;

/** Why no backup was kept, in words. */
export const backupErrors = {
  BACKUP_REFUSED: {
    message: said('backups.listBackups.failed'),
    data: refusalData({
      reason: z.enum(['not-whole', 'documents-missing', 'keys-unfinished', 'stopped']),
      sentence: z.string(),
    }),
  },
};
