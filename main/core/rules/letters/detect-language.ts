import type { LetterLanguage } from '../../../contract/letters/letter.ts';
import { letterLanguages } from '../../../contract/letters/letter.ts';
import { wordsOf } from './words/words-of.ts';

/** Letters that only one or a few of the languages use; each sighting counts for them. */
const TELLTALES: readonly (readonly [pattern: RegExp, languages: readonly LetterLanguage[], weight: number])[] = [
  [/[α-ωάέήίόύώϊϋΐΰ]/gu, ['el'], 1],
  [/[řěů]/gu, ['cs'], 1.5],
  [/[ýťďň]/gu, ['cs'], 0.7],
  [/ß/gu, ['de'], 1.5],
  [/[äü]/gu, ['de'], 0.4],
  [/ö/gu, ['de', 'sv'], 0.3],
  [/ä/gu, ['sv'], 0.4],
  [/å/gu, ['sv'], 1.2],
  [/[ñ¿¡]/gu, ['es'], 1.2],
  [/[ãõ]/gu, ['pt'], 1.2],
  [/[țțşșă]/gu, ['ro'], 1],
  [/[êèœù]/gu, ['fr'], 0.3],
  [/[èìòù]/gu, ['it'], 0.3],
  [/[ćđ]/gu, ['hr'], 1.2],
  [/[čšž]/gu, ['cs', 'hr'], 0.3],
  [/(?<!\p{L})(?:d|l|qu|j|n|m)'/gu, ['fr'], 0.3],
  [/(?<!\p{L})(?:dell|all|nell|sull|quest|un)'/gu, ['it'], 1],
  [/ij/gu, ['nl'], 0.4],
  [/ção|ções|(?<!\p{L})(?:não|são)(?!\p{L})/gu, ['pt'], 1.5],
  [/ción(?!\p{L})/gu, ['es'], 1],
  [/zione|(?<!\p{L})gli(?!\p{L})/gu, ['it'], 1],
];

const LOOKED_AT = 20_000;

type Known = ReadonlyMap<string, readonly LetterLanguage[]>;
let known: Known | undefined;

function commonWords(): Known {
  if (known !== undefined) return known;
  const languages = new Map<string, LetterLanguage[]>();
  for (const language of letterLanguages) {
    for (const word of new Set(wordsOf(language).common.split(' '))) {
      languages.set(word, [...(languages.get(word) ?? []), language]);
    }
  }
  known = languages;
  return languages;
}

/**
 * Which of the twelve languages the text is written in, by its most frequent words and its telltale letters, and how
 * sure that is (0 to 1). `und` when there is nothing to go by or the text is in another language.
 */
export function detectLanguage(text: string): { readonly code: LetterLanguage | 'und'; readonly certainty: number } {
  const lower = text.slice(0, LOOKED_AT).normalize('NFC').toLowerCase().replaceAll('’', "'");
  const scores = new Map<LetterLanguage, number>(letterLanguages.map((language) => [language, 0]));
  const add = (language: LetterLanguage, weight: number) => scores.set(language, (scores.get(language) ?? 0) + weight);
  const found = lower.match(/\p{L}+/gu) ?? [];
  for (const word of found) {
    const languages = commonWords().get(word) ?? [];
    for (const language of languages) add(language, 1 / languages.length);
  }
  const share = Math.max(1, found.length / 40);
  for (const [pattern, languages, weight] of TELLTALES) {
    const sightings = Math.min(lower.match(pattern)?.length ?? 0, 12 * share);
    for (const language of languages) add(language, sightings * weight);
  }
  const distinct = (language: LetterLanguage) =>
    new Set(found.filter((word) => commonWords().get(word)?.includes(language))).size;
  const [best, second] = [...scores].toSorted((a, b) => b[1] - a[1]);
  if (
    best === undefined ||
    second === undefined ||
    best[1] < 1.5 ||
    best[1] / Math.max(found.length, 1) < 0.08 ||
    (best[1] < 3 && distinct(best[0]) < 2)
  ) {
    return { code: 'und', certainty: 0 };
  }
  const lead = best[1] / (best[1] + second[1]);
  const evidence = Math.min(1, best[1] / 6);
  return { code: best[0], certainty: Math.round(lead * evidence * 100) / 100 };
}
