import { recalled, type Edition, type Regime, type Term } from './regime.ts';

const limit = recalled('P-39.1 s32 (Quebec)');

const thirtyDays: Term = {
  period: { count: 30, unit: 'days' },
  citation: limit,
  extension: { length: null, citation: limit },
};

const edition: Edition = {
  ruleSet: 'QC-1994-01',
  effectiveFrom: '2000-01-01', // s32 is older (1994); Law 25 left its limit as it was
  start: limit,
  terms: { other: thirtyDays, complaint: null },
  identity: { effect: 'none', citation: limit },
  fee: { effect: 'none', citation: limit },
  clarification: { effect: 'none', citation: limit },
  withdrawal: limit,
  roll: null,
  clip: limit,
  acknowledgement: null,
  complaint: null,
  breach: {
    hours: null,
    says: {
      en: 'This law names no hours: tell the Commission d’accès à l’information and the people promptly where there is a risk of serious injury.',
      de: 'Dieses Recht nennt keine Stunden: Benachrichtigen Sie die Commission d’accès à l’information und die Betroffenen umgehend, wenn ein ernsthafter Schaden droht.',
      fr: 'Cette loi ne fixe pas d’heures : avisez avec diligence la Commission d’accès à l’information et les intéressés si l’incident présente un risque de préjudice sérieux.',
      es: 'Esta ley no fija horas: avise con diligencia a la Commission d’accès à l’information y a las personas si hay riesgo de perjuicio grave.',
      ro: 'Această lege nu prevede un termen în ore: anunțați cu promptitudine Commission d’accès à l’information și persoanele dacă există risc de prejudiciu grav.',
    },
    citation: recalled('P-39.1 s3.5 (Quebec)'),
  },
};

export const caQcLaw25: Regime = { code: 'ca-qc-law25', editions: [edition] };
