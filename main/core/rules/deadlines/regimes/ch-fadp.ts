import { recalled, type Edition, type Regime, type Term } from './regime.ts';

const limit = recalled({
  en: 'FADP Art 25(7); DPO Art 18(1)',
  de: 'Art. 25 Abs. 7 DSG; Art. 18 Abs. 1 DSV',
  fr: 'art. 25, al. 7, LPD ; art. 18, al. 1, OPDo',
});
const longer = recalled({ en: 'DPO Art 18(2)', de: 'Art. 18 Abs. 2 DSV', fr: 'art. 18, al. 2, OPDo' });

const thirtyDays: Term = {
  period: { count: 30, unit: 'days' },
  citation: limit,
  extension: { length: 'named-date', citation: longer, notice: longer, reasons: 'any' },
};

const edition: Edition = {
  ruleSet: 'CH-2023-09',
  effectiveFrom: '2023-09-01',
  start: limit,
  terms: { other: thirtyDays, complaint: null },
  identity: { effect: 'none', citation: limit },
  fee: { effect: 'none', citation: recalled({ en: 'DPO Art 19', de: 'Art. 19 DSV', fr: 'art. 19 OPDo' }) },
  clarification: { effect: 'none', citation: limit },
  withdrawal: limit,
  roll: null,
  clip: limit,
  acknowledgement: null,
  complaint: null,
  breach: {
    hours: null,
    says: {
      en: 'This law names no hours: report to the FDPIC as soon as possible where the breach is likely to mean a high risk.',
      de: 'Dieses Recht nennt keine Stunden: Melden Sie dem EDÖB so rasch als möglich, wenn die Verletzung voraussichtlich zu einem hohen Risiko führt.',
      fr: 'Cette loi ne fixe pas d’heures : annoncez au PFPDT dans les meilleurs délais une violation susceptible d’entraîner un risque élevé.',
      es: 'Esta ley no fija horas: notifique al FDPIC lo antes posible una brecha que probablemente entrañe un riesgo elevado.',
      ro: 'Această lege nu prevede un termen în ore: anunțați FDPIC cât mai curând dacă încălcarea poate duce la un risc ridicat.',
    },
    citation: recalled({ en: 'FADP Art 24(1)', de: 'Art. 24 Abs. 1 DSG', fr: 'art. 24, al. 1, LPD' }),
  },
};

export const chFadp: Regime = { code: 'ch-fadp', editions: [edition] };
