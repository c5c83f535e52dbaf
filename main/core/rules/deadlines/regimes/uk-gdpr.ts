import { read, recalled, type Edition, type Regime, type Term } from './regime.ts';

const checked = '2026-11-22';
const icoTimeLimits = read(checked, 'ICO, time limits for responding');
const complaints = { from: '2026-06-19', days: 30, citation: recalled('DPA 2018 s164A') };
const breach = { hours: 72, citation: read(checked, 'UK GDPR Art 33(1)') };

function oneMonth(period: string, extension: string, notice: string): Term {
  return {
    period: { count: 1, unit: 'months' },
    citation: read(checked, period),
    extension: {
      length: { count: 3, unit: 'months' },
      citation: read(checked, extension),
      notice: read(checked, notice),
      reasons: ['complexity', 'number'],
    },
  };
}

/** Art 12 as it came from the EU, read with the ICO's guidance: the clock waits for identity and fee, and stops for clarification. */
const before2026: Edition = {
  ruleSet: 'UK-2018-05',
  effectiveFrom: '2018-05-25',
  start: read(checked, 'ICO, time limits for responding; UK GDPR Art 12(3)'),
  terms: { other: oneMonth('UK GDPR Art 12(3)', 'UK GDPR Art 12(3)', 'UK GDPR Art 12(3)'), complaint: null },
  identity: { effect: 'restart', citation: icoTimeLimits },
  fee: { effect: 'restart', citation: recalled('ICO, right of access guidance; UK GDPR Art 12(5)') },
  clarification: {
    effect: 'pause',
    answerDay: 'counted',
    rights: ['access'],
    citation: recalled('ICO, right of access guidance (stopping the clock)'),
  },
  withdrawal: recalled('UK GDPR Art 12(3)'),
  roll: icoTimeLimits,
  clip: icoTimeLimits,
  acknowledgement: null,
  complaint: complaints,
  breach,
};

/** Art 12A, put in by the Data (Use and Access) Act 2025 s76. */
const from2026: Edition = {
  ...before2026,
  ruleSet: 'UK-2026-02',
  effectiveFrom: '2026-02-05',
  start: read(checked, 'ICO, time limits for responding; UK GDPR Art 12A(2)'),
  terms: { other: oneMonth('UK GDPR Art 12A(1)', 'UK GDPR Art 12A(3)', 'UK GDPR Art 12A(4)'), complaint: null },
  identity: { effect: 'restart', citation: read(checked, 'UK GDPR Art 12A(2)') },
  fee: { effect: 'restart', citation: read(checked, 'UK GDPR Art 12A(2)') },
  clarification: {
    effect: 'pause',
    answerDay: 'left-out',
    rights: ['access'],
    citation: read(checked, 'UK GDPR Art 12A(5)'),
  },
  withdrawal: recalled('UK GDPR Art 12A(1)'),
};

export const ukGdpr: Regime = { code: 'uk-gdpr', editions: [before2026, from2026] };
