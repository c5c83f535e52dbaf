import { z } from 'zod';
import { instant, procedure } from '../procedure.ts';

// Half-typed words are no fact of the register: they come and go without an entry in the audit chain.
const passing = { roles: ['dpo', 'handler'], unaudited: true } as const;

const draftName = z.string().min(1).max(200);

/** Keeps what is being typed, inside the register, until it is saved or dropped. */
export const keepDraft = procedure
  .meta(passing)
  .input(z.object({ name: draftName, content: z.string().max(2_000_000) }))
  .output(z.object({ keptAt: instant }));
export const showDraft = procedure
  .input(z.object({ name: draftName }))
  .output(z.object({ content: z.string(), keptAt: instant }).nullable());
export const dropDraft = procedure
  .meta(passing)
  .input(z.object({ name: draftName }))
  .output(z.object({ dropped: z.boolean() }));
