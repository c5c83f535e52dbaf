import { z } from 'zod';
import { instant, procedure } from '../procedure.ts';
import { backup } from './backup.ts';
import { drillRecord } from './drill-record.ts';

/** What of this register could be brought back, and whether anybody has ever tried. */
export const listBackups = procedure.output(
  z.object({
    /** Newest first. */
    backups: z.array(backup),
    /** Where they lie. */
    folder: z.string(),
    /** Whether something was done in the register since the newest. */
    changedSince: z.boolean(),
    /** The last attempt that kept nothing, if nothing newer was kept. */
    trouble: z.object({ at: instant, sentence: z.string() }).nullable(),
    /** The second place; `problem` says in words why it is not in step. */
    place: z.object({ path: z.string(), backups: z.number(), problem: z.string().nullable() }).nullable(),
    lastDrill: drillRecord.nullable(),
    /** Never tested, or not for twelve months (Art. 32(1)(d) GDPR asks for regular testing). */
    drillIsDue: z.boolean(),
  }),
);
