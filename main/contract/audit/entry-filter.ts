import { z } from 'zod';
import { legalDate } from '../procedure.ts';

/** What narrows the log. Days are those of the organisation's zone, both inclusive. */
export const entryFilter = z.object({
  personId: z.string().optional(),
  action: z.string().optional(),
  subject: z.string().trim().min(1).max(40).optional(),
  outcome: z.enum(['done', 'refused']).optional(),
  from: legalDate.optional(),
  to: legalDate.optional(),
});
export type EntryFilter = z.infer<typeof entryFilter>;
