import { join } from 'node:path';
import { readTextNow } from '../disk/plain-file.ts';

/** Fonts for what the papers' own font lacks, by the writing they are for. */
export type FontFamily = keyof typeof families;

/** A font: its file, what it is for, and the code points it was cut out for, from and to in turn. */
export type ScriptFont = { readonly family: FontFamily; readonly file: string; readonly ranges: readonly number[] };

const kana = String.raw`\p{Script=Hiragana}\p{Script=Katakana}`;
const wide = String.raw`\u3000-\u303F\uFF00-\uFFEF`;

// Each comes as pieces; of the pieces, those that have a sign of the writing are shipped.
const families = {
  latin: { library: '@expo-google-fonts/noto-sans', signs: /[^]/u },
  // Its letters have their dots: what is copied from a paper keeps them. The other has the rest.
  arabic: { library: '@fontsource/ibm-plex-sans-arabic', signs: /\p{Script=Arabic}/u },
  furtherArabic: { library: '@fontsource/noto-sans-arabic', signs: /\p{Script=Arabic}/u },
  hebrew: { library: '@fontsource/noto-sans-hebrew', signs: /\p{Script=Hebrew}/u },
  devanagari: { library: '@fontsource/noto-sans-devanagari', signs: /\p{Script=Devanagari}/u },
  thai: { library: '@fontsource/noto-sans-thai', signs: /\p{Script=Thai}/u },
  georgian: { library: '@fontsource/noto-sans-georgian', signs: /\p{Script=Georgian}/u },
  armenian: { library: '@fontsource/noto-sans-armenian', signs: /\p{Script=Armenian}/u },
  japanese: { library: '@fontsource/noto-sans-jp', signs: new RegExp(`[\\p{Script=Han}${kana}${wide}]`, 'u') },
  chinese: { library: '@fontsource/noto-sans-sc', signs: new RegExp(`[\\p{Script=Han}${wide}]`, 'u') },
  traditional: { library: '@fontsource/noto-sans-tc', signs: /[\p{Script=Han}\p{Script=Bopomofo}]/u },
  korean: { library: '@fontsource/noto-sans-kr', signs: /\p{Script=Hangul}/u },
  emoji: { library: '@fontsource/noto-emoji', signs: /\p{Extended_Pictographic}|\p{Regional_Indicator}/u },
} as const;

/** The one family that comes whole. */
const whole = 'NotoSans_400Regular.ttf';

/** Every font that papers may need beside their own, with where its library has it. */
export function scriptFonts(libraries: string): readonly (ScriptFont & { readonly path: string })[] {
  const japanese = new Set(piecesOf(libraries, 'japanese').flatMap(({ ranges }) => [...codePointsOf(ranges)]));
  const chinese = new Set(piecesOf(libraries, 'chinese').flatMap(({ ranges }) => [...codePointsOf(ranges)]));
  const isNew = (code: number) => !japanese.has(code) && !chinese.has(code);
  return (Object.keys(families) as FontFamily[]).flatMap((family) => {
    const pieces = piecesOf(libraries, family);
    // Signs that two fonts draw alike are needed once: of the third, the pieces that the first two lack.
    return family === 'traditional'
      ? pieces.filter(({ ranges }) => [...codePointsOf(ranges)].some((code) => isNew(code) && hasSign(family, code)))
      : pieces;
  });
}

function piecesOf(libraries: string, family: FontFamily): readonly (ScriptFont & { readonly path: string })[] {
  const { library } = families[family];
  const folder = join(libraries, library);
  if (family === 'latin')
    return [{ family, file: whole, ranges: [0x20, 0xffff], path: join(folder, '400Regular', whole) }];
  const name = library.slice(library.indexOf('/') + 1);
  const pieces = JSON.parse(readTextNow(join(folder, 'unicode.json'))) as Readonly<Record<string, string>>;
  return Object.entries(pieces)
    .map(([piece, written]) => {
      const file = `${name}-${piece.replaceAll(/[[\]]/gu, '')}-400-normal.woff`;
      return { family, file, ranges: rangesOf(written), path: join(folder, 'files', file) };
    })
    .filter(({ ranges }) => codePointsOf(ranges).some((code) => hasSign(family, code)));
}

function hasSign(family: FontFamily, code: number): boolean {
  return families[family].signs.test(String.fromCodePoint(code));
}

/** `U+4E00-4E02,U+5000` as from and to in turn. */
function rangesOf(written: string): readonly number[] {
  return written.split(',').flatMap((range) => {
    const [from = '', to = from] = range.trim().slice(2).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

function* codePointsOf(ranges: readonly number[]): Generator<number, undefined> {
  for (let at = 0; at < ranges.length; at += 2)
    for (let code = ranges[at]!; code <= ranges[at + 1]!; code += 1) yield code;
}
