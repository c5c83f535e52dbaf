import { expect, test } from 'vitest';
import type { SeverityParts } from '../../main/contract/breaches/severity.ts';
import { severityOf } from '../../main/core/rules/breaches/severity.ts';
import { english } from '../support/english.ts';
import { fc } from '../support/seeded-checks.ts';

const about = { peopleCount: 40, authority: 'the ICO' };
const calm: SeverityParts = {
  data: 'simple',
  context: 0,
  identification: 'maximum',
  confidentiality: 'not-affected',
  integrity: 'not-affected',
  availability: 'not-affected',
  onPurpose: false,
  unintelligible: false,
  reasons: {},
};

// Derived from ENISA's tables; no score printed by ENISA itself was found.
const derived: readonly (readonly [string, Partial<SeverityParts>, number, string])[] = [
  [
    'a list of names and addresses mailed to one known wrong recipient',
    { confidentiality: 'known-recipients' },
    1.25,
    'low',
  ],
  ['the same list put on a public site', { confidentiality: 'unknown-recipients' }, 1.5, 'low'],
  [
    'a month of location under a pseudonymous device id, stolen by an attacker',
    { data: 'behavioural', identification: 'limited', confidentiality: 'unknown-recipients', onPurpose: true },
    2,
    'medium',
  ],
  [
    'a year of named bank statements sent to the wrong customer',
    { data: 'financial', context: 1, confidentiality: 'known-recipients' },
    4.25,
    'very-high',
  ],
  [
    'ransomware on the payroll, restored the next day, taken by unknown parties',
    { data: 'financial', confidentiality: 'unknown-recipients', availability: 'for-a-time', onPurpose: true },
    4.25,
    'very-high',
  ],
  [
    'part of card data, hard to tie to anyone',
    { data: 'financial', context: -1, identification: 'negligible', confidentiality: 'unknown-recipients' },
    1,
    'low',
  ],
  [
    'diagnoses on an encrypted laptop that was lost, the key safe',
    { data: 'sensitive', identification: 'negligible', confidentiality: 'no-evidence', unintelligible: true },
    1,
    'low',
  ],
];

for (const [what, parts, score, band] of derived) {
  test(`${what} scores ${score}, ${band}`, () => {
    expect(severityOf(english, { ...calm, ...parts }, about)).toMatchObject({ score, band });
  });
}

test('the formula and its column say how the score came about', () => {
  const { formula, terms } = severityOf(
    english,
    { ...calm, data: 'financial', confidentiality: 'known-recipients' },
    about,
  );
  expect(formula).toBe('3 × 1.00 + 0.25 = 3.25');
  expect(terms.map(({ value }) => value)).toEqual(['3', '+ 0', '× 1.00', '+ 0.25', '+ 0.00', '+ 0.00', '+ 0.00']);
});

test('context never moves the kind of data out of 1 to 4', () => {
  expect(severityOf(english, { ...calm, context: -1 }, about)).toMatchObject({
    score: 1,
    formula: '1 × 1.00 + 0.00 = 1.00',
  });
  expect(severityOf(english, { ...calm, data: 'sensitive', context: 1 }, about)).toMatchObject({ score: 4 });
  expect(severityOf(english, { ...calm, data: 'financial', context: -1 }, about).terms[1]).toEqual({
    part: 'context',
    value: '− 1',
  });
});

test('the house rule suggests the authority from 2 and the people from 3, and says that the written decision counts', () => {
  const adviceAt = (parts: Partial<SeverityParts>) => severityOf(english, { ...calm, ...parts }, about).advice;
  expect(adviceAt({})).toBe(
    'House rule: no notice is suggested. Not telling the ICO still needs your reasons why a risk is unlikely. This is advice. Your written decision counts.',
  );
  expect(adviceAt({ data: 'behavioural' })).toBe(
    'House rule: think about telling the ICO. This is advice. Your written decision counts.',
  );
  expect(adviceAt({ data: 'financial' })).toBe(
    'House rule: tell the ICO, and think about telling people. This is advice. Your written decision counts.',
  );
});

test('more than 100 people and unintelligible data are flags that leave the score alone', () => {
  const at = (peopleCount: number | null, unintelligible: boolean) =>
    severityOf(english, { ...calm, unintelligible }, { peopleCount, authority: 'the ICO' });
  expect(at(100, false).flags).toEqual([]);
  expect(at(null, false).flags).toEqual([]);
  expect(at(101, false).flags).toEqual(['More than 100 people. The score does not change.']);
  expect(at(101, true).flags).toHaveLength(2);
  expect(at(101, true).score).toBe(at(1, false).score);
});

const parts: fc.Arbitrary<SeverityParts> = fc.record({
  data: fc.constantFrom('simple', 'behavioural', 'financial', 'sensitive'),
  context: fc.constantFrom(-1, 0, 1),
  identification: fc.constantFrom('negligible', 'limited', 'significant', 'maximum'),
  confidentiality: fc.constantFrom('no-evidence', 'known-recipients', 'unknown-recipients', 'not-affected'),
  integrity: fc.constantFrom('not-affected', 'recoverable', 'not-recoverable'),
  availability: fc.constantFrom('not-affected', 'for-a-time', 'for-good'),
  onPurpose: fc.boolean(),
  unintelligible: fc.boolean(),
  reasons: fc.constant({}),
});

test('every choice scores between 0.25 and 6, in the band of its score, by the formula shown', () => {
  fc.assert(
    fc.property(parts, (chosen) => {
      const { score, band, formula } = severityOf(english, chosen, about);
      expect(score).toBeGreaterThanOrEqual(0.25);
      expect(score).toBeLessThanOrEqual(6);
      expect(band).toBe(score < 2 ? 'low' : score < 3 ? 'medium' : score < 4 ? 'high' : 'very-high');
      const [data = 0, ease = 0, added = 0, total = 0] = formula.split(/[×+=]/u).map(Number);
      expect(data * ease + added).toBe(total);
      expect(total).toBe(score);
    }),
  );
});

test('a worse choice of one part never lowers the score', () => {
  const worse: { readonly [part in keyof SeverityParts]?: readonly SeverityParts[part][] } = {
    data: ['simple', 'behavioural', 'financial', 'sensitive'],
    context: [-1, 0, 1],
    identification: ['negligible', 'limited', 'significant', 'maximum'],
    confidentiality: ['not-affected', 'no-evidence', 'known-recipients', 'unknown-recipients'],
    integrity: ['not-affected', 'recoverable', 'not-recoverable'],
    availability: ['not-affected', 'for-a-time', 'for-good'],
    onPurpose: [false, true],
  };
  fc.assert(
    fc.property(parts, (chosen) => {
      for (const [part, values] of Object.entries(worse)) {
        const scores = values.map((value) => severityOf(english, { ...chosen, [part]: value }, about).score);
        expect(scores).toEqual(scores.toSorted((a, b) => a - b));
      }
    }),
  );
});
