import { isDefinedError, safe } from '@orpc/client';
import { expect, test } from 'vitest';
import type { RequestEventType, Right } from '../../main/contract/deadlines/compute-deadline.ts';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import { jsonText } from '../../main/core/files/database/json-text.ts';
import { clockOf } from '../../main/core/records/count-clock.ts';
import { courseOf } from '../../main/core/records/outcomes.ts';
import { DeadlineInputError } from '../../main/core/rules/deadlines/deadline-input-error.ts';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { seededRandom } from '../support/seed.ts';

const refusal = { ground: 'duty-to-keep', reason: 'Invoices are kept for ten years (§ 147 AO).' } as const;

type Facts = { readonly rights?: Right[]; readonly ground?: string; readonly reason?: string };

async function caseOf(d: TestDocket, rights: Right[], receivedOn = '2026-11-02') {
  const { reference } = await d.docket.requests.logRequest(newRequest({ rights, receivedOn }));
  const record = async (type: RequestEventType, on: string, facts: Facts = {}) =>
    await d.docket.requests.recordEvent({
      reference,
      type,
      on,
      note: null,
      reason: null,
      ...(type === 'refused' && refusal),
      ...facts,
    });
  return { reference, record };
}

function said({ outcomes }: RequestCase): string {
  return outcomes.map(({ right, outcome }) => `${right} ${outcome}`).join(', ');
}

function eventIn({ events }: RequestCase, type: RequestEventType): string {
  const found = events.find((event) => event.type === type && event.withdrawnAt === null);
  if (found === undefined) throw new Error(`No ${type} in the case.`);
  return found.id;
}

test('a right that is added to an answered case was not granted with the others: the case is open again', async () => {
  await using d = await openDocket();
  const corrected = await caseOf(d, ['access']);
  expect(await corrected.record('answered', '2026-11-16')).toMatchObject({ clockState: 'answered' });
  const open = await d.docket.requests.editRequest({ reference: corrected.reference, rights: ['access', 'erasure'] });
  expect(said(open)).toBe('access granted, erasure not-yet');
  expect(open).toMatchObject({ clockState: 'running', outcome: null, due: '2026-12-02' });

  const later = await caseOf(d, ['access']);
  await later.record('answered', '2026-11-16');
  const added = await later.record('rights-added', '2026-11-10', { rights: ['erasure'] });
  expect(said(added)).toBe('access granted, erasure not-yet');
  expect(added).toMatchObject({ clockState: 'running', due: '2026-12-10' });
  const after = await caseOf(d, ['access']);
  await after.record('answered', '2026-11-16');
  const refused = await safe(after.record('rights-added', '2026-11-17', { rights: ['erasure'] }));
  expect(refused.error).toMatchObject({ code: 'EVENT_REFUSED', data: { field: 'on' } });
});

test('an answer from before its rights were named ends what was asked for then, and nothing that is added since', async () => {
  await using d = await openDocket();
  const { reference, record } = await caseOf(d, ['access']);
  await record('answered', '2026-11-16');
  registerOf(d).raw.exec(`UPDATE request_event SET rights = NULL WHERE type = 'answered'`);
  expect(said(await d.docket.requests.showRequest({ reference }))).toBe('access granted');
  const open = await d.docket.requests.editRequest({ reference, rights: ['access', 'erasure'] });
  expect(said(open)).toBe('access granted, erasure not-yet');
});

test('a case that was withdrawn and made again ends with the last of two answers', async () => {
  await using d = await openDocket();
  const { record } = await caseOf(d, ['access', 'erasure']);
  await record('withdrawn', '2026-11-10');
  expect(await record('revived', '2026-11-12')).toMatchObject({ clockState: 'running', due: '2026-12-04' });
  await record('answered', '2026-11-20', { rights: ['access'] });
  const ended = await record('refused', '2026-11-20', { rights: ['erasure'] });
  expect(ended).toMatchObject({ clockState: 'answered', since: '2026-11-20', outcome: 'refused-in-part' });
});

test('each right is measured by its own limit: two answers in time are not one late answer', async () => {
  await using d = await openDocket({ regime: 'uk-gdpr', calendar: 'GB-ENG', timeZone: 'Europe/London' });
  const inTime = await caseOf(d, ['access', 'erasure'], '2026-10-01');
  await inTime.record('clarification-requested', '2026-10-05');
  await inTime.record('clarification-received', '2026-10-25');
  await inTime.record('refused', '2026-10-30', { rights: ['erasure'] });
  const ended = await inTime.record('answered', '2026-11-10');
  expect(ended).toMatchObject({ clockState: 'answered', since: '2026-11-10', due: '2026-11-23' });
  expect(ended.clock.warnings.map(({ code }) => code)).not.toContain('answered-late');
  const figures = async () => await d.docket.reports.showFigures({ from: '2026-10-01', to: '2026-11-30' });
  expect(await figures()).toMatchObject({ answered: 1, onTime: 1, late: 0 });

  // The other way round one of them is late, and the case with it.
  const late = await caseOf(d, ['access', 'erasure'], '2026-10-01');
  await late.record('clarification-requested', '2026-10-05');
  await late.record('clarification-received', '2026-10-25');
  await late.record('refused', '2026-11-05', { rights: ['erasure'] });
  expect(await late.record('answered', '2026-11-10')).toMatchObject({ since: '2026-11-10', due: '2026-11-02' });
  expect(await figures()).toMatchObject({ answered: 2, onTime: 1, late: 1 });
});

test('a right that was answered makes no case overdue while one that was added later is open', async () => {
  await using d = await openDocket();
  const { record } = await caseOf(d, ['access'], '2026-10-20');
  await record('rights-added', '2026-11-10', { rights: ['erasure'] });
  const half = await record('answered', '2026-11-16', { rights: ['access'] });
  expect(half).toMatchObject({ clockState: 'running', due: '2026-12-10' });
  expect(half.clock.rightsDue).toEqual([{ right: 'erasure', due: '2026-12-10' }]);
  expect((await d.docket.requests.listRequests({ view: 'overdue' })).total).toBe(0);
});

test('a refusal on the day on which a request is made again counts', async () => {
  await using d = await openDocket();
  const { record } = await caseOf(d, ['access', 'erasure']);
  await record('withdrawn', '2026-11-10');
  await record('revived', '2026-11-12');
  const refused = await record('refused', '2026-11-12', { rights: ['erasure'] });
  expect(said(refused)).toBe('access not-yet, erasure refused');
});

test('one right of two that was withdrawn is asked for again, and only its own clock stood meanwhile', async () => {
  await using d = await openDocket();
  const { reference, record } = await caseOf(d, ['access', 'erasure']);
  await record('withdrawn', '2026-11-10', { rights: ['erasure'] });
  const again = await record('revived', '2026-11-12');
  expect(said(again)).toBe('access not-yet, erasure not-yet');
  expect(again.clock.rightsDue).toEqual([
    { right: 'access', due: '2026-12-02' },
    { right: 'erasure', due: '2026-12-04' },
  ]);
  const never = await safe(record('revived', '2026-11-13'));
  expect(never.error).toMatchObject({ code: 'EVENT_REFUSED', data: { field: 'type' } });
  const back = await d.docket.requests.withdrawEvent({ reference, eventId: eventIn(again, 'revived') });
  expect(said(back)).toBe('access not-yet, erasure withdrawn');
});

test('a case whose rights are withdrawn one by one ends as withdrawn, not as answered', async () => {
  await using d = await openDocket();
  const { record } = await caseOf(d, ['access', 'erasure']);
  await record('withdrawn', '2026-11-10', { rights: ['access'] });
  const ended = await record('withdrawn', '2026-11-11', { rights: ['erasure'] });
  expect(ended).toMatchObject({ clockState: 'withdrawn', since: '2026-11-11', outcome: null });
  const figures = await d.docket.reports.showFigures({ from: '2026-11-01', to: '2026-11-30' });
  expect(figures).toMatchObject({ answered: 0 });
});

test('a right that was added and then refused is not dropped with its refusal: the refusal goes first', async () => {
  await using d = await openDocket();
  const { reference, record } = await caseOf(d, ['access']);
  await record('rights-added', '2026-11-10', { rights: ['erasure'] });
  const refused = await record('refused', '2026-11-12', { rights: ['erasure'] });
  const tried = await safe(d.docket.requests.withdrawEvent({ reference, eventId: eventIn(refused, 'rights-added') }));
  expect(tried.error).toMatchObject({ code: 'EVENT_REFUSED' });
  expect(said(await d.docket.requests.showRequest({ reference }))).toBe('access not-yet, erasure refused');
  await d.docket.requests.withdrawEvent({ reference, eventId: eventIn(refused, 'refused') });
  const back = await d.docket.requests.withdrawEvent({ reference, eventId: eventIn(refused, 'rights-added') });
  expect(back.rights).toEqual(['access']);
});

const rights: readonly Right[] = ['access', 'erasure', 'objection'];
const types = ['answered', 'partial-answer', 'refused', 'withdrawn', 'revived', 'rights-added'] as const;

test('whatever is answered, refused, withdrawn, made again or added: a case is open as long as a right is', async () => {
  await using d = await openDocket();
  const random = seededRandom('the ends of rights');
  let ended = 0;
  for (let nth = 0; nth < 12; nth += 1) {
    const { reference, record } = await caseOf(d, ['access', 'erasure']);
    let shown = await d.docket.requests.showRequest({ reference });
    for (let step = 0; step < 8; step += 1) {
      d.context.setNow(new Date(Date.parse(d.context.now()) + 1000).toISOString());
      const type = types[random.int(0, types.length)] ?? 'answered';
      const named = type === 'rights-added' ? ['objection' as const] : rights.filter(() => random.next() < 0.5);
      const on = `2026-11-${String(random.int(5, 20)).padStart(2, '0')}`;
      const live = shown.events.filter((event) => event.withdrawnAt === null && event.type !== 'received');
      const one = live[random.int(0, live.length * 4)];
      const done = await safe(
        one === undefined
          ? record(type, on, named.length === 0 ? {} : { rights: [...named] })
          : d.docket.requests.withdrawEvent({ reference, eventId: one.id }),
      );
      if (done.error !== null) {
        if (!isDefinedError(done.error)) throw done.error;
        continue;
      }
      shown = done.data;
      const open = shown.outcomes.filter(({ outcome }) => outcome === 'not-yet');
      const isOpen = shown.clockState !== 'answered' && shown.clockState !== 'withdrawn';
      expect([said(shown), isOpen]).toEqual([said(shown), open.length > 0]);
      if (shown.clockState === 'answered') {
        ended += 1;
        // Every day above is within a month of the receipt.
        expect(shown.clock.warnings.map(({ code }) => code)).not.toContain('answered-late');
        expect((shown.since ?? '') <= (shown.due ?? '')).toBe(true);
      }
    }
  }
  expect(ended).toBeGreaterThan(5);
}, 120_000);

test('the clock says a case has ended exactly when every right has, in two thousand histories', () => {
  const random = seededRandom('histories of rights');
  const organisation = { closedDays: [], policy: null, identityPause: 'pause' as const };
  let counted = 0;
  for (let nth = 0; nth < 2000; nth += 1) {
    const events = Array.from({ length: random.int(1, 9) }, (_, place) => {
      const type = types[random.int(0, types.length)] ?? 'answered';
      const named = rights.filter(() => random.next() < 0.5);
      return {
        type,
        on_date: `2026-11-${String(random.int(2, 25)).padStart(2, '0')}`,
        recorded_at: `2026-11-25T10:00:${String(place).padStart(2, '0')}Z`,
        reason: null,
        withdrawn_at: random.next() < 0.1 ? '2026-11-25T11:00:00Z' : null,
        rights:
          type === 'rights-added'
            ? jsonText<Right[]>(['objection'])
            : named.length === 0 || random.next() < 0.3
              ? null
              : jsonText([...named]),
      };
    }).filter(
      (event, at, all) => event.type !== 'rights-added' || all.findIndex(({ type }) => type === event.type) === at,
    );
    const added = events.some(({ type, withdrawn_at }) => type === 'rights-added' && withdrawn_at === null);
    const request = {
      regime: 'eu-gdpr',
      calendar: 'IE',
      rights: jsonText<Right[]>(added ? [...rights] : ['access', 'erasure']),
    } as const;
    const received = { type: 'received', on_date: '2026-11-02', reason: null, withdrawn_at: null } as const;
    const all = [received, ...events].toSorted((a, b) => (a.on_date < b.on_date ? -1 : a.on_date > b.on_date ? 1 : 0));
    try {
      const { state, closedOn, due } = clockOf(request, all, organisation);
      const { outcomes, last } = courseOf(added ? rights : ['access', 'erasure'], all);
      const isOpen = outcomes.some(({ outcome }) => outcome === 'not-yet');
      expect(state === 'answered' || state === 'withdrawn').toBe(!isOpen);
      expect(closedOn).toBe(isOpen ? undefined : last?.on_date);
      if (state === 'answered') expect(String(closedOn) <= String(due)).toBe(true);
      counted += 1;
    } catch (error) {
      if (!(error instanceof DeadlineInputError)) throw error;
    }
  }
  expect(counted).toBeGreaterThan(500);
});
