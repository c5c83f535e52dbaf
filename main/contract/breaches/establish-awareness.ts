import { z } from 'zod';
import { breachReference, instant, procedure } from '../procedure.ts';
import { breachCase } from './breach.ts';
import { fieldRefused } from './field-refused.ts';

/** Ends the looking-into of a suspicion: the 72 hours run from `awareAt`, a reasonable degree of certainty (EDPB Guidelines 9/2022). */
export const establishAwareness = procedure
  .input(z.object({ reference: breachReference, awareAt: instant, evidence: z.string().trim().max(200_000) }))
  .errors(fieldRefused)
  .output(breachCase);
