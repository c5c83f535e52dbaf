import { z } from 'zod';
import { breachReference, instant, procedure } from '../procedure.ts';
import { breachCase } from './breach.ts';
import { fieldRefused } from './field-refused.ts';

/** Records when a further clock was met, corrects it, or takes it back (`metAt: null`). Once late, it needs the reasons. */
export const meetClock = procedure
  .input(
    z.object({
      reference: breachReference,
      id: z.string().max(100),
      metAt: instant.nullable(),
      note: z.string().trim().max(50_000),
      lateReasons: z.string().trim().max(50_000),
    }),
  )
  .errors(fieldRefused)
  .output(breachCase);
