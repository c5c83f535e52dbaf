import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { said } from '../../words/said.ts';
import { openProcedure, progress, refusalData } from '../procedure.ts';
import { cannotOpen } from '../session/register.ts';
import { typedFolder } from '../typed-folder.ts';

/** What opens a backup or a register before it is unlocked. */
export const secret = z.union([
  z.object({ passphrase: z.string().min(1, said('restore.refusals.passphrase')).max(4096) }),
  z.object({ recoveryKey: z.string().trim().min(1, said('restore.refusals.recoveryKey')).max(400) }),
]);

/** A backup and what opens it: a passphrase, or the recovery key, from the time it was made. */
export const backupToOpen = z.object({ backup: z.string().min(1), secret });

export const restoreErrors = {
  ...cannotOpen,
  NOT_A_BACKUP: { message: said('restore.refusals.notABackup') },
  BACKUP_DAMAGED: { message: said('restore.refusals.damaged'), data: refusalData({ sentence: z.string() }) },
};

/** Why a backup does not take the place of the present register. */
export const notInPlace = z.enum([
  'another-register',
  'not-yours',
  'fingerprint-needed',
  'fingerprint-differs',
  'changed-meanwhile',
  'not-proved',
]);
export type NotInPlaceReason = z.infer<typeof notInPlace>;

/**
 * Restores a backup into a folder of its own, or in place of the register that the window looks at, which is moved
 * aside and kept. The backup is only read. In place needs a secret of the present register, a data protection officer's
 * or the recovery key, and brings back none of the backup's own keys; where the present key file is missing or damaged,
 * the fingerprint that this machine remembers, or the one typed, must be the backup's.
 */
export const restoreBackup = openProcedure
  .input(
    backupToOpen.extend({
      /** A folder that is not there yet or is empty; without it the present register is moved aside. */
      to: typedFolder(said('restore.noNewFolder')).optional(),
      /** What opens the present register, when that is not what opens the backup. */
      present: secret.optional(),
      /** The fingerprint on the recovery sheet, where the present key file is missing or damaged. */
      fingerprint: z.string().trim().max(100).optional(),
      /** Restores also when documents of the backup are gone, and says how many. */
      evenWithout: z.boolean().default(false),
    }),
  )
  .errors({
    ...restoreErrors,
    NOT_IN_PLACE: {
      message: said('restore.refusals.notInPlace'),
      data: refusalData({ reason: notInPlace, sentence: z.string() }),
    },
    DOCUMENTS_LOST: {
      message: said('restore.refusals.documentsLost'),
      data: refusalData({ lost: z.number(), documents: z.number() }),
    },
    FOLDER_TAKEN: {
      message: said('session.refusals.folderTaken'),
      data: refusalData({ path: z.string() }),
    },
    FOLDER_REFUSED: {
      message: said('session.refusals.folderRefused'),
      data: refusalData({ path: z.string() }),
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
          /** In place, of a backup from before a change of keys: the register has fresh ones, and this fingerprint. */
          fingerprint: z.string().optional(),
        }),
      ]),
    ),
  );
