import { read, type Edition, type Regime, type Term } from './regime.ts';

const checked = '2026-11-22';
const limit = read(checked, 'PIPEDA s8(3)');

const thirtyDays: Term = {
  period: { count: 30, unit: 'days' },
  citation: limit,
  extension: {
    length: { count: 60, unit: 'days' },
    citation: read(checked, 'PIPEDA s8(4)'),
    notice: read(checked, 'PIPEDA s8(4)'),
    reasons: 'any',
  },
};

const edition: Edition = {
  ruleSet: 'CA-2001-01',
  effectiveFrom: '2001-01-01',
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

export const caPipeda: Regime = { code: 'ca-pipeda', editions: [edition] };
