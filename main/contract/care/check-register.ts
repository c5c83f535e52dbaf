import { z } from 'zod';
import { procedure } from '../procedure.ts';

const finding = z.object({ what: z.string(), state: z.enum(['passed', 'failed']), sentence: z.string() });

/** Reads everything back: pages, audit chain, every vault object, references, ledger. */
export const checkRegister = procedure.output(z.object({ passed: z.boolean(), findings: z.array(finding) }));
