import { z } from 'zod';
import { procedure, requestReference } from '../procedure.ts';
import { refused } from './record-event.ts';
import { requestCase } from './request.ts';

/** Takes an event back. It stays readable in the case and counts for nothing. */
export const withdrawEvent = procedure
  .input(z.object({ reference: requestReference, eventId: z.string() }))
  .errors(refused)
  .output(requestCase);
