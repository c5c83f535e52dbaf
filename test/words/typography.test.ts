import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../main/words/language.ts';
import { sourcesIn } from '../house/sources.ts';

/** Where a line may end between a sign of a citation and its number. */
const broken = (signs: string) =>
  [
    'a citation at which a line may end',
    new RegExp(String.raw`(?<!\p{L})(?:${signs}) (?=[\d({]|[a-z]\b)`, 'u'),
  ] as const;

/** What is written against the usage of a language, each with how it is called. */
const wrong: { readonly [language in Language]: readonly (readonly [what: string, pattern: RegExp])[] } = {
  en: [['a straight or a foreign quotation mark', /["„«»]/u]],
  de: [['a straight or a foreign quotation mark', /["”«»]|(?:^|[\s(])“/u], broken(String.raw`(?:Art|Abs|Buchst|Nr)\.`)],
  fr: [
    ['an ordinary space before or after a sign', / [:;?!»]|« /u],
    ['no space before or after a sign', /[\p{L}\p{N})»}][;?!](?=\s|$)|[\p{L}\p{N})»}]:(?=\s|$)|«(?![\u00a0\u202f])/u],
    ['a wide space before a sign that takes a narrow one', /\u00a0[;?!]/u],
    ['a straight or a foreign quotation mark', /["“”„]/u],
    broken(String.raw`(?:art|par|al)\.|point|article|paragraphe`),
  ],
  es: [
    ['a straight or a foreign quotation mark', /["„]/u],
    ['a question that does not begin with its sign', /^[^¿]*\?/u],
    ['an exclamation that does not begin with its sign', /^[^¡]*!/u],
    broken(String.raw`(?:arts?|apdo|núm)\.`),
  ],
  ro: [['a straight or a foreign quotation mark', /["“»]/u], broken(String.raw`(?:art|alin|lit|nr)\.`)],
};

const quoted =
  /\/\/[^\n]*|\/\*[^]*?\*\/|'(?<plain>(?:[^'\\\n]|\\.)*)'|"(?<double>(?:[^"\\\n]|\\.)*)"|`(?<template>(?:[^`\\]|\\.)*)`/gu;

/** A source in which `·` stands for what a template puts in. */
function withoutCode(source: string): string {
  const inside = source.replaceAll(/\$\{[^{}]*\}/gu, '·');
  return inside === source ? source : withoutCode(inside);
}

/** The texts of a source, without its comments. */
function textsIn(source: string): readonly string[] {
  return [...withoutCode(source).matchAll(quoted)].flatMap(
    ({ groups }) => groups?.['plain'] ?? groups?.['double'] ?? groups?.['template'] ?? [],
  );
}

const sources = sourcesIn(['main', 'renderer'], /\.tsx?$/u);

/** Every text of a language: its files, and what stands under its code beside the others. */
function textsOf(language: Language): readonly (readonly [path: string, text: string])[] {
  const own = new RegExp(String.raw`/${language}(?:/|\.ts$)`, 'u');
  const under = new RegExp(String.raw`\b${language}:\s*('(?:[^'\\\n]|\\.)*'|\x60(?:[^\x60\\]|\\.)*\x60)`, 'gu');
  return sources
    .filter(({ path }) => !path.includes('rules/letters/')) // what letters are searched for, as people type
    .flatMap(({ path, text }) => {
      const parts = own.test(path) ? [text] : [...withoutCode(text).matchAll(under)].map(([, part = '']) => part);
      return parts.flatMap((part) => textsIn(part).map((one) => [path, one] as const));
    });
}

function faultsIn(language: Language, texts: readonly (readonly [path: string, text: string])[]): readonly string[] {
  return texts.flatMap(([path, text]) =>
    wrong[language].flatMap(([what, pattern]) => (pattern.test(text) ? [`${path}: ${what} in “${text}”`] : [])),
  );
}

test.each(languages)('what Docket says and writes in %s follows the usage of that language', (language) => {
  const texts = textsOf(language);
  expect(texts.length).toBeGreaterThan(1_500);
  expect(faultsIn(language, texts)).toEqual([]);
});

describe('the check sees', () => {
  test.each<readonly [Language, string]>([
    ['fr', 'Motif : le délai'],
    ['fr', 'Motif: le délai'],
    ['fr', '« lettre.eml »'],
    ['fr', 'Vraiment ?'],
    ['fr', 'Le dossier ; la lettre'],
    ['de', 'Die "Akte"'],
    ['de', 'Die “Akte”'],
    ['de', 'nach Art. 15'],
    ['fr', 'le point a) suivant'],
    ['es', 'el art. 15'],
    ['ro', 'conform art. 15'],
    ['ro', 'Dosarul “nou”'],
    ['es', 'Seguro?'],
    ['es', 'Cuidado!'],
  ])('in %s: %s', (language, text) => {
    expect(faultsIn(language, [['planted', text]])).not.toEqual([]);
  });

  test('texts of a source, and neither its comments nor its code', () => {
    expect(textsIn("/** « a » */ const b = c ? 'One' : `Two ${d ? `(${e})` : ''} three`; // f : g")).toEqual([
      'One',
      'Two · three',
    ]);
  });
});
