import { z } from 'zod';
import { instant, openProcedure } from '../procedure.ts';
import { cannotOpen } from '../session/register.ts';

/**
 * Puts keys.json back where it is missing or damaged: the newest beside the register's backups that its own keys vouch
 * for, whatever the secret itself opens. What lies there is kept beside it.
 */
export const restoreKeyFile = openProcedure
  .input(
    z.object({
      /** A passphrase of an officer from the time of the backup, or the recovery key. */
      secret: z.union([
        z.object({ passphrase: z.string().min(1, 'Type your passphrase.').max(4096) }),
        z.object({ recoveryKey: z.string().trim().min(1, 'Type the recovery key from your sheet.').max(400) }),
      ]),
    }),
  )
  .errors({
    ...cannotOpen,
    KEY_FILE_WHOLE: {
      message:
        'The key file keys.json is whole, so nothing was put in its place. Nothing was changed. Unlock with a passphrase or the recovery key of now: what was replaced stays replaced.',
    },
    NO_KEYS_IN_BACKUPS: {
      message:
        'No backup beside this register holds keys that open it. Nothing was changed. Connect the disk with your other backups, or restore one of them into a folder of its own.',
    },
  })
  .output(
    z.object({
      /** The backup it comes from; null when it is the copy that lies beside the backups. */
      backup: z.string().nullable(),
      madeAt: instant,
    }),
  );
