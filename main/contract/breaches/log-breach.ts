import { z } from 'zod';
import { breachReference, instant, procedure } from '../procedure.ts';
import { breachFacts } from './breach.ts';
import { fieldRefused } from './field-refused.ts';

/**
 * Opens a breach. The 72 hours run from the instant of awareness (Art. 33(1) GDPR). A suspicion has none yet: `awareAt` is then
 * when you began to look into it, and `notifyBy` is null.
 */
export const logBreach = procedure
  .input(breachFacts.extend({ suspected: z.boolean().optional() }))
  .errors(fieldRefused)
  .output(z.object({ reference: breachReference, notifyBy: instant.nullable() }));
