import { never } from './epoch-days.ts';
import { readCase, type CountedInput } from './read-case.ts';
import type { WaitingTime } from './waiting-time.ts';
import { dayIn, findWords } from './words/find-words.ts';
import { citedIn, ruleFor } from './working.ts';

/**
 * What the law says while an answer is awaited that may never come: that the clock stands or has not started, or that it runs
 * on and until when. Null when nothing is awaited. Throws DeadlineInputError.
 */
export function ifNothingComes(input: CountedInput): { readonly sentence: string; readonly citation: string } | null {
  const { strictest, history, due } = readCase(input, input.events ?? []);
  if (strictest === undefined || history.end !== undefined) return null;
  const language = input.language ?? 'en';
  const words = findWords(language);
  const { silence } = words;
  const cited = (kind: WaitingTime['kind']) => citedIn(language, ruleFor(kind, strictest.asked));
  const { notStarted, answer } = strictest;
  if (notStarted !== undefined)
    return { sentence: silence.notStarted(notStarted.kind), citation: cited(notStarted.kind) };
  const standing = answer.standing?.waitings.find(isOpen);
  if (standing !== undefined) return { sentence: silence.stands(standing.kind), citation: cited(standing.kind) };
  const ignored = [...history.identity, ...history.fee, ...history.clarification].find(isOpen);
  if (ignored === undefined || due === never) return null;
  return { sentence: silence.runs(dayIn(words, due)), citation: cited(ignored.kind) };
}

function isOpen({ to }: WaitingTime): boolean {
  return to === never;
}
