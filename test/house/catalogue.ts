import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { isNamed, keysNamed } from '../../renderer/window-catalogue.ts';
import type { Source } from './sources.ts';

/** A catalogue as it is written: messages under names, as deep as its use cases need. */
export type Catalogue = { readonly [name: string]: string | Catalogue };

/** Every message by its whole key, `requests.logRequest.title`. */
export function messagesOf(catalogue: Catalogue, above = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([name, message]) =>
      typeof message === 'string'
        ? [[`${above}${name}`, message] as const]
        : [...messagesOf(message, `${above}${name}.`)],
    ),
  );
}

/** What a message takes: `days number`, `date`, `<b>`, each once. Throws where the message cannot be read. */
export function parametersOf(message: string): readonly string[] {
  return [...new Set(parse(message).flatMap(parametersIn))].toSorted();
}

function parametersIn(element: MessageFormatElement): readonly string[] {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return [];
    case TYPE.tag:
      return [`<${element.value}>`, ...element.children.flatMap(parametersIn)];
    case TYPE.plural:
    case TYPE.select: {
      // A language may decline where English only writes the number.
      const kind =
        element.type === TYPE.plural ? 'number' : `select ${Object.keys(element.options).toSorted().join(' ')}`;
      const inside = Object.values(element.options).flatMap(({ value }) => value.flatMap(parametersIn));
      return [`${element.value} ${kind}`, ...inside];
    }
    case TYPE.number:
      return [`${element.value} number`];
    case TYPE.date:
    case TYPE.time:
      return [`${element.value} time`];
    case TYPE.argument:
      return [element.value];
  }
}

/** What a translation lacks or has beyond the English catalogue: keys, and parameters that differ. */
export function differences(english: Catalogue, translation: Catalogue): readonly string[] {
  const [wanted, given] = [messagesOf(english), messagesOf(translation)];
  return [
    ...[...wanted].flatMap(([key, message]) => {
      const translated = given.get(key);
      if (translated === undefined || translated.trim() === '') return [`${key} is not translated`];
      const [expected, found] = [parametersOf(message).join(', '), parametersOf(translated).join(', ')];
      if (expected !== found) return [`${key} takes ${expected || 'nothing'}, its translation ${found || 'nothing'}`];
      return lostIn(message, translated).map((lost) => `${key} ${lost}`);
    }),
    ...[...given.keys()].filter((key) => !wanted.has(key)).map((key) => `${key} is not in the English catalogue`),
  ];
}

/** One sentence that a message can become: what was chosen for it, `one` or not, and the parameters it shows. */
type Sentence = { readonly chosen: ReadonlyMap<string, string>; readonly shown: ReadonlySet<string> };

/** What a sentence of the translation does not show although its English one does. A number may be a word where it is one. */
function lostIn(english: string, translation: string): readonly string[] {
  const wanted = sentencesOf(parse(english));
  return sentencesOf(parse(translation)).flatMap(({ chosen, shown }) => {
    const same = wanted.filter((one) => [...one.chosen].every(([name, what]) => (chosen.get(name) ?? what) === what));
    const lost = same.map((one) => [...one.shown].filter((name) => !shown.has(name) && chosen.get(name) !== 'one'));
    if (lost.length === 0 || lost.some((names) => names.length === 0)) return [];
    const where = [...chosen].map(([name, what]) => `${name} ${what}`).join(', ');
    return [`does not show ${(lost[0] ?? []).join(', ')}${where === '' ? '' : ` where ${where}`}`];
  });
}

function sentencesOf(elements: readonly MessageFormatElement[], counted = ''): readonly Sentence[] {
  const nothing: Sentence = { chosen: new Map(), shown: new Set() };
  return elements.reduce<readonly Sentence[]>(
    (before, element) => before.flatMap((one) => partsOf(element, counted).flatMap((part) => together(one, part))),
    [nothing],
  );
}

/** What an element adds to a sentence, once for each of its branches. `counted` is the parameter that `#` stands for. */
function partsOf(element: MessageFormatElement, counted: string): readonly Sentence[] {
  const showing = (...names: readonly string[]): Sentence => ({ chosen: new Map(), shown: new Set(names) });
  switch (element.type) {
    case TYPE.literal:
      return [showing()];
    case TYPE.pound:
      return [showing(counted)];
    case TYPE.tag:
      return sentencesOf(element.children, counted);
    case TYPE.plural:
    case TYPE.select:
      return Object.entries(element.options).flatMap(([option, { value }]) => {
        const plural = element.type === TYPE.plural;
        const what = !plural ? option : option === 'one' || option.startsWith('=') ? 'one' : 'more';
        return sentencesOf(value, plural ? element.value : counted).flatMap((one) =>
          together({ chosen: new Map([[element.value, what]]), shown: new Set() }, one),
        );
      });
    default:
      return [showing(element.value)];
  }
}

/** Both in one sentence; none where they chose differently. */
function together(one: Sentence, other: Sentence): readonly Sentence[] {
  if ([...other.chosen].some(([name, what]) => (one.chosen.get(name) ?? what) !== what)) return [];
  return [{ chosen: new Map([...one.chosen, ...other.chosen]), shown: one.shown.union(other.shown) }];
}

/** Plural forms that a language needs and a message does not give, such as `few` in Romanian. */
export function missingForms(locale: string, message: string): readonly string[] {
  const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.filter(isCommon);
  return parse(message).flatMap((element) => formsMissing(needed, element));
}

// `many` of French and Spanish is for millions, and falls back to `other`.
function isCommon(category: Intl.LDMLPluralRule): boolean {
  return category !== 'many';
}

function formsMissing(needed: readonly string[], element: MessageFormatElement): readonly string[] {
  if (element.type === TYPE.tag) return element.children.flatMap((child) => formsMissing(needed, child));
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
  const inside = Object.values(element.options).flatMap(({ value }) =>
    value.flatMap((one) => formsMissing(needed, one)),
  );
  if (element.type === TYPE.select) return inside;
  const given = Object.keys(element.options);
  // A sentence that is the same for every number needs no forms.
  return given.length === 1 ? inside : [...inside, ...needed.filter((form) => !given.includes(form))];
}

/** The keys that no source names: see `keysNamed`. */
export function unusedKeys(english: Catalogue, sources: readonly Source[]): readonly string[] {
  const named = keysNamed(sources.map(({ text }) => text));
  return [...messagesOf(english).keys()].filter((key) => !isNamed(named, key));
}
