import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { inboxRow } from './inbox-row.ts';

/**
 * One page of the reports that wait, oldest first, then of those already taken in, newest first. `total` counts both,
 * `waiting` the first of them: what nobody has looked at yet counts as a report.
 */
export const listInbox = procedure
  .input(
    z
      .object({
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(20_000).default(500),
      })
      .prefault({}),
  )
  .output(z.object({ rows: z.array(inboxRow), total: z.number().int(), waiting: z.number().int() }));
