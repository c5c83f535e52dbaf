import { z } from 'zod';
import { breachReference, procedure } from '../procedure.ts';
import { breachCase } from './breach.ts';
import { peopleTold } from './decision.ts';
import { fieldRefused } from './field-refused.ts';

/** Records that people were told (Art. 34 GDPR), or corrects what was recorded; null takes it back. The history keeps each. */
export const recordPeopleTold = procedure
  .input(z.object({ reference: breachReference, told: peopleTold.nullable() }))
  .errors(fieldRefused)
  .output(breachCase);
