import { expect, test } from 'vitest';
import { packPassphraseProblem } from '../../main/core/packs/pack-passphrase-problem.ts';
import { suggestPassphrase } from '../../renderer/packs/suggest-passphrase.ts';
import { seededRandom } from '../support/seed.ts';
import { english } from '../support/english.ts';

const known = {
  organisation: 'Harrowmere Borough Council',
  reference: 'SAR-2026-0042',
  requester: 'Ottilie Vance',
  representative: 'Quistgaard Advocates',
};

test.each([
  ['four plain cars', /15 characters. Use at least 16/u],
  ['aaaaaaaaaaaaaaaa', /repeats/u],
  ['                ', /repeats/u],
  ['Welcome-Password-2026', /first a guesser tries/u],
  ['Ottilie Vance 1979', /name of the organisation or a person/u],
  ['quistgaard-advocates', /name of the organisation or a person/u],
  ['SAR-2026-0042 for you', /name of the organisation or a person/u],
  ['ottilie@vance.example', /name of the organisation or a person|email/u],
])('a pack is not sealed under %j, and the officer is told why and of a way out', (passphrase, words) => {
  const problem = packPassphraseProblem(english, passphrase, known);
  expect(problem).toMatch(words);
  expect(problem).toContain('Or let Docket suggest one.');
});

test('every passphrase that Docket suggests is taken', () => {
  const random = seededRandom('suggested passphrases');
  const bytes = (into: Uint8Array<ArrayBuffer>) => {
    into.set(random.bytes(into.length));
    return into;
  };
  for (let round = 0; round < 500; round += 1)
    expect(packPassphraseProblem(english, suggestPassphrase(bytes), known)).toBeUndefined();
});
