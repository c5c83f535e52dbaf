import { safe } from '@orpc/client';
import { expect, test } from 'vitest';
import type { Inputs } from '../../main/contract/index.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';
import { upload } from '../support/upload.ts';
import { build } from './built-letter.ts';

type Decision = Inputs['documents']['decideDocument']['decision'];

async function attach(d: TestDocket, reference: string, name: string, decision: Decision, portable = false) {
  const { document } = await d.docket.documents.attachDocument({ reference, upload: await upload(d, name, name) });
  await decide(d, reference, document.id, decision, portable);
  return document.id;
}

async function decide(d: TestDocket, reference: string, id: string, decision: Decision, portable = false) {
  const exemption = decision === 'withhold' ? 'privilege' : null;
  const decided = { reference, documentIds: [id], decision, portable, exemption, exemptionNote: null };
  await d.docket.documents.decideDocument(decided);
}

const granted = (right: 'erasure' | 'portability') =>
  ({ right, outcome: 'granted', ground: null, reason: null }) as const;

async function send(d: TestDocket, reference: string, packId: string) {
  const to = { channel: 'email', to: 'ottilie@example.org', on: '2026-11-25' } as const;
  return await d.docket.packs.sendPack({ reference, packId, ...to });
}

test('after access was answered with documents, erasure is answered without them: what left belongs to the earlier answer', async () => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const { reference } = await d.docket.requests.logRequest(newRequest({ rights: ['access', 'erasure'] }));
  const notes = await attach(d, reference, 'notes.txt', 'disclose');
  await attach(d, reference, 'advice.txt', 'withhold');
  const first = await build(d, reference);
  expect(first.letter).toContain('We have held back 1 document.');
  await send(d, reference, first.pack.id);
  const answers = [granted('erasure')];
  const second = await build(d, reference, { answers });
  expect(second.names.filter((name) => name.startsWith('documents/'))).toEqual([]);
  expect(second.letter).toContain('Access: We answered this on 25 November 2026.');
  expect(second.letter).not.toMatch(/held back \d|privilege/u);
  // A decision that is changed now does not make what was sent held back.
  await decide(d, reference, notes, 'withhold');
  const third = await build(d, reference, { answers });
  expect(third.letter).not.toMatch(/held back \d|privilege/u);
  expect(await send(d, reference, third.pack.id)).toMatchObject({ clockState: 'answered', outcome: 'answered' });
});

test('a document that turns up after access was answered goes in by itself, and one that is released after all too', async () => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const { reference } = await d.docket.requests.logRequest(newRequest({ rights: ['access', 'erasure'] }));
  await attach(d, reference, 'notes.txt', 'disclose');
  const advice = await attach(d, reference, 'advice.txt', 'withhold');
  await send(d, reference, (await build(d, reference)).pack.id);
  d.context.setNow('2026-11-25T15:00:00Z');
  await attach(d, reference, 'found later.txt', 'disclose');
  await decide(d, reference, advice, 'disclose');
  const { names } = await build(d, reference, { answers: [granted('erasure')] });
  expect(names.filter((name) => name.startsWith('documents/'))).toHaveLength(2);
});

test('portability that is granted after access encloses its export, though it left before', async () => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const { reference } = await d.docket.requests.logRequest(newRequest({ rights: ['access', 'portability'] }));
  await attach(d, reference, 'notes.txt', 'disclose');
  await attach(d, reference, 'customer.csv', 'disclose', true);
  const later = { right: 'portability', outcome: 'later', ground: null, reason: null } as const;
  await send(d, reference, (await build(d, reference, { answers: [later] })).pack.id);
  const { names } = await build(d, reference, { answers: [granted('portability')] });
  expect(names).toContain('portable-data/data-001.csv');
  expect(names.some((name) => name.startsWith('documents/'))).toBe(false);
});

test('of two packs that were built, the second cannot leave once the first has answered', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ rights: ['access', 'erasure'] }));
  const one = await build(d, reference, { holds: false });
  const other = await build(d, reference, { holds: false, answers: [granted('erasure')] });
  await send(d, reference, one.pack.id);
  const { error } = await safe(send(d, reference, other.pack.id));
  expect(error).toMatchObject({ code: 'PACK_STOPPED', data: { checks: [{ code: 'pack-current' }] } });
});

test('a pack is not recorded as sent on a day before it was built, nor corrected to one', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const { pack } = await build(d, reference, { holds: false });
  const to = { reference, packId: pack.id, channel: 'email', to: 'ottilie@example.org' } as const;
  const early = await safe(d.docket.packs.sendPack({ ...to, on: '2026-11-22' }));
  expect(early.error).toMatchObject({ code: 'EVENT_REFUSED', data: { field: 'on' } });
  const { events } = await d.docket.packs.sendPack({ ...to, on: '2026-11-25' });
  const eventId = events.find(({ type }) => type === 'answered')?.id ?? '';
  const corrected = { reference, eventId, on: '2026-11-22', reason: null, note: null };
  const { error } = await safe(d.docket.requests.editEvent(corrected));
  expect(error).toMatchObject({ code: 'EVENT_REFUSED', data: { field: 'on' } });
});
