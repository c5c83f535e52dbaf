import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDefinedError, safe } from '@orpc/client';
import { afterEach, expect, test, vi } from 'vitest';
import { verifyRegister } from '../../main/core/audit/verify-register.ts';
import { registerOf } from '../support/care.ts';
import { english } from '../support/english.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';
import { fetchTicket, upload } from '../support/upload.ts';
import { codeOf, mail, rows } from '../tray/letters-in-tray.ts';
import { aCase, bring, letter, letterWith } from './letters-of-a-case.ts';

afterEach(() => void vi.useRealTimers());

async function expectSound(d: TestDocket) {
  const { findings } = await verifyRegister(english, registerOf(d));
  expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
}

test('a mail joins its case as correspondence with what came inside it, is read there, and is no document for the answer', async () => {
  await using d = await openDocket();
  const reference = await aCase(d);
  const before = await d.docket.requests.showRequest({ reference });
  const kept = await bring(d, reference, mail(1, 'edge'), '1.eml');
  expect(kept).toMatchObject({ number: 1, already: null, alsoIn: null });
  const shown = await d.docket.requests.showRequest({ reference });
  expect(shown.documents).toMatchObject([
    {
      id: kept.documentId,
      number: 1,
      source: 'correspondence',
      title: 'Letter 1',
      fileName: '1.eml',
      sender: 'Person 1',
      receivedOn: '2026-11-20',
      mark: null,
      partOf: null,
    },
    { number: 2, source: 'correspondence-attachment', title: 'proof.txt', partOf: kept.documentId },
  ]);
  expect([shown.next, shown.stage, shown.clock]).toEqual([before.next, before.stage, before.clock]);
  expect(shown.history[0]?.sentence).toBe('Added correspondence, as number 1');
  const read = await d.docket.documents.readCorrespondence({ reference, documentId: kept.documentId });
  expect(read.letter).toMatchObject({ subject: 'Letter 1', text: 'Here is my proof.', receivedOn: '2026-11-20' });
  // What came inside is read beside it, and both are saved as they came.
  const part = shown.documents[1]?.id ?? '';
  const inside = await d.docket.documents.readCorrespondence({ reference, documentId: part });
  expect(inside).toMatchObject({ letter: { text: 'Passport 1' }, mayBe: null });
  const { ticket } = await d.docket.documents.openDocument({ reference, documentId: kept.documentId });
  expect((await fetchTicket(d, ticket)).toString()).toBe(mail(1, 'edge'));
  // It is not decided, and no pack holds it.
  const decide = d.docket.documents.decideDocument({
    reference,
    documentIds: [kept.documentId],
    decision: 'disclose',
    exemption: null,
    exemptionNote: null,
  });
  expect(await codeOf(decide)).toBe('NOT_FOR_ANSWER');
  await expectSound(d);
});

test('the same letter is kept once: it is said where it is, and what it is there', async () => {
  await using d = await openDocket();
  const letterUpload = await upload(d, 'asks.eml', mail(7), 'message/rfc822');
  const reference = await aCase(d, { letterUpload, messageId: '<7@example.org>' });
  const kept = await bring(d, reference, mail(1, 'edge'));
  const again = await bring(d, reference, mail(1, 'edge'), 'the same again.eml');
  expect(again).toMatchObject({ documentId: kept.documentId, number: 2, already: 'correspondence' });
  expect(await bring(d, reference, mail(7))).toMatchObject({ number: 1, already: 'letter' });
  const part = (await d.docket.requests.showRequest({ reference })).documents[2]?.id ?? '';
  const { ticket } = await d.docket.documents.openDocument({ reference, documentId: part });
  const inside = await upload(d, 'proof.txt', await fetchTicket(d, ticket));
  expect(await d.docket.documents.addCorrespondence({ reference, upload: inside })).toMatchObject({
    number: 3,
    already: 'part',
  });
  const attached = await upload(d, 'note.txt', 'Please note my new address.');
  await d.docket.documents.attachDocument({ reference, upload: attached });
  expect(await bring(d, reference, 'Please note my new address.', 'note.txt')).toMatchObject({
    number: 4,
    already: 'document',
  });
  expect((await d.docket.requests.showRequest({ reference })).documents).toHaveLength(4);
  expect(rows(d, 'vault_object')).toBe(4);
});

test('a mail that was saved a second time with other bytes is the same; one that only bears its id is not', async () => {
  await using d = await openDocket();
  const reference = await aCase(d);
  const kept = await bring(d, reference, mail(1));
  const savedAgain = mail(1).replace('Subject:', 'X-Saved-By: another program\r\nSubject:');
  expect(await bring(d, reference, savedAgain)).toMatchObject({
    documentId: kept.documentId,
    already: 'correspondence',
  });
  const forged = mail(1).replace('Please send me a copy of my data', 'I withdraw my request');
  expect(await bring(d, reference, forged)).toMatchObject({ number: 2, already: null });
  expect((await d.docket.requests.showRequest({ reference })).documents).toHaveLength(2);
});

test('a letter that another case has too joins this one, and it is said where else it is', async () => {
  await using d = await openDocket();
  const [first, second] = [await aCase(d), await aCase(d, { requester: 'Corin Ashby' })];
  await bring(d, first, mail(1));
  expect(await bring(d, second, mail(1))).toMatchObject({ number: 1, already: null, alsoIn: first });
  // The bytes are kept once, under one key.
  expect(rows(d, 'vault_object')).toBe(1);
});

test('what is no letter is refused with the reason, a voided case takes none, and a closed one does', async () => {
  await using d = await openDocket();
  const reference = await aCase(d);
  expect(await codeOf(bring(d, reference, 'PK\u0003\u0004', 'figures.zip'))).toBe('UNREADABLE_LETTER');
  expect(await codeOf(d.docket.documents.addCorrespondence({ reference, upload: 'gone' }))).toBe('UPLOAD_GONE');
  expect(await codeOf(bring(d, 'SAR-2026-0404', mail(1)))).toBe('NOT_FOUND');
  await d.docket.requests.recordEvent({ reference, type: 'answered', on: '2026-11-24', reason: null, note: null });
  const late = await bring(
    d,
    reference,
    letter('Thank you, and goodbye. Please also delete everything you hold about me.'),
  );
  expect(late).toMatchObject({ already: null, mayBe: null });
  expect((await d.docket.requests.showRequest({ reference })).clockState).toBe('answered');
  const voided = await aCase(d, { requester: 'Corin Ashby' });
  await d.docket.requests.voidRequest({ reference: voided, reason: 'Logged twice.' });
  expect(await codeOf(bring(d, voided, mail(1)))).toBe('VOIDED');
  expect((await d.docket.requests.showRequest({ reference: voided })).documents).toEqual([]);
});

test('an event is recorded from a letter, names it through a correction, and frees it when it is taken back', async () => {
  await using d = await openDocket();
  const reference = await aCase(d, { identityNeeded: true });
  const { documentId, number } = await bring(d, reference, letter('Here is the copy of my passport.'));
  const facts = { reference, reason: null, note: null } as const;
  const mark = async (as: 'reminder' | 'other' | null) =>
    await d.docket.documents.markCorrespondence({ reference, documentId, mark: as });
  expect(await mark('reminder')).toEqual({ number });
  const marked = await d.docket.requests.showRequest({ reference });
  expect([marked.documents[0]?.mark, marked.history[0]?.sentence]).toEqual([
    'reminder',
    'Marked letter 1 as a reminder',
  ]);
  const proved = { ...facts, type: 'identity-confirmed', letter: documentId } as const;
  const recorded = await d.docket.requests.recordEvent({ ...proved, on: '2026-11-25' });
  expect(recorded.documents[0]?.mark).toBeNull();
  const event = recorded.events.at(-1);
  expect(event).toMatchObject({ type: 'identity-confirmed', letter: documentId });
  const corrected = await d.docket.requests.editEvent({
    ...facts,
    eventId: event?.id ?? '',
    on: '2026-11-25',
    note: 'Seen.',
  });
  expect(corrected.events.find(({ note }) => note === 'Seen.')).toMatchObject({ letter: documentId });
  const takeOut = d.docket.documents.takeOutDocument({ reference, documentId });
  const { error } = await safe(takeOut);
  expect(isDefinedError(error) && error.code === 'NOT_TAKEN_OUT' && error.data.sentence).toBe(
    '“Identity confirmed” was recorded from this letter for 2026-11-25. Take that entry back first.',
  );
  const live = corrected.events.find(({ type, withdrawnAt }) => type === 'identity-confirmed' && withdrawnAt === null);
  await d.docket.requests.withdrawEvent({ reference, eventId: live?.id ?? '' });
  await d.docket.documents.takeOutDocument({ reference, documentId });
  expect(await codeOf(d.docket.requests.recordEvent({ ...proved, on: '2026-11-25' }))).toBe('LETTER_GONE');
  await expectSound(d);
});

test('a letter that was added by mistake is taken out with what came inside it, and put back with it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await using d = await openDocket();
  const reference = await aCase(d);
  const { documentId } = await bring(d, reference, mail(1, 'edge'));
  const before = (await d.docket.requests.showRequest({ reference })).documents;
  const part = before[1]?.id ?? '';
  const { error } = await safe(d.docket.documents.takeOutDocument({ reference, documentId: part }));
  expect(isDefinedError(error) && error.code === 'NOT_TAKEN_OUT' && error.data.sentence).toMatch(
    /^This came inside letter 1\. Take out or move that letter/u,
  );
  await d.docket.documents.takeOutDocument({ reference, documentId });
  expect(await d.docket.requests.showRequest({ reference })).toMatchObject({
    documents: [],
    takenOut: [{ number: 1 }, { number: 2 }],
  });
  await d.docket.documents.putBackDocument({ reference, documentId });
  await vi.advanceTimersByTimeAsync(20_000);
  expect((await d.docket.requests.showRequest({ reference })).documents).toEqual(before);
  // Wanted after all, it comes back with what came inside it, however it is brought.
  await d.docket.documents.takeOutDocument({ reference, documentId });
  expect(await bring(d, reference, mail(1, 'edge'))).toMatchObject({ documentId, number: 1, already: null });
  await vi.advanceTimersByTimeAsync(20_000);
  expect((await d.docket.requests.showRequest({ reference })).documents).toEqual(before);

  const files = registerOf(d).raw.prepare<[], string>('SELECT path FROM vault_object').pluck().all();
  d.context.setNow('2026-11-25T09:13:00Z');
  await d.docket.documents.takeOutDocument({ reference, documentId });
  await vi.advanceTimersByTimeAsync(11_000);
  for (const file of files) await vi.waitFor(() => expect(existsSync(join(d.path, 'vault', file))).toBe(false));
  expect([files.length, rows(d, 'vault_object'), rows(d, 'document')]).toEqual([2, 0, 0]);
  // The numbers stay taken.
  vi.useRealTimers();
  expect(await bring(d, reference, mail(2))).toMatchObject({ number: 3 });
  await expectSound(d);
});

test('a mail of the same id whose file is another of the same size is kept as a letter of its own', async () => {
  await using d = await openDocket();
  const reference = await aCase(d);
  await bring(d, reference, letterWith('PASSPORT 111111', 'My passport.', 'same'));
  const other = letterWith('PASSPORT 999999', 'My passport.', 'same');
  expect(await bring(d, reference, other)).toMatchObject({ already: null });
  const savedAgain = other.replace('MIME-Version', 'X-Saved: twice\r\nMIME-Version');
  expect(await bring(d, reference, savedAgain)).toMatchObject({ already: 'correspondence', number: 3 });
});

test('a file attached by mistake as a document is taken out, and joins the case as the letter it is', async () => {
  await using d = await openDocket();
  const reference = await aCase(d);
  const attached = await upload(d, '1.eml', mail(1, 'edge'), 'message/rfc822');
  const { document } = await d.docket.documents.attachDocument({ reference, upload: attached });
  await d.docket.documents.takeOutDocument({ reference, documentId: document.id });
  expect(await bring(d, reference, mail(1, 'edge'))).toMatchObject({ documentId: document.id, already: null });
  expect((await d.docket.requests.showRequest({ reference })).documents).toMatchObject([
    { source: 'correspondence', sender: 'Person 1', receivedOn: '2026-11-20', decision: null, portable: false },
    { source: 'correspondence-attachment', partOf: document.id },
  ]);
  // And the other way round.
  await d.docket.documents.takeOutDocument({ reference, documentId: document.id });
  const again = await upload(d, '1.eml', mail(1, 'edge'), 'message/rfc822');
  await d.docket.documents.attachDocument({ reference, upload: again });
  expect((await d.docket.requests.showRequest({ reference })).documents).toMatchObject([
    { id: document.id, source: 'attached', sender: null, receivedOn: null },
  ]);
});

test('a letter whose sealed file is lost says so when it is read', async () => {
  await using d = await openDocket();
  const reference = await aCase(d);
  const { documentId } = await bring(d, reference, mail(1));
  const path = registerOf(d).raw.prepare<[], string>('SELECT path FROM vault_object').pluck().get() ?? '';
  await rm(join(d.path, 'vault', path));
  const { error } = await safe(d.docket.documents.readCorrespondence({ reference, documentId }));
  expect(error).toMatchObject({ code: 'DAMAGED', data: { part: 'document' } });
  expect(error?.message).toMatch(new RegExp(`^Document 1 of ${reference} is missing from the vault`, 'u'));
});

test('a pack holds no correspondence, and one that was built before stays as current as it was', async () => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const reference = await aCase(d);
  const found = await upload(d, 'file.txt', 'What was found.');
  const { document } = await d.docket.documents.attachDocument({ reference, upload: found });
  await d.docket.documents.decideDocument({
    reference,
    documentIds: [document.id],
    decision: 'disclose',
    exemption: null,
    exemptionNote: null,
  });
  const built = async () => {
    for await (const step of await d.docket.packs.buildPack({
      reference,
      holds: true,
      passphrase: 'a pack of its own',
    }))
      if (step.kind === 'kept') return step.pack;
    throw new Error('The pack was kept.');
  };
  const before = await built();
  await bring(d, reference, mail(1, 'edge'));
  const shown = await d.docket.requests.showRequest({ reference });
  expect([shown.packs[0]?.stale, shown.next.code]).toEqual([false, 'send-pack']);
  expect((await built()).files).toBe(before.files);
});
