import type { LetterLanguage, TextSpan } from '../../../contract/letters/letter.ts';
import { foldForMatching, phrasePattern } from './phrase-pattern.ts';
import { findQuotedDate } from './quoted-date.ts';
import { splitSentences } from './split-sentences.ts';
import { wordsOf } from './words/words-of.ts';

export type Chaser = {
  readonly chaser: boolean;
  readonly chaserOf?: { readonly asked: string };
  readonly chaserSpans: readonly TextSpan[];
  /** The sentences that recall an earlier request; what they name was asked then, not now. */
  readonly earlierSentences: readonly TextSpan[];
};

type ChaserPatterns = { readonly earlier: RegExp; readonly chasing: RegExp };
const compiled = new Map<LetterLanguage, ChaserPatterns>();

function patternsOf(language: LetterLanguage): ChaserPatterns {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const words = wordsOf(language);
  const made = { earlier: phrasePattern(words.earlier), chasing: phrasePattern(words.chasing) };
  compiled.set(language, made);
  return made;
}

/**
 * Whether the letter asks after an earlier request that was not answered: it recalls a request and says that the answer
 * is missing, in the same breath or elsewhere. Either alone is not enough, because "I have not received your newsletter"
 * recalls nothing and "I asked you before and you answered" misses nothing.
 */
export function detectChaser(text: string, language: LetterLanguage): Chaser {
  const folded = foldForMatching(text);
  const { earlier, chasing } = patternsOf(language);
  const sentences = splitSentences(folded, text);
  const matchesIn = (pattern: RegExp, { start, end }: TextSpan) =>
    [...folded.slice(start, end).matchAll(pattern)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    }));

  const earlierSentences = sentences.filter((sentence) => matchesIn(earlier, sentence).length > 0);
  const chaserSpans = sentences.flatMap((sentence) => matchesIn(chasing, sentence));
  const chaser = chaserSpans.length > 0 && earlierSentences.length > 0;
  if (!chaser) return { chaser: false, chaserSpans: [], earlierSentences };

  const asked = earlierSentences
    .map(({ start, end }) => findQuotedDate(folded.slice(start, end), wordsOf(language).months))
    .find((date) => date !== undefined);
  return { chaser: true, ...(asked === undefined ? {} : { chaserOf: { asked } }), chaserSpans, earlierSentences };
}
