import { z } from 'zod';
import { instant } from '../procedure.ts';

/** What a restore drill found: evidence for Art. 32(1)(c) and (d) GDPR. */
export const drillRecord = z.object({
  at: instant,
  by: z.string(),
  backup: z.string(),
  backupMadeAt: instant,
  passed: z.boolean(),
  /** From the first byte read to the last row compared. */
  seconds: z.number(),
  bytes: z.number(),
  tables: z.number(),
  rows: z.number(),
  /** Tables whose rows were not those of the register. */
  differences: z.number(),
  documents: z.number(),
  unreadable: z.number(),
  auditSeq: z.number(),
  auditHash: z.string(),
});
export type DrillRecord = z.infer<typeof drillRecord>;
