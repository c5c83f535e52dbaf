import { commonPassphrases, commonWords, keyboardRows } from './common-passphrases.ts';

/** Characters, counted as people count them. ASVS 5 6.2.1 asks for 8 and recommends 15; this register asks for 12. */
const shortestPassphrase = 12;
const longestPassphrase = 1024;
/** What must be left once common words and names are cut out: letters, and each different digit and sign once. */
const leastRemainder = 6;
const fewestDifferentCharacters = 5;
const longestRepeatedPart = 8;

/**
 * What is wrong with a new passphrase, in words for the person who typed it, or `undefined` (ASVS 5.0 6.2: length, no
 * composition rules, no common ones). `contextWords` are names a guesser tries first: the organisation, the person.
 */
export function passphraseProblem(passphrase: string, contextWords: readonly string[]): string | undefined {
  const typed = passphrase.normalize('NFC');
  const length = [...typed].length;
  if (length < shortestPassphrase) {
    return `That has ${length} characters. Use at least ${shortestPassphrase}: four or five words that have nothing to do with each other are easy to keep in mind and hard to guess.`;
  }
  if (length > longestPassphrase) return `That has more than ${longestPassphrase} characters. Use a shorter one.`;
  const plain = foldedLetters(typed);
  if (new Set(typed).size < fewestDifferentCharacters || isRepetition(plain)) {
    return 'That repeats the same few characters, which is quick to guess. Use words that have nothing to do with each other.';
  }
  if (isWalk(plain)) {
    return 'That follows the keyboard or the alphabet, which is quick to guess. Use words that have nothing to do with each other.';
  }
  const context = contextWords.flatMap(nameParts);
  if (remainder(typed, [...context, ...commonWords]) >= leastRemainder && !isCommon(typed)) return undefined;
  return remainder(typed, context) < remainder(typed, [])
    ? 'That is mostly the name of the organisation or a person, which is what somebody who knows you tries first. Use words that have nothing to do with either.'
    : 'That is among the first a guesser tries. Use four or five words that have nothing to do with each other.';
}

function isCommon(typed: string): boolean {
  return spellings(typed).some((spelling) => commonPassphrases.has(spelling));
}

/** How much is left, over both readings of its digits, when `words` are cut out of what was typed. */
function remainder(typed: string, words: readonly string[]): number {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const signs = new Set(typed.replace(/[\p{L}\p{N}\s]/gu, '')).size;
  const left = spellings(typed).map((spelling) => {
    const rest = longestFirst.reduce((text, word) => text.replaceAll(word, ' '), spelling);
    return rest.replace(/[\d\s]/gu, '').length + new Set(rest.replace(/\D/gu, '')).size;
  });
  return Math.min(...left) + signs;
}

/** Letters and digits only, as typed and with the usual stand-ins (p@ssw0rd) read back as letters. */
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

function isRepetition(text: string): boolean {
  return Array.from({ length: longestRepeatedPart }, (_, index) => index + 1).some(
    (part) => part * 2 <= text.length && text === text.slice(0, part).repeat(text.length).slice(0, text.length),
  );
}

/** Whether two steps in three go to the next key, the next letter or the same one. */
function isWalk(text: string): boolean {
  const steps = Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
  const walked = steps.filter((step) => keyboardRows.some((row) => row.includes(step) || row.includes(reversed(step))));
  return steps.length > 0 && walked.length * 3 >= steps.length * 2;
}

function reversed(text: string): string {
  return [...text].toReversed().join('');
}
