import { z } from 'zod';
import { said } from '../../words/said.ts';
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
        z.object({ passphrase: z.string().min(1, said('restore.secretField.nothingTyped.passphrase')).max(4096) }),
        z.object({
          recoveryKey: z.string().trim().min(1, said('restore.secretField.nothingTyped.recoveryKey')).max(400),
        }),
      ]),
    }),
  )
  .errors({
    ...cannotOpen,
    KEY_FILE_WHOLE: {
      message: said('restore.refusals.keyFileWhole'),
    },
    NO_KEYS_IN_BACKUPS: {
      message: said('restore.refusals.noKeysInBackups'),
    },
  })
  .output(
    z.object({
      /** The backup it comes from; null when it is the copy that lies beside the backups. */
      backup: z.string().nullable(),
      madeAt: instant,
    }),
  );
