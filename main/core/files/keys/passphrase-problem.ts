import type { Words } from '../../../words/words.ts';
import { commonPassphrases, commonWords, keyboardRows } from './common-passphrases.ts';

/** Characters (Unicode code points). ASVS 5 6.2.1 asks for 8 and recommends 15; this register asks for 12. */
const shortestPassphrase = 12;
const longestPassphrase = 1024;
/**
 * The least that must remain once common words and names are cut out: letters, and each different digit and sign once.
 */
const leastRemainder = 6;
const fewestDifferentCharacters = 5;
/** The longest number of a telephone, a bank card or a date, in digits. */
const longestNumber = 16;
/** Characters that no key types: control characters, byte order and direction marks, zero-width blanks. */
const unseen = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/u;
/** Email and web addresses anywhere in the text. */
const addresses = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}|(?:https?:\/\/|www\.)\S+/giu;

const common = byLength([...commonWords, ...commonPassphrases].map(foldedLetters));
const rows = keyboardRows.map(foldedLetters);

/**
 * A sentence on what is wrong with a new passphrase, or `undefined` (ASVS 5.0 6.2: length, no composition rules, no
 * common ones). `contextWords` are names that a guesser tries first: the organisation, the person. `fewest` is the
 * fewest characters it may have.
 */
export function passphraseProblem(
  t: Words,
  passphrase: string,
  contextWords: readonly string[],
  fewest: number = shortestPassphrase,
): string | undefined {
  const typed = passphrase.normalize('NFC');
  const length = [...typed].length;
  if (length < fewest) return t('people.weak.short', { length, fewest: String(fewest) });
  if (length > longestPassphrase) return t('people.weak.long', { most: String(longestPassphrase) });
  if (unseen.test(typed)) return t('people.weak.unseen');
  const plain = foldedLetters(typed);
  if (new Set(typed).size < fewestDifferentCharacters || isRepetition(plain, fewest) || repeatsWords(typed, fewest)) {
    return t('people.weak.repeats');
  }
  if (isWalk(plain)) return t('people.weak.walk');
  if (isNumber(typed)) return t('people.weak.number');
  const context = contextWords.flatMap(nameParts);
  const known = byLength([...context, ...common]);
  if (remainder(typed, known) >= leastRemainder) {
    return remainder(typed.replace(addresses, ' '), known) >= leastRemainder ? undefined : t('people.weak.address');
  }
  return remainder(typed, byLength(context)) < remainder(typed, []) ? t('people.weak.name') : t('people.weak.common');
}

/** How much remains when `words` (the longest first) are cut out, by the reading of the text that leaves least. */
function remainder(typed: string, words: readonly string[]): number {
  const signs = new Set(typed.replace(/[\p{L}\p{N}\s]/gu, '')).size;
  const left = [...spellings(typed), ...spellings(reversed(typed))].map((spelling) => {
    const rest = words.reduce((text, word) => text.replaceAll(word, ' '), spelling);
    return rest.replace(/[\d\s]/gu, '').length + new Set(rest.replace(/\D/gu, '')).size;
  });
  return Math.min(...left) + signs;
}

function byLength(words: readonly string[]): readonly string[] {
  return words.toSorted((a, b) => b.length - a.length);
}

/** Letters and digits only: as typed, and with the usual replacements (p@ssw0rd) read back as letters. */
function spellings(typed: string): readonly [string, string] {
  const standIns: Readonly<Record<string, string>> = {
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '@': 'a',
    $: 's',
    '!': 'i',
  };
  const trimmed = typed.replace(/[\d\p{P}\p{S}\s]+$/u, '');
  const readBack = [...trimmed].map((character) => standIns[character] ?? character).join('');
  return [foldedLetters(typed), foldedLetters(readBack)];
}

function nameParts(name: string): readonly string[] {
  const parts = name.split(/[^\p{L}\p{N}]+/u).map(foldedLetters);
  return parts.filter((part) => part.length >= 3);
}

function foldedLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether the text repeats one part that is shorter than a passphrase may be. */
function isRepetition(text: string, fewest: number): boolean {
  return Array.from({ length: fewest - 1 }, (_, index) => index + 1).some(
    (part) => part * 2 <= text.length && text === text.slice(0, part).repeat(text.length).slice(0, text.length),
  );
}

/** Whether words repeat and little else is there: each different word, digit and sign counts once. */
function repeatsWords(typed: string, fewest: number): boolean {
  const words: readonly string[] = typed.toLowerCase().match(/\p{L}+/gu) ?? [];
  const different = new Set(words);
  const others = new Set(typed.replace(/[\p{L}\s]/gu, '')).size;
  const again = words.some((word, at) => word.length >= 3 && words.indexOf(word) !== at);
  return again && [...different].join('').length + others < fewest;
}

/** Whether the text is only a number: of a telephone, a card or a date. */
function isNumber(typed: string): boolean {
  return /^[+\d\s()./-]+$/u.test(typed) && typed.replace(/\D/gu, '').length <= longestNumber;
}

/** Whether two of three steps go to the next key, the next letter or the same one. */
function isWalk(text: string): boolean {
  const steps = Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
  const walked = steps.filter((step) => rows.some((row) => row.includes(step) || row.includes(reversed(step))));
  return steps.length > 0 && walked.length * 3 >= steps.length * 2;
}

function reversed(text: string): string {
  return [...text].toReversed().join('');
}
