import { plainLetter } from './bare-letters.ts';
import { localeOf, type Language } from './language.ts';

/** Signs that a keyboard has in another form. */
const plainSigns: Readonly<Record<string, string>> = {
  ŀ: 'l',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
};

/** Letters of a language that stand after the plain one, in their order: Romanian writes a, ă, â. */
const ownLetters: { readonly [language in Language]: readonly string[] } = {
  en: [],
  de: [],
  fr: [],
  es: ['ñ'],
  // With a comma below, and with the cedilla of older keyboards.
  ro: ['ă', 'â', 'î', 'ș', 'ț', 'ş', 'ţ'],
};

// After every letter of its kind.
const after = '\u{fffd}';

/**
 * What a name is compared by where SQLite sorts, so that "Österreich" stands at O in English and Åsa at A: the order of
 * `Intl.Collator` for names as people bear them, without asking it for each pair. Of plain letters it is `lower`.
 */
export function sortKey(language: Language, name: string): string {
  const known = places[language];
  return name
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[^ -~]/gu, (letter) => {
      const place = known.get(letter) ?? placeOf(language, letter);
      known.set(letter, place);
      return place;
    });
}

/** Where letters stand, found once: a list may have a hundred thousand names. */
const places: { readonly [language in Language]: Map<string, string> } = {
  en: new Map(),
  de: new Map(),
  fr: new Map(),
  es: new Map(),
  ro: new Map(),
};

function placeOf(language: Language, letter: string): string {
  const bare = letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const own = ownLetters[language].includes(letter);
  return (plainLetter(bare) ?? plainSigns[bare] ?? bare) + after.repeat(own ? (letter === 'â' ? 2 : 1) : 0);
}

const collators = new Map<Language, Intl.Collator>();

/** How names of a short list are compared in a language. */
export function compareNames(language: Language): (one: string, other: string) => number {
  const collator = collators.get(language) ?? new Intl.Collator(localeOf[language]);
  collators.set(language, collator);
  return collator.compare;
}
