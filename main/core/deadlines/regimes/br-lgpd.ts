import { read, recalled, type Edition, type Regime, type Term } from './regime.ts';

const fullDeclaration = read('2026-11-22', 'LGPD Art 19, II');

const fifteenDays: Term = {
  period: { count: 15, unit: 'days' },
  citation: fullDeclaration,
  extension: { length: null, citation: fullDeclaration },
};

const edition: Edition = {
  ruleSet: 'BR-2020-09',
  effectiveFrom: '2020-09-18',
  start: fullDeclaration,
  terms: { other: fifteenDays, complaint: null },
  identity: { effect: 'none', citation: fullDeclaration },
  fee: { effect: 'none', citation: recalled('LGPD Art 18, §5') },
  clarification: { effect: 'none', citation: fullDeclaration },
  withdrawal: fullDeclaration,
  roll: null,
  clip: fullDeclaration,
  acknowledgement: null,
  complaint: null,
  breach: null,
};

export const brLgpd: Regime = { code: 'br-lgpd', editions: [edition] };
