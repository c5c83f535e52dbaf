import { read, recalled, type Edition, type Regime, type Term } from './regime.ts';

const checked = '2026-11-22';
const timelines = read(checked, '11 CCR §7021(b)');

const fortyFiveDays: Term = {
  period: { count: 45, unit: 'days' },
  citation: timelines,
  extension: { length: { count: 90, unit: 'days' }, citation: timelines, notice: timelines, reasons: 'any' },
};

/** Opting out of sale or sharing, and limiting the use of sensitive data. */
function optOut(section: string): Term {
  const citation = recalled(section);
  return { period: { count: 15, unit: 'working-days' }, citation, extension: { length: null, citation } };
}

const edition: Edition = {
  ruleSet: 'CA-US-2020-08',
  effectiveFrom: '2020-01-01',
  start: timelines,
  terms: {
    other: fortyFiveDays,
    objection: optOut('11 CCR §7026(f)'),
    restriction: optOut('11 CCR §7027(g)'),
    complaint: null,
  },
  // "regardless of time required to verify the request"
  identity: { effect: 'none', citation: timelines },
  fee: { effect: 'none', citation: timelines },
  clarification: { effect: 'none', citation: timelines },
  withdrawal: timelines,
  roll: null,
  clip: timelines,
  acknowledgement: {
    workingDays: 10,
    rights: ['access', 'rectification', 'erasure', 'portability'],
    citation: read(checked, '11 CCR §7021(a)'),
  },
  complaint: null,
  breach: {
    hours: null,
    says: {
      en: 'This law names no hours and no general report to an authority: tell the people without unreasonable delay, and send the Attorney General a copy when more than 500 Californians are told.',
      de: 'Dieses Recht nennt keine Stunden und keine allgemeine Meldung an eine Behörde: Benachrichtigen Sie die Betroffenen ohne unangemessene Verzögerung und senden Sie dem Attorney General eine Kopie, wenn es mehr als 500 Menschen in Kalifornien sind.',
      fr: 'Cette loi ne fixe pas d’heures ni de déclaration générale à une autorité : avisez les intéressés sans retard déraisonnable et envoyez une copie à l’Attorney General si plus de 500 Californiens sont avisés.',
      es: 'Esta ley no fija horas ni un aviso general a una autoridad: avise a las personas sin demora injustificada y envíe una copia al fiscal general (Attorney General) si son más de 500 californianos.',
      ro: 'Această lege nu prevede un termen în ore și nici o raportare generală către o autoritate: anunțați persoanele fără întârziere nejustificată și trimiteți o copie procurorului general dacă sunt peste 500 de californieni.',
    },
    citation: recalled('Cal. Civ. Code §1798.82'),
  },
};

export const usCaCcpa: Regime = { code: 'us-ca-ccpa', editions: [edition] };
