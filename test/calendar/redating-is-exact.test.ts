import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { ClosedDay, DeadlineInput, Right } from '../../main/contract/deadlines/compute-deadline.ts';
import { casesThatMayMove } from '../../main/core/records/live-case.store.ts';
import { datingRules } from '../../main/core/records/rules-change.ts';
import { daysAsked } from '../../main/core/rules/deadlines/calendar.ts';
import { computeDeadline } from '../../main/core/rules/deadlines/compute-deadline.ts';
import { DeadlineInputError } from '../../main/core/rules/deadlines/deadline-input-error.ts';
import { isoOf } from '../../main/core/rules/deadlines/epoch-days.ts';
import { readOrganisation } from '../../main/core/records/organisation.store.ts';
import { clockOf, nextLimit } from '../../main/core/records/count-clock.ts';
import { queueRank } from '../../main/core/records/request.store.ts';
import { anyCase, later, runs } from '../rules/deadlines/any-case.ts';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';
import { seededRandom } from '../support/seed.ts';
import { fc } from '../support/seeded-checks.ts';
import { eventsOf } from '../../main/core/records/request-event.store.ts';

const laws: readonly (readonly [DeadlineInput['regime'], string])[] = [
  ['uk-gdpr', 'GB-ENG'],
  ['eu-gdpr', 'RO'],
  ['us-ca-ccpa', 'US-CA'],
  ['ca-bc-pipa', 'CA-BC'],
  ['br-lgpd', 'BR'],
];

/** The dates a case shows, undefined when its events do not fit together. */
function datesOf(input: DeadlineInput) {
  try {
    const { due, noticeBy, policyDue, acknowledgeBy, state } = computeDeadline(input);
    return { due, noticeBy, policyDue, acknowledgeBy, state };
  } catch (error) {
    if (error instanceof DeadlineInputError) return undefined;
    throw error;
  }
}

test('a closing day that comes or goes outside the days a clock asked about never moves a date of the case', () => {
  let moved = 0;
  let left = 0;
  const changes = fc.record({
    input: anyCase({ open: true }),
    law: fc.option(fc.constantFrom(...laws), { nil: undefined }),
    // Dense around the dates of the case, where a day matters.
    before: fc.array(fc.nat(130), { maxLength: 6 }),
    after: fc.array(fc.nat(130), { maxLength: 6 }),
  });
  fc.assert(
    fc.property(changes, ({ input, law, before, after }) => {
      const received = input.events?.find(({ type }) => type === 'received')?.on ?? '2026-01-01';
      const days = (offsets: readonly number[]): ClosedDay[] =>
        [...new Set(offsets)].map((days) => ({ on: later(received, days), name: 'Closed' }));
      const known = received >= '2023-09-01' && law !== undefined;
      const base: DeadlineInput = known ? { ...input, regime: law[0], calendar: law[1] } : input;
      const one = { ...base, closedDays: days(before) };
      const other = { ...base, closedDays: days(after) };
      const { counted, days: asked } = daysAsked(() => datesOf(one));
      if (counted === undefined) return;
      const [from, to] = asked === undefined ? ['', ''] : [isoOf(asked.from), isoOf(asked.to)];
      const changed = [
        ...one.closedDays.filter(({ on }) => !other.closedDays.some((day) => day.on === on)),
        ...other.closedDays.filter(({ on }) => !one.closedDays.some((day) => day.on === on)),
      ];
      const mayMove = changed.some(({ on }) => from <= on && on <= to);
      const recounted = datesOf(other);
      if (mayMove) {
        if (JSON.stringify(recounted) !== JSON.stringify(counted)) moved += 1;
        return;
      }
      left += 1;
      expect(recounted).toEqual(counted);
    }),
    { numRuns: Math.max(runs, 3_000) },
  );
  // Both happen often, or the test above says nothing.
  expect(moved).toBeGreaterThan(100);
  expect(left).toBeGreaterThan(500);
}, 120_000);

test('dating only the cases that may move leaves the same dates as counting every live case again', async () => {
  await using d = await openDocket();
  const register = registerOf(d);
  const { database: db } = register;
  const random = seededRandom('cases and closing days').next;
  const rights: readonly Right[] = ['access', 'erasure', 'objection', 'complaint'];
  const today = Temporal.PlainDate.from('2026-11-25');
  for (let at = 0; at < 40; at += 1) {
    const receivedOn = today.subtract({ days: Math.floor(random() * 40) }).toString();
    const right = rights[Math.floor(random() * rights.length)] ?? 'access';
    const { reference } = await d.docket.requests.logRequest(
      newRequest({ receivedOn, rights: [right], identityNeeded: random() < 0.2 }),
    );
    const [regime, calendar] = laws[Math.floor(random() * laws.length)] ?? ['uk-gdpr', 'GB-ENG'];
    await db.updateTable('request').set({ regime, calendar }).where('reference', '=', reference).execute();
    if (right !== 'complaint' && random() < 0.3) {
      await d.docket.requests.recordEvent({
        reference,
        type: 'extended',
        on: '2026-11-25',
        reason: 'complexity',
        note: null,
      });
    } else await d.docket.requests.addNote({ reference, text: 'Nothing moved.' });
  }
  // Their law was changed under them: each is counted once as it stands.
  await db.updateTable('request').set({ depends_from: '0001-01-01', depends_to: '9999-12-31' }).execute();
  let filtered = 0;
  for (let round = 0; round < 8; round += 1) {
    const closingDays = Array.from({ length: Math.floor(random() * 12) }, () => ({
      on: today.add({ days: Math.floor(random() * 90) - 10 }).toString(),
      name: 'Closed',
    })).filter((day, at, all) => all.findIndex(({ on }) => on === day.on) === at);
    const before = datingRules(await readOrganisation(db));
    const candidates = await casesThatMayMove(db, { before, after: { ...before, closedDays: closingDays } });
    filtered += 40 - candidates.length;
    for await (const _ of await d.docket.calendar.changeDays({ closingDays }));
    const organisation = await readOrganisation(db);
    const live = await db.selectFrom('request').selectAll().where('queue_rank', '<', queueRank.answered).execute();
    expect(live.length).toBe(40);
    for (const request of live) {
      const clock = clockOf(request, await eventsOf(db, request.id), organisation);
      expect([request.due_on, request.notice_by, request.clock_state]).toEqual([
        nextLimit(clock),
        clock.noticeBy ?? null,
        clock.state,
      ]);
    }
  }
  expect(filtered).toBeGreaterThan(40);
}, 120_000);
