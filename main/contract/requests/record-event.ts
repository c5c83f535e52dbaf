import { z } from 'zod';
import { requestEventType } from '../deadlines/compute-deadline.ts';
import { legalDate, procedure, requestReference } from '../procedure.ts';
import { requestCase } from './request.ts';

export const refused = {
  EVENT_REFUSED: {
    message: 'That event does not fit this case.',
    data: z.object({ field: z.enum(['type', 'on', 'reason']), sentence: z.string() }),
  },
};

/** Records what happened in the case, back-dated if need be; the clock is counted again from all events. */
export const recordEvent = procedure
  .input(
    z.object({
      reference: requestReference,
      type: requestEventType,
      on: legalDate,
      reason: z.string().trim().max(10_000).nullable(),
      note: z.string().trim().max(20_000).nullable(),
    }),
  )
  .errors(refused)
  .output(requestCase);
