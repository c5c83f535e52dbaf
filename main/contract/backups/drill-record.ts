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
  /** The case whose pack was built in the restored copy; null for an invented one, because no case was ready for a pack. */
  packOf: z.string().nullable().optional(),
  /** Files in that pack. Records of drills before packs were tried have none of these three. */
  packFiles: z.number().optional(),
  /** Whether it was built, and came out of the copy's vault as it went in. */
  packWhole: z.boolean().optional(),
  auditSeq: z.number(),
  auditHash: z.string(),
});
export type DrillRecord = z.infer<typeof drillRecord>;
