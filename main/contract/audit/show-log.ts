import { z } from 'zod';
import { instant, procedure } from '../procedure.ts';
import { auditHead, doubt } from './audit.ts';

/** The state of the chain: where it ends, who signed it, what this machine remembers, what there is to filter by. */
export const showLog = procedure.output(
  z.object({
    head: auditHead,
    printed: z.string(),
    doubt: doubt.optional(),
    /** What this machine knew when the register was opened. */
    remembered: auditHead.extend({ at: instant }).optional(),
    checkpoints: z.array(
      auditHead.extend({ at: instant, person: z.string(), fingerprint: z.string(), printed: z.string() }),
    ),
    /** Entries under each seed: a new one begins when keys change. */
    epochs: z.array(z.object({ epoch: z.number(), fromSeq: z.number() })),
    people: z.array(z.object({ id: z.string(), name: z.string() })),
    actions: z.array(z.object({ action: z.string(), words: z.string() })),
  }),
);
