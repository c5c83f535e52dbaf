import { z } from 'zod';
import { procedure, requestReference } from '../procedure.ts';
import { notMoved } from './letter-gone.ts';

/**
 * Moves a letter that was filed with the wrong case back to the tray, where it waits again. The letter the request came in
 * stays, and so does one that something was recorded from, that left with a pack, or that lies in a voided case.
 */
export const returnLetter = procedure
  .input(z.object({ reference: requestReference, documentId: z.string() }))
  .errors(notMoved)
  .output(
    z.object({
      /** Its id in the tray. */
      id: z.string(),
      number: z.number().int(),
    }),
  );
