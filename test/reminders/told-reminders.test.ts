import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { remindersDue, type DatedCase } from '../../main/core/records/reminders-due.ts';
import { lookFrom, nothingTold, tellNew, type ToldMemory } from '../../main/core/reminders/told-reminders.ts';
import { fc } from '../support/seeded-checks.ts';

const steps = [7, 3, 1, 0];
const timeZone = 'Europe/Bucharest';
const start = Temporal.Instant.from('2026-03-01T00:00:00Z');
const at = (minutes: number) => start.add({ minutes }).toString();
const dayInMinutes = 24 * 60;

const someCases = fc.array(fc.integer({ min: 9, max: 60 }), { minLength: 1, maxLength: 4 }).map((days) =>
  days.map((after, index): DatedCase => ({
    reference: `SAR-2026-000${index}`,
    dates: [{ kind: 'due', on: Temporal.PlainDate.from('2026-03-01').add({ days: after }).toString() }],
  })),
);

/** A machine that looks whenever it is told, and remembers as Docket does. */
function machine(cases: readonly DatedCase[]) {
  let memory: ToldMemory = nothingTold;
  return (now: string) => {
    const looked = lookFrom(memory, now);
    const due = remindersDue({ cases, breaches: [], steps, since: looked.since, now, timeZone });
    const { news, after } = tellNew(looked.memory, { due, now }, ({ reference }) => reference);
    memory = after;
    return news.map(({ reference, step }) => `${reference} ${step}`);
  };
}

/** The last reminder of each case that has fallen due by now. */
function latestAt(cases: readonly DatedCase[], now: string) {
  return remindersDue({ cases, breaches: [], steps, since: at(-30 * dayInMinutes), now, timeZone }).map(
    ({ reference, step }) => `${reference} ${step}`,
  );
}

test('whatever sleep, switching off and corrections of up to a day do, nothing is told twice and the latest always is', () => {
  fc.assert(
    fc.property(
      someCases,
      fc.array(fc.tuple(fc.integer({ min: 0, max: 9 * dayInMinutes }), fc.integer({ min: 0, max: dayInMinutes })), {
        minLength: 1,
        maxLength: 25,
      }),
      (cases, moves) => {
        const look = machine(cases);
        look(at(0));
        const told: string[] = [];
        let furthest = 0;
        let now = 0;
        for (const [ahead, back] of moves) {
          now = Math.max(now + ahead, 0);
          told.push(...look(at(now)));
          furthest = Math.max(furthest, now);
          for (const name of latestAt(cases, at(now))) if (now === furthest) expect(told).toContain(name);
          now = Math.max(now - back, furthest - dayInMinutes, 0);
          told.push(...look(at(now)));
        }
        expect(new Set(told).size).toBe(told.length);
      },
    ),
    { numRuns: 400 },
  );
});

test('once a clock that ran anywhere is right again, every reminder comes at its hour', () => {
  fc.assert(
    fc.property(
      someCases,
      fc.array(fc.integer({ min: -400 * dayInMinutes, max: 4_000 * dayInMinutes }), { maxLength: 8 }),
      fc.integer({ min: 0, max: 40 }),
      (cases, wrong, right) => {
        const look = machine(cases);
        look(at(0));
        for (const minutes of wrong) look(at(minutes));
        let since = at(right * dayInMinutes);
        look(since);
        for (let hour = 3; hour < 30 * 24; hour += 3) {
          const now = at(right * dayInMinutes + hour * 60);
          const expected = remindersDue({ cases, breaches: [], steps, since, now, timeZone });
          const told = look(now);
          // What was told within the day before its time counts as told.
          if (hour > 24) expect(told).toEqual(expected.map(({ reference, step }) => `${reference} ${step}`));
          since = now;
        }
      },
    ),
    { numRuns: 20 },
  );
});
