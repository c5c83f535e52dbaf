import { z } from 'zod';
import { instant, role } from '../procedure.ts';

/** One entry of the audit chain, in words. */
export const auditEntry = z.object({
  seq: z.number(),
  at: instant,
  personId: z.string(),
  /** The person's name; "Recovery key" or their role where the register knows none. */
  person: z.string(),
  role,
  action: z.string(),
  /** What was done, such as "Logged a request". */
  words: z.string(),
  subject: z.string().nullable(),
  outcome: z.enum(['done', 'refused']),
  /** What the entry says beside that, one line each. */
  details: z.array(z.string()),
  hash: z.string(),
});
export type AuditEntryRow = z.infer<typeof auditEntry>;

export const auditHead = z.object({ seq: z.number(), hash: z.string() });

/** Where the chain stood, signed by a person. */
export const checkpoint = auditHead.extend({
  registerId: z.string(),
  at: instant,
  personId: z.string(),
  verifyKey: z.string(),
  signature: z.string(),
});

export const auditFinding = z.object({
  what: z.enum(['audit', 'rows', 'search', 'checkpoints', 'memory']),
  state: z.enum(['passed', 'failed']),
  sentence: z.string(),
});
export type AuditFindingRow = z.infer<typeof auditFinding>;

export const doubt = z.object({
  kind: z.enum(['older', 'different', 'rows', 'unbound', 'keys', 'place', 'signatures']),
  sentence: z.string(),
});
