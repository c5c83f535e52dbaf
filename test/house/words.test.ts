import { describe, expect, test } from 'vitest';
import { de } from '../../main/words/de.ts';
import { en } from '../../main/words/en.ts';
import { es } from '../../main/words/es.ts';
import { fr } from '../../main/words/fr.ts';
import { languages, localeOf } from '../../main/words/language.ts';
import { ro } from '../../main/words/ro.ts';
import { differences, messagesOf, missingForms, parametersOf, unusedKeys } from './catalogue.ts';
import { sourcesIn } from './sources.ts';

const catalogues = { en, de, fr, es, ro };

describe('the catalogue', () => {
  test.each(languages)('has every message in %s, with the parameters of the English one', (language) => {
    expect(differences(en, catalogues[language])).toEqual([]);
  });

  test.each(languages)('gives every plural form that %s needs', (language) => {
    const missing = [...messagesOf(catalogues[language])].flatMap(([key, message]) =>
      missingForms(localeOf[language], message).map((form) => `${key} has no form "${form}"`),
    );
    expect(missing).toEqual([]);
  });

  test('holds no message that nothing shows', () => {
    const sources = sourcesIn(['main', 'preload', 'renderer'], /\.tsx?$/u).filter(
      ({ path }) => !/^main\/words\/[a-z]{2}[./]/u.test(path),
    );
    expect(unusedKeys(en, sources)).toEqual([]);
  });
});

describe('the checks of the catalogue see', () => {
  const english = { due: { left: '{days, plural, one {# day} other {# days}}', see: 'See <b>{name}</b>' } };

  test('a message that is not translated, or empty', () => {
    expect(differences(english, { due: { left: english.due.left } })).toEqual(['due.see is not translated']);
    expect(differences({ a: 'One' }, { a: ' ' })).toEqual(['a is not translated']);
  });

  test('a parameter that differs', () => {
    expect(differences(english, { due: { left: english.due.left, see: 'Siehe <b>{nom}</b>' } })).toEqual([
      'due.see takes <b>, name, its translation <b>, nom',
    ]);
  });

  test('a parameter that an apostrophe has hidden', () => {
    expect(parametersOf("l'{name}")).toEqual([]);
    expect(differences({ a: 'the {name}' }, { a: "l'{name}" })).toEqual(['a takes name, its translation nothing']);
  });

  test('a sentence that has lost its number or a parameter', () => {
    const left = (one: string, other: string) => ({ left: `{days, plural, one {${one}} other {${other}}} of {name}` });
    const lost = (translation: string) => differences(left('# day', '# days'), { left: translation });
    expect(lost('{name}: {days, plural, one {ein Tag} other {# Tage}}')).toEqual([]);
    expect(lost('{name}: {days, plural, one {# Tag} other {einige Tage}}')).toEqual([
      'left does not show days where days more',
    ]);
    expect(lost('{days, plural, one {# Tag} other {{name}: # Tage}}')).toEqual([
      'left does not show name where days one',
    ]);
  });

  test('a message that English does not have', () => {
    expect(differences({ a: 'One' }, { a: 'Eins', b: 'Zwei' })).toEqual(['b is not in the English catalogue']);
  });

  test('a plural form that Romanian needs', () => {
    expect(missingForms('ro-RO', '{n, plural, one {# zi} other {# de zile}}')).toEqual(['few']);
    expect(missingForms('ro-RO', '{n, plural, one {# zi} few {# zile} other {# de zile}}')).toEqual([]);
  });

  test('a key that no source names', () => {
    const source = { path: 'renderer/planted.tsx', text: "t('due.left'); t(`terms.rights.${right}`);" };
    const catalogue = { due: english.due, terms: { rights: { access: 'Access' } } };
    expect(unusedKeys(catalogue, [source])).toEqual(['due.see']);
  });
});
