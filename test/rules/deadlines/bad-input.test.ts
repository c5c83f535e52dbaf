import { describe, expect, it } from 'vitest';
import { deadlineInput } from '../../../main/contract/deadlines/compute-deadline.ts';
import { computeDeadline } from '../../../main/core/rules/deadlines/compute-deadline.ts';
import { DeadlineInputError } from '../../../main/core/rules/deadlines/deadline-input-error.ts';
import { speak } from '../../../main/words/said.ts';
import { english } from '../../support/english.ts';

type Given = Parameters<typeof computeDeadline>[0];
/** Wrong on purpose: what a script, an import or an old register might hand over. */
const given = (changes: object): Given => ({
  regime: 'uk-gdpr',
  calendar: 'GB-ENG',
  rights: ['access'],
  events: [{ type: 'received', on: '2026-03-02' }],
  ...changes,
});
const events = (...more: object[]) => given({ events: [{ type: 'received', on: '2026-03-02' }, ...more] });
const breach = (awareAt: unknown, timeZone: unknown = 'Europe/London') =>
  ({ regime: 'eu-gdpr', breach: { awareAt, timeZone } }) as Given;

const refused: readonly (readonly [string, Given, string, RegExp])[] = [
  ['an unknown law', given({ regime: 'fr-rgpd' }), 'regime', /eu-gdpr, uk-gdpr/u],
  ['a law named like a property every object has', given({ regime: '__proto__' }), 'regime', /uk-gdpr/u],
  ['no law', given({ regime: undefined }), 'regime', /eu-gdpr/u],
  ['an unknown calendar', given({ calendar: 'GB-LONDON' }), 'calendar', /GB-ENG/u],
  ['no calendar', given({ calendar: undefined }), 'calendar', /weekends/u],
  ['the United Kingdom as one calendar', given({ calendar: 'GB' }), 'calendar', /GB-NIR/u],
  ['no right', given({ rights: [] }), 'rights', /access/u],
  ['an unknown right', given({ rights: ['access', 'be-forgotten'] }), 'rights.1', /erasure/u],
  ['nothing to count', given({ events: undefined }), 'events', /request, a complaint or a breach/u],
  ['no day of receipt', given({ events: [{ type: 'answered', on: '2026-03-03' }] }), 'events', /received/u],
  ['no events at all', given({ events: [] }), 'events', /received/u],
  ['two days of receipt', events({ type: 'received', on: '2026-03-05' }), 'events.1.type', /one day of receipt/u],
  ['an unknown event', events({ type: 'lost', on: '2026-03-05' }), 'events.1.type', /identity-requested/u],
  [
    '30 February',
    given({ events: [{ type: 'received', on: '2026-02-30' }] }),
    'events.0.on',
    /does not exist. That month ends on 28/u,
  ],
  ['29 February in a common year', given({ events: [{ type: 'received', on: '2100-02-29' }] }), 'events.0.on', /2099/u],
  ['29 February 2026', given({ events: [{ type: 'received', on: '2026-02-29' }] }), 'events.0.on', /28/u],
  ['31 April', given({ events: [{ type: 'received', on: '2026-04-31' }] }), 'events.0.on', /30/u],
  ['a thirteenth month', given({ events: [{ type: 'received', on: '2026-13-01' }] }), 'events.0.on', /01 to 12/u],
  ['day zero', given({ events: [{ type: 'received', on: '2026-03-00' }] }), 'events.0.on', /does not exist/u],
  [
    'the year 1900',
    given({ events: [{ type: 'received', on: '1900-03-01' }] }),
    'events.0.on',
    /2000-01-01 to 2099-12-31/u,
  ],
  ['the year 9999', given({ events: [{ type: 'received', on: '9999-03-01' }] }), 'events.0.on', /2099-12-31/u],
  ['a date before the law', given({ events: [{ type: 'received', on: '2018-05-24' }] }), 'events.0.on', /2018-05-25/u],
  [
    'a date written the British way',
    given({ events: [{ type: 'received', on: '02/03/2026' }] }),
    'events.0.on',
    /2026-11-25/u,
  ],
  [
    'a date with a time',
    given({ events: [{ type: 'received', on: '2026-03-02T10:00' }] }),
    'events.0.on',
    /year-month-day/u,
  ],
  ['a date with blanks', given({ events: [{ type: 'received', on: ' 2026-3-2 ' }] }), 'events.0.on', /year-month-day/u],
  [
    'digits of another script',
    given({ events: [{ type: 'received', on: '٢٠٢٦-٠٣-٠٢' }] }),
    'events.0.on',
    /year-month-day/u,
  ],
  ['a number for a date', given({ events: [{ type: 'received', on: 20260302 }] }), 'events.0.on', /year-month-day/u],
  ['an empty date', given({ events: [{ type: 'received', on: '' }] }), 'events.0.on', /year-month-day/u],
  [
    'an event before receipt',
    events({ type: 'extended', on: '2026-03-01', reason: 'number' }),
    'events.1.on',
    /2026-03-02/u,
  ],
  [
    'an impossible date in a later event',
    events({ type: 'answered', on: '2026-02-31' }),
    'events.1.on',
    /does not exist/u,
  ],
  [
    'confirmed identity nobody asked for',
    events({ type: 'identity-confirmed', on: '2026-03-05' }),
    'events.1.type',
    /identity-requested/u,
  ],
  ['a fee nobody asked for', events({ type: 'fee-paid', on: '2026-03-05' }), 'events.1.type', /fee-requested/u],
  [
    'a waiver of a fee nobody asked for',
    events({ type: 'fee-waived', on: '2026-03-05' }),
    'events.1.type',
    /fee-requested/u,
  ],
  [
    'an answer to no question',
    events({ type: 'clarification-received', on: '2026-03-05' }),
    'events.1.type',
    /clarification-requested/u,
  ],
  [
    'an answer before its question',
    events({ type: 'clarification-received', on: '2026-03-05' }, { type: 'clarification-requested', on: '2026-03-06' }),
    'events.1.type',
    /on that day or before/u,
  ],
  [
    'a second answer to one question',
    events(
      { type: 'clarification-requested', on: '2026-03-04' },
      { type: 'clarification-received', on: '2026-03-05' },
      { type: 'clarification-received', on: '2026-03-09' },
    ),
    'events.3.type',
    /has not begun/u,
  ],
  [
    'a request made again that was never taken back',
    events({ type: 'revived', on: '2026-03-05' }),
    'events.1.type',
    /withdrawn/u,
  ],
  [
    'a new date before its notice',
    events({ type: 'extended', on: '2026-03-05', until: '2026-03-04', reason: 'x' }),
    'events.1.until',
    /new date/u,
  ],
  ['an unknown reading of identity', given({ identityPause: 'stop' }), 'identityPause', /pause or restart/u],
  ['a house rule of no days', given({ policy: { days: 0, from: 'received' } }), 'policy.days', /1 to 365/u],
  ['a house rule of half a day', given({ policy: { days: 1.5, from: 'received' } }), 'policy.days', /whole number/u],
  [
    'a house rule from nowhere',
    given({ policy: { days: 30, from: 'answered' } }),
    'policy.from',
    /identity-confirmed/u,
  ],
  [
    'a closed day that does not exist',
    given({
      closedDays: [
        { on: '2026-12-24', name: '' },
        { on: '2026-12-32', name: '' },
      ],
    }),
    'closedDays.1.on',
    /31/u,
  ],
  ['a language without words', given({ language: 'xx' }), 'language', /en, de, fr, es, ro/u],
  ['an impossible today', given({ today: '2026-02-30' }), 'today', /28/u],
  [
    'a complaint on an impossible day',
    { regime: 'uk-gdpr', complaint: { receivedOn: '2026-06-31' } },
    'complaint.receivedOn',
    /30/u,
  ],
  [
    'a complaint under an unknown law',
    { ...breach('x'), regime: 'x', complaint: { receivedOn: '2026-06-30' } } as unknown as Given,
    'regime',
    /uk-gdpr/u,
  ],
  [
    'a time zone that does not exist',
    breach('2026-03-04T14:30:00+01:00', 'Europe/Atlantis'),
    'breach.timeZone',
    /Europe\/Dublin/u,
  ],
  ['no time zone', breach('2026-03-04T14:30:00+01:00', null), 'breach.timeZone', /Europe\/Paris/u],
  [
    'a local time the clocks skip in London',
    breach('2026-03-29T01:30'),
    'breach.awareAt',
    /00:30:00 or 2026-03-29T02:30/u,
  ],
  [
    'a local time the clocks skip in Bucharest',
    breach('2026-03-29T03:15', 'Europe/Bucharest'),
    'breach.awareAt',
    /clocks went forward/u,
  ],
  ['an instant that does not exist', breach('2026-02-30T10:00:00Z'), 'breach.awareAt', /2026-03-04T14:30/u],
  ['an hour that does not exist', breach('2026-02-20T25:00:00Z'), 'breach.awareAt', /does not|not a moment/u],
  ['a date without a time', breach('2026-03-04'), 'breach.awareAt', /offset/u],
  ['words for a time', breach('yesterday'), 'breach.awareAt', /offset/u],
  ['awareness in 1900', breach('1900-03-04T14:30:00Z'), 'breach.awareAt', /2000 to 2099/u],
  ['awareness in 9999', breach('9999-12-31T23:59:59Z'), 'breach.awareAt', /2000 to 2099/u],
  [
    'a breach under an unknown law',
    { ...breach('2026-03-04T14:30:00Z'), regime: 'mars' } as unknown as Given,
    'regime',
    /eu-gdpr/u,
  ],
];

describe('an input the clock cannot be counted from', () => {
  for (const [what, input, field, says] of refused) {
    it(`${what} is refused, naming the field and what would be right`, () => {
      try {
        computeDeadline(input);
      } catch (error) {
        if (!(error instanceof DeadlineInputError)) throw error;
        expect(error.field).toBe(field);
        expect(speak(english, error.message)).toMatch(says);
        return;
      }
      expect.unreachable('It was counted.');
    });
  }

  it('a long or odd value is not repeated in the message', () => {
    const long = 'x'.repeat(5_000);
    for (const changes of [
      { regime: long },
      { calendar: long },
      { events: [{ type: 'received', on: long }] },
      { events: [{ type: long, on: '2026-03-02' }] },
    ]) {
      expect(() => computeDeadline(given(changes))).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining(long) as string }),
      );
    }
  });

  it('the contract says what would be right too', () => {
    const issues =
      deadlineInput.safeParse({ regime: 'x', rights: [], events: [{ type: 'y', on: '2026-02-30' }] }).error?.issues ??
      [];
    expect(issues.map(({ path, message }) => [path.join('.'), speak(english, message)])).toEqual([
      ['regime', expect.stringContaining('eu-gdpr')],
      ['rights', expect.stringContaining('at least one')],
      ['events.0.type', expect.stringContaining('received')],
      ['events.0.on', expect.stringContaining('exists')],
    ]);
  });
});
