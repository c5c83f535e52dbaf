import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure, progress } from '../procedure.ts';
import { closingDays } from './day.ts';

/**
 * Saves the closing days and dates the live cases again. The days are saved first; whoever stops listening does not stop
 * the dating, and what a lock or a crash interrupts goes on at the next unlock.
 */
export const changeDays = procedure
  .meta({ roles: ['dpo'] })
  .input(z.object({ closingDays }))
  .output(
    eventIterator(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('progress'), progress }),
        z.object({
          kind: z.literal('done'),
          /** Cases that were counted again, and those of which a date moved. */
          counted: z.number().int(),
          moved: z.number().int(),
        }),
      ]),
    ),
  );
