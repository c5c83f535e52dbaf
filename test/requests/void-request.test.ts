import { isDefinedError, safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { countDifferences } from '../../main/core/files/ledger/follow-ledger.ts';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';
import { upload } from '../support/upload.ts';

const mail = { messageId: 'monday@example.org', receivedOn: '2026-11-02' };
const reason = 'Logged under her solicitor.';

test('a voided case keeps its number and says why, and leaves lists, counts, reminders and figures', async () => {
  await using d = await openDocket();
  const { requests, reports, reminders, audit } = d.docket;
  const figures = async () => {
    const { revision: _, ...counted } = await reports.showFigures({ from: '2026-01-01', to: '2026-12-31' });
    return counted;
  };
  const empty = await figures();
  const { reference } = await requests.logRequest(newRequest({ ...mail, receivedOn: '2026-10-20' }));
  expect(await figures()).not.toEqual(empty);
  const voided = await requests.voidRequest({ reference, reason });
  expect(voided).toMatchObject({
    reference,
    clockState: 'voided',
    due: null,
    voided: { reason, at: '2026-11-25T09:12:00Z', by: 'Maren Oduya' },
    next: { code: 'none', sentence: `Voided: ${reason}` },
  });
  for (const view of ['open', 'overdue', 'closed', 'all', 'mine'] as const)
    expect((await requests.listRequests({ view })).total).toBe(0);
  expect((await requests.listRequests({ view: 'all', words: 'tenancy' })).total).toBe(0);
  expect((await requests.listRequests({ view: 'voided' })).rows.map((row) => row.reference)).toEqual([reference]);
  expect(await requests.countViews()).toMatchObject({ open: 0, all: 0, voided: 1 });
  const today = await requests.showToday();
  expect([today.overdue.total, today.calendar.some(({ count }) => count > 0)]).toEqual([0, false]);
  expect((await reminders.listReminders()).overdue.rows).toEqual([]);
  expect(await figures()).toEqual(empty);
  expect(await countDifferences(registerOf(d))).toBe(0);
  const [entry] = (await audit.listEntries({ action: 'requests.voidRequest' })).entries;
  expect(entry).toMatchObject({ subject: reference });
  expect(JSON.stringify(entry)).not.toContain('solicitor');
  expect((await requests.showRequest({ reference })).history[0]?.sentence).toBe('Voided: logged by mistake');
  expect((await requests.logRequest(newRequest())).reference).toBe('SAR-2026-0002');
});

test('its letter can be logged again, under the right person', async () => {
  await using d = await openDocket();
  const { requests } = d.docket;
  const first = await requests.logRequest(newRequest(mail));
  const again = await safe(requests.logRequest(newRequest(mail)));
  expect(isDefinedError(again.error) && again.error.code).toBe('ALREADY_LOGGED');
  await requests.voidRequest({ reference: first.reference, reason });
  const second = await requests.logRequest(newRequest({ ...mail, requester: 'Leonie Brandt' }));
  expect(second.reference).toBe('SAR-2026-0002');
  const third = await safe(requests.logRequest(newRequest(mail)));
  expect(isDefinedError(third.error) && third.error.code === 'ALREADY_LOGGED' && third.error.data.reference).toBe(
    second.reference,
  );
  expect((await requests.previewRequest({ ...asked, email: 'ottilie@example.org' })).askedBefore).toHaveLength(1);
});

const asked = { receivedOn: '2026-11-20', rights: ['access' as const], identityNeeded: false };

test('a case that was answered, refused or sent a pack is not voided, and says what to do instead', async () => {
  await using d = await openDocket();
  const { requests } = d.docket;
  const on = { on: '2026-11-24', note: null };
  const endings = [
    { type: 'answered', ...on, reason: null },
    { type: 'partial-answer', ...on, reason: null, rights: ['erasure'] },
    { type: 'refused', ...on, reason: 'The fourth letter this month.', ground: 'excessive' },
  ] as const;
  for (const ending of endings) {
    const { type } = ending;
    const { reference } = await requests.logRequest(newRequest({ rights: ['access', 'erasure'] }));
    await requests.recordEvent({ reference, ...ending, rights: 'rights' in ending ? [...ending.rights] : null });
    const { error } = await safe(requests.voidRequest({ reference, reason }));
    expect(isDefinedError(error) && error.code === 'NOT_VOIDED' && error.data.sentence).toContain('2026-11-24');
    const { events } = await requests.showRequest({ reference });
    const eventId = events.find((event) => event.type === type)?.id ?? '';
    await requests.withdrawEvent({ reference, eventId });
    await requests.voidRequest({ reference, reason });
  }
  const sent = await sendPack(d);
  const { error } = await safe(requests.voidRequest({ reference: sent, reason }));
  expect(isDefinedError(error) && error.code === 'NOT_VOIDED' && error.data.sentence).toBe(
    'Its pack left on 2026-11-25, so this case stays on record. Nothing was changed. ' +
      'Correct what was logged wrongly, and write a note about what else was wrong.',
  );
  expect((await requests.showRequest({ reference: sent })).voided).toBeNull();
});

async function sendPack(d: TestDocket): Promise<string> {
  const { docket } = d;
  await readyForPacks(docket);
  const { reference } = await docket.requests.logRequest(newRequest({ address: '12 Quay Street' }));
  const { document } = await docket.documents.attachDocument({ reference, upload: await upload(d, 'a.txt', 'Hers.') });
  await docket.documents.decideDocument({
    reference,
    documentIds: [document.id],
    decision: 'disclose',
    exemption: null,
    exemptionNote: null,
  });
  for await (const step of await docket.packs.buildPack({ reference, holds: true, passphrase: 'a pack of its own' })) {
    if (step.kind !== 'kept') continue;
    const sent = { packId: step.pack.id, channel: 'email', to: 'ottilie@example.org', on: '2026-11-25' } as const;
    await docket.packs.sendPack({ reference, ...sent });
  }
  return reference;
}

test('nothing is recorded in a voided case any more, by whatever way', async () => {
  await using d = await openDocket();
  const { requests, documents } = d.docket;
  const { reference } = await requests.logRequest(newRequest());
  const { document } = await documents.attachDocument({ reference, upload: await upload(d, 'a.txt', 'Hers.') });
  await requests.voidRequest({ reference, reason });
  const before = await requests.showRequest({ reference });
  const eventId = before.events[0]?.id ?? '';
  const facts = { on: '2026-11-24', reason: null, note: null };
  const another = await upload(d, 'b.txt', 'His.');
  const tries: readonly (() => Promise<unknown>)[] = [
    () => requests.recordEvent({ reference, type: 'clarification-requested', ...facts }),
    () => requests.editEvent({ reference, eventId, ...facts, on: '2026-11-20' }),
    () => requests.addNote({ reference, text: 'Another thought.' }),
    () => requests.editRequest({ reference, requester: 'Leonie Brandt' }),
    () => requests.voidRequest({ reference, reason: 'Again.' }),
    () => documents.attachDocument({ reference, upload: another }),
    () =>
      documents.decideDocument({
        reference,
        documentIds: [document.id],
        decision: 'disclose',
        exemption: null,
        exemptionNote: null,
      }),
  ];
  for (const attempt of tries) {
    const error = await attempt().then(
      () => undefined,
      (refused: unknown) => refused,
    );
    expect(error).toMatchObject({ defined: true, code: 'VOIDED' });
  }
  expect(await requests.showRequest({ reference })).toEqual(before);
});

test('a case is voided with a reason, never without', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await expect(d.docket.requests.voidRequest({ reference, reason: '  ' })).rejects.toThrow();
  expect((await d.docket.requests.showRequest({ reference })).voided).toBeNull();
});

test('one letter for two people becomes two cases, and never two for one of them', async () => {
  await using d = await openDocket();
  const { requests } = d.docket;
  const mother = await requests.logRequest(newRequest(mail));
  const child = newRequest({
    ...mail,
    requester: 'Ada Vance-Marsh',
    representative: { name: 'Ottilie Vance-Marsh', authority: 'Her mother' },
    forAnother: true,
  });
  const second = await requests.logRequest(child);
  expect([mother.reference, second.reference]).toEqual(['SAR-2026-0001', 'SAR-2026-0002']);
  for (const again of [child, newRequest({ ...mail, requester: ' ottilie vance-marsh', forAnother: true })]) {
    const { error } = await safe(requests.logRequest(again));
    expect(isDefinedError(error) && error.code).toBe('ALREADY_LOGGED');
  }
  await requests.voidRequest({ reference: mother.reference, reason });
  const { error } = await safe(requests.logRequest(newRequest(mail)));
  expect(isDefinedError(error) && error.code === 'ALREADY_LOGGED' && error.data.reference).toBe(second.reference);
});
