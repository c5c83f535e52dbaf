import { isDefinedError, safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { verifyRegister } from '../../main/core/audit/verify-register.ts';
import { registerOf } from '../support/care.ts';
import { english } from '../support/english.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';
import { fetchTicket, upload } from '../support/upload.ts';
import { add, codeOf, mail, rows } from './letters-in-tray.ts';

test('letters wait in the order they came, sealed, and are known by sender, subject and day', async () => {
  await using d = await openDocket();
  await add(d, 1);
  d.context.setNow('2026-11-25T09:13:00Z');
  const { written } = d.context.followed.mark();
  await add(d, 2);
  expect(d.context.followed.mark().written).toBe(written + 1);
  const { waiting, aside } = await d.docket.tray.listTray();
  expect(aside).toEqual([]);
  expect(waiting.map(({ subject }) => subject)).toEqual(['Letter 1', 'Letter 2']);
  expect(waiting[0]).toMatchObject({
    fileName: '1.eml',
    sender: 'Person 1',
    receivedOn: '2026-11-20',
    addedBy: 'Maren Oduya',
    loggedAs: null,
  });
  expect((await d.docket.requests.showToday()).trayLetters).toBe(2);
});

test('the same letter is not put in twice, nor one that a case has, and it is said where it is', async () => {
  await using d = await openDocket();
  const id = await add(d, 1);
  const again = async (n: number) =>
    await d.docket.tray.addLetter({ upload: await upload(d, 'copy.eml', mail(n), 'message/rfc822') });
  expect(await again(1)).toEqual({ id, already: 'waiting', loggedAs: null });
  await d.docket.tray.putLetterAside({ id, reason: 'An advertisement.' });
  expect(await again(1)).toEqual({ id, already: 'aside', loggedAs: null });
  expect(rows(d, 'tray_letter')).toBe(1);

  // By the mail's own id, though its bytes are others.
  const { reference } = await d.docket.requests.logRequest(newRequest({ messageId: '<2@example.org>' }));
  expect(await again(2)).toEqual({ id: null, already: 'logged', loggedAs: reference });
  expect(rows(d, 'vault_object')).toBe(1);
  // By its bytes alone.
  const plain = 'Please delete everything you hold about me.';
  const letterUpload = await upload(d, 'letter.txt', plain);
  const logged = await d.docket.requests.logRequest(newRequest({ letterUpload }));
  const same = await d.docket.tray.addLetter({ upload: await upload(d, 'another name.txt', plain) });
  expect(same).toEqual({ id: null, already: 'logged', loggedAs: logged.reference });
});

test('a letter that is logged meanwhile leads to its case', async () => {
  await using d = await openDocket();
  await add(d, 1);
  const { reference } = await d.docket.requests.logRequest(newRequest({ messageId: '<1@example.org>' }));
  expect((await d.docket.tray.listTray()).waiting[0]?.loggedAs).toBe(reference);
});

test('a letter with the id of a logged one waits where it says something else, and leads there where it is the same', async () => {
  await using d = await openDocket();
  const letterUpload = await upload(d, 'asks.eml', mail(7), 'message/rfc822');
  const { reference } = await d.docket.requests.logRequest(newRequest({ letterUpload, messageId: '<7@example.org>' }));
  const bring = async (text: string) =>
    await d.docket.tray.addLetter({ upload: await upload(d, 'again.eml', text, 'message/rfc822') });
  const savedAgain = mail(7).replace('\r\n\r\n', '\r\nX-Saved: twice\r\n\r\n');
  expect(await bring(savedAgain)).toEqual({ id: null, already: 'logged', loggedAs: reference });
  const withdrawal = mail(7).replace('Please send me a copy of my data', 'I withdraw my request');
  expect(await bring(withdrawal)).toMatchObject({ already: null });
  expect((await d.docket.tray.listTray()).waiting).toMatchObject([{ loggedAs: null }]);
});

test('a filing is not undone once something was recorded from the letter, and the officer reads what to do', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ identityNeeded: true }));
  const id = await add(d, 1, 'edge');
  await d.docket.tray.fileLetter({ id, reference });
  const facts = { reference, on: '2026-11-25', reason: null, note: null } as const;
  await d.docket.requests.recordEvent({ ...facts, type: 'identity-confirmed', letter: id });
  const { error } = await safe(d.docket.tray.undoLetter({ id }));
  expect(isDefinedError(error) && error.code === 'NOT_MOVED' && error.data.sentence).toBe(
    '“Identity confirmed” was recorded from this letter for 2026-11-25. Take that entry back first.',
  );
  expect((await d.docket.requests.showRequest({ reference })).documents.map((document) => document.id)).toContain(id);
  expect((await d.docket.tray.listTray()).waiting).toEqual([]);
});

test('a filing that is undone leaves a letter that was taken out before in one place: the tray', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const id = await add(d, 1, 'edge');
  const sent = await upload(d, '1.eml', mail(1, 'edge'), 'message/rfc822');
  const { documentId } = await d.docket.documents.addCorrespondence({ reference, upload: sent });
  await d.docket.documents.takeOutDocument({ reference, documentId });
  await d.docket.tray.fileLetter({ id, reference });
  await d.docket.tray.undoLetter({ id });
  const shown = await d.docket.requests.showRequest({ reference });
  expect([shown.documents, shown.takenOut.map(({ number }) => number)]).toEqual([[], [1, 2]]);
  expect((await d.docket.tray.listTray()).waiting.map((letter) => letter.id)).toEqual([id]);
  // It can be filed again, with what came inside it.
  await d.docket.tray.fileLetter({ id, reference });
  expect((await d.docket.requests.showRequest({ reference })).documents).toHaveLength(2);
});

test('a filing of a letter that the case had before leaves it there when it is undone', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const id = await add(d, 1, 'edge');
  const sent = await upload(d, '1.eml', mail(1, 'edge'), 'message/rfc822');
  await d.docket.documents.addCorrespondence({ reference, upload: sent });
  expect(await d.docket.tray.fileLetter({ id, reference })).toMatchObject({ alreadyThere: true });
  await d.docket.tray.undoLetter({ id });
  expect((await d.docket.requests.showRequest({ reference })).documents).toHaveLength(2);
  expect((await d.docket.tray.listTray()).waiting).toHaveLength(1);
});

test('logged, it leaves the tray in the same step and is kept as the letter with what came inside it', async () => {
  await using d = await openDocket();
  const id = await add(d, 1, 'edge');
  const { letter, upload: letterUpload } = await d.docket.tray.readLetter({ id });
  expect(letter).toMatchObject({ subject: 'Letter 1', attachments: [{ name: 'proof.txt' }] });
  const asked = newRequest({ letterUpload, trayLetter: id, messageId: letter.messageId ?? null });
  // A request that is refused takes nothing out of the tray.
  expect(await codeOf(d.docket.requests.logRequest({ ...asked, receivedOn: '2026-12-24' }))).toBe('RECEIVED_IN_FUTURE');
  expect((await d.docket.tray.listTray()).waiting).toHaveLength(1);
  const { reference } = await d.docket.requests.logRequest(asked);
  expect((await d.docket.tray.listTray()).waiting).toEqual([]);
  const { documents } = await d.docket.requests.showRequest({ reference });
  expect(documents.map(({ source, fileName }) => [source, fileName])).toEqual([
    ['letter', '1.eml'],
    ['letter-attachment', 'proof.txt'],
  ]);
  const { ticket } = await d.docket.documents.openDocument({ reference, documentId: documents[0]?.id ?? '' });
  expect((await fetchTicket(d, ticket)).toString()).toBe(mail(1, 'edge'));
  // Somebody else had it open as well.
  const late = d.docket.requests.logRequest({ ...asked, messageId: null, requester: 'Corin Ashby' });
  expect(await codeOf(late)).toBe('LETTER_GONE');
  expect(rows(d, 'request')).toBe(1);
});

test('filed, it joins the case as correspondence, and can be undone for ten seconds with all that came inside it', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const id = await add(d, 1, 'edge');
  const before = (await d.docket.tray.listTray()).waiting;
  const kept = { number: 1, alreadyThere: false, documentId: id, mayBe: null };
  expect(await d.docket.tray.fileLetter({ id, reference })).toEqual(kept);
  expect((await d.docket.tray.listTray()).waiting).toEqual([]);
  const filed = await d.docket.requests.showRequest({ reference });
  expect(filed.documents).toMatchObject([
    { id, source: 'correspondence', title: 'Letter 1', sender: 'Person 1', receivedOn: '2026-11-20', partOf: null },
    { source: 'correspondence-attachment', title: 'proof.txt', partOf: id },
  ]);
  expect(filed.history[0]?.sentence).toBe('Filed a letter from the tray, as number 1');
  // It is no document for the answer.
  expect(filed.next.code).toBe('collect');
  await d.docket.tray.undoLetter({ id });
  expect((await d.docket.tray.listTray()).waiting).toEqual(before);
  expect((await d.docket.requests.showRequest({ reference })).documents).toEqual([]);
  expect(rows(d, 'vault_object')).toBe(1);
  const { findings } = await verifyRegister(english, registerOf(d));
  expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
  // And it can be filed again, and undone no later than that.
  await d.docket.tray.fileLetter({ id, reference });
  d.context.setNow('2026-11-25T09:12:11Z');
  expect(await codeOf(d.docket.tray.undoLetter({ id }))).toBe('UNDO_OVER');
  expect((await d.docket.requests.showRequest({ reference })).documents).toHaveLength(2);
});

test('filed with a case that waits for proof, it is said to be what may prove it, and nothing is recorded', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ identityNeeded: true }));
  const sent = await upload(d, 'proof.eml', mail(1, 'edge').replace('20 Nov', '26 Nov'), 'message/rfc822');
  const { id } = await d.docket.tray.addLetter({ upload: sent });
  const filed = await d.docket.tray.fileLetter({ id: id ?? '', reference });
  expect(filed.mayBe).toMatchObject({ use: 'identity-confirmed' });
  expect((await d.docket.requests.showRequest({ reference })).next.code).toBe('await-identity');
});

test('it is filed with no case that is voided or unknown, and stays in the tray', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.requests.voidRequest({ reference, reason: 'Logged twice.' });
  const id = await add(d, 1);
  expect(await codeOf(d.docket.tray.fileLetter({ id, reference }))).toBe('VOIDED');
  expect(await codeOf(d.docket.tray.fileLetter({ id, reference: 'SAR-2026-0404' }))).toBe('NOT_FOUND');
  expect((await d.docket.tray.listTray()).waiting).toHaveLength(1);
});

test('put aside with a reason it is listed, and is taken back, or undone for ten seconds', async () => {
  await using d = await openDocket();
  const id = await add(d, 1);
  expect(await codeOf(d.docket.tray.putLetterAside({ id, reason: ' ' }))).toBe('BAD_REQUEST');
  await d.docket.tray.putLetterAside({ id, reason: 'An advertisement.' });
  expect(await d.docket.tray.listTray()).toMatchObject({
    waiting: [],
    aside: [{ id, aside: { reason: 'An advertisement.', by: 'Maren Oduya', at: '2026-11-25T09:12:00Z' } }],
  });
  expect(await codeOf(d.docket.tray.putLetterAside({ id, reason: 'Twice.' }))).toBe('LETTER_GONE');
  await d.docket.tray.undoLetter({ id });
  expect((await d.docket.tray.listTray()).waiting).toHaveLength(1);
  expect(await codeOf(d.docket.tray.undoLetter({ id }))).toBe('UNDO_OVER');
  await d.docket.tray.putLetterAside({ id, reason: 'An advertisement.' });
  await d.docket.tray.takeLetterBack({ id });
  expect((await d.docket.tray.listTray()).waiting[0]).toMatchObject({ id, aside: null });
  expect(await codeOf(d.docket.tray.takeLetterBack({ id }))).toBe('LETTER_GONE');
});

test('what is no letter is not taken, and says why', async () => {
  await using d = await openDocket();
  const refusalOf = async (name: string, bytes: Uint8Array) => {
    const { error } = await safe(d.docket.tray.addLetter({ upload: await upload(d, name, bytes) }));
    return isDefinedError(error) && error.code === 'UNREADABLE_LETTER' ? error.data.sentence : undefined;
  };
  expect(await refusalOf('sheet.7z', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]))).toMatch(/7z/u);
  expect(await refusalOf('blank.txt', new TextEncoder().encode('\n\n'))).toMatch(/^This file is empty/u);
  expect(rows(d, 'tray_letter')).toBe(0);
});
