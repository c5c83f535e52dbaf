import bidiFactory from 'bidi-js';
import { fontRuns, type FontRun } from './font-of.ts';

/** Part of a line, in the order in which it stands on the page: one font, one direction, from one piece of the text. */
export type LineRun = FontRun & {
  /** Which of the pieces it is from. */
  readonly piece: number;
  /** What it reads, in the order in which it is read; `text` is what the font is given. */
  readonly reads: string;
};

const bidi = bidiFactory();
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200F\u202B\u202E]/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether a text has letters that are written from the right. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** Whether a text is one to be read from the right: its first letter is, and most of its letters are. */
export function isFromRight(text: string): boolean {
  if (!rightToLeft.test(text)) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  return (
    rightToLeft.test(letters[0] ?? '') && letters.filter((one) => rightToLeft.test(one)).length * 2 > letters.length
  );
}

/** The pieces of a line as runs from left to right (Unicode's bidirectional algorithm, UAX 9). */
export function lineRuns(pieces: readonly string[], fromRight: boolean): readonly LineRun[] {
  const text = pieces.join('');
  const turns = rightToLeft.test(text);
  const levels = turns ? bidi.getEmbeddingLevels(text, fromRight ? 'rtl' : 'ltr').levels : undefined;
  const runs: (LineRun & { readonly level: number })[] = [];
  let start = 0;
  for (const [piece, words] of pieces.entries()) {
    let at = start;
    for (const { text: part, font } of fontRuns(words)) {
      for (const [reads, level] of byLevel(part, levels, at)) runs.push({ piece, font, level, reads, text: reads });
      at += part.length;
    }
    start += words.length;
  }
  return turns ? reordered(runs).map(facing) : runs;
}

function byLevel(part: string, levels: Uint8Array | undefined, at: number): readonly (readonly [string, number])[] {
  if (levels === undefined) return [[part, 0]];
  const found: [string, number][] = [];
  for (const { segment, index } of graphemes.segment(part)) {
    const level = levels[at + index] ?? 0;
    const last = found.at(-1);
    if (last?.[1] === level) last[0] += segment;
    else found.push([segment, level]);
  }
  return found;
}

/** Rule L2: from the highest level down to the lowest odd one, turn round what is at that level or above. */
function reordered<T extends { readonly level: number }>(runs: readonly T[]): readonly T[] {
  const order = [...runs];
  for (let level = Math.max(...runs.map((run) => run.level)); level > 0; level -= 1)
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while (to < order.length && order[to]!.level >= level) to += 1;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to;
    }
  return order;
}

/** A run as its font is given it: the shaper turns letters round by itself where they are written from the right. */
function facing<T extends LineRun & { readonly level: number }>(run: T): T {
  const turned = run.level % 2 === 1;
  if (turned === (run.font !== null && rightToLeft.test(run.reads))) return run;
  const signs = Array.from(graphemes.segment(run.reads), ({ segment }) => segment);
  const faced = turned ? signs.map((sign) => bidi.getMirroredCharacter(sign) ?? sign) : signs;
  return { ...run, text: faced.toReversed().join('') };
}
