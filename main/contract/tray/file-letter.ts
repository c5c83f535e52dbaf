import { z } from 'zod';
import { mayBe } from '../requests/correspondence.ts';
import { procedure, requestReference } from '../procedure.ts';
import { letterGone } from './letter-gone.ts';

/** Files a letter of the tray with a case, as its correspondence. It leaves the tray in the same step. */
export const fileLetter = procedure
  .input(z.object({ id: z.string(), reference: requestReference }))
  .errors(letterGone)
  .output(
    z.object({
      number: z.number().int(),
      /** Whether the case had this letter already. */
      alreadyThere: z.boolean(),
      /** The letter in the case, and what it may be there. */
      documentId: z.string(),
      mayBe: mayBe.nullable(),
    }),
  );
