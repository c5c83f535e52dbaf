import { expect, test } from 'vitest';
import { payslips } from '../support/new-breach.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

const reference = 'BR-2026-0001';
const first = {
  reference,
  kind: 'first',
  sentAt: '2026-11-25T09:00:00Z',
  authorityReference: 'IC-123456-A1B2',
  note: '11 of 13 answers.',
} as const;

async function decided(d: TestDocket): Promise<TestDocket['docket']['breaches']> {
  await d.docket.breaches.logBreach(payslips);
  await d.docket.breaches.decideNotification({
    reference,
    authority: { choice: 'notify', reasons: 'A risk is likely.', delayReasons: null },
  });
  return d.docket.breaches;
}

test('notices are numbered phases, and a correction is a new one', async () => {
  await using d = await openDocket();
  const breaches = await decided(d);
  expect(await breaches.recordNotice(first)).toMatchObject({ state: 'notified', notifiedAt: '2026-11-25T09:00:00Z' });
  await breaches.recordNotice({
    ...first,
    kind: 'follow-up',
    sentAt: '2026-11-25T09:12:00Z',
    note: 'Records: 212, not 121.',
  });
  const { notices, notifiedAt } = await breaches.recordNotice({
    ...first,
    kind: 'closing',
    sentAt: '2026-11-25T09:12:00Z',
    note: '',
  });
  expect(notices.map(({ phase, kind, note }) => [phase, kind, note])).toEqual([
    [1, 'first', '11 of 13 answers.'],
    [2, 'follow-up', 'Records: 212, not 121.'],
    [3, 'closing', ''],
  ]);
  expect(notifiedAt).toBe('2026-11-25T09:00:00Z');
  await expect(breaches.recordNotice(first)).rejects.toMatchObject({ data: { field: 'kind' } });
});

test('a notice at the last second is in time; one second later it asks for the reason', async () => {
  await using inTime = await openDocket();
  await decided(inTime);
  inTime.context.setNow('2026-11-26T09:00:00Z');
  const sent = await inTime.docket.breaches.recordNotice({ ...first, sentAt: '2026-11-25T15:05:00+01:00' });
  expect(sent.record.at(-1)).toMatchObject({ code: 'delay', needed: false, detail: 'Sent within 72 hours' });

  await using late = await openDocket();
  const breaches = await decided(late);
  late.context.setNow('2026-11-26T09:00:00Z');
  expect((await breaches.showBreach({ reference })).record.at(-1)).toMatchObject({ needed: true, done: false });
  const afterwards = { ...first, sentAt: '2026-11-25T17:15:00Z' };
  await expect(breaches.recordNotice({ ...first, sentAt: '2026-11-25T14:05:01Z' })).rejects.toMatchObject({
    data: { field: 'delayReasons' },
  });
  await expect(breaches.recordNotice({ ...afterwards, delayReasons: '  ' })).rejects.toMatchObject({
    code: 'FIELD_REFUSED',
    data: {
      field: 'delayReasons',
      sentence: 'This notice went 3 h 10 min after the 72 hours. Write the reason for the delay (Art. 33(1)).',
    },
  });
  expect((await breaches.showBreach({ reference })).notices).toEqual([]);
  const told = await breaches.recordNotice({ ...afterwards, delayReasons: 'The list owner was away.' });
  expect(told.record.at(-1)).toMatchObject({ needed: true, done: true, detail: 'The list owner was away.' });
});

test('reasons for the delay written with the decision are enough', async () => {
  await using d = await openDocket();
  const breaches = await decided(d);
  await breaches.decideNotification({
    reference,
    authority: { choice: 'notify', reasons: 'A risk is likely.', delayReasons: 'Away.' },
  });
  d.context.setNow('2026-11-26T09:00:00Z');
  expect(await breaches.recordNotice({ ...first, sentAt: '2026-11-26T08:00:00Z' })).toMatchObject({
    state: 'notified',
  });
});

test('the 72 hours are elapsed hours when the clocks go back', async () => {
  await using d = await openDocket({ now: '2026-10-24T12:00:00Z' });
  await d.docket.breaches.logBreach({ ...payslips, awareAt: '2026-10-24T10:00:00+01:00' });
  d.context.setNow('2026-10-27T12:00:00Z');
  await expect(d.docket.breaches.recordNotice({ ...first, sentAt: '2026-10-27T09:30:00+00:00' })).rejects.toMatchObject(
    {
      data: {
        field: 'delayReasons',
        sentence: 'This notice went 30 min after the 72 hours. Write the reason for the delay (Art. 33(1)).',
      },
    },
  );
});

test('a notice cannot go before awareness, in the future, or before the phase it follows', async () => {
  await using d = await openDocket();
  const breaches = await decided(d);
  for (const sentAt of ['2026-11-25T09:12:01Z', '2026-11-22T14:04:59Z']) {
    await expect(breaches.recordNotice({ ...first, sentAt })).rejects.toMatchObject({ data: { field: 'sentAt' } });
  }
  await expect(breaches.recordNotice({ ...first, kind: 'follow-up' })).rejects.toMatchObject({
    data: { field: 'kind' },
  });
  await breaches.recordNotice(first);
  await expect(
    breaches.recordNotice({ ...first, kind: 'follow-up', sentAt: '2026-11-25T08:59:59Z' }),
  ).rejects.toMatchObject({
    data: {
      field: 'sentAt',
      sentence: 'Notice 1 went on Wed 25 Nov 2026, 09:00. A later phase cannot have gone before it.',
    },
  });
});

test('a notice against the written decision is refused until the decision is changed', async () => {
  await using d = await openDocket();
  await d.docket.breaches.logBreach(payslips);
  await d.docket.breaches.decideNotification({
    reference,
    authority: { choice: 'do-not-notify', reasons: 'Encrypted.', delayReasons: null },
  });
  await expect(d.docket.breaches.recordNotice(first)).rejects.toMatchObject({
    data: {
      field: 'kind',
      sentence: 'You decided not to tell the ICO. Change the decision first, then record the notice.',
    },
  });
});

test('a notice sent in a hurry before any decision is kept, and the decision is asked for', async () => {
  await using d = await openDocket();
  await d.docket.breaches.logBreach({ ...payslips, peopleCount: null });
  await d.docket.breaches.assessSeverity({
    reference,
    parts: {
      data: 'financial',
      context: 0,
      identification: 'maximum',
      confidentiality: 'known-recipients',
      integrity: 'not-affected',
      availability: 'not-affected',
      onPurpose: false,
    },
  });
  expect(await d.docket.breaches.recordNotice(first)).toMatchObject({
    state: 'notified',
    nextStep: 'Write why you told the ICO',
  });
});

test('two windows that record the first notice at once leave one first notice', async () => {
  await using d = await openDocket();
  const breaches = await decided(d);
  const outcomes = await Promise.allSettled([breaches.recordNotice(first), breaches.recordNotice(first)]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect((await breaches.showBreach({ reference })).notices).toHaveLength(1);
});
