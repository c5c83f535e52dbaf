import { procedure, requestReference } from '../procedure.ts';
import { z } from 'zod';
import { eventFacts, refused } from './record-event.ts';
import { requestCase } from './request.ts';

/** Corrects an event: another day, reason, note, right or date. The earlier version stays readable and counts for nothing. */
export const editEvent = procedure
  .input(eventFacts.extend({ reference: requestReference, eventId: z.string() }))
  .errors(refused)
  .output(requestCase);
