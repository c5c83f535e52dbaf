import type { UnprintedPart } from '../../../contract/packs/print-set.ts';

const [ticked, empty, unknown] = ['[x]', '[ ]', '[*]'] as const;

/** A box of a form, ticked or not, in letters that every font has. */
export const boxMark = (isTicked: boolean): string => (isTicked ? ticked : empty);

/** Boxes as characters, and as signs of Wingdings by their codes. */
const boxes: Readonly<Record<string, string>> = { '\u{2610}': empty, '\u{2611}': ticked, '\u{2612}': ticked };
const wingdings: Readonly<Record<string, string>> = {
  '6F': empty,
  '71': empty,
  A8: empty,
  '78': ticked,
  FC: ticked,
  FD: ticked,
  FE: ticked,
};

/** A sign of a symbol font, by the name of the font and its code: boxes are known, others are marked and noted. */
export function symbolMark(font: string, code: string, leftOut: Set<UnprintedPart>): string {
  const known = /^wingdings$/iu.test(font) ? wingdings[code.slice(-2).toUpperCase()] : undefined;
  if (known === undefined) leftOut.add('symbols');
  return known ?? unknown;
}

/** Text with its boxes in letters, and a mark for each character that only a symbol font gives a meaning. */
export function withMarks(text: string, leftOut: Set<UnprintedPart>): string {
  return text.replaceAll(/[\p{Co}\u2610-\u2612]/gu, (character) => {
    const box = boxes[character];
    if (box === undefined) leftOut.add('symbols');
    return box ?? unknown;
  });
}
