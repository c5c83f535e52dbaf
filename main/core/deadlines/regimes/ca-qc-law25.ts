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
  breach: null,
};

export const caQcLaw25: Regime = { code: 'ca-qc-law25', editions: [edition] };
