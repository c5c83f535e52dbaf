import { z } from 'zod';
import { breachReference, procedure } from '../procedure.ts';
import { breachCase, breachNotice } from './breach.ts';
import { fieldRefused } from './field-refused.ts';

/**
 * Records a notice to the authority as sent. A correction is a new phase, never an edit (Art. 33(4) GDPR).
 * A first notice after the 72 hours needs the reasons for the delay, here or written before (Art. 33(1) GDPR).
 */
export const recordNotice = procedure
  .input(
    breachNotice.omit({ id: true, phase: true, withdrawnAt: true, withdrawnReason: true }).extend({
      reference: breachReference,
      supplied: breachNotice.shape.supplied.default(''),
      outstanding: breachNotice.shape.outstanding.default(''),
      delayReasons: z.string().trim().max(50_000).nullable().default(null),
    }),
  )
  .errors(fieldRefused)
  .output(breachCase);
