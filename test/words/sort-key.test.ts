import { expect, test } from 'vitest';
import { languages } from '../../main/words/language.ts';
import { compareNames, sortKey } from '../../main/words/sort-key.ts';

const names = [
  'Zoë Adler',
  'Åsa Lind',
  'Österreichische Post',
  'Ünal Kaya',
  'Emil Özdemir',
  'anna Weiß',
  'Anna Weisz',
  'Émile Zola',
  'Emile Zola',
  'Ñandú Ríos',
  'Nadia Pop',
  'Nuria Gil',
  'Stan Ion',
  'Șerban Ene',
  'Sîrbu Ana',
  'Szabo Ilie',
  'Țepeș Vlad',
  'Tudor Radu',
  'Tzara Ion',
  'Łukasz Nowak',
  'Lukas Meier',
  'Ludwig Ahorn',
  'Cœur Marie',
  'Coeur Marie',
  'Cosma Ana',
  'Ångström & Co',
  'Andrei Ionescu',
  'Ăsta Maria',
  'Âta Ioana',
  'Azra Demir',
  'Îngerul Ana',
  'Ion Creangă',
  'Izabela Pop',
  'O’Brien Una',
  'Oakley Finn',
  'Ozolins Ida',
  'd’Angelo Pia',
  'Dzau Li',
  '„Firma“ Müller',
  'Fabian Roth',
  'Ħaxix Mario',
  'Hauser Eva',
  'Hoxha Ben',
  'Ðorđe Ilić',
  'Dora Engel',
  'Jean–Luc Petit',
  'Jean Marie',
  'Jeanne Roy',
  'Ştefan Pop',
  'Ţepeş Ana',
];

test.each(languages)('names stand in SQLite where the order of %s has them', (language) => {
  const compare = compareNames(language);
  const byKey = names.toSorted((a, b) => {
    const [one, other] = [sortKey(language, a), sortKey(language, b)];
    return one < other ? -1 : one > other ? 1 : compare(a, b);
  });
  expect(byKey).toEqual(names.toSorted(compare));
});

test('a plain name is compared by its small letters, as SQLite makes them', () => {
  expect(sortKey('ro', "O'Neil, Ana-Maria 2")).toBe("o'neil, ana-maria 2");
});
