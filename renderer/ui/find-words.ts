import { bareLetters } from '../../main/words/bare-letters.ts';

/** Small letters without accents: "Übersicht" and "ubersicht" are the same to whoever searches. */
function plain(text: string): string {
  return bareLetters(text).replaceAll('’', "'").replaceAll(/\s/gu, ' ');
}

/** Where words stand in a text, whatever their accents and capitals; undefined where they do not, or nothing is typed. */
export function findWords(text: string, words: string): { readonly from: number; readonly to: number } | undefined {
  const wanted = plain(words.trim());
  if (wanted === '') return undefined;
  const at = plain(text).indexOf(wanted);
  if (at === -1) return undefined;
  // A letter may be two without its accent, and a sign none: each end is counted by itself.
  const from = lengthOf(text, at);
  return { from, to: lengthOf(text, at + wanted.length, from) };
}

/** Whether a text holds words; none are in every text. */
export function holdsWords(text: string, words: string): boolean {
  return words.trim() === '' || findWords(text, words) !== undefined;
}

// How much of a text has become the first `letters` of it in plain letters.
function lengthOf(text: string, letters: number, from = 0): number {
  let length = from;
  for (const sign of text.slice(from)) {
    if (plain(text.slice(0, length)).length >= letters) break;
    length += sign.length;
  }
  // An accent that stands by itself belongs to the letter before it.
  while (/^\p{M}/u.test(text.slice(length))) length += 1;
  return length;
}
