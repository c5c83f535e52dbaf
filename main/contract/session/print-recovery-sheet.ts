import { z } from 'zod';
import { language } from '../deadlines/compute-deadline.ts';
import { openProcedure } from '../procedure.ts';
import { cannotOpen } from './register.ts';

/**
 * The printed sheet that goes with a recovery key. Docket keeps no such key: whoever was just shown one gives it back,
 * and it must open this register, so that no sheet is ever wrong.
 */
export const printRecoverySheet = openProcedure
  .input(
    z.object({
      recoveryKey: z.string().max(200),
      /** The language of the sheet; the reader's own when absent. */
      language: language.optional(),
    }),
  )
  .errors(cannotOpen)
  .output(z.object({ ticket: z.string(), fileName: z.string() }));
