import { z } from 'zod';
import { breachReference, procedure } from '../procedure.ts';
import { breachCase, breachFacts } from './breach.ts';
import { fieldRefused } from './field-refused.ts';

/** Edits the Art. 33(5) facts. A changed instant of awareness needs a reason; both values stay in the history. */
export const editBreach = procedure
  .input(
    z.object({
      reference: breachReference,
      facts: breachFacts.partial(),
      awareReason: z.string().trim().max(10_000).nullable(),
    }),
  )
  .errors(fieldRefused)
  .output(breachCase);
