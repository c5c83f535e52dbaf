import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { verifyRegister } from '../../main/core/audit/verify-register.ts';
import { dropGoneAgain } from '../../main/core/records/taken-out.store.ts';
import { router } from '../../main/core/router.ts';
import { lock } from '../../main/core/session/lock-register.ts';
import { registerOf } from '../support/care.ts';
import { english } from '../support/english.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, testContext, type TestDocket } from '../support/open-docket.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';
import { fetchTicket, upload } from '../support/upload.ts';
import { letter } from '../documents/letters-of-a-case.ts';
import { build } from '../packs/built-letter.ts';
import { add, codeOf, mail, rows } from './letters-in-tray.ts';

/** A letter filed from the tray with a case, long enough ago that it is not undone any more. */
async function filedWrongly(d: TestDocket) {
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const other = await d.docket.requests.logRequest(
    newRequest({ requester: 'Corin Ashby', email: 'corin@example.org' }),
  );
  const documentId = await add(d, 1, 'edge');
  await d.docket.tray.fileLetter({ id: documentId, reference });
  d.context.setNow('2026-11-25T09:30:00Z');
  return { reference, documentId, to: other.reference };
}

const documentsOf = async (d: TestDocket, reference: string) =>
  (await d.docket.requests.showRequest({ reference })).documents;
const lastDone = async (d: TestDocket, reference: string) =>
  (await d.docket.requests.showRequest({ reference })).history[0]?.sentence;

async function sentenceOf(call: Promise<unknown>): Promise<string> {
  const { error } = await safe(call);
  expect(error).toMatchObject({ code: 'NOT_MOVED', data: { sentence: expect.any(String) } });
  return (error as { data: { sentence: string } } | null)?.data.sentence ?? '';
}

async function expectSound(d: TestDocket) {
  const { findings } = await verifyRegister(english, registerOf(d));
  expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
}

test('a letter filed with the wrong case waits in the tray again as it was, and can be filed rightly', async () => {
  await using d = await openDocket();
  const { reference, documentId, to } = await filedWrongly(d);
  expect(await codeOf(d.docket.tray.undoLetter({ id: documentId }))).toBe('UNDO_OVER');
  expect(await d.docket.tray.returnLetter({ reference, documentId })).toEqual({ id: documentId, number: 1 });
  expect(await documentsOf(d, reference)).toEqual([]);
  expect((await d.docket.tray.listTray()).waiting).toMatchObject([
    {
      id: documentId,
      fileName: '1.eml',
      sender: 'Person 1',
      subject: 'Letter 1',
      receivedOn: '2026-11-20',
      aside: null,
    },
  ]);
  expect(await lastDone(d, reference)).toBe('Moved letter 1 back to the tray');
  // What came inside is in the letter still, and nowhere else.
  expect(rows(d, 'vault_object')).toBe(1);
  await d.docket.tray.fileLetter({ id: documentId, reference: to });
  expect(await documentsOf(d, to)).toMatchObject([{ id: documentId, sender: 'Person 1' }, { partOf: documentId }]);
  const { ticket } = await d.docket.documents.openDocument({ reference: to, documentId });
  expect((await fetchTicket(d, ticket)).toString()).toBe(mail(1, 'edge'));
  await expectSound(d);
});

test('it moves to the other case with what came inside it, and both histories say so', async () => {
  await using d = await openDocket();
  const { reference, documentId, to } = await filedWrongly(d);
  await d.docket.documents.attachDocument({ reference: to, upload: await upload(d, 'file.txt', 'What was found.') });
  const moved = await d.docket.tray.refileLetter({ reference, documentId, to });
  expect(moved).toEqual({ documentId, number: 2, alreadyThere: false });
  expect(await documentsOf(d, reference)).toEqual([]);
  expect(await documentsOf(d, to)).toMatchObject([
    { number: 1, source: 'attached' },
    { id: documentId, number: 2, source: 'correspondence' },
    { number: 3, source: 'correspondence-attachment', partOf: documentId },
  ]);
  expect(await lastDone(d, reference)).toBe(`Moved letter 1 to ${to}`);
  expect(await lastDone(d, to)).toBe(`Moved here from ${reference}: a letter, as number 2`);
  expect(rows(d, 'vault_object')).toBe(3);
  await expectSound(d);
});

test('where the other case has the same letter already it is not there twice', async () => {
  await using d = await openDocket();
  const { reference, documentId, to } = await filedWrongly(d);
  const sent = await upload(d, '1.eml', mail(1, 'edge'), 'message/rfc822');
  const there = await d.docket.documents.addCorrespondence({ reference: to, upload: sent });
  const moved = await d.docket.tray.refileLetter({ reference, documentId, to });
  expect(moved).toEqual({ documentId: there.documentId, number: 1, alreadyThere: true });
  expect([(await documentsOf(d, reference)).length, (await documentsOf(d, to)).length]).toEqual([0, 2]);
  expect(await lastDone(d, to)).toBe(`Moved here from ${reference}: a letter that was here already, as number 1`);
  await expectSound(d);
});

test('where the tray has the same letter, it waits there once', async () => {
  await using d = await openDocket();
  const { reference, documentId, to } = await filedWrongly(d);
  const sent = await upload(d, '1.eml', mail(1, 'edge'), 'message/rfc822');
  const again = await d.docket.documents.addCorrespondence({ reference: to, upload: sent });
  await d.docket.tray.returnLetter({ reference, documentId });
  expect(await d.docket.tray.returnLetter({ reference: to, documentId: again.documentId })).toEqual({
    id: documentId,
    number: 1,
  });
  expect((await d.docket.tray.listTray()).waiting.map(({ id }) => id)).toEqual([documentId]);
  expect([await documentsOf(d, reference), await documentsOf(d, to)]).toEqual([[], []]);
  await expectSound(d);
});

test('it stays, in words, where something was recorded from it, in a voided case, and where it is the request itself', async () => {
  await using d = await openDocket();
  const letterUpload = await upload(d, 'asks.eml', letter('Please send me my file.'), 'message/rfc822');
  const { reference } = await d.docket.requests.logRequest(newRequest({ letterUpload, identityNeeded: true }));
  const { reference: to } = await d.docket.requests.logRequest(newRequest({ requester: 'Corin Ashby' }));
  const [own] = await documentsOf(d, reference);
  const back = (documentId: string) => d.docket.tray.returnLetter({ reference, documentId });
  expect(await sentenceOf(back(own?.id ?? ''))).toMatch(/^This is the letter the request came in/u);
  const sent = await upload(d, 'proof.eml', mail(1, 'edge'), 'message/rfc822');
  const { documentId } = await d.docket.documents.addCorrespondence({ reference, upload: sent });
  const part = (await documentsOf(d, reference)).at(-1)?.id ?? '';
  expect(await sentenceOf(back(part))).toMatch(/^This came inside letter 2/u);
  const facts = { reference, on: '2026-11-25', reason: null, note: null } as const;
  const { events } = await d.docket.requests.recordEvent({ ...facts, type: 'identity-confirmed', letter: documentId });
  const recorded = /^“Identity confirmed” was recorded from this letter for 2026-11-25\. Take that entry back first/u;
  expect(await sentenceOf(back(documentId))).toMatch(recorded);
  expect(await sentenceOf(d.docket.tray.refileLetter({ reference, documentId, to }))).toMatch(recorded);
  expect(await sentenceOf(d.docket.tray.refileLetter({ reference, documentId, to: reference }))).toMatch(
    /^The letter lies in SAR-2026-0001 already/u,
  );
  const event = events.find(({ letter: from }) => from === documentId);
  await d.docket.requests.withdrawEvent({ reference, eventId: event?.id ?? '' });
  await d.docket.requests.voidRequest({ reference: to, reason: 'Logged twice.' });
  expect(await sentenceOf(d.docket.tray.refileLetter({ reference, documentId, to }))).toBe(
    `${to} was voided: nothing is filed with it any more. Choose another case.`,
  );
  expect(await codeOf(d.docket.tray.refileLetter({ reference, documentId, to: 'SAR-2026-0404' }))).toBe('NOT_FOUND');
  await d.docket.requests.voidRequest({ reference, reason: 'Logged twice.' });
  expect(await sentenceOf(back(documentId))).toMatch(
    /^SAR-2026-0001 was voided, so what lies in it stays\. .* Save a copy of the letter, and add it to the case/u,
  );
  expect(await documentsOf(d, reference)).toHaveLength(3);
  expect((await d.docket.tray.listTray()).waiting).toEqual([]);
});

test('it stays where what came inside it left in a pack that was sent, such as its own record of the request', async () => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const { reference: to } = await d.docket.requests.logRequest(newRequest({ requester: 'Corin Ashby' }));
  const { pack, files } = await build(d, reference, { holds: false });
  const sent = { channel: 'email', to: 'ottilie@example.org', on: '2026-11-25' } as const;
  await d.docket.packs.sendPack({ reference, packId: pack.id, ...sent });
  const record = files.get('your-request.json')?.toString('base64') ?? '';
  // The answer came back with a question about it.
  const back = [
    'From: Ottilie Vance-Marsh <ottilie@example.org>',
    'Subject: Your answer',
    'Date: Wed, 25 Nov 2026 08:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=edge',
    '',
    '--edge',
    'Content-Type: text/plain',
    '',
    'What is this file for?',
    '--edge',
    'Content-Type: application/json; name=your-request.json',
    'Content-Disposition: attachment; filename=your-request.json',
    'Content-Transfer-Encoding: base64',
    '',
    record.replaceAll(/.{76}/gu, '$&\r\n'),
    '--edge--',
    '',
  ].join('\r\n');
  const { documentId } = await d.docket.documents.addCorrespondence({
    reference,
    upload: await upload(d, 'back.eml', back, 'message/rfc822'),
  });
  const left = 'This document left in the pack of 2026-11-25. It stays as the record of what was sent.';
  expect(await sentenceOf(d.docket.tray.returnLetter({ reference, documentId }))).toBe(left);
  expect(await sentenceOf(d.docket.tray.refileLetter({ reference, documentId, to }))).toBe(left);
  expect(await documentsOf(d, reference)).toMatchObject([
    { id: documentId },
    { fileName: 'your-request.json', partOf: documentId },
  ]);
});

test('the number it had in the case it left is not given to another document, nor are those of what came inside it', async () => {
  await using d = await openDocket();
  const { reference, documentId, to } = await filedWrongly(d);
  await d.docket.tray.refileLetter({ reference, documentId, to });
  const attach = async (name: string) =>
    await d.docket.documents.attachDocument({ reference, upload: await upload(d, name, `What is in ${name}.`) });
  expect((await attach('lease.txt')).document.number).toBe(3);
  // Back again it is a further document of the case.
  expect(await d.docket.tray.refileLetter({ reference: to, documentId, to: reference })).toMatchObject({ number: 4 });
  await d.docket.tray.returnLetter({ reference, documentId });
  expect((await attach('minutes.txt')).document.number).toBe(6);
  const { documents, takenOut } = await d.docket.requests.showRequest({ reference });
  expect(documents.map(({ number }) => number)).toEqual([3, 6]);
  // It was moved and not destroyed: its copies go by no rule, and rows of a backup do not lose it.
  expect(takenOut).toEqual([]);
  await d.docket.tray.fileLetter({ id: documentId, reference });
  dropGoneAgain(registerOf(d).raw);
  expect((await documentsOf(d, reference)).map(({ number }) => number)).toEqual([3, 6, 7, 8]);
  await expectSound(d);
});

test('an undo of its filing does not bring it twice: once moved, only the way back is left', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const { reference: to } = await d.docket.requests.logRequest(newRequest({ requester: 'Corin Ashby' }));
  const [returned, moved] = [await add(d, 1), await add(d, 2)];
  for (const id of [returned, moved]) await d.docket.tray.fileLetter({ id, reference });
  await d.docket.tray.returnLetter({ reference, documentId: returned });
  await d.docket.tray.refileLetter({ reference, documentId: moved, to });
  for (const id of [returned, moved]) expect(await codeOf(d.docket.tray.undoLetter({ id }))).toBe('UNDO_OVER');
  expect((await d.docket.tray.listTray()).waiting.map(({ id }) => id)).toEqual([returned]);
  expect(await documentsOf(d, to)).toHaveLength(1);
  await expectSound(d);
});

test('a lock and a kill in between leave it in one place, and rows of a backup do not take it out of the tray', async () => {
  await using d = await openDocket();
  const { reference, documentId } = await filedWrongly(d);
  await d.docket.tray.returnLetter({ reference, documentId });
  const folder = await mkdtemp(join(tmpdir(), 'docket-killed-'));
  const path = join(folder, 'Harbour Co.docket');
  // As the disk is at this moment, with the log beside the database.
  await cp(d.path, path, { recursive: true });
  const context = testContext(folder, '2026-11-26T08:00:00Z');
  const docket = createRouterClient(router, { context });
  await docket.session.chooseRegister({ path });
  await docket.session.unlockRegister({ passphrase: d.passphrase });
  const tray = await docket.tray.listTray();
  expect(tray.waiting.map(({ id }) => id)).toEqual([documentId]);
  expect((await docket.requests.showRequest({ reference })).documents).toEqual([]);
  // Another case has the same bytes: the letter of the tray is none that came back with a backup.
  const sent = await upload({ docket, context }, '1.eml', mail(1, 'edge'), 'message/rfc822');
  await docket.documents.addCorrespondence({ reference, upload: sent });
  dropGoneAgain(registerOf({ context }).raw);
  expect((await docket.tray.listTray()).waiting).toHaveLength(1);
  await lock(context);
  await rm(folder, { recursive: true, force: true });
});
