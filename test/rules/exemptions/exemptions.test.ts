import { describe, expect, it } from 'vitest';

import { exemptionFor, exemptionsFor } from '../../../main/core/rules/exemptions/exemptions.ts';

describe('exemptions', () => {
  it.each(['eu-gdpr', 'uk-gdpr', 'us-ca-ccpa', 'something-new'])(
    'include other people and privilege under %s',
    (regime) => {
      const codes = exemptionsFor(regime).map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining(['third-party', 'privilege']));
      expect(new Set(codes).size).toBe(codes.length);
    },
  );

  it('cite Schedule 2 of the Data Protection Act 2018 in the UK and the GDPR in the Union', () => {
    expect(exemptionFor('uk-gdpr', 'third-party', 'en')?.citation).toBe('DPA 2018 Sch 2 paras 16-17');
    expect(exemptionFor('uk-gdpr', 'excessive', 'en')?.citation).toBe('Art. 12(5) UK GDPR');
    expect(exemptionFor('eu-gdpr', 'third-party', 'en')?.citation).toBe('Art. 15(4) GDPR');
  });

  it('speak the language of the letter', () => {
    expect(exemptionFor('eu-gdpr', 'third-party', 'ro')?.name).toBe('Drepturile și libertățile altor persoane');
    expect(exemptionFor('eu-gdpr', 'third-party', 'en', 'Names of neighbours')).toEqual({
      code: 'third-party',
      name: 'Information about other people',
      citation: 'Art. 15(4) GDPR',
      note: 'Names of neighbours',
    });
  });

  it('do not invent one for an unknown code', () => {
    expect(exemptionFor('eu-gdpr', 'because', 'en')).toBeUndefined();
  });
});
