import { isDefinedError, safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';
import { upload } from '../support/upload.ts';

test('corrects whose data it is, who writes, the language and the way it came, and says so without their names', async () => {
  await using d = await openDocket();
  const { requests } = d.docket;
  const { reference } = await requests.logRequest(newRequest({ requester: 'RAin Dr. Meike Thomsen' }));
  const corrected = await requests.editRequest({
    reference,
    requester: 'Leonie Brandt',
    representative: { name: 'RAin Dr. Meike Thomsen', authority: 'Vollmacht of 2 November' },
    language: 'de',
    channel: 'post',
    before: { requester: 'RAin Dr. Meike Thomsen', representative: null, language: 'en', channel: 'email' },
  });
  expect(corrected).toMatchObject({
    requester: 'Leonie Brandt',
    hasRepresentative: true,
    representative: { name: 'RAin Dr. Meike Thomsen', authority: 'Vollmacht of 2 November' },
    language: 'de',
    channel: 'post',
  });
  expect((await requests.showRequest({ reference })).history[0]?.sentence).toBe(
    'Changed requester, who writes, language from English to German, how it arrived from email to post',
  );
  const [entry] = (await d.docket.audit.listEntries({ action: 'requests.editRequest' })).entries;
  expect(entry?.details.join()).not.toMatch(/Thomsen|Brandt|Vollmacht/u);
  const found = await requests.listRequests({ words: 'thomsen', view: 'all' });
  expect(found.rows.map((row) => row.reference)).toEqual([reference]);
});

test('a representative who was put there by mistake is taken away again', async () => {
  await using d = await openDocket();
  const { requests } = d.docket;
  const { reference } = await requests.logRequest(
    newRequest({ representative: { name: 'Harbour Law Centre', authority: '' } }),
  );
  const alone = await requests.editRequest({ reference, representative: null });
  expect(alone).toMatchObject({ hasRepresentative: false, representative: null });
});

test('a corrected right and a corrected day count the clock again, keep the number and leave both days readable', async () => {
  await using d = await openDocket();
  const { requests } = d.docket;
  const { reference, due } = await requests.logRequest(newRequest({ rights: ['complaint'], receivedOn: '2026-11-20' }));
  expect([reference, due]).toEqual(['CMP-2026-0001', '2026-12-19']);
  const supposed = await requests.simulateClock({
    reference,
    rights: ['access', 'erasure'],
    events: [{ type: 'received', on: '2026-11-18' }],
    without: (await requests.showRequest({ reference })).events.map(({ id }) => id),
  });
  const corrected = await requests.editRequest({
    reference,
    rights: ['access', 'erasure'],
    receivedOn: '2026-11-18',
    before: { rights: ['complaint'], receivedOn: '2026-11-20' },
  });
  expect(corrected).toMatchObject({
    reference: 'CMP-2026-0001',
    rights: ['access', 'erasure'],
    receivedOn: '2026-11-18',
    due: '2026-12-18',
  });
  expect(supposed.supposed.due).toBe(corrected.due);
  expect(corrected.events.map(({ on, withdrawnAt }) => [on, withdrawnAt !== null])).toEqual([
    ['2026-11-18', false],
    ['2026-11-20', true],
  ]);
  expect((await requests.showRequest({ reference })).history[0]?.sentence).toBe(
    'Changed what they want from Complaint to Access, Erasure, day of receipt from 2026-11-20 to 2026-11-18',
  );
});

test('rights that a later letter added stay, and cannot be asked for twice', async () => {
  await using d = await openDocket();
  const { requests } = d.docket;
  const { reference } = await requests.logRequest(newRequest({ rights: ['access'] }));
  await requests.recordEvent({
    reference,
    type: 'rights-added',
    on: '2026-11-23',
    reason: null,
    note: null,
    rights: ['erasure'],
  });
  const twice = await safe(requests.editRequest({ reference, rights: ['access', 'erasure'] }));
  expect(isDefinedError(twice.error) && twice.error.code === 'EVENT_REFUSED' && twice.error.data.field).toBe('rights');
  const corrected = await requests.editRequest({
    reference,
    rights: ['rectification'],
    before: { rights: ['access'] },
  });
  expect(corrected.rights).toEqual(['rectification', 'erasure']);
});

test('a right that was answered is not taken away until its answer is taken back; another one is', async () => {
  await using d = await openDocket();
  const { requests } = d.docket;
  const { reference } = await requests.logRequest(newRequest({ rights: ['access', 'erasure', 'objection'] }));
  const refusal = { reason: 'The invoices are kept by law.', ground: 'duty-to-keep', rights: ['erasure' as const] };
  await requests.recordEvent({ reference, type: 'refused', on: '2026-11-25', note: null, ...refusal });
  const { error } = await safe(requests.editRequest({ reference, rights: ['access', 'objection'] }));
  expect(isDefinedError(error) && error.code === 'EVENT_REFUSED' && error.data.field).toBe('rights');
  expect((await requests.showRequest({ reference })).rights).toEqual(['access', 'erasure', 'objection']);
  expect((await requests.editRequest({ reference, rights: ['access', 'erasure'] })).rights).toEqual([
    'access',
    'erasure',
  ]);
  const refused = (await requests.showRequest({ reference })).events.find(({ type }) => type === 'refused');
  await requests.withdrawEvent({ reference, eventId: refused!.id });
  expect((await requests.editRequest({ reference, rights: ['access'] })).rights).toEqual(['access']);
});

test('the second of two who correct the same field is told what stands there now, and nothing of theirs is written', async () => {
  await using d = await openDocket();
  const { requests } = d.docket;
  const { reference } = await requests.logRequest(newRequest());
  const before = { requester: 'Ottilie Vance-Marsh' };
  await requests.editRequest({ reference, requester: 'Ottilie Vance', before });
  await requests.editRequest({ reference, address: '4 Quay', before: { address: null } });
  const second = await safe(
    requests.editRequest({
      reference,
      requester: 'Odile Vance',
      channel: 'post',
      before: { ...before, channel: 'email' },
    }),
  );
  expect(isDefinedError(second.error) && second.error.code === 'CHANGED_MEANWHILE' && second.error.data.now).toEqual({
    requester: 'Ottilie Vance',
  });
  expect(await requests.showRequest({ reference })).toMatchObject({
    requester: 'Ottilie Vance',
    address: '4 Quay',
    channel: 'email',
  });
});

test('refuses a day of receipt ahead, no right, and a representative without a name; nothing of it is kept', async () => {
  await using d = await openDocket();
  const { requests } = d.docket;
  const { reference } = await requests.logRequest(newRequest());
  const before = await requests.showRequest({ reference });
  const ahead = await safe(requests.editRequest({ reference, requester: 'Odile', receivedOn: '2026-11-26' }));
  expect(isDefinedError(ahead.error) && ahead.error.code === 'EVENT_REFUSED' && ahead.error.data.field).toBe('on');
  await expect(requests.editRequest({ reference, rights: [] })).rejects.toThrow();
  await expect(requests.editRequest({ reference, representative: { name: ' ', authority: '' } })).rejects.toThrow();
  expect(await requests.showRequest({ reference })).toEqual(before);
});

test('a pack that was built under the wrong name may not leave once the name is put right', async () => {
  await using d = await openDocket();
  const { requests, documents, packs } = d.docket;
  await readyForPacks(d.docket);
  const { reference } = await requests.logRequest(newRequest());
  const { document } = await documents.attachDocument({ reference, upload: await upload(d, 'a.txt', 'Hers.') });
  const decided = { documentIds: [document.id], decision: 'disclose', exemption: null, exemptionNote: null } as const;
  await documents.decideDocument({ reference, ...decided, documentIds: [document.id] });
  for await (const step of await packs.buildPack({ reference, holds: true, passphrase: 'a pack of its own' }))
    void step;
  await requests.editRequest({ reference, department: null, channelDetail: 'Front desk' });
  expect(await requests.showRequest({ reference })).toMatchObject({
    packs: [{ stale: false }],
    next: { code: 'send-pack' },
  });
  const corrected = await requests.editRequest({ reference, requester: 'Ottilie Vance' });
  expect(corrected).toMatchObject({ packs: [{ stale: true }], next: { code: 'build-pack' } });
});
