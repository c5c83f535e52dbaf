import { z } from 'zod';
import { breachTitle, cause } from '../breaches/breach.ts';
import { fieldRefused } from '../breaches/field-refused.ts';
import { breachReference, instant, procedure } from '../procedure.ts';

/** Turns a report into a breach; awareness is the instant the officer says, never later than now (Art. 33(1) GDPR). */
export const makeBreach = procedure
  .input(z.object({ id: z.string(), title: breachTitle, awareAt: instant, cause }))
  .errors(fieldRefused)
  .output(z.object({ reference: breachReference, notifyBy: instant }));
