import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure, progress } from '../procedure.ts';
import { figures, period } from './compute-figures.ts';

const everyone = { roles: ['dpo', 'handler', 'manager'] } as const;

/** Counts from the de-identified ledger; the same numbers for a manager and for the officer. */
export const showFigures = procedure.meta(everyone).input(period).output(figures);

/** Writes the report and hands out a ticket for it: `GET /-/files/<ticket>`, once. */
export const exportReport = procedure
  .meta(everyone)
  .input(period.extend({ format: z.enum(['xlsx', 'pdf']) }))
  .output(
    eventIterator(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('progress'), progress }),
        z.object({ kind: z.literal('ready'), ticket: z.string(), fileName: z.string() }),
      ]),
    ),
  );
