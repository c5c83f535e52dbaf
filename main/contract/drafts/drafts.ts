import { z } from 'zod';
import { instant, procedure } from '../procedure.ts';

const draftName = z.string().min(1).max(200);

/** Keeps what is being typed, inside the register, until it is saved or dropped. */
export const keepDraft = procedure
  .input(z.object({ name: draftName, content: z.string().max(2_000_000) }))
  .output(z.object({ keptAt: instant }));
export const showDraft = procedure
  .input(z.object({ name: draftName }))
  .output(z.object({ content: z.string(), keptAt: instant }).nullable());
export const dropDraft = procedure.input(z.object({ name: draftName })).output(z.object({ dropped: z.boolean() }));
