import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { languages } from '../../words/language.ts';
import { said } from '../../words/said.ts';
import { procedure, progress } from '../procedure.ts';
import { backupErrors } from './backup.ts';
import { drillRecord } from './drill-record.ts';

/**
 * Restores the newest backup into a temporary folder and compares it with the register, row by row. One is made first
 * when the register has changed since. Keeps a dated record and hands out a ticket for it as PDF.
 */
export const runDrill = procedure
  .input(
    z
      .object({
        /** The language of the record; the reader's own when absent. */
        language: z.enum(languages).optional(),
      })
      .optional(),
  )
  .errors({
    ...backupErrors,
    DRILL_INTERRUPTED: {
      message: said('backups.refusals.drillInterrupted'),
    },
  })
  .output(
    eventIterator(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('progress'), progress }),
        z.object({ kind: z.literal('done'), record: drillRecord, ticket: z.string(), fileName: z.string() }),
      ]),
    ),
  );
