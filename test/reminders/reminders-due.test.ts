import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { remindersDue, type DatedCase } from '../../main/core/records/reminders-due.ts';
import { fc } from '../support/seeded-checks.ts';

const steps = [14, 7, 3, 1, 0];
const timeZone = 'Europe/London';
const sar: DatedCase = { reference: 'SAR-2026-0042', dates: [{ kind: 'due', on: '2026-12-21' }] };

function due(since: string, now: string, given: Partial<Parameters<typeof remindersDue>[0]> = {}) {
  return remindersDue({ cases: [sar], breaches: [], steps, timeZone, ...given, since, now }).map(
    ({ reference, kind, step, at }) => [reference, kind, step, at],
  );
}

test('a date reminds at eight in the morning of each step, on the day itself and once the day after', () => {
  const told = [];
  let since = '2026-12-01T00:00:00Z';
  for (let hours = 1; hours < 24 * 31; hours += 1) {
    const now = Temporal.Instant.from('2026-12-01T00:00:00Z').add({ hours }).toString();
    told.push(...due(since, now));
    since = now;
  }
  expect(told.map(([, , step, at]) => [step, at])).toEqual([
    ['14', '2026-12-07T08:00:00Z'],
    ['7', '2026-12-14T08:00:00Z'],
    ['3', '2026-12-18T08:00:00Z'],
    ['1', '2026-12-20T08:00:00Z'],
    ['0', '2026-12-21T08:00:00Z'],
    ['-1', '2026-12-22T08:00:00Z'],
  ]);
});

test('a moment belongs to the window that ends with it, not to the one that begins with it', () => {
  expect(due('2026-12-18T07:59:59Z', '2026-12-18T08:00:00Z')).toHaveLength(1);
  expect(due('2026-12-18T08:00:00Z', '2026-12-18T09:00:00Z')).toEqual([]);
});

test('after two weeks switched off a case is told once, by its latest step', () => {
  expect(due('2026-12-06T17:00:00Z', '2026-12-20T09:00:00Z')).toEqual([
    ['SAR-2026-0042', 'due', '1', '2026-12-20T08:00:00Z'],
  ]);
});

test('a clock that went backwards asks about no time at all', () => {
  expect(due('2026-12-20T09:00:00Z', '2026-12-18T09:00:00Z')).toEqual([]);
});

test('of two dates of a case at the same moment the statutory one is told', () => {
  const both: DatedCase = {
    reference: 'SAR-2026-0042',
    dates: [
      { kind: 'house', on: '2026-12-21' },
      { kind: 'due', on: '2026-12-28' },
    ],
  };
  expect(due('2026-12-20T20:00:00Z', '2026-12-21T09:00:00Z', { cases: [both] })).toEqual([
    ['SAR-2026-0042', 'due', '7', '2026-12-21T08:00:00Z'],
  ]);
});

test('an extension notice that did not go in time reminds no more', () => {
  const notice: DatedCase = { reference: 'SAR-2026-0042', dates: [{ kind: 'notice', on: '2026-12-21' }] };
  expect(due('2026-12-21T20:00:00Z', '2026-12-30T09:00:00Z', { cases: [notice] })).toEqual([]);
});

test('without steps only the day after reminds', () => {
  expect(due('2026-11-01T00:00:00Z', '2026-12-31T00:00:00Z', { steps: [] })).toEqual([
    ['SAR-2026-0042', 'due', '-1', '2026-12-22T08:00:00Z'],
  ]);
});

test('a breach reminds at 24, 48 and 60 elapsed hours and at the end, through both clock changes', () => {
  for (const [awareAt, zone] of [
    ['2026-03-28T10:00:00Z', 'Europe/London'],
    ['2026-10-24T10:00:00Z', 'Europe/Bucharest'],
    ['2026-10-31T20:00:00Z', 'America/Los_Angeles'],
  ] as const) {
    const aware = Temporal.Instant.from(awareAt);
    const breach = { reference: 'BR-2026-0007', awareAt, notifyBy: aware.add({ hours: 72 }).toString() };
    const told = [];
    let since = awareAt as string;
    for (let minutes = 30; minutes <= 80 * 60; minutes += 30) {
      const now = aware.add({ minutes }).toString();
      told.push(
        ...remindersDue({ cases: [], breaches: [breach], steps, since, now, timeZone: zone }).map(({ step, at }) => [
          step,
          aware.until(at).total('hours'),
        ]),
      );
      since = now;
    }
    expect(told).toEqual([
      ['24 h', 24],
      ['48 h', 48],
      ['60 h', 60],
      ['end', 72],
    ]);
  }
});

test('the morning is that of the organisation, in summer and in winter', () => {
  const inZone = (on: string, zone: string) =>
    remindersDue({
      cases: [{ reference: 'SAR-2026-0042', dates: [{ kind: 'due', on }] }],
      breaches: [],
      steps: [0],
      since: '2026-01-01T00:00:00Z',
      now: Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).toInstant().toString(),
      timeZone: zone,
    })[0]?.at;
  expect(inZone('2026-07-01', 'Europe/London')).toBe('2026-07-01T07:00:00Z');
  expect(inZone('2026-10-25', 'Europe/Bucharest')).toBe('2026-10-25T06:00:00Z');
  expect(inZone('2026-03-29', 'Europe/Paris')).toBe('2026-03-29T06:00:00Z');
  expect(inZone('2026-12-01', 'America/Los_Angeles')).toBe('2026-12-01T16:00:00Z');
});

const zones = fc.constantFrom('Europe/London', 'America/St_Johns', 'Pacific/Apia', 'Asia/Kolkata', 'UTC');
const day = fc
  .integer({ min: 0, max: 500 })
  .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }).toString());
const somewhen = fc.integer({ min: 0, max: 500 * 24 * 60 });
const at = (minutes: number) => Temporal.Instant.from('2026-01-01T00:00:00Z').add({ minutes }).toString();

test('however the time is cut into pieces, the last thing told of a case is the last that fell due', () => {
  fc.assert(
    fc.property(
      fc.array(day, { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 6 }),
      fc.array(somewhen, { minLength: 2, maxLength: 12 }),
      zones,
      (days, before, cuts, zone) => {
        const cases = days.map((on, index) => ({
          reference: `SAR-2026-000${index}`,
          dates: [{ kind: 'due' as const, on }],
        }));
        const looked = [...cuts].sort((a, b) => a - b).map(at);
        const between = (since = '', now = '') =>
          remindersDue({ cases, breaches: [], steps: before, since, now, timeZone: zone });
        const pieces = looked.slice(1).flatMap((now, index) => between(looked[index], now));
        for (const whole of between(looked[0], looked.at(-1))) {
          expect(pieces.findLast(({ reference }) => reference === whole.reference)).toEqual(whole);
        }
        const names = pieces.map(({ reference, step }) => `${reference} ${step}`);
        expect(new Set(names).size).toBe(names.length);
      },
    ),
    { numRuns: 300 },
  );
});
