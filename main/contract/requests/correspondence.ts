import { z } from 'zod';
import { right } from '../deadlines/compute-deadline.ts';
import { letterMark } from './request.ts';

/** What of a letter can be recorded in its case as an event. */
export const letterEvents = ['identity-confirmed', 'clarification-received', 'withdrawn', 'rights-added'] as const;

/** What a letter can be that came after the request: one of those events, or a mark of its own. */
export const letterUse = z.enum([...letterEvents, ...letterMark.options]);
export type LetterUse = z.infer<typeof letterUse>;

/** What a letter may be, and one sentence on how that was recognised. An officer decides; nothing is recorded of it. */
export const mayBe = z.object({
  use: letterUse,
  why: z.string(),
  /** Of a letter that asks for more: the rights that the case does not have. */
  rights: z.array(right),
});
export type MayBe = z.infer<typeof mayBe>;
