import { expect, test } from 'vitest';
import { de } from '../../main/words/de.ts';
import { en } from '../../main/words/en.ts';
import { es } from '../../main/words/es.ts';
import { fr } from '../../main/words/fr.ts';
import { ro } from '../../main/words/ro.ts';

// A chip of a case, the list, a right under it, an answer of a pack and a row of the workbook say the same thing.
test.each(Object.entries({ en, de, fr, es, ro }))('an outcome has one name wherever it is said, in %s', (_, words) => {
  const { terms, packs, reports } = words;
  const inPart = terms.outcomes['granted-in-part'];
  expect([
    terms.caseOutcomes['refused-in-part'],
    packs.answers.outcomes['granted-in-part'],
    reports.paper.states['refused-in-part'],
  ]).toEqual([inPart, inPart, inPart]);
  const { refused } = terms.outcomes;
  expect([
    terms.caseOutcomes.refused,
    terms.caseOutcomes['refused-without-reason'],
    packs.answers.outcomes.refused,
  ]).toEqual([refused, refused, refused]);
  expect(packs.answers.outcomes.granted).toBe(terms.outcomes.granted);
  expect(reports.paper.states.answered).toBe(terms.caseOutcomes.answered);
  expect(reports.paper.states.withdrawn).toBe(terms.outcomes.withdrawn);
});
