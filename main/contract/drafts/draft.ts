import { z } from 'zod';
import { said } from '../../words/said.ts';
import { instant } from '../procedure.ts';

// Half-typed words are no fact of the register: they come and go without an entry in the audit chain.
export const passing = { roles: ['dpo', 'handler'], unaudited: true } as const;

export const draftName = z.string().min(1).max(200);

/** Tells one content of a draft from another. */
const draftMark = z.string();

/** A draft as it was last kept. */
export const keptDraft = z.object({ content: z.string(), keptAt: instant, mark: draftMark });
export type KeptDraft = z.infer<typeof keptDraft>;

/**
 * The draft that may be replaced or forgotten, by its mark; null when the caller knows of none. Without it, whichever is
 * kept.
 */
export const over = draftMark.nullable().optional();

/** Another draft is kept under the name than the one that may be replaced: another window of the same person kept it. */
export const keptMeanwhile = {
  KEPT_MEANWHILE: { message: said('drafts.refusals.keptMeanwhile') },
} as const;
