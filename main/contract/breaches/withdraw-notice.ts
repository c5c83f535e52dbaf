import { z } from 'zod';
import { breachReference, procedure } from '../procedure.ts';
import { breachCase } from './breach.ts';
import { fieldRefused } from './field-refused.ts';

/** Takes back the latest notice, recorded by mistake. It stays readable with its reason and no longer counts. */
export const withdrawNotice = procedure
  .input(
    z.object({
      reference: breachReference,
      id: z.string().max(100),
      reason: z.string().trim().min(1, 'Write why this notice does not count.').max(10_000),
    }),
  )
  .errors(fieldRefused)
  .output(breachCase);
