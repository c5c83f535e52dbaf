const WORD = '\\p{L}\\p{N}';

/** Letters that Unicode does not take apart but that people swap when their keyboard lacks them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ł: 'l',
  ø: 'o',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‑': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
};

function foldUnit(unit: string): string {
  const lower = unit.toLowerCase();
  const known = PLAIN_LETTERS[lower];
  if (known !== undefined) return known;
  const bare = lower.normalize('NFD').replace(/\p{M}+/gu, '');
  return bare.length === 1 ? bare : unit;
}

/**
 * Lower case without accents, for matching what people type in a hurry ("stergerea", "vymaz").
 * The result has the same length as `text`, so positions found in it are positions in `text`.
 */
export function foldForMatching(text: string): string {
  return text.replace(/[^\x20-\x40\x5b-\x7e\n]/g, foldUnit);
}

function phraseSource(phrase: string): string {
  return foldForMatching(phrase)
    .replace(/[.+^${}\\]/g, '\\$&')
    .replace(/(?<!\))\*/g, '\\p{L}*')
    .replace(/(^|.)(…{1,2}) /g, (_, before: string, dots: string) => {
      const gap = `(?:\\S+\\s+){0,${dots.length === 2 ? 14 : 6}}?`;
      return before === ' ' ? `\\s+${gap}` : `${before}${gap}`;
    })
    .replace(/ \?/g, '\\s*')
    .replace(/ /g, '\\s+');
}

/**
 * One pattern for many phrases, to be run over folded text. In a phrase a space is any white space, `*` the rest of a word,
 * ` … ` up to six words, ` …… ` up to fourteen, `(a|b)` a choice, `(a )?` a word that may be missing and `(a |b )*` any number of them. Phrases match whole words only.
 */
export function phrasePattern(phrases: readonly string[]): RegExp {
  if (phrases.length === 0) return /(?!)/gu;
  return new RegExp(`(?<![${WORD}])(?:${phrases.map(phraseSource).join('|')})(?![${WORD}])`, 'gu');
}

/** A pattern for any of `openings` followed within six words by any of `endings`. */
export function joinedPattern(openings: readonly string[], endings: readonly string[]): RegExp {
  if (openings.length === 0 || endings.length === 0) return /(?!)/gu;
  return phrasePattern([`(${openings.join('|')}) … (${endings.join('|')})`]);
}
