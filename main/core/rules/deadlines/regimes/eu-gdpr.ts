import { read, recalled, type Edition, type Regime, type Term } from './regime.ts';

const checked = '2026-11-22';

/** An article of the GDPR as each language cites it. */
function article(en: string, number: string, paragraph: string) {
  return {
    en: `GDPR ${en}`,
    de: `Art. ${number} Abs. ${paragraph} DSGVO`,
    fr: `art. ${number}, par. ${paragraph}, RGPD`,
    es: `art. ${number}.${paragraph} RGPD`,
    ro: `art. ${number} alin. (${paragraph}) RGPD`,
  };
}

/** An article of Regulation 1182/71, which says how European periods are counted. */
function counting(en: string, de: string, fr: string, es: string, ro: string) {
  return {
    en: `Regulation 1182/71 ${en}`,
    de: `${de} VO (EWG, Euratom) 1182/71`,
    fr: `règlement 1182/71, ${fr}`,
    es: `Reglamento 1182/71, ${es}`,
    ro: `Regulamentul 1182/71, ${ro}`,
  };
}

const guidelines = {
  en: 'EDPB Guidelines 01/2022, section 5.3',
  de: 'EDSA-Leitlinien 01/2022, Abschnitt 5.3',
  fr: 'lignes directrices 01/2022 du CEPD, section 5.3',
  es: 'Directrices 01/2022 del CEPD, sección 5.3',
  ro: 'Orientările CEPD 01/2022, secțiunea 5.3',
};

const oneMonth: Term = {
  period: { count: 1, unit: 'months' },
  citation: read(checked, article('Art 12(3)', '12', '3')),
  extension: {
    length: { count: 3, unit: 'months' },
    citation: read(checked, article('Art 12(3)', '12', '3')),
    notice: read(checked, article('Art 12(3)', '12', '3')),
    reasons: ['complexity', 'number'],
  },
};

const edition: Edition = {
  ruleSet: 'EU-2018-05',
  effectiveFrom: '2018-05-25',
  // The date number is kept, not moved on by one: CJEU C-171/03 Toeters and Verberk.
  start: read(checked, article('Art 12(3)', '12', '3')),
  terms: { other: oneMonth, complaint: null },
  identity: { effect: 'pause', answerDay: 'counted', rights: 'any', citation: recalled(guidelines) },
  fee: { effect: 'none', citation: recalled(article('Art 12(5)', '12', '5')) },
  clarification: { effect: 'pause', answerDay: 'counted', rights: ['access'], citation: recalled(guidelines) },
  withdrawal: recalled(article('Art 12(3)', '12', '3')),
  roll: read(checked, counting('Art 3(4)', 'Art. 3 Abs. 4', 'art. 3, par. 4', 'art. 3, apdo. 4', 'art. 3 alin. (4)')),
  clip: read(
    checked,
    counting(
      'Art 3(2)(c)',
      'Art. 3 Abs. 2 Buchst. c',
      'art. 3, par. 2, c)',
      'art. 3, apdo. 2, letra c)',
      'art. 3 alin. (2) lit. (c)',
    ),
  ),
  acknowledgement: null,
  complaint: null,
  breach: { hours: 72, citation: read(checked, article('Art 33(1)', '33', '1')) },
};

export const euGdpr: Regime = { code: 'eu-gdpr', editions: [edition] };
