import { z } from 'zod';
import { procedure, requestReference } from '../procedure.ts';
import { notMoved } from './letter-gone.ts';

/** Moves a letter that was filed with the wrong case to another one, with what came inside it; refused as `returnLetter` is. */
export const refileLetter = procedure
  .input(z.object({ reference: requestReference, documentId: z.string(), to: requestReference }))
  .errors(notMoved)
  .output(
    z.object({
      documentId: z.string(),
      number: z.number().int(),
      /** Whether that case had this letter already. */
      alreadyThere: z.boolean(),
    }),
  );
