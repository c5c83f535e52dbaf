import { z } from 'zod';
import { requestEventType } from '../deadlines/compute-deadline.ts';
import { legalDate, procedure, requestReference } from '../procedure.ts';
import { requestCase } from './request.ts';

const refused = {
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

/** Takes an event back. It stays readable in the case and counts for nothing. */
export const withdrawEvent = procedure
  .input(z.object({ reference: requestReference, eventId: z.string() }))
  .errors(refused)
  .output(requestCase);

export const addNote = procedure
  .input(
    z.object({ reference: requestReference, text: z.string().trim().min(1, 'Write the note first.').max(100_000) }),
  )
  .output(requestCase);

/** Corrects who asks and who handles it. Dates are changed by events, never here. */
export const editRequest = procedure
  .input(
    z.object({
      reference: requestReference,
      requester: z.string().trim().min(1, 'Name the person who is asking.').max(10_000).optional(),
      email: z.string().trim().max(1_000).nullable().optional(),
      address: z.string().trim().max(10_000).nullable().optional(),
      department: z.string().max(100).nullable().optional(),
      handlerId: z.string().nullable().optional(),
    }),
  )
  .output(requestCase);
