import { recalled, type Edition, type Regime, type Term } from './regime.ts';

const limit = recalled({
  en: 'FADP Art 25(7); DPO Art 18(1)',
  de: 'Art. 25 Abs. 7 DSG; Art. 18 Abs. 1 DSV',
  fr: 'art. 25, al. 7, LPD; art. 18, al. 1, OPDo',
});
const longer = recalled({ en: 'DPO Art 18(2)', de: 'Art. 18 Abs. 2 DSV', fr: 'art. 18, al. 2, OPDo' });

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
  fee: { effect: 'none', citation: recalled({ en: 'DPO Art 19', de: 'Art. 19 DSV', fr: 'art. 19 OPDo' }) },
  clarification: { effect: 'none', citation: limit },
  withdrawal: limit,
  roll: null,
  clip: limit,
  acknowledgement: null,
  complaint: null,
  breach: null,
};

export const chFadp: Regime = { code: 'ch-fadp', editions: [edition] };
