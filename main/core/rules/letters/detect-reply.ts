import type { LetterLanguage, TextSpan } from '../../../contract/letters/letter.ts';
import { foldForMatching, phrasePattern } from './phrase-pattern.ts';
import { splitSentences } from './split-sentences.ts';
import { replies } from './words/replies.ts';
import { wordsOf } from './words/words-of.ts';

/** What a letter says that follows a request: the words that take it back, and those that name a proof of identity. */
export type Reply = { readonly withdrawalSpans: readonly TextSpan[]; readonly proofSpans: readonly TextSpan[] };

type ReplyPatterns = {
  readonly withdraws: RegExp;
  readonly proof: RegExp;
  readonly not: RegExp;
  readonly onlyIf: RegExp;
};
const compiled = new Map<LetterLanguage, ReplyPatterns>();

function patternsOf(language: LetterLanguage): ReplyPatterns {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { negations } = wordsOf(language);
  const { withdraws, onlyIf, proof } = replies[language];
  const made = {
    withdraws: phrasePattern(withdraws),
    proof: phrasePattern(proof),
    not: phrasePattern([...negations.before, ...negations.after]),
    onlyIf: phrasePattern(onlyIf),
  };
  compiled.set(language, made);
  return made;
}

/**
 * Looks for what people write after they have asked. A withdrawal counts only where the sentence takes the request back
 * now: one that denies it, or speaks of what may come, takes back nothing.
 */
export function detectReply(text: string, language: LetterLanguage): Reply {
  const folded = foldForMatching(text);
  const { withdraws, proof, not, onlyIf } = patternsOf(language);
  const sentences = splitSentences(folded, text);
  const matchesIn = (pattern: RegExp, { start, end }: TextSpan) =>
    [...folded.slice(start, end).matchAll(pattern)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].trimEnd().length,
    }));
  const isDenied = (found: TextSpan, sentence: TextSpan) =>
    matchesIn(not, clauseOf(folded, found, sentence)).length > 0;
  const withdrawalIn = (sentence: TextSpan) =>
    matchesIn(onlyIf, sentence).length > 0
      ? []
      : matchesIn(withdraws, sentence).filter((found) => !isDenied(found, sentence));
  return {
    withdrawalSpans: sentences.flatMap(withdrawalIn),
    proofSpans: sentences.flatMap((sentence) => matchesIn(proof, sentence)),
  };
}

/** The part of a sentence around what was found, from comma to comma. */
function clauseOf(folded: string, found: TextSpan, sentence: TextSpan): TextSpan {
  const before = folded.slice(sentence.start, found.start).search(/[,;:][^,;:]*$/u);
  const after = folded.slice(found.end, sentence.end).search(/[,;:]/u);
  return {
    start: before < 0 ? sentence.start : sentence.start + before + 1,
    end: after < 0 ? sentence.end : found.end + after,
  };
}
