import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { draftName, keptDraft, keptMeanwhile, over, passing } from './draft.ts';

/** Keeps what is being typed, inside the register, until it is saved or dropped. */
export const keepDraft = procedure
  .meta(passing)
  .errors(keptMeanwhile)
  .input(z.object({ name: draftName, content: z.string().max(2_000_000), over }))
  .output(keptDraft.omit({ content: true }));
