import { describe, expect, it } from 'vitest';

import { regimeCodes } from '../../../main/contract/deadlines/compute-deadline.ts';
import {
  exemptionFor,
  exemptionInWords,
  exemptionsFor,
  exemptionsIn,
} from '../../../main/core/rules/exemptions/exemptions.ts';
import { languages } from '../../../main/words/language.ts';
import { loadWords } from '../../../main/words/load-words.ts';
import { english } from '../../support/english.ts';

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
    expect(exemptionFor(english, 'uk-gdpr', 'third-party')?.citation).toBe('DPA 2018 Sch 2 paras 16-17');
    expect(exemptionFor(english, 'uk-gdpr', 'excessive')?.citation).toBe('Art. 12(5) UK GDPR');
    expect(exemptionFor(english, 'eu-gdpr', 'third-party')?.citation).toBe('Art. 15(4) GDPR');
    expect(exemptionFor(english, 'eu-gdpr', 'trade-secret')?.citation).toBe('Art. 15(4) GDPR, recital 63');
  });

  it('speak the language of the letter, whose law is cited as that language cites it', async () => {
    const [romanian, german] = [await loadWords('ro'), await loadWords('de')];
    expect(exemptionFor(romanian, 'eu-gdpr', 'third-party')?.name).toBe('Drepturile și libertățile altor persoane');
    expect(exemptionFor(german, 'eu-gdpr', 'third-party')?.citation).toBe('Art. 15 Abs. 4 DSGVO');
    expect(exemptionFor(german, 'eu-gdpr', 'privilege')?.citation).toContain('Art. 23 Abs. 1');
    expect(exemptionFor(german, 'us-ca-ccpa', 'privilege')).toMatchObject({
      name: 'Anwaltliche Verschwiegenheit',
      citation: 'das Recht, nach dem dieser Antrag beantwortet wird',
    });
    expect(exemptionFor(english, 'eu-gdpr', 'third-party', 'Names of neighbours')).toEqual({
      code: 'third-party',
      name: 'Information about other people',
      citation: 'Art. 15(4) GDPR',
      note: 'Names of neighbours',
    });
  });

  it('cite an Act of the United Kingdom as it cites itself, also in a letter in another language', async () => {
    expect(exemptionFor(await loadWords('de'), 'uk-gdpr', 'audit')).toEqual({
      code: 'audit',
      name: 'Rechnungsprüfung',
      citation: 'DPA 2018 Sch 2 para 8',
    });
  });

  it.each(regimeCodes)('have a name in each language under %s', async (regime) => {
    const named = await Promise.all(languages.map(async (language) => exemptionsIn(await loadWords(language), regime)));
    const [english, ...others] = named.map((grounds) => grounds.map(({ name }) => name));
    const alike = others.flatMap((names) => names.filter((name, index) => name === english?.[index]));
    expect(alike.filter((name) => name !== 'Immigration')).toEqual([]); // the same word in French
    for (const grounds of named)
      for (const { name, citation } of grounds) expect(`${name}${citation}`).not.toMatch(/exemptions\./u);
  });

  it('are named by their code where the law of the case is not known, and stay as they are where no law has them', () => {
    expect(exemptionInWords(english, 'crime', 'uk-gdpr')).toBe('Crime and taxation');
    expect(exemptionInWords(english, 'immigration')).toBe('Immigration');
    expect(exemptionInWords(english, 'because')).toBe('because');
  });

  it('do not invent one for an unknown code', () => {
    expect(exemptionFor(english, 'eu-gdpr', 'because')).toBeUndefined();
  });
});
