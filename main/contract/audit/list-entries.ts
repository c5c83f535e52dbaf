import { z } from 'zod';
import { legalDate, procedure } from '../procedure.ts';
import { auditEntry } from './audit.ts';

/** Entries from the newest back, a window at a time. Days are those of the organisation's zone. */
export const listEntries = procedure
  .input(
    z.object({
      before: z.number().int().positive().optional(),
      limit: z.number().int().min(1).max(500).default(100),
      personId: z.string().optional(),
      action: z.string().optional(),
      subject: z.string().trim().min(1).max(40).optional(),
      outcome: z.enum(['done', 'refused']).optional(),
      from: legalDate.optional(),
      to: legalDate.optional(),
    }),
  )
  .output(z.object({ entries: z.array(auditEntry), more: z.boolean() }));
