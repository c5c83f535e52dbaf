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
  breach: null,
};

export const usCaCcpa: Regime = { code: 'us-ca-ccpa', editions: [edition] };
