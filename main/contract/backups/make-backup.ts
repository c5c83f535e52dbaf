import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure, progress } from '../procedure.ts';
import { backup, backupErrors } from './backup.ts';

/** Makes a verified backup now, and copies it to the second place or to `to`. Stopping the stream stops the work. */
export const makeBackup = procedure
  .input(z.object({ to: z.string().min(1).optional() }))
  .errors(backupErrors)
  .output(
    eventIterator(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('progress'), progress }),
        z.object({
          kind: z.literal('kept'),
          backup,
          folder: z.string(),
          /** Where else it lies now, or in words why it does not. */
          second: z.object({ path: z.string(), problem: z.string().nullable() }).nullable(),
        }),
      ]),
    ),
  );
