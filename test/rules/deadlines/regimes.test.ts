import { describe, expect, it } from 'vitest';
import { regimeCodes } from '../../../main/contract/deadlines/compute-deadline.ts';
import { findEdition, newestEdition, regimes } from '../../../main/core/rules/deadlines/regimes/find-edition.ts';
import { readDay } from '../../../main/core/rules/deadlines/epoch-days.ts';

describe('the laws Docket counts', () => {
  for (const code of regimeCodes) {
    it(`${code} is filed under its own code, oldest edition first, each with a name and its sources`, () => {
      const { code: own, editions } = regimes[code];
      expect(own).toBe(code);
      const starts = editions.map(({ effectiveFrom }) => effectiveFrom);
      expect(starts).toEqual(starts.toSorted());
      for (const edition of editions) {
        expect(edition.ruleSet).toMatch(/^[A-Z]{2}(-[A-Z]{2})?-\d{4}-\d{2}$/u);
        const citations = [
          edition.start,
          edition.identity.citation,
          edition.fee.citation,
          edition.clarification.citation,
          edition.withdrawal,
          edition.clip,
        ];
        for (const { text, checkedOn } of citations) {
          expect(text.en).not.toBe('');
          expect(checkedOn === null || /^\d{4}-\d{2}-\d{2}$/u.test(checkedOn)).toBe(true);
        }
      }
    });
  }

  it('no two editions share a name', () => {
    const names = regimeCodes.flatMap((code) => regimes[code].editions.map(({ ruleSet }) => ruleSet));
    expect(new Set(names).size).toBe(names.length);
  });

  it('the UK’s law changes between 4 and 5 February 2026', () => {
    const ruleSet = (on: string) => findEdition('uk-gdpr', readDay(on, 'on'), 'on').ruleSet;
    expect([ruleSet('2026-02-04'), ruleSet('2026-02-05'), newestEdition('uk-gdpr').ruleSet]).toEqual([
      'UK-2018-05',
      'UK-2026-02',
      'UK-2026-02',
    ]);
  });
});
