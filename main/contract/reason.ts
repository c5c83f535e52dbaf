import { z } from 'zod';
import { said, speak } from '../words/said.ts';
import type { Words } from '../words/words.ts';

/** Why something was done, in somebody's own words: `missing` says what to write where it is shorter than `least`. */
export function reasonText({
  missing,
  least = 1,
  most,
}: {
  readonly missing: string;
  readonly least?: number;
  readonly most: number;
}): z.ZodString {
  return z.string().trim().min(least, missing).max(most, said('contract.atMost', { most }));
}

/** What keeps a text from being that reason, as a sentence for beside its field; undefined when nothing does. */
export function reasonProblem(t: Words, reason: z.ZodString, text: string): string | undefined {
  const problem = reason.safeParse(text).error?.issues[0]?.message;
  return problem === undefined ? undefined : speak(t, problem);
}
