import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readTextNow } from '../disk/plain-file.ts';
import { fontCoverage, type Coverage } from './font-coverage.ts';
import { scriptFonts, type FontFamily, type ScriptFont } from './script-font-files.ts';

// A build has them beside its code (`main/vite.config.ts`); sources take them from their libraries.
const besideCode = join(import.meta.dirname, 'fonts');
const built = existsSync(besideCode);
const libraryOf = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
const fontFolder = built ? besideCode : join(libraryOf('pdfmake'), 'fonts', 'Roboto');

/** The files of the font that papers are set in. */
export const ownFont = {
  normal: join(fontFolder, 'Roboto-Regular.ttf'),
  bold: join(fontFolder, 'Roboto-Medium.ttf'),
} as const;

/** Part of a text that one font sets: the papers' own, or the file that is named. */
export type FontRun = { readonly text: string; readonly font: string | null };

type Placed = ScriptFont & { readonly path: string };

let ownCoverage: Coverage | undefined;
let others: readonly Placed[] | undefined;
const coverages = new Map<string, Coverage>();
const found = new Map<readonly FontFamily[], Map<string, string | null | undefined>>();

/** What the papers' own font has, and every sign of it stands alone: by far most of what is printed. */
const plainest = /^[\t\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u017F\u0218-\u021B\u2013-\u2014\u2018-\u201E\u2026\u20AC]*$/u;

/** No sign of their own: where a line may break, joiners, and which of two shapes a sign has. */
const shaping = /[\u200B-\u200D]|\p{Variation_Selector}/gu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether the papers' own font sets all of a text, sign by sign. */
export function isPlain(text: string): boolean {
  if (plainest.test(text)) return true;
  if (/[\u200B-\u200D\p{M}]/u.test(text)) return false;
  for (const character of text) if (!isOwn(character)) return false;
  return true;
}

/** Which font sets each part of a text. Signs that no font has go with the papers' own. */
export function fontRuns(text: string): readonly FontRun[] {
  if (isPlain(text)) return [{ text, font: null }];
  const order = familiesFor(text);
  const runs: { text: string; font: string | null }[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const font = fontOf(segment, order) ?? null;
    const [before, last] = runs.slice(-2);
    // Words of one font keep the blank between them: they are copied in one piece.
    if (last?.text === ' ' && font !== null && before?.font === font && coverageOf(font)(0x20))
      runs.splice(-2, 2, { text: `${before.text} ${segment}`, font });
    else if (last?.font === font) last.text += segment;
    else runs.push({ text: segment, font });
  }
  return runs;
}

/** Whether some font has every sign of a grapheme. */
export function isSet(grapheme: string): boolean {
  return fontOf(grapheme, familiesFor(grapheme)) !== undefined;
}

/** What a font is given of a run: its letters, with the joiners between those of its writing. */
export function givenTo({ text, font }: FontRun): string {
  if (font === null) return text.replaceAll(shaping, '');
  // A tone above the sign of a vowel that is drawn as two: the vowel's ring is the lower of the two.
  return text
    .replaceAll(/\u200B|\p{Variation_Selector}/gu, '')
    .replaceAll(/([\u0E48-\u0E4B]*)\u0E33/gu, '\u0E4D$1\u0E32');
}

/** The font of a grapheme: `null` the papers' own, `undefined` none. */
function fontOf(grapheme: string, order: readonly FontFamily[]): string | null | undefined {
  const known = found.get(order) ?? new Map<string, string | null | undefined>();
  found.set(order, known);
  if (!known.has(grapheme)) known.set(grapheme, findFont(grapheme, order));
  return known.get(grapheme);
}

function findFont(grapheme: string, order: readonly FontFamily[]): string | null | undefined {
  const signs = Array.from(grapheme.replaceAll(shaping, ''));
  if (signs.every(isOwn)) return null;
  const codes = signs.map((sign) => sign.codePointAt(0)!);
  others ??= placedFonts();
  for (const family of order)
    for (const { family: its, path, ranges } of others)
      if (its === family && isIn(codes[0]!, ranges) && codes.every(coverageOf(path))) return path;
  return undefined;
}

function coverageOf(path: string): Coverage {
  const coverage = coverages.get(path) ?? fontCoverage(path);
  coverages.set(path, coverage);
  return coverage;
}

function isOwn(character: string): boolean {
  if (character === '\n' || character === '\t') return true;
  ownCoverage ??= fontCoverage(ownFont.normal);
  return ownCoverage(character.codePointAt(0)!);
}

const alphabets: readonly FontFamily[] = [
  'latin',
  'arabic',
  'furtherArabic',
  'hebrew',
  'devanagari',
  'thai',
  'georgian',
  'armenian',
];

const chineseFirst: readonly FontFamily[] = [...alphabets, 'chinese', 'traditional', 'japanese', 'korean', 'emoji'];
const japaneseFirst: readonly FontFamily[] = [...alphabets, 'japanese', 'chinese', 'traditional', 'korean', 'emoji'];

/** Signs that Chinese and Japanese share have shapes of each: those of what else the text is written in. */
function familiesFor(text: string): readonly FontFamily[] {
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? japaneseFirst : chineseFirst;
}

function isIn(code: number, ranges: readonly number[]): boolean {
  for (let at = 0; at < ranges.length; at += 2) if (code >= ranges[at]! && code <= ranges[at + 1]!) return true;
  return false;
}

function placedFonts(): readonly Placed[] {
  if (!built) return scriptFonts(join(libraryOf('pdfmake'), '..'));
  const listed = JSON.parse(readTextNow(join(besideCode, 'scripts.json'))) as readonly ScriptFont[];
  return listed.map((font) => ({ ...font, path: join(besideCode, font.file) }));
}
