import { z } from 'zod';
import { breachReference, procedure } from '../procedure.ts';
import { breachCase } from './breach.ts';
import { fieldRefused } from './field-refused.ts';
import { severityParts } from './severity.ts';

/** Keeps the ENISA parts of a breach. The score is always counted from them. */
export const assessSeverity = procedure
  .input(z.object({ reference: breachReference, parts: severityParts }))
  .errors(fieldRefused)
  .output(breachCase);
