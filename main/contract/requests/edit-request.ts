import { z } from 'zod';
import { procedure, requestReference } from '../procedure.ts';
import { requestCase } from './request.ts';

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
