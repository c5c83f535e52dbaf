import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure, progress } from '../procedure.ts';
import { backupErrors } from './backup.ts';
import { drillRecord } from './drill-record.ts';

/**
 * Restores the newest backup into a temporary folder and compares it with the register, row by row. One is made first
 * when the register has changed since. Keeps a dated record and hands out a ticket for it as PDF.
 */
export const runDrill = procedure
  .errors({
    ...backupErrors,
    DRILL_INTERRUPTED: {
      message: 'The register was changed while the drill compared it. Nothing is wrong: run it again.',
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
