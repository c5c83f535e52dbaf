import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure, progress } from '../procedure.ts';
import { auditFinding, auditHead } from './audit.ts';
import { keptHead } from './kept-head.ts';

/** Walks the whole chain and everything it binds. `against` are heads or signed checkpoints kept elsewhere; their findings come first. */
export const verifyLog = procedure.input(z.object({ against: z.array(keptHead).max(100).default([]) })).output(
  eventIterator(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('progress'), progress }),
      z.object({
        kind: z.literal('verdict'),
        passed: z.boolean(),
        entries: z.number(),
        head: auditHead,
        firstBad: z.number().optional(),
        findings: z.array(auditFinding),
      }),
    ]),
  ),
);
