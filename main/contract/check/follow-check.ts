import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure, progress } from '../procedure.ts';
import { checked, finding } from './check-register.ts';

/** The check part by part, with how far it is. Stopping the stream stops the work. */
export const followCheck = procedure.output(
  eventIterator(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('progress'), progress }),
      z.object({ kind: z.literal('finding'), finding }),
      z.object({ kind: z.literal('done'), checked }),
    ]),
  ),
);
