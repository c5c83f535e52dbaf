import { isDefinedError, safe } from '@orpc/client';
import { expect, test } from 'vitest';
import type { RequestEventType } from '../../main/contract/deadlines/compute-deadline.ts';
import type { RequestCase } from '../../main/contract/requests/request.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

async function record(
  { docket }: TestDocket,
  reference: string,
  type: RequestEventType,
  on: string,
  facts: { readonly reason?: string; readonly rights?: 'erasure'[] | 'access'[]; readonly until?: string } = {},
) {
  const { reason = null, rights = null, until = null } = facts;
  return await docket.requests.recordEvent({ reference, type, on, reason, note: null, rights, until });
}

function liveId({ events }: RequestCase, type: RequestEventType): string {
  return events.find((event) => event.type === type && event.withdrawnAt === null)?.id ?? '';
}

test('corrects the day of an event: the date is counted from the new day, the earlier entry stays readable', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  await record(d, reference, 'clarification-requested', '2026-11-09');
  const answered = await record(d, reference, 'clarification-received', '2026-11-13');
  expect(answered.due).toBe('2026-12-07');
  const wrong = answered.events.find(({ type }) => type === 'clarification-received');
  const corrected = await d.docket.requests.editEvent({
    reference,
    eventId: wrong?.id ?? '',
    on: '2026-11-16',
    reason: null,
    note: 'Their answer lay in the post room.',
  });
  expect(corrected.due).toBe('2026-12-10');
  const answers = corrected.events.filter(({ type }) => type === 'clarification-received');
  const earlier = answers.find(({ withdrawnAt }) => withdrawnAt !== null);
  const now = answers.find(({ withdrawnAt }) => withdrawnAt === null);
  expect(earlier).toMatchObject({ id: wrong?.id, on: '2026-11-13', withdrawnAt: expect.any(String) as string });
  expect(now).toMatchObject({ on: '2026-11-16', replaces: wrong?.id, withdrawnAt: null });
  const { history } = await d.docket.requests.showRequest({ reference });
  expect(history[0]).toMatchObject({
    action: 'requests.editEvent',
    sentence: 'Corrected: clarification received on 2026-11-13 is now 2026-11-16',
  });
});

test('back-dates the day of receipt and dates the case again', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  const { events } = await d.docket.requests.showRequest({ reference });
  const edited = await d.docket.requests.editEvent({
    reference,
    eventId: events[0]?.id ?? '',
    on: '2026-10-30',
    reason: null,
    note: null,
  });
  expect(edited).toMatchObject({ receivedOn: '2026-10-30', due: '2026-11-30' });
  expect(edited.events.filter(({ type, withdrawnAt }) => type === 'received' && withdrawnAt === null)).toHaveLength(1);
});

test('gives an extension the reason it lacked, and then it counts', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-10-30' }));
  const without = await record(d, reference, 'extended', '2026-11-20');
  expect(without).toMatchObject({ extended: false, due: '2026-11-30' });
  const eventId = without.events.at(-1)?.id ?? '';
  const edited = await d.docket.requests.editEvent({
    reference,
    eventId,
    on: '2026-11-20',
    reason: 'number',
    note: null,
  });
  expect(edited).toMatchObject({ extended: true, due: '2027-02-01' });
});

test('refuses to correct what was taken back, and an order that cannot be, and changes nothing', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  await record(d, reference, 'clarification-requested', '2026-11-09');
  await record(d, reference, 'clarification-received', '2026-11-13');
  const before = await d.docket.requests.showRequest({ reference });
  const eventId = before.events.at(-1)?.id ?? '';
  const tooEarly = await safe(
    d.docket.requests.editEvent({ reference, eventId, on: '2026-11-06', reason: null, note: null }),
  );
  expect(isDefinedError(tooEarly.error) && tooEarly.error.data).toMatchObject({
    field: 'type',
    sentence: expect.stringContaining('clarification-requested') as string,
  });
  expect(await d.docket.requests.showRequest({ reference })).toEqual(before);
  await d.docket.requests.withdrawEvent({ reference, eventId });
  const gone = await safe(
    d.docket.requests.editEvent({ reference, eventId, on: '2026-11-12', reason: null, note: null }),
  );
  expect(isDefinedError(gone.error) && gone.error.code).toBe('EVENT_REFUSED');
});

test('a right that is added later joins the case with a clock of its own, and leaves it when that is taken back', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  const added = await record(d, reference, 'rights-added', '2026-11-12', { rights: ['erasure'] });
  expect(added).toMatchObject({ rights: ['access', 'erasure'], due: '2026-12-02' });
  expect(added.clock.rightsDue).toEqual([
    { right: 'access', due: '2026-12-02' },
    { right: 'erasure', due: '2026-12-14' },
  ]);
  expect(added.clock.otherClocks).toMatchObject([{ rights: ['erasure'], addedOn: '2026-11-12', due: '2026-12-14' }]);
  const { rows } = await d.docket.requests.listRequests({});
  expect(rows[0]?.rights).toEqual(['access', 'erasure']);
  const eventId = added.events.at(-1)?.id ?? '';
  const moved = await d.docket.requests.editEvent({
    reference,
    eventId,
    on: '2026-11-11',
    reason: null,
    note: null,
    rights: ['portability'],
  });
  expect(moved.rights).toEqual(['access', 'portability']);
  expect(moved.clock.rightsDue.at(-1)).toEqual({ right: 'portability', due: '2026-12-11' });
  const back = await d.docket.requests.withdrawEvent({ reference, eventId: liveId(moved, 'rights-added') });
  expect(back.rights).toEqual(['access']);
  expect(back.clock.otherClocks).toEqual([]);
});

test('refuses a right that the case has, none at all, and one after its end', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  const refusalOf = async (work: Promise<unknown>) => {
    const { error } = await safe(work);
    return (error as unknown as { readonly data: unknown }).data; // the contract's shape of EVENT_REFUSED
  };
  expect(await refusalOf(record(d, reference, 'rights-added', '2026-11-12', { rights: ['access'] }))).toEqual({
    field: 'rights',
    sentence: 'The case has access already. Add only rights it does not have.',
  });
  expect(await refusalOf(record(d, reference, 'rights-added', '2026-11-12'))).toMatchObject({ field: 'rights' });
  await record(d, reference, 'answered', '2026-11-12');
  expect(await refusalOf(record(d, reference, 'rights-added', '2026-11-13', { rights: ['erasure'] }))).toMatchObject({
    field: 'on',
    sentence: expect.stringContaining('a request of its own') as string,
  });
});

test('an extension under Swiss law ends on the date that its notice names', async () => {
  await using d = await openDocket({ regime: 'ch-fadp', calendar: 'CH-ZH', timeZone: 'Europe/Zurich' });
  const { reference, due } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  expect(due).toBe('2026-12-02');
  const without = await record(d, reference, 'extended', '2026-11-16', { reason: 'Old archives.' });
  expect(without).toMatchObject({ due: '2026-12-02', extended: false });
  const eventId = without.events.at(-1)?.id ?? '';
  const named = await d.docket.requests.editEvent({
    reference,
    eventId,
    on: '2026-11-16',
    reason: 'Old archives.',
    note: null,
    until: '2026-12-21',
  });
  expect(named).toMatchObject({ due: '2026-12-21', extended: true });
});

test('the organisation’s reading of an open question about identity reaches the clock', async () => {
  await using d = await openDocket({ regime: 'eu-gdpr', calendar: 'IE', timeZone: 'Europe/Dublin' });
  const { docket } = d;
  const { reference } = await docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  await record(d, reference, 'identity-requested', '2026-11-04');
  const paused = await record(d, reference, 'identity-confirmed', '2026-11-11');
  expect(paused.due).toBe('2026-12-09'); // 2 Dec and the 7 days of waiting
  const organisation = await docket.organisation.showOrganisation();
  await docket.organisation.editOrganisation({ ...organisation, identityPause: 'restart' });
  const restarted = await docket.requests.showRequest({ reference });
  expect(restarted.clock.due).toBe('2026-12-11'); // a month from the proof
  expect(restarted.clock.steps.map(({ operation }) => operation)).toEqual(['received', 'restarted', 'period']);
});
