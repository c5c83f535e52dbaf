import { isDefinedError, safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';

test('moves the due date when a clarification is asked and answered, and back when that is taken back', async () => {
  await using d = await openDocket();
  const { reference, due } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  expect(due).toBe('2026-12-02');
  await d.docket.requests.recordEvent({
    reference,
    type: 'clarification-requested',
    on: '2026-11-09',
    reason: null,
    note: null,
  });
  const answered = await d.docket.requests.recordEvent({
    reference,
    type: 'clarification-received',
    on: '2026-11-13',
    reason: null,
    note: null,
  });
  expect(answered.due).toBe('2026-12-07');
  for (const { id, type } of answered.events.filter(({ type }) => type.startsWith('clarification')).toReversed()) {
    await d.docket.requests.withdrawEvent({ reference, eventId: id });
    expect(type).toContain('clarification');
  }
  const back = await d.docket.requests.showRequest({ reference });
  expect(back.due).toBe('2026-12-02');
  expect(back.events.filter(({ withdrawnAt }) => withdrawnAt !== null)).toHaveLength(2);
});

test('stands the clock while an answer is awaited and says since when', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  const paused = await d.docket.requests.recordEvent({
    reference,
    type: 'clarification-requested',
    on: '2026-11-06',
    reason: null,
    note: 'Which tenancy?',
  });
  expect(paused).toMatchObject({ clockState: 'paused', since: '2026-11-06', nextStep: 'Wait for their answer' });
  expect((await d.docket.requests.listRequests({ view: 'paused' })).rows.map((row) => row.reference)).toEqual([
    reference,
  ]);
});

test('extends by two months when the notice goes in time and with a reason', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-10-30' }));
  const extended = await d.docket.requests.recordEvent({
    reference,
    type: 'extended',
    on: '2026-11-20',
    reason: 'complexity',
    note: 'Four departments.',
  });
  expect(extended).toMatchObject({ extended: true, due: '2027-02-01' });
});

test('answers the request and takes it out of the open list', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ rights: ['rectification'] }));
  const answered = await d.docket.requests.recordEvent({
    reference,
    type: 'answered',
    on: '2026-11-24',
    reason: null,
    note: null,
  });
  expect(answered).toMatchObject({ clockState: 'answered', since: '2026-11-24', stage: 'done' });
  expect((await d.docket.requests.listRequests({})).total).toBe(0);
  expect((await d.docket.requests.listRequests({ view: 'closed' })).rows.map((row) => row.reference)).toEqual([
    reference,
  ]);
});

test('refuses an event before receipt or after today, names the field and changes nothing', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const before = await d.docket.requests.showRequest({ reference });
  for (const on of ['2026-11-19', '2026-11-26']) {
    const { error } = await safe(
      d.docket.requests.recordEvent({ reference, type: 'clarification-requested', on, reason: null, note: null }),
    );
    expect(isDefinedError(error) && error.code === 'EVENT_REFUSED' && error.data.field).toBe('on');
  }
  const orphan = await safe(
    d.docket.requests.recordEvent({
      reference,
      type: 'clarification-received',
      on: '2026-11-24',
      reason: null,
      note: null,
    }),
  );
  expect(orphan.error).toMatchObject({ code: 'EVENT_REFUSED' });
  expect(await d.docket.requests.showRequest({ reference })).toEqual(before);
});

test('corrects the day of receipt and keeps the earlier one readable', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-20' }));
  const corrected = await d.docket.requests.recordEvent({
    reference,
    type: 'received',
    on: '2026-11-18',
    reason: null,
    note: 'It lay in the post room.',
  });
  expect(corrected).toMatchObject({ receivedOn: '2026-11-18', due: '2026-12-18' });
  expect(
    corrected.events.filter(({ type }) => type === 'received').map(({ withdrawnAt }) => withdrawnAt === null),
  ).toEqual(expect.arrayContaining([true, false]));
});

test('keeps every event, note and correction in the history of the case', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.requests.addNote({ reference, text: 'Rang back on Monday.' });
  await d.docket.requests.editRequest({ reference, requester: 'Ottilie Vance' });
  const shown = await d.docket.requests.showRequest({ reference });
  expect(shown.history.map(({ action }) => action)).toEqual([
    'requests.editRequest',
    'requests.addNote',
    'requests.logRequest',
  ]);
  expect(shown.history.every(({ by }) => by === 'Maren Oduya')).toBe(true);
  expect(shown.notes[0]?.text).toBe('Rang back on Monday.');
});

test('answers that a case is not there in words and without guessing', async () => {
  await using d = await openDocket();
  const { error } = await safe(d.docket.requests.showRequest({ reference: 'SAR-2026-0404' }));
  expect(error).toMatchObject({ code: 'NOT_FOUND' });
});

test('what recording an event answers is the case as it is shown afterwards, whether its clock runs, stands or has ended', async () => {
  await using d = await openDocket();
  const { requests } = d.docket;
  const { reference } = await requests.logRequest(newRequest({ receivedOn: '2026-11-02' }));
  const happened = { reference, reason: null, note: null };
  for (const [type, on] of [
    ['identity-requested', '2026-11-04'],
    ['identity-confirmed', '2026-11-09'],
    ['answered', '2026-11-20'],
  ] as const) {
    const { history: _before, ...answered } = await requests.recordEvent({ ...happened, type, on });
    const { history: _after, ...shown } = await requests.showRequest({ reference });
    expect(answered, type).toEqual(shown);
  }
});
