import type {
  DeadlineInput,
  RegimeCode,
  RequestEvent,
  Right,
} from '../../../main/contract/deadlines/compute-deadline.ts';
import { fc } from '../../support/seeded-checks.ts';

/** How many cases the second clock is asked about in every run; the other properties try a part of them. CLOCK_RUNS changes it. */
export const runs = Number(process.env['CLOCK_RUNS'] ?? 100_000);
export const some = Math.ceil(runs / 50);

const calendars: { readonly [regime in RegimeCode]: readonly string[] } = {
  'eu-gdpr': ['RO', 'FR', 'weekends'],
  'uk-gdpr': ['GB-ENG', 'GB-SCT', 'GB-NIR', 'weekends'],
  'us-ca-ccpa': ['weekends'],
  'br-lgpd': ['weekends'],
  'ca-pipeda': ['weekends'],
  'ca-bc-pipa': ['CA-BC', 'weekends'],
  'ca-qc-law25': ['weekends'],
  'ch-fadp': ['weekends'],
};
const rights: readonly Right[] = ['access', 'rectification', 'erasure', 'portability', 'objection'];

// The official lists reach from 2023 to 2027, and the longest of these cases ends a little over a year after it began. A Swiss
// case may not begin before the new act of September 2023.
const firstDay = '2023-09-01';
const dayCount = (Date.parse('2026-05-31') - Date.parse(firstDay)) / 86_400_000;
/** Month ends, leap days, Christmas, Easter and the day the UK's law changed come up more often than chance would have them. */
const awkward = [
  '2024-01-29',
  '2024-01-30',
  '2024-01-31',
  '2024-02-29',
  '2025-01-31',
  '2025-03-18',
  '2025-11-25',
  '2026-01-30',
  '2026-01-31',
  '2026-02-04',
  '2026-02-05',
  '2026-03-03',
  '2026-03-10',
];
const anyDay = fc.oneof(
  { weight: 3, arbitrary: fc.nat(dayCount).map((days) => later(firstDay, days)) },
  { weight: 2, arbitrary: fc.nat(115).map((days) => later('2026-02-05', days)) },
  { weight: 1, arbitrary: fc.constantFrom(...awkward) },
);
/** The two laws with pauses and restarts come up as often as all others together. */
const anyRegime = fc.oneof(
  { weight: 2, arbitrary: fc.constant<RegimeCode>('uk-gdpr') },
  { weight: 1, arbitrary: fc.constant<RegimeCode>('eu-gdpr') },
  { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(calendars) as RegimeCode[])) }, // keys of the record above
);

export const kinds = {
  identity: ['identity-requested', 'identity-confirmed'],
  fee: ['fee-requested', 'fee-paid'],
  waiver: ['fee-requested', 'fee-waived'],
  clarification: ['clarification-requested', 'clarification-received'],
  withdrawal: ['withdrawn', 'revived'],
} as const satisfies { readonly [kind: string]: readonly [RequestEvent['type'], RequestEvent['type']] };

/** A day some days after another. */
export function later(day: string, days: number): string {
  const at = places.get(day);
  const found = at === undefined ? undefined : allDays[at + days];
  if (found === undefined) throw new Error(`These cases know no day ${days} days after ${day}.`);
  return found;
}

// Written out once: making a date's text a million times took longer than counting the cases.
const allDays = Array.from({ length: 4_000 }, (_, days) =>
  new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10),
);
const places = new Map(allDays.map((day, at) => [day, at]));

/** A question and its answer; without an answer when `length` is undefined. */
export function waitOf(
  kind: keyof typeof kinds,
  received: string,
  { at, length }: { readonly at: number; readonly length: number | undefined },
): RequestEvent[] {
  const [asks, answers] = kinds[kind];
  const on = later(received, at);
  return length === undefined
    ? [{ type: asks, on }]
    : [
        { type: asks, on },
        { type: answers, on: later(on, length) },
      ];
}

export const closedWait = fc.record({ at: fc.nat(110), length: fc.nat(30) });
const anyWait = fc.record({ at: fc.nat(110), length: fc.option(fc.nat(30), { nil: undefined, freq: 8 }) });
const anyExtension = fc.record({
  at: fc.nat(80),
  reason: fc.constantFrom('complexity', 'number', 'holidays', undefined),
});

type Shape = { readonly open: boolean };

/** A case as an officer could record it: several waits, chased and answered, extensions in and out of time, in any order. */
export function anyCase({ open }: Shape): fc.Arbitrary<DeadlineInput> {
  const wait = open ? anyWait : closedWait;
  return fc
    .record({
      regime: anyRegime,
      received: anyDay,
      rights: fc.subarray([...rights], { minLength: 1 }),
      calendarAt: fc.nat(10),
      identity: fc.array(wait, { maxLength: 2 }),
      fee: fc.array(wait, { maxLength: 1 }),
      clarification: fc.array(wait, { maxLength: 3 }),
      withdrawal: fc.array(closedWait, { maxLength: 1 }),
      extensions: fc.array(anyExtension, { maxLength: 2 }),
      added: fc.array(fc.nat(60), { maxLength: 2 }),
      waived: fc.boolean(),
      restart: fc.boolean(),
      order: fc.nat(),
      closed: fc.array(fc.nat(400), { maxLength: 3 }),
    })
    .map((facts): DeadlineInput => {
      const { regime, received } = facts;
      const events: RequestEvent[] = [
        { type: 'received', on: received },
        ...facts.identity.flatMap((each) => waitOf('identity', received, each)),
        ...facts.fee.flatMap((each) => waitOf(facts.waived ? 'waiver' : 'fee', received, each)),
        ...facts.clarification.flatMap((each) => waitOf('clarification', received, each)),
        ...facts.withdrawal.flatMap((each) => waitOf('withdrawal', received, each)),
        ...facts.extensions.map(({ at, reason }): RequestEvent => ({
          type: 'extended',
          on: later(received, at),
          ...(reason === undefined ? {} : { reason }),
        })),
        ...rights
          .filter((right) => !facts.rights.includes(right))
          .slice(0, facts.added.length)
          .map((right, index): RequestEvent => ({
            type: 'rights-added',
            on: later(received, facts.added[index] ?? 0),
            rights: [right],
          })),
      ];
      const choices = calendars[regime];
      return {
        regime,
        calendar: choices[facts.calendarAt % choices.length] ?? 'weekends',
        rights: facts.rights,
        events: shuffled(events, facts.order),
        ...(facts.restart ? { identityPause: 'restart' as const } : {}),
        closedDays: facts.closed.map((days) => ({ on: later(received, days), name: 'Closed' })),
      };
    });
}

/** The same events in an order that a number decides: a typist's, not the calendar's. */
function shuffled(events: readonly RequestEvent[], order: number): RequestEvent[] {
  return events
    .map((event, index) => ({ event, place: ((index + 1) * (order + 7_919)) % 10_007 }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ event }) => event);
}
