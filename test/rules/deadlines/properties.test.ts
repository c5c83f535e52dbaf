import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { DeadlineInput, RequestEvent } from '../../../main/contract/deadlines/compute-deadline.ts';
import { deadline, deadlineInput } from '../../../main/contract/deadlines/compute-deadline.ts';
import { computeDeadline } from '../../../main/core/rules/deadlines/compute-deadline.ts';
import { findCalendar, withClosedDays } from '../../../main/core/rules/deadlines/calendar.ts';
import { isoOf, never, readDay } from '../../../main/core/rules/deadlines/epoch-days.ts';
import { readCase } from '../../../main/core/rules/deadlines/read-case.ts';
import { fc } from '../../support/seeded-checks.ts';
import { anyCase, closedWait, later, runs, some, waitOf } from './any-case.ts';
import { naiveClock } from './naive-clock.ts';

const eventsOf = (input: DeadlineInput) => input.events ?? [];
const receivedOn = (input: DeadlineInput) => eventsOf(input).find(({ type }) => type === 'received')?.on ?? '';
const withEvents = (input: DeadlineInput, added: readonly RequestEvent[]): DeadlineInput => ({
  ...input,
  events: [...eventsOf(input), ...added],
});
/** The dates alone, without their working. */
const countedDates = (input: DeadlineInput) => {
  const { due, strictest } = readCase(input, eventsOf(input));
  const noticeBy = strictest === undefined || strictest.notStarted !== undefined ? never : strictest.notice.due;
  return {
    due: due === never ? undefined : isoOf(due),
    noticeBy: noticeBy === never ? undefined : isoOf(noticeBy),
  };
};
const dueDate = (input: DeadlineInput) => countedDates(input).due;
const rolls = new Set(['eu-gdpr', 'uk-gdpr', 'ca-bc-pipa']);
/** A clock that stands ends after every date. */
const dateOrNever = (date: string | undefined) => date ?? '9999';

describe('whatever is recorded in a case', { timeout: 60_000 + runs * 5 }, () => {
  it('the clock agrees with a second one that walks day by day, and its working says the same dates', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyCase({ open: true }), (input) => {
        const counted = countedDates(input);
        const naive = naiveClock(input);
        if (counted.due !== naive.due || counted.noticeBy !== naive.noticeBy) expect(counted).toEqual(naive);
        tried += 1;
        if (tried % 10 > 0) return;
        const { due, noticeBy } = computeDeadline(input);
        expect({ due, noticeBy }).toEqual(naive);
      }),
      { numRuns: runs },
    );
    expect(tried).toBeGreaterThanOrEqual(runs);
  });

  it('no last day lies before the clock started, and the notice never ends after the answer', () => {
    fc.assert(
      fc.property(anyCase({ open: true }), (input) => {
        const { due, noticeBy, startsOn, otherClocks } = computeDeadline(input);
        expect(dateOrNever(due) >= receivedOn(input)).toBe(true);
        if (startsOn !== undefined) expect(dateOrNever(due) >= startsOn).toBe(true);
        expect(dateOrNever(noticeBy) <= dateOrNever(due)).toBe(true);
        for (const other of otherClocks) {
          expect(dateOrNever(other.due) >= (other.addedOn ?? receivedOn(input))).toBe(true);
          expect(dateOrNever(other.due) >= dateOrNever(due)).toBe(true);
        }
      }),
      { numRuns: some },
    );
  });

  it('no last day is a day off where the law moves it', () => {
    fc.assert(
      fc.property(
        anyCase({ open: true }).filter(({ regime }) => rolls.has(regime)),
        (input) => {
          const calendar = withClosedDays(findCalendar(input.calendar), input.closedDays);
          const { due, noticeBy, otherClocks } = computeDeadline(input);
          for (const day of [due, noticeBy, ...otherClocks.flatMap((other) => [other.due, other.noticeBy])])
            if (day !== undefined) expect(calendar.isWorkingDay(readDay(day, 'on'))).toBe(true);
        },
      ),
      { numRuns: some },
    );
  });

  it('a right that is added later never brings the other rights’ dates forward, and has its own from that day', () => {
    fc.assert(
      fc.property(anyCase({ open: false }), fc.nat(90), (input, at) => {
        const on = later(receivedOn(input), at);
        const more = withEvents(input, [{ type: 'rights-added', on, rights: ['automated-decision'] }]);
        const after = computeDeadline(more).rightsDue;
        const added = after.find(({ right }) => right === 'automated-decision');
        expect(after.filter((each) => each !== added)).toEqual(computeDeadline(input).rightsDue);
        expect(dateOrNever(added?.due) >= on).toBe(true);
      }),
      { numRuns: some },
    );
  });

  it('one more wait for clarification never brings the date forward', () => {
    fc.assert(
      fc.property(anyCase({ open: false }), closedWait, (input, wait) => {
        const longer = withEvents(input, waitOf('clarification', receivedOn(input), wait));
        expect(dateOrNever(dueDate(longer)) >= dateOrNever(dueDate(input))).toBe(true);
      }),
      { numRuns: some },
    );
  });

  it('one more wait for identity never brings the date forward where identity pauses', () => {
    fc.assert(
      fc.property(
        anyCase({ open: false }).filter(
          ({ regime, identityPause }) => regime !== 'uk-gdpr' && identityPause === undefined,
        ),
        closedWait,
        (input, wait) => {
          const longer = withEvents(input, waitOf('identity', receivedOn(input), wait));
          expect(dateOrNever(dueDate(longer)) >= dateOrNever(dueDate(input))).toBe(true);
        },
      ),
      { numRuns: some },
    );
  });

  it('a wait for identity alone never brings the date forward where identity restarts', () => {
    const fewer = (input: DeadlineInput): DeadlineInput => ({
      ...input,
      events: eventsOf(input).filter(({ type }) => type === 'received' || type === 'extended'),
    });
    fc.assert(
      fc.property(anyCase({ open: false }), closedWait, (input, wait) => {
        const base: DeadlineInput = { ...fewer(input), identityPause: 'restart' };
        expect(
          dateOrNever(dueDate(withEvents(base, waitOf('identity', receivedOn(base), wait)))) >=
            dateOrNever(dueDate(base)),
        ).toBe(true);
      }),
      { numRuns: some },
    );
  });

  it('an extension in time never brings the date forward, and one without a reason never moves it', () => {
    fc.assert(
      fc.property(anyCase({ open: false }), fc.nat(60), (input, at) => {
        const on = Temporal.PlainDate.from(receivedOn(input)).add({ days: at }).toString();
        const before = dueDate(input);
        expect(
          dateOrNever(dueDate(withEvents(input, [{ type: 'extended', on, reason: 'number' }]))) >= dateOrNever(before),
        ).toBe(true);
        expect(dueDate(withEvents(input, [{ type: 'extended', on }]))).toBe(before);
      }),
      { numRuns: some },
    );
  });

  it('taking an event back restores exactly what was there before', () => {
    fc.assert(
      fc.property(
        anyCase({ open: false }),
        closedWait,
        fc.constantFrom('identity', 'fee', 'clarification'),
        (input, wait, kind) => {
          const before = computeDeadline(input);
          computeDeadline(withEvents(input, waitOf(kind, receivedOn(input), wait)));
          expect(computeDeadline(input)).toStrictEqual(before);
        },
      ),
      { numRuns: some },
    );
  });

  it('the order in which events were typed makes no difference', () => {
    fc.assert(
      fc.property(anyCase({ open: true }), (input) => {
        const sorted = {
          ...input,
          events: eventsOf(input).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.type < b.type ? -1 : 1)),
        };
        expect(computeDeadline(sorted)).toEqual(computeDeadline({ ...input, events: sorted.events.toReversed() }));
      }),
      { numRuns: some },
    );
  });

  it('the input and the answer keep to the contract, and survive JSON', () => {
    fc.assert(
      fc.property(anyCase({ open: true }), (input) => {
        expect(deadlineInput.parse(input)).toEqual(input);
        const answer = computeDeadline(input);
        expect(deadline.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
      }),
      { numRuns: some },
    );
  });

  it('every line of the working starts from the date the line before it left, and the last one gives the answer', () => {
    fc.assert(
      fc.property(anyCase({ open: true }), (input) => {
        const { steps, noticeSteps, due, noticeBy } = computeDeadline(input);
        for (const [lines, end] of [
          [steps, due],
          [noticeSteps, noticeBy],
        ] as const) {
          for (const [at, { before }] of lines.entries()) if (at > 0) expect(before).toBe(lines[at - 1]?.after);
          if (end !== undefined) expect(lines.at(-1)?.after).toBe(end);
          for (const { citation, sentence, title } of lines)
            expect([citation, sentence, title].every((words) => words.trim() !== '')).toBe(true);
        }
      }),
      { numRuns: some },
    );
  });
});

describe('whenever a breach becomes known', () => {
  const zones = [
    'Europe/London',
    'Europe/Paris',
    'Europe/Bucharest',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Pacific/Chatham',
    'UTC',
  ];

  it('the limit is 72 elapsed hours later, in the zone’s own offset, and the marks stand in order before it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_700_000_000, max: 2_000_000_000 }),
        fc.constantFrom(...zones),
        (seconds, timeZone) => {
          const aware = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
          const { notifyBy = '', marks } = computeDeadline({
            regime: 'eu-gdpr',
            breach: { awareAt: aware.toString(), timeZone },
          });
          const limit = Temporal.Instant.from(notifyBy);
          expect(aware.until(limit).total('hours')).toBe(72);
          expect(notifyBy.endsWith(limit.toZonedDateTimeISO(timeZone).offset)).toBe(true);
          expect(marks.map(({ at }) => aware.until(Temporal.Instant.from(at)).total('hours'))).toEqual([24, 48, 60]);
        },
      ),
      { numRuns: some },
    );
  });
});
