import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure, requestReference } from '../procedure.ts';

/** How many cases are given away in one transaction; whoever gives away more asks again. */
export const mostAssignedAtOnce = 2_000;

/**
 * Gives several cases a department, a handler or both, in one write: null takes it away, what is left out stays. Each case
 * that is changed has its own entry in the history. `changed` counts those that were not so already.
 */
export const assignRequests = procedure
  .input(
    z
      .object({
        references: z.array(requestReference).min(1).max(mostAssignedAtOnce),
        department: z.string().trim().min(1).max(100).nullable().optional(),
        handlerId: z.string().nullable().optional(),
      })
      .refine(({ department, handlerId }) => department !== undefined || handlerId !== undefined, {
        path: ['handlerId'],
        error: said('requests.assignRequests.nothingChosen'),
      }),
  )
  .errors({ HANDLER_GONE: { message: said('requests.assignRequests.handlerGone') } })
  .output(z.object({ changed: z.number().int() }));
