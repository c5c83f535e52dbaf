import { z } from 'zod';
import { breachReference, instant, procedure } from '../procedure.ts';
import { breachFacts } from './breach.ts';
import { fieldRefused } from './field-refused.ts';

/** Opens a breach. The 72 hours run from the instant of awareness (Art. 33(1) GDPR). */
export const logBreach = procedure
  .input(breachFacts)
  .errors(fieldRefused)
  .output(z.object({ reference: breachReference, notifyBy: instant }));
