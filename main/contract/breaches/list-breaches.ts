import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { breachRow } from './breach.ts';

/** One page of breaches: those whose 72 hours still count first, least time left first. `open: false` lists closed ones too. */
export const listBreaches = procedure
  .input(
    z.object({
      words: z.string().max(500).default(''),
      open: z.boolean().default(true),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(100),
    }),
  )
  .output(z.object({ rows: z.array(breachRow), total: z.number().int() }));
