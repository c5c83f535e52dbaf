import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { openProcedure, progress } from '../procedure.ts';
import { cannotOpen } from '../register/register.ts';

const secret = z.union([
  z.object({ passphrase: z.string().min(1, 'Type a passphrase of that backup.').max(4096) }),
  z.object({ recoveryKey: z.string().trim().min(1, 'Type the recovery key of that backup.').max(400) }),
]);

/** A backup and what opens it: a passphrase, or the recovery key, from the time it was made. */
export const backupToOpen = z.object({ backup: z.string().min(1), secret });

export const restoreErrors = {
  ...cannotOpen,
  NOT_A_BACKUP: { message: 'There is no whole backup in that folder. Nothing was changed.' },
  BACKUP_DAMAGED: { message: 'This backup is not what was made.', data: z.object({ sentence: z.string() }) },
};

/**
 * Restores a backup into a folder of its own, or in place of the register that the window looks at, which is moved
 * aside and kept. The backup is only read.
 */
export const restoreBackup = openProcedure
  .input(
    backupToOpen.extend({
      /** A folder that is not there yet or is empty; without it the present register is moved aside. */
      to: z.string().trim().min(1).optional(),
      /** Restores also when documents of the backup are gone, and says how many. */
      evenWithout: z.boolean().default(false),
    }),
  )
  .errors({
    ...restoreErrors,
    DOCUMENTS_LOST: {
      message: 'Some documents of this backup are gone or damaged. Nothing was restored yet.',
      data: z.object({ lost: z.number(), documents: z.number() }),
    },
    FOLDER_TAKEN: {
      message: 'There is something in that folder already. Choose another.',
      data: z.object({ path: z.string() }),
    },
    FOLDER_REFUSED: {
      message: 'That folder cannot be written to. Choose another.',
      data: z.object({ path: z.string() }),
    },
  })
  .output(
    eventIterator(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('progress'), progress }),
        z.object({
          kind: z.literal('restored'),
          path: z.string(),
          /** Where the register that was there before lies now. */
          keptAside: z.string().nullable(),
          requests: z.number(),
          breaches: z.number(),
          documents: z.number(),
          lost: z.number(),
        }),
      ]),
    ),
  );
