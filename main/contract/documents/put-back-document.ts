import { z } from 'zod';
import { procedure, requestReference } from '../procedure.ts';

/** Puts back a document for ten seconds after it was taken out, and not after a lock. */
export const putBackDocument = procedure
  .input(z.object({ reference: requestReference, documentId: z.string() }))
  .output(z.object({ number: z.number().int() }));
