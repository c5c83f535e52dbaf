import { z } from 'zod';
import { deadline, right } from '../deadlines/compute-deadline.ts';
import { legalDate, procedure, requestReference } from '../procedure.ts';

/** The due date and its working before anything is saved, with what the register knows of this requester. */
export const previewRequest = procedure
  .input(
    z.object({
      receivedOn: z.string(),
      rights: z.array(right),
      identityNeeded: z.boolean(),
      email: z.string().nullable(),
    }),
  )
  .output(
    z.object({
      nextReference: z.string().nullable(),
      clock: deadline.nullable(),
      problem: z.string().nullable(),
      askedBefore: z.array(z.object({ reference: requestReference, receivedOn: legalDate })),
    }),
  );
