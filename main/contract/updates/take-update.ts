import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure, progress } from '../procedure.ts';
import { readyUpdate, updateErrors } from './update.ts';

/**
 * Verifies an uploaded update file and its installer, makes a verified backup, and lays the verified bytes ready in
 * Docket's own folder. Stopping the stream stops the work, and nothing of it is kept but a backup that was made.
 */
export const takeUpdate = procedure
  .meta({ roles: ['dpo'] })
  .input(z.object({ update: z.string(), installer: z.string() }))
  .errors(updateErrors)
  .output(
    eventIterator(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('progress'), progress }),
        z.object({ kind: z.literal('taken'), backup: z.string(), ready: readyUpdate }),
      ]),
    ),
  );
