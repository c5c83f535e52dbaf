import { z } from 'zod';
import { breachReference, procedure } from '../procedure.ts';
import { breachCase } from './breach.ts';
import { fieldRefused } from './field-refused.ts';

/** Closes a breach whose Art. 33(5) record is complete; otherwise says what is missing. */
export const closeBreach = procedure
  .input(z.object({ reference: breachReference }))
  .errors(fieldRefused)
  .output(breachCase);
