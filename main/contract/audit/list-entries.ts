import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { auditEntry } from './audit.ts';
import { entryFilter } from './entry-filter.ts';

/** Entries newest first, any window of them, and how many there are. */
export const listEntries = procedure
  .input(
    entryFilter.extend({
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
  )
  .output(z.object({ entries: z.array(auditEntry), total: z.number() }));
