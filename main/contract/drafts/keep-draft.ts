import { z } from 'zod';
import { instant, procedure } from '../procedure.ts';
import { draftName, passing } from './draft.ts';

/** Keeps what is being typed, inside the register, until it is saved or dropped. */
export const keepDraft = procedure
  .meta(passing)
  .input(z.object({ name: draftName, content: z.string().max(2_000_000) }))
  .output(z.object({ keptAt: instant }));
