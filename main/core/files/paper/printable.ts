import { fontRuns, isPlain, isSet } from './font-of.ts';

const LONGEST_TEXT = 20_000;
const LONGEST_WORD = 40;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const thaiWords = new Intl.Segmenter('th', { granularity: 'word' });

/** Spaces at which no line may break; the font has one of them. */
const noBreak = new Set(['\u00A0', '\u202F']);

/** Controls, and characters without a meaning of their own, but for those that join the signs beside them. */
const unseen = /[^\P{C}\n\t\u200C\u200D]/gu;

const joiners = /[\u200C\u200D]/gu;

/**
 * Text as papers print it: no control or direction characters, what no font has in its plain form or as `?`, no-break
 * spaces kept, and long words and those of Thai given places to break.
 */
export function printable(text: string, limit = LONGEST_TEXT): string {
  const kept = signsOf(text.slice(0, limit * 2)).map(withGlyph);
  const clipped = kept.length > limit ? [...kept.slice(0, limit - 1), '…'] : kept;
  return breakable(clipped.join(''), LONGEST_WORD);
}

/** The words that papers cannot print whole, each once: no font of theirs has one of their signs. */
export function unprinted(text: string): readonly string[] {
  if (isPlain(text)) return [];
  const words = text.split(/\s+/u).filter((word) => !isPlain(word) && signsOf(word).some(isUnprinted));
  return [...new Set(words.map((word) => Array.from(word).slice(0, LONGEST_WORD).join('')))];
}

/** A text in which a line may break inside long words, at every so many signs, and between the words of Thai. */
export function breakable(text: string, every: number): string {
  const spaced = thai.test(text) ? text.replaceAll(thaiText, (part) => wordsOf(part).join('\u200B')) : text;
  return spaced.replaceAll(longPart, (part) => {
    const signs = part.length <= every ? [part] : Array.from(graphemes.segment(part), ({ segment }) => segment);
    return signs.map((sign, at) => (at > 0 && at % every === 0 ? `\u200B${sign}` : sign)).join('');
  });
}

const thai = /\p{Script=Thai}/u;
const thaiText = /\p{Script=Thai}+/gu;
// Chinese, Japanese and Korean break between any two signs that may be parted.
const longPart = /[^\s\u200B\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F]+/gu;

function wordsOf(text: string): readonly string[] {
  return Array.from(thaiWords.segment(text), ({ segment }) => segment);
}

function signsOf(text: string): readonly string[] {
  const seen = text.normalize('NFC').replaceAll(unseen, '');
  if (isPlain(seen)) return Array.from(seen);
  return Array.from(graphemes.segment(seen), ({ segment }) =>
    isPlain(segment.replaceAll(joiners, '')) ? segment.replaceAll(joiners, '') : segment,
  ).filter((sign) => sign !== '');
}

function withGlyph(sign: string): string {
  if (noBreak.has(sign)) return '\u00A0';
  if (/^\s/u.test(sign)) return sign.includes('\n') ? '\n' : ' ';
  if (isSet(sign)) return sign;
  const plain = sign.normalize('NFKC');
  return plain !== sign && fontRuns(plain).length > 0 && Array.from(plain).every(isSet) ? plain : '?';
}

function isUnprinted(sign: string): boolean {
  return sign !== '?' && withGlyph(sign) === '?';
}
