import { z } from 'zod';
import { openProcedure } from '../procedure.ts';
import { backup } from '../backups/backup.ts';
import { backupToOpen, restoreErrors } from './restore-backup.ts';

/** Whose backup it is, beside the register that the window looks at; `unknown` where its key file cannot be read. */
export const backupOf = z.enum(['this-register', 'another-register', 'unknown', 'no-register']);

/** Looks into a backup before anything is restored: opens a copy of it, counts, and throws the copy away. */
export const openBackup = openProcedure
  .input(backupToOpen)
  .errors(restoreErrors)
  .output(
    backup.extend({
      organisation: z.string(),
      of: backupOf,
      /** The fingerprint of the register it was made of. */
      fingerprint: z.string(),
      requests: z.number(),
      breaches: z.number(),
      /** Its newest entry's time: what was done after it is not in this backup. */
      lastEntryAt: z.string(),
    }),
  );
