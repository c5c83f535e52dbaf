import { bareLetters } from './bare-letters.ts';

/** Signs inside a word that people leave out, or type as a blank: O'Brien, Núñez-Ortiz, l·l, ג׳ון. */
const joiners = /['’‘ʼʹʻʾʿ′´＇׳״·\u0060\u2010-\u2015\u2212-]/gu;
const plainJoiners = /['`-]/gu;

/** A word with what is joined to it, once every joining sign is the same. */
const compound = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*/gu;
const notOfWords = /[^\p{L}\p{N}\p{M}]+/gu;
const ascii = /^[\0-~]*$/u;

/** What is written without blanks between words, letter by letter; a letter keeps the marks on it. */
const unspaced =
  /[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]&&\p{L}]\p{M}*/gv;

/** Words of figures are one number, or one postcode, where only blanks and signs of telephone numbers stand between them. */
const number =
  /(?<![\p{L}\p{N}\p{M}])\p{L}{0,9}\d[\p{L}\d]{0,19}(?:[\s'./()+]{1,3}\p{L}{0,9}\d[\p{L}\d]{0,19})+(?![\p{L}\p{N}\p{M}])/gu;
/** Of more in a row, a table is more likely. */
const longestNumber = 6;

/** In bare letters, with one sign for all that join. */
function spelled(text: string): string {
  return ascii.test(text)
    ? text.toLowerCase().replaceAll(plainJoiners, "'")
    : bareLetters(text.normalize('NFC').replaceAll(joiners, "'"));
}

/** From Thai on: before it no script is written without blanks. */
const beyond = /[\u0E00-\u{10FFFF}]/u;

function wordsIn(spelling: string): readonly string[] {
  const apart = beyond.test(spelling) ? spelling.replaceAll(unspaced, ' $& ') : spelling;
  const words = apart.replaceAll(notOfWords, ' ').trim();
  return words === '' ? [] : words.split(' ');
}

/**
 * A text as search keeps it: its words in bare letters with blanks between them, and behind them, each once, how else
 * somebody may type one: `mueller` for Müller, `jorg` for Joerg, `obrien` for O'Brien, `sw1a1aa` for SW1A 1AA.
 */
export function searchedText(text: string): string {
  const spelling = spelled(text);
  const words = wordsIn(spelling);
  const others = new Set<string>();
  if (spelling.includes("'"))
    for (const [word] of spelling.matchAll(compound)) if (word.includes("'")) others.add(wordsIn(word).join(''));
  for (const { 0: run, index } of spelling.matchAll(number))
    for (const other of otherNumbers(wordsIn(run), spelling[index - 1] === '+')) others.add(other);
  for (const word of words)
    if (two.test(word) && !/\d/u.test(word)) others.add(word.replaceAll(everyTwo, ([first = '']) => first));
  for (const word of writtenAsTwo(text)) others.add(word);
  for (const word of words) if (word.length > 4 && word.startsWith('ال')) others.add(word.slice(2));
  return [...words, ...others].join(' ');
}

/**
 * A number in one piece, from each of its groups on, and two neighbours of an address; with a country's code in front, as
 * it is dialled within the country.
 */
function otherNumbers(groups: readonly string[], international: boolean): readonly string[] {
  if (groups.length > longestNumber) return [];
  const [code = '', ...rest] = groups;
  return [
    ...groups.slice(1).map((_, at) => groups.slice(at).join('')),
    ...groups.slice(1).map((group, at) => `${groups[at]}${group}`),
    ...(international && code.length <= 3 ? [`0${rest.join('')}`] : []),
  ];
}

const two = /ae|oe|ue|aa|dj/u;
const everyTwo = /ae|oe|ue|aa|dj/gu;

const twoForOne: Readonly<Record<string, string>> = {
  ä: 'ae',
  æ: 'ae',
  ö: 'oe',
  ø: 'oe',
  œ: 'oe',
  ü: 'ue',
  å: 'aa',
  đ: 'dj',
  ə: 'a',
};
const signed = new RegExp(`[${Object.keys(twoForOne).join('')}]`, 'u');
const everySigned = new RegExp(signed.source, 'gu');

/** The words with an umlaut or its like, as they are written without one. */
function writtenAsTwo(text: string): readonly string[] {
  if (ascii.test(text)) return [];
  const small = text.normalize('NFC').toLowerCase().replaceAll(joiners, "'");
  if (!signed.test(small)) return [];
  return (small.match(compound) ?? [])
    .filter((word) => signed.test(word))
    .flatMap((word) => {
      const words = wordsIn(bareLetters(word.replaceAll(everySigned, (letter) => twoForOne[letter] ?? letter)));
      return words.length > 1 ? [...words, words.join('')] : words;
    });
}

/** The most words that are asked for; what is typed behind them is left out. */
const mostWords = 12;

/** One thing that is asked for, in any of its ways: a way is phrases that are all there. */
export type Ways = readonly (readonly string[])[];

/**
 * What was typed in a search field, spelled as `searchedText` spells it; all of it is asked for. Of a phrase the last word
 * may be the beginning of one.
 */
export function askedWords(typed: string): readonly Ways[] {
  const spelling = spelled(typed);
  const numbers = [...spelling.matchAll(number)].map(({ 0: run, index }) => ({
    run,
    from: index,
    to: index + run.length,
  }));
  const asked: Ways[] = [];
  let words = 0;
  for (const { 0: word, index } of spelling.matchAll(compound)) {
    if (words === mostWords) break;
    words += 1;
    const within = numbers.find(({ from, to }) => from <= index && index < to);
    if (within === undefined) asked.push(waysOf(word));
    else if (within.from === index) asked.push([...phrasesTogether(within.run), [wordsIn(within.run).join('')]]);
  }
  return asked.filter((ways) => ways.length > 0);
}

/** Signs that somebody types because they stand there: 100%, §_5, €. */
const literal = /[%_\\\p{S}]/u;

/** Whether a text holds all that was typed, anywhere in its words. */
export function holdsTyped(text: string, typed: string): boolean {
  const searched = searchedText(text);
  const found = (ways: Ways) => ways.some((phrases) => phrases.every((phrase) => searched.includes(phrase)));
  if (!askedWords(typed).every(found)) return false;
  const signs = typed.split(/\s+/u).filter((word) => literal.test(word));
  const bare = signs.length === 0 ? '' : bareLetters(text);
  return signs.every((word) => bare.includes(bareLetters(word)));
}

function waysOf(word: string): Ways {
  const words = wordsIn(word);
  if (words.length === 0) return [];
  return word.includes("'") ? [[words.join(' ')], [words.join('')]] : [[words.join(' ')]];
}

function phrasesTogether(run: string): Ways {
  return [[...run.matchAll(compound)].map(([word]) => wordsIn(word).join(' '))];
}
