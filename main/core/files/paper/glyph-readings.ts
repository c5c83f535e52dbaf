import { isFromRight } from './line-runs.ts';
import type { EmbeddedFont, Position } from './pdfmake-parts.ts';

const told = new WeakSet<EmbeddedFont>();

const nowhere: Position = { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: 0 };

/**
 * Lets a document say of each sign what it reads. pdfkit keeps one reading for each shape of a font; a shape that reads
 * otherwise goes in once more. Readers of a file turn round what is written from the right sign by sign: a sign for two
 * letters (lam-alef) reads the first, and one without a shape beside it the second.
 */
export function tellReadings(font: EmbeddedFont): void {
  if (told.has(font)) return;
  told.add(font);
  const places = new Map<string, number>();
  const place = (id: number, width: number, codePoints: readonly number[]): string => {
    const key = `${id} ${width} ${codePoints.join(' ')}`;
    const at = places.get(key) ?? font.subset.glyphs.push(id) - 1;
    places.set(key, at);
    font.widths[at] = width;
    font.unicode[at] = codePoints;
    return at.toString(16).padStart(4, '0');
  };
  const blank = font.font.glyphForCodePoint(0x20).id;
  const laidOut = new Map<string, Signs>();
  const layout = (text: string): Signs => {
    const known = laidOut.get(text) ?? signsOf(font, text, blank);
    laidOut.set(text, known);
    return known;
  };
  font.encode = (text) => {
    const signs = layout(text);
    return [signs.map(({ id, reads, at }) => place(id, at.advanceWidth, reads)), signs.map(({ at }) => at)];
  };
  font.widthOfString = (text, size) => layout(text).reduce((sum, { at }) => sum + at.xAdvance, 0) * (size / 1000);
}

/** Without signs for several letters that no writing asks for. */
const shapes = { liga: false, dlig: false } as const;

type Signs = readonly { readonly id: number; readonly reads: readonly number[]; readonly at: Position }[];

function signsOf(font: EmbeddedFont, text: string, blank: number): Signs {
  const { glyphs, positions } = font.layout(text, shapes);
  const fromRight = isFromRight(text);
  return glyphs.flatMap(({ id, codePoints }, index) => {
    const sign = { id, reads: codePoints, at: positions[index]! };
    // What only joins or parts the letters beside it has no shape.
    if (id === 0 && joins(codePoints)) return [];
    const [first, ...others] = codePoints;
    if (!fromRight || first === undefined || blank === 0) return [sign];
    const unseen = others.toReversed().map((code) => ({ id: blank, reads: [code], at: nowhere }));
    return [...unseen, { ...sign, reads: [first] }];
  });
}

function joins(codePoints: readonly number[]): boolean {
  return codePoints.every((code) => code === 0x200c || code === 0x200d);
}
