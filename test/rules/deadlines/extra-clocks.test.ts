import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type DeadlineInput } from '../../../main/contract/deadlines/compute-deadline.ts';
import { languages } from '../../../main/words/language.ts';
import { extraClockCodes, type ExtraClockInput } from '../../../main/contract/deadlines/extra-clock.ts';
import { computeDeadline } from '../../../main/core/rules/deadlines/compute-deadline.ts';
import { DeadlineInputError } from '../../../main/core/rules/deadlines/deadline-input-error.ts';
import { speak } from '../../../main/words/said.ts';
import { english } from '../../support/english.ts';
import { extraClockRules } from '../../../main/core/rules/deadlines/extra-clocks/find-rule.ts';
import { fc } from '../../support/seeded-checks.ts';
import { extraClockDue, readExtraClocks } from './extra-clock-vectors.ts';

const vectors = readExtraClocks();

function withClock(clock: Partial<Record<keyof ExtraClockInput, unknown>>, more: Partial<DeadlineInput> = {}) {
  const clocks = [{ rule: 'nis2-early-warning', startsAt: '2026-03-04T10:00:00Z', ...clock }];
  return {
    regime: 'eu-gdpr',
    breach: { awareAt: '2026-03-04T10:00:00Z', timeZone: 'Europe/Dublin', clocks },
    ...more,
  } as DeadlineInput; // what a window or a file may send
}

describe('the further clocks of a breach, worked out by hand', () => {
  for (const vector of vectors) {
    it(`${vector.id}: ${vector.note}`, () => {
      expect(extraClockDue(vector)).toBe(vector.due);
    });
  }

  it('every rule has its vectors, each with its source and its working', () => {
    expect(new Set(vectors.map(({ input }) => input.breach?.clocks?.[0]?.rule))).toEqual(new Set(extraClockCodes));
    expect(extraClockRules.map(({ code }) => code)).toEqual(extraClockCodes);
    for (const { source, note } of vectors) expect([source, note].every((words) => words.length > 3)).toBe(true);
  });
});

describe('what stands beside a further clock', () => {
  for (const language of languages) {
    it(`every line is cited in ${language}, and no sentence is left unfinished`, () => {
      for (const { input } of vectors) {
        const [clock] = computeDeadline({ ...input, language }).breachClocks ?? [];
        expect(clock?.steps.length).toBeGreaterThan(0);
        for (const step of clock?.steps ?? []) {
          expect(step.citation.trim()).not.toBe('');
          expect(step.title).toMatch(/^[\p{Lu}+]/u);
          expect(step.sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
          expect(`${step.title} ${step.sentence}`).not.toMatch(/undefined|null|NaN|#|\.\.| {2}/u);
        }
        expect(clock?.steps.at(-1)?.after).toBe(clock?.dueAt ?? clock?.startsAt);
      }
    });
  }

  it('every name and every start is written in every language, and differs from rule to rule', () => {
    for (const language of languages) {
      expect(new Set(extraClockRules.map(({ name }) => name[language])).size).toBe(extraClockRules.length);
      for (const { starts } of extraClockRules) expect(starts[language]).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('marks come closer together the shorter the time is', () => {
    const marks = (clock: Partial<Record<keyof ExtraClockInput, unknown>>) =>
      computeDeadline(withClock(clock)).breachClocks?.[0]?.marks.map(({ hoursLeft }) => hoursLeft);
    expect(marks({ rule: 'nis2-notification' })).toEqual([48, 24, 12]);
    expect(marks({ rule: 'nis2-early-warning' })).toEqual([12, 4]);
    expect(marks({ rule: 'dora-initial-notification' })).toEqual([2, 1]);
    expect(marks({ rule: 'dora-final-report' })).toEqual([168, 72, 24]);
    expect(marks({ rule: 'contract', name: 'Insurer', hours: 1 })).toEqual([]);
  });

  it('the relief of noon is told to whoever does not take it, and not offered on a working day', () => {
    const codes = (startsAt: string) =>
      computeDeadline(withClock({ rule: 'dora-intermediate-report', startsAt }, { calendar: 'IE' })).warnings.map(
        ({ code }) => code,
      );
    expect(codes('2026-03-05T10:00:00Z')).toEqual(['noon-relief']);
    expect(codes('2026-03-03T10:00:00Z')).toEqual([]);
  });

  it('the clock of the authority is the same with further clocks beside it', () => {
    const alone = computeDeadline({
      regime: 'eu-gdpr',
      breach: { awareAt: '2026-03-04T10:00:00Z', timeZone: 'Europe/Dublin' },
    });
    const { breachClocks, ...beside } = computeDeadline(withClock({}));
    expect(beside).toEqual(alone);
    expect(breachClocks).toHaveLength(1);
  });
});

describe('input no further clock can be counted from', () => {
  const wrong: readonly [string, DeadlineInput, string, RegExp][] = [
    ['an unknown clock', withClock({ rule: 'sox' }), 'breach.clocks.0.rule', /nis2-early-warning/u],
    ['a start that is no moment', withClock({ startsAt: '2026-02-30T10:00' }), 'breach.clocks.0.startsAt', /14:30/u],
    [
      'a start the clocks went over',
      withClock({ startsAt: '2026-03-29T01:30' }),
      'breach.clocks.0.startsAt',
      /never came/u,
    ],
    ['hours for a law that has its own', withClock({ hours: 5 }), 'breach.clocks.0.hours', /Leave the hours out/u],
    ['a contract without hours', withClock({ rule: 'contract', name: 'x' }), 'breach.clocks.0.hours', /0\.25/u],
    ['negative hours', withClock({ rule: 'contract', name: 'x', hours: -1 }), 'breach.clocks.0.hours', /0\.25/u],
    ['endless hours', withClock({ rule: 'contract', name: 'x', hours: Infinity }), 'breach.clocks.0.hours', /8784/u],
    ['a contract without a name', withClock({ rule: 'contract', hours: 5 }), 'breach.clocks.0.name', /Name the/u],
    [
      'an incident classified before anyone knew',
      withClock({ rule: 'dora-initial-notification', startsAt: '2026-03-04T09:00:00Z' }),
      'breach.clocks.0.startsAt',
      /aware/u,
    ],
    [
      'relief where the rule knows none',
      withClock({ noonRelief: true }, { calendar: 'IE' }),
      'breach.clocks.0.noonRelief',
      /Leave it out/u,
    ],
    [
      'relief without a calendar',
      withClock({ rule: 'dora-intermediate-report', noonRelief: true }),
      'calendar',
      /Name a calendar/u,
    ],
    ['a start in 9999', withClock({ startsAt: '9999-12-31T10:00:00Z' }), 'breach.clocks.0.startsAt', /2000 to 2099/u],
  ];
  for (const [what, input, field, sentence] of wrong) {
    it(`${what} names ${field} and what would be right`, () => {
      const failure = (() => {
        try {
          return computeDeadline(input);
        } catch (error) {
          return error;
        }
      })();
      if (!(failure instanceof DeadlineInputError)) throw new Error('It was counted.', { cause: failure });
      expect(failure.field).toBe(field);
      expect(speak(english, failure.message)).toMatch(sentence);
    });
  }
});

describe('whenever a further clock starts', () => {
  const zones = ['Europe/Dublin', 'Europe/Bucharest', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia'];
  const instants = fc
    .integer({ min: Date.UTC(2001, 0, 1) / 1000, max: Date.UTC(2098, 0, 1) / 1000 })
    .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000));

  it('hours are elapsed hours in every zone, and a month is never shorter or longer than a month can be', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (start, timeZone) => {
        const startsAt = start.toString();
        const clocks: ExtraClockInput[] = [
          { rule: 'nis2-early-warning', startsAt },
          { rule: 'nis2-notification', startsAt },
          { rule: 'nis2-final-report', startsAt },
        ];
        const counted = computeDeadline({ regime: 'eu-gdpr', breach: { awareAt: startsAt, timeZone, clocks } });
        const [early, notice, final] = (counted.breachClocks ?? []).map(({ dueAt = '' }) =>
          start.until(Temporal.Instant.from(dueAt)).total('hours'),
        );
        expect([early, notice]).toEqual([24, 72]);
        // Apia left out a whole day once; a change of clocks moves a month by an hour.
        expect(final).toBeGreaterThanOrEqual(27 * 24 - 1);
        expect(final).toBeLessThanOrEqual(31 * 24 + 1);
      }),
      { numRuns: 300 },
    );
  });
});
