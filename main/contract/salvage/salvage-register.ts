import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { said } from '../../words/said.ts';
import { language } from '../deadlines/compute-deadline.ts';
import { instant, openProcedure, progress, refusalData } from '../procedure.ts';
import { cannotOpen } from '../session/register.ts';
import { typedFolder } from '../typed-folder.ts';

/** What came back and what is lost, table by table, case by case. It names nobody: references, numbers and counts. */
export const salvaged = z.object({
  /** The new register's folder. */
  path: z.string(),
  madeAt: instant,
  pages: z.number(),
  damagedPages: z.number(),
  tables: z.array(
    z.object({
      table: z.string(),
      rows: z.number(),
      fromBackup: z.number(),
      /** Rows that are lost; `null` when nothing says how many there were. */
      lost: z.number().nullable(),
    }),
  ),
  /** The name of the backup that gaps were filled from. */
  backup: z.string().nullable(),
  /** Cases whose own page is lost. What hangs on them was kept under a stand-in. */
  lostCases: z.array(z.string()),
  documents: z.object({
    copied: z.number(),
    fromBackup: z.number(),
    lost: z.array(z.object({ reference: z.string(), number: z.number() })),
  }),
  /** The entries of the audit chain that could not be read, both ends included. The entry of the salvage says the same. */
  lostEntries: z.array(z.object({ from: z.number(), to: z.number() })),
  /** What has to be entered again by hand, in sentences. */
  enterAgain: z.array(z.string()),
  /** The file of this list in the new folder. */
  report: z.string(),
});
export type Salvaged = z.infer<typeof salvaged>;

/** Brings what can be read of a register that is damaged into a new folder, under the same keys. Never touches the source. */
export const salvageRegister = openProcedure
  .input(
    z.object({
      to: typedFolder(said('salvage.refusals.noFolder')),
      /** The language of the list of what is lost; the reader's own when absent. */
      language: language.optional(),
      /** A passphrase of an officer, or the recovery key. */
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
    FOLDER_TAKEN: {
      message: said('salvage.refusals.folderTaken'),
      data: refusalData({ path: z.string() }),
    },
    FOLDER_REFUSED: {
      message: said('salvage.refusals.folderRefused'),
      data: refusalData({ path: z.string() }),
    },
    IN_USE: { message: said('salvage.refusals.inUse') },
  })
  .output(
    eventIterator(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('progress'), progress }),
        z.object({ kind: z.literal('salvaged'), salvaged }),
      ]),
    ),
  );
