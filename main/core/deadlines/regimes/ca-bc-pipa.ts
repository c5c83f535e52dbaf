import { recalled, type Edition, type Regime, type Term } from './regime.ts';

// s1: "day" leaves out Saturdays and holidays, and the Interpretation Act makes every Sunday a holiday.
const limit = recalled('BC PIPA s29(1), s1');

const thirtyWorkingDays: Term = {
  period: { count: 30, unit: 'working-days' },
  citation: limit,
  extension: {
    length: { count: 60, unit: 'working-days' },
    citation: recalled('BC PIPA s31(1)'),
    notice: recalled('BC PIPA s31(2)'),
    reasons: 'any',
  },
};

const edition: Edition = {
  ruleSet: 'BC-2004-01',
  effectiveFrom: '2004-01-01',
  start: limit,
  terms: { other: thirtyWorkingDays, complaint: null },
  identity: { effect: 'none', citation: limit },
  fee: { effect: 'none', citation: limit },
  clarification: { effect: 'none', citation: limit },
  withdrawal: limit,
  roll: limit,
  clip: limit,
  acknowledgement: null,
  complaint: null,
  breach: null,
};

export const caBcPipa: Regime = { code: 'ca-bc-pipa', editions: [edition] };
