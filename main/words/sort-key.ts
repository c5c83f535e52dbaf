import { localeOf, type Language } from './language.ts';

/** Letters that no accent makes, and where they are sorted. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  þ: 'th',
};

/** Letters of a language that stand after the plain one, in their order: Romanian writes a, ă, â. */
const ownLetters: { readonly [language in Language]: readonly string[] } = {
  en: [],
  de: [],
  fr: [],
  es: ['ñ'],
  ro: ['ă', 'â', 'î', 'ș', 'ț'],
};

// After every letter of its kind.
const after = '\u{fffd}';

/**
 * What a name is compared by where SQLite sorts, so that "Österreich" stands at O in English and Åsa at A: the order of
 * `Intl.Collator` for names as people bear them, without asking it for each pair. Of plain letters it is `lower`.
 */
export function sortKey(language: Language, name: string): string {
  const own = ownLetters[language];
  let key = '';
  for (const letter of name.toLowerCase().normalize('NFC')) {
    const place = own.indexOf(letter);
    key += place === -1 ? plain(letter) : plain(letter) + after.repeat(letter === 'â' ? 2 : 1);
  }
  return key;
}

function plain(letter: string): string {
  const bare = letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plainLetters[bare] ?? bare;
}

const collators = new Map<Language, Intl.Collator>();

/** How names of a short list are compared in a language. */
export function compareNames(language: Language): (one: string, other: string) => number {
  const collator = collators.get(language) ?? new Intl.Collator(localeOf[language]);
  collators.set(language, collator);
  return collator.compare;
}
