import { z } from 'zod';
import { breachReference, procedure } from '../procedure.ts';
import { breachCase } from './breach.ts';
import { authorityDecision, peopleDecision } from './decision.ts';
import { fieldRefused } from './field-refused.ts';

/** Keeps one or both decisions: tell the authority (Art. 33 GDPR), tell the people (Art. 34 GDPR). Null is not decided. */
export const decideNotification = procedure
  .input(
    z.object({
      reference: breachReference,
      authority: authorityDecision.nullable().optional(),
      people: peopleDecision.nullable().optional(),
    }),
  )
  .errors(fieldRefused)
  .output(breachCase);
