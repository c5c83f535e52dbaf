import { isDefinedError, safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { migration0005 } from '../../main/core/files/database/migrations/0005-outcomes.ts';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';

const refusal = {
  type: 'refused',
  on: '2026-11-24',
  ground: 'excessive',
  reason: 'The same was asked and answered three times since September.',
  note: null,
} as const;

test('refuses no request without a ground or a reason, says beside which field, and keeps the case as it was', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const tried = [
    [{ ground: null, reason: 'It is the fourth this month.' }, 'ground'],
    [{ ground: 'because-we-can', reason: 'It is the fourth this month.' }, 'ground'],
    [{ ground: 'excessive', reason: null }, 'reason'],
    [{ ground: 'excessive', reason: '  ' }, 'reason'],
  ] as const;
  for (const [facts, field] of tried) {
    const { error } = await safe(d.docket.requests.recordEvent({ ...refusal, reference, ...facts }));
    if (!isDefinedError(error) || error.code !== 'GROUND_MISSING') throw error ?? new Error('It was refused.');
    expect(error.data.field).toBe(field);
    expect(error.data.sentence).not.toBe('');
  }
  expect(await d.docket.requests.showRequest({ reference })).toMatchObject({ clockState: 'running', outcome: null });
});

test('says refused in the case and in the list, with the ground and the reason, and ticks nothing that nobody did', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ rights: ['access', 'erasure'] }));
  const refused = await d.docket.requests.recordEvent({ ...refusal, reference });
  const { ground, reason, on } = refusal;
  expect(refused).toMatchObject({ clockState: 'answered', outcome: 'refused', stagesDone: ['send'] });
  expect(refused.outcomes).toEqual([
    { right: 'access', outcome: 'refused', ground, reason, on },
    { right: 'erasure', outcome: 'refused', ground, reason, on },
  ]);
  expect((await d.docket.requests.listRequests({ view: 'closed' })).rows).toMatchObject([{ outcome: 'refused' }]);
});

test('refuses one right of two, leaves the other to be answered, and then says granted in part', async () => {
  await using d = await openDocket();
  const { reference, due } = await d.docket.requests.logRequest(newRequest({ rights: ['access', 'erasure'] }));
  const half = await d.docket.requests.recordEvent({ ...refusal, reference, rights: ['erasure'] });
  expect(half).toMatchObject({ clockState: 'running', due, outcome: null });
  expect(half.outcomes.map(({ right, outcome }) => [right, outcome])).toEqual([
    ['access', 'not-yet'],
    ['erasure', 'refused'],
  ]);
  const again = await safe(d.docket.requests.recordEvent({ ...refusal, reference, rights: ['erasure'] }));
  expect(again.error).toMatchObject({ code: 'EVENT_REFUSED', data: { field: 'rights' } });
  const event = { reference, on: '2026-11-25', reason: null, note: null } as const;
  const whole = await d.docket.requests.recordEvent({ ...event, type: 'answered' });
  expect(whole).toMatchObject({ clockState: 'answered', since: '2026-11-25', outcome: 'refused-in-part' });
  expect(whole.outcomes[0]).toMatchObject({ right: 'access', outcome: 'granted' });
});

test('ends the case with the last right that is refused, on the day of that refusal', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ rights: ['access', 'erasure'] }));
  await d.docket.requests.recordEvent({ ...refusal, reference, on: '2026-11-23', rights: ['erasure'] });
  const ended = await d.docket.requests.recordEvent({ ...refusal, reference, rights: ['access'] });
  expect(ended).toMatchObject({ clockState: 'answered', since: '2026-11-24', outcome: 'refused' });
  const [first] = ended.events.filter(({ type }) => type === 'refused');
  if (first === undefined) throw new Error('The refusal is in the case.');
  const back = await d.docket.requests.withdrawEvent({ reference, eventId: first.id });
  expect(back).toMatchObject({ clockState: 'running', outcome: null });
  expect(back.outcomes.map(({ outcome }) => outcome)).toEqual(['refused', 'not-yet']);
});

test('supposes a refusal of one right without ending the clock of the other', async () => {
  await using d = await openDocket();
  const { reference, due } = await d.docket.requests.logRequest(newRequest({ rights: ['access', 'erasure'] }));
  const supposed = await d.docket.requests.simulateClock({
    reference,
    events: [{ type: 'refused', on: '2026-11-24', rights: ['erasure'] }],
  });
  expect(supposed.supposed).toMatchObject({ state: 'running', due });
});

test('withdraws what was open and keeps what was refused before', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ rights: ['access', 'erasure'] }));
  await d.docket.requests.recordEvent({ ...refusal, reference, on: '2026-11-23', rights: ['erasure'] });
  const event = { reference, on: '2026-11-24', reason: null, note: null } as const;
  const withdrawn = await d.docket.requests.recordEvent({ ...event, type: 'withdrawn' });
  expect(withdrawn).toMatchObject({ clockState: 'withdrawn', outcome: null });
  expect(withdrawn.outcomes.map(({ outcome }) => outcome)).toEqual(['withdrawn', 'refused']);
  const revived = await d.docket.requests.recordEvent({ ...event, type: 'revived', on: '2026-11-25' });
  expect(revived.outcomes.map(({ outcome }) => outcome)).toEqual(['not-yet', 'refused']);
});

test('offers the grounds of the law the case follows', async () => {
  await using uk = await openDocket({ regime: 'uk-gdpr', calendar: 'GB-ENG' });
  const { reference } = await uk.docket.requests.logRequest(newRequest());
  const { grounds } = await uk.docket.requests.showRequest({ reference });
  expect(grounds.find(({ code }) => code === 'excessive')).toMatchObject({ citation: 'Art. 12(5) UK GDPR' });
  expect(grounds.find(({ code }) => code === 'crime')).toMatchObject({ citation: 'DPA 2018 Sch 2 para 2' });
  const forRights = grounds.flatMap(({ code, rights }) => rights.map((right) => `${code} for ${right}`));
  expect(new Set(forRights).size).toBe(forRights.length);
});

test('a refusal from before reasons were asked for says that none is recorded, and no figure counts it as reasoned', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.requests.recordEvent({ ...refusal, reference });
  const { raw } = registerOf(d);
  raw.exec(`UPDATE request_event SET reason = NULL, ground = NULL WHERE type = 'refused'`);
  for (const statement of migration0005.statements.filter((one) => one.startsWith('UPDATE request SET outcome')))
    raw.exec(statement);
  const old = await d.docket.requests.showRequest({ reference });
  expect(old).toMatchObject({ outcome: 'refused-without-reason' });
  expect(old.outcomes).toMatchObject([{ right: 'access', outcome: 'refused', ground: null, reason: null }]);
  const figures = await d.docket.reports.showFigures({ from: '2026-11-01', to: '2026-11-30' });
  expect(figures).toMatchObject({ answered: 1, refused: 1, refusedWithReasons: 0, refusedInPart: 0 });
});

test('the manager’s figures say what was refused, in part and with reasons, as the events say it', async () => {
  await using d = await openDocket();
  const log = async (rights: ('access' | 'erasure')[]) =>
    (await d.docket.requests.logRequest(newRequest({ rights }))).reference;
  await d.docket.requests.recordEvent({ ...refusal, reference: await log(['access']) });
  const half = await log(['access', 'erasure']);
  await d.docket.requests.recordEvent({ ...refusal, reference: half, rights: ['erasure'] });
  const sent = { type: 'answered', on: '2026-11-24', reason: null, note: null } as const;
  await d.docket.requests.recordEvent({ ...sent, reference: half });
  await d.docket.requests.recordEvent({ ...sent, reference: await log(['access']) });
  const figures = await d.docket.reports.showFigures({ from: '2026-11-01', to: '2026-11-30' });
  expect(figures).toMatchObject({ answered: 3, refused: 1, refusedWithReasons: 1, refusedInPart: 1 });
});

test('keeps what an answer ended when its day is corrected, and gives nothing away when a refusal is taken back', async () => {
  await using d = await openDocket();
  const { requests } = d.docket;
  const outcomes = async (reference: string) =>
    (await requests.showRequest({ reference })).outcomes.map(({ right, outcome }) => `${right} ${outcome}`);
  const eventOf = async (reference: string, type: string) =>
    (await requests.showRequest({ reference })).events.find((event) => event.type === type)?.id ?? '';

  const part = await requests.logRequest(newRequest({ rights: ['access', 'erasure'] }));
  const on = { on: '2026-11-24', note: null };
  const ground = { ground: 'excessive', reason: 'The fourth this month.' };
  await requests.recordEvent({ reference: part.reference, type: 'answered', ...on, ...ground, rights: ['access'] });
  const before = await outcomes(part.reference);
  const eventId = await eventOf(part.reference, 'answered');
  await requests.editEvent({ reference: part.reference, eventId, ...on, ...ground, ground: null, on: '2026-11-23' });
  expect(await outcomes(part.reference)).toEqual(before);
  expect(before).toEqual(['access granted-in-part', 'erasure not-yet']);

  const { reference } = await requests.logRequest(newRequest({ rights: ['access', 'erasure'] }));
  await requests.recordEvent({ reference, type: 'refused', ...on, ...ground, rights: ['erasure'] });
  await requests.recordEvent({ reference, type: 'answered', ...on, on: '2026-11-25', reason: null });
  expect(await outcomes(reference)).toEqual(['access granted', 'erasure refused']);
  await requests.withdrawEvent({ reference, eventId: await eventOf(reference, 'refused') });
  expect(await outcomes(reference)).toEqual(['access granted', 'erasure not-yet']);
});
