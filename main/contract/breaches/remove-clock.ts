import { z } from 'zod';
import { breachReference, procedure } from '../procedure.ts';
import { breachCase } from './breach.ts';
import { fieldRefused } from './field-refused.ts';

/** Takes a further clock off a breach. The history keeps which it was and when it would have ended. */
export const removeClock = procedure
  .input(z.object({ reference: breachReference, id: z.string().max(100) }))
  .errors(fieldRefused)
  .output(breachCase);
