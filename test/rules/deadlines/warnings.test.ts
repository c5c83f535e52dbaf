import { describe, expect, it } from 'vitest';
import type { DeadlineInput, RequestEvent, WarningCode } from '../../../main/contract/deadlines/compute-deadline.ts';
import { warningCode } from '../../../main/contract/deadlines/compute-deadline.ts';
import { languages } from '../../../main/words/language.ts';
import { computeDeadline } from '../../../main/core/rules/deadlines/compute-deadline.ts';

const request = (changes: Partial<DeadlineInput>, ...events: RequestEvent[]): DeadlineInput => ({
  regime: 'uk-gdpr',
  calendar: 'GB-ENG',
  rights: ['access'],
  events: [{ type: 'received', on: '2026-03-02' }, ...events],
  ...changes,
});
const on = (type: RequestEvent['type'], day: string, reason?: string): RequestEvent => ({
  type,
  on: day,
  ...(reason === undefined ? {} : { reason }),
});

const warned: { readonly [code in WarningCode]: DeadlineInput } = {
  'clock-stands': request({}, on('clarification-requested', '2026-03-04')),
  'not-started': request({}, on('identity-requested', '2026-03-04')),
  'pause-not-recognised': request(
    { regime: 'us-ca-ccpa', calendar: 'US-CA' },
    on('identity-requested', '2026-03-04'),
    on('identity-confirmed', '2026-03-09'),
  ),
  'pause-access-only': request(
    { rights: ['access', 'erasure'] },
    on('clarification-requested', '2026-03-04'),
    on('clarification-received', '2026-03-06'),
  ),
  'pause-too-late': request(
    {},
    on('clarification-requested', '2026-04-04'),
    on('clarification-received', '2026-04-06'),
  ),
  'fee-waived': request({}, on('fee-requested', '2026-03-04'), on('fee-waived', '2026-03-20')),
  'extension-not-available': request({ regime: 'br-lgpd' }, on('extended', '2026-03-04', 'complexity')),
  'extension-too-late': request({}, on('extended', '2026-04-03', 'complexity')),
  'extension-without-reason': request({}, on('extended', '2026-03-04', 'we are busy')),
  'extension-without-date': request({ regime: 'ch-fadp' }, on('extended', '2026-03-04', 'archive')),
  'extension-repeated': request({}, on('extended', '2026-03-04', 'number'), on('extended', '2026-03-05', 'complexity')),
  'house-rule-late': request({ policy: { days: 32, from: 'received' } }),
  'no-weekend-rule': request({ regime: 'us-ca-ccpa', calendar: 'US-CA', events: [on('received', '2026-04-15')] }),
  'own-closed-day': request({ closedDays: [{ on: '2026-04-02', name: 'Inventory' }] }),
  'no-fixed-limit': { regime: 'ch-fadp', breach: { awareAt: '2026-03-04T10:00', timeZone: 'Europe/Zurich' } },
  'answered-late': request({}, on('answered', '2026-04-03')),
  'awareness-ambiguous': { regime: 'eu-gdpr', breach: { awareAt: '2026-10-25T02:30', timeZone: 'Europe/Paris' } },
  'noon-relief': {
    regime: 'eu-gdpr',
    calendar: 'IE',
    breach: {
      awareAt: '2026-03-06T10:00',
      timeZone: 'Europe/Dublin',
      clocks: [{ rule: 'dora-initial-notification', startsAt: '2026-03-07T08:00' }],
    },
  },
  'no-agreed-hours': {
    regime: 'eu-gdpr',
    breach: {
      awareAt: '2026-03-06T10:00',
      timeZone: 'Europe/Dublin',
      clocks: [{ rule: 'processor-to-controller', startsAt: '2026-03-06T10:00' }],
    },
  },
};

describe('what the officer is told beside the date', () => {
  for (const code of warningCode.options) {
    it(`${code} is said in every language, each in its own words`, () => {
      const sentences = languages.map((language) => {
        const { warnings } = computeDeadline({ ...warned[code], language });
        return warnings.find((warning) => warning.code === code)?.sentence ?? '';
      });
      expect(new Set(sentences).size).toBe(languages.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}\d].{20,}\.$/u);
    });
  }

  it('a plain request has nothing to be warned of', () => {
    expect(computeDeadline(request({})).warnings).toEqual([]);
  });

  it('a house rule of 30 days from 10 February is two days late in law, and the sentence says both dates', () => {
    const { warnings } = computeDeadline(
      request({ events: [on('received', '2026-02-10')], policy: { days: 30, from: 'received' } }),
    );
    expect(warnings.map(({ sentence }) => sentence)).toEqual([
      'Your house target, 12 Mar, is after the legal limit, 10 Mar. Work to the legal limit.',
    ]);
  });

  it('a date that the law does not move names the working day before', () => {
    const { warnings } = computeDeadline(warned['no-weekend-rule']);
    expect(warnings[0]?.sentence).toBe(
      '30 May is a Saturday. This law does not say that the date moves, so answer by 29 May.',
    );
  });
});

describe('the hours of a breach', () => {
  it('marks stand at 24, 48 and 60 hours, through the autumn change of clocks', () => {
    const { marks, notifyBy } = computeDeadline({
      regime: 'eu-gdpr',
      breach: { awareAt: '2026-10-24T10:00:00+01:00', timeZone: 'Europe/London' },
    });
    expect(marks).toEqual([
      { hours: 24, at: '2026-10-25T09:00:00+00:00' },
      { hours: 48, at: '2026-10-26T09:00:00+00:00' },
      { hours: 60, at: '2026-10-26T21:00:00+00:00' },
    ]);
    expect(notifyBy).toBe('2026-10-27T09:00:00+00:00');
  });

  it('the other reading of the hours is shown, and never used', () => {
    const reading = (awareAt: string, timeZone: string) =>
      computeDeadline({ regime: 'eu-gdpr', breach: { awareAt, timeZone } }).notifySteps.at(-1)?.sentence;
    expect(reading('2026-03-04T14:30:00+01:00', 'Europe/Paris')).toContain('2026-03-07T15:00:00+01:00');
    expect(reading('2026-03-28T10:00:00+00:00', 'Europe/London')).toContain('2026-03-31T12:00:00+01:00');
    expect(reading('2026-10-24T10:00:00+01:00', 'Europe/London')).toContain('2026-10-27T10:00:00+00:00');
  });
});

describe('the working of the case in the design', () => {
  it('reads like the till receipt that was drawn', () => {
    const { steps, due, noticeBy, ruleSet } = computeDeadline(
      request({
        events: [
          on('received', '2026-08-31'),
          on('clarification-requested', '2026-09-09'),
          on('clarification-received', '2026-09-14'),
          on('extended', '2026-09-30', 'complexity: 4 departments, 2 old systems'),
        ],
      }),
    );
    expect(steps.map(({ title, date, sentence, citation }) => [title, date, sentence, citation])).toEqual([
      [
        'Received',
        '2026-08-31',
        'The clock starts that day, even on a weekend or holiday.',
        'ICO, time limits for responding; UK GDPR Art 12A(2)',
      ],
      [
        '+ 3 months',
        '2026-11-30',
        'Extended from 1 month: 4 departments, 2 old systems. November has no 31st, so its last day counts.',
        'UK GDPR Art 12A(3); ICO, time limits for responding',
      ],
      [
        '+ 6 paused days',
        '2026-12-06',
        'Asked what they meant on 9 Sep, answered on 14 Sep. Both days are left out.',
        'UK GDPR Art 12A(5)',
      ],
      [
        'Moved to a working day',
        '2026-12-07',
        '6 Dec is a Sunday. Calendar: England and Wales.',
        'ICO, time limits for responding',
      ],
    ]);
    expect([due, noticeBy, ruleSet]).toEqual(['2026-12-07', '2026-10-06', 'UK-2026-02']);
  });
});
