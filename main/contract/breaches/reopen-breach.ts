import { z } from 'zod';
import { breachReference, procedure } from '../procedure.ts';
import { breachCase } from './breach.ts';
import { fieldRefused } from './field-refused.ts';

/** Opens a closed breach again. The reason stays with the breach. */
export const reopenBreach = procedure
  .input(
    z.object({
      reference: breachReference,
      reason: z.string().trim().min(1, 'Write why the breach is opened again.').max(2_000),
    }),
  )
  .errors(fieldRefused)
  .output(breachCase);
