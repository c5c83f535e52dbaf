import { isDefinedError, safe } from '@orpc/client';
import { expect, test } from 'vitest';
import { bring, letter, letterWith } from '../documents/letters-of-a-case.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';
import { pdfSaying } from '../support/other-letters.ts';
import { fetchTicket, upload } from '../support/upload.ts';

test('logs an access request and gives the day its answer is due', async () => {
  await using d = await openDocket({ now: '2026-01-31T09:00:00Z' });
  expect(await d.docket.requests.logRequest(newRequest({ receivedOn: '2026-01-31' }))).toEqual({
    reference: 'SAR-2026-0001',
    due: '2026-03-02',
    noticeBy: '2026-03-02',
  });
});

test('numbers each kind and year on its own and never uses a number twice', async () => {
  await using d = await openDocket();
  const log = async (rights: Parameters<typeof newRequest>[0]) =>
    (await d.docket.requests.logRequest(newRequest(rights))).reference;
  expect(await log({ rights: ['access', 'erasure'] })).toBe('SAR-2026-0001');
  expect(await log({ rights: ['erasure'] })).toBe('ERA-2026-0001');
  expect(await log({ rights: ['portability', 'objection'] })).toBe('POR-2026-0001');
  expect(await log({ rights: ['complaint'] })).toBe('CMP-2026-0001');
  expect(await log({ rights: ['access'], receivedOn: '2025-12-30' })).toBe('SAR-2025-0001');
  const refused = await safe(d.docket.requests.logRequest(newRequest({ receivedOn: '2026-12-24' })));
  expect(refused.error).toMatchObject({ code: 'RECEIVED_IN_FUTURE' });
  expect(await log({ rights: ['access'] })).toBe('SAR-2026-0002');
});

test('refuses a day of receipt after today or longer ago than ten years and keeps no row', async () => {
  await using d = await openDocket();
  const tomorrow = await safe(d.docket.requests.logRequest(newRequest({ receivedOn: '2026-11-26' })));
  expect(
    isDefinedError(tomorrow.error) && tomorrow.error.code === 'RECEIVED_IN_FUTURE' && tomorrow.error.data.today,
  ).toBe('2026-11-25');
  const longAgo = await safe(d.docket.requests.logRequest(newRequest({ receivedOn: '1986-11-25' })));
  expect(longAgo.error).toMatchObject({ code: 'RECEIVED_LONG_AGO' });
  expect((await d.docket.requests.listRequests({ view: 'all' })).total).toBe(0);
});

test('asks for a name, a right and a day that exists, field by field', async () => {
  await using d = await openDocket();
  const { error } = await safe(
    d.docket.requests.logRequest(newRequest({ requester: '  ', rights: [], receivedOn: '2026-02-30' })),
  );
  expect(
    isDefinedError(error) && error.code === 'BAD_REQUEST' && error.data.issues.map(({ path }) => path.join('.')),
  ).toEqual(expect.arrayContaining(['requester', 'rights', 'receivedOn']));
});

test('waits for proof of identity when it is asked for', async () => {
  await using d = await openDocket();
  const { reference, due } = await d.docket.requests.logRequest(newRequest({ identityNeeded: true }));
  expect(due).toBeNull();
  const waiting = await d.docket.requests.showRequest({ reference });
  expect(waiting).toMatchObject({
    clockState: 'not-started',
    stage: 'identity',
    nextStep: 'Wait for proof of identity',
  });
  const confirmed = await d.docket.requests.recordEvent({
    reference,
    type: 'identity-confirmed',
    on: '2026-11-25',
    reason: null,
    note: null,
  });
  expect(confirmed).toMatchObject({ clockState: 'running', due: '2026-12-29', stage: 'search' });
});

test('keeps which inbox, desk or number it arrived at, and corrects that', async () => {
  await using d = await openDocket();
  const { requests } = d.docket;
  const { reference } = await requests.logRequest(newRequest({ channelDetail: ' privacy@harbour.example ' }));
  expect((await requests.showRequest({ reference })).channelDetail).toBe('privacy@harbour.example');
  const corrected = await requests.editRequest({ reference, channelDetail: 'Front desk, Quay 4' });
  expect(corrected.channelDetail).toBe('Front desk, Quay 4');
  const { history } = await requests.showRequest({ reference });
  expect(history[0]?.sentence).toBe('Changed channel detail');
  expect((await requests.editRequest({ reference, channelDetail: null })).channelDetail).toBeNull();
  const { reference: unsaid } = await requests.logRequest(newRequest());
  expect((await requests.showRequest({ reference: unsaid })).channelDetail).toBeNull();
  const tooLong = await safe(requests.editRequest({ reference, channelDetail: 'x'.repeat(1_001) }));
  expect(tooLong.error).toMatchObject({ code: 'BAD_REQUEST' });
});

test('does not log the same letter twice', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest({ messageId: '<one@example.org>' }));
  const { error } = await safe(d.docket.requests.logRequest(newRequest({ messageId: '<one@example.org>' })));
  expect(isDefinedError(error) && error.code === 'ALREADY_LOGGED' && error.data.reference).toBe(reference);
  expect((await d.docket.requests.listRequests({ view: 'all' })).total).toBe(1);
});

test('the same scan is not logged twice, and for another person it is', async () => {
  await using d = await openDocket();
  const scan = pdfSaying(['Dear Sir, please send me my data.']);
  const log = async (changes: Parameters<typeof newRequest>[0] = {}) =>
    await d.docket.requests.logRequest(newRequest({ letterUpload: await upload(d, 'scan.pdf', scan), ...changes }));
  const { reference } = await log();
  const { error } = await safe(log());
  expect(error).toMatchObject({ code: 'ALREADY_LOGGED', data: { reference } });
  const child = await log({ requester: 'Corin Ashby', forAnother: true });
  expect(child.reference).not.toBe(reference);
  // A case that was voided frees its letter.
  for (const voided of [reference, child.reference])
    await d.docket.requests.voidRequest({ reference: voided, reason: 'Logged by mistake.' });
  await log();
});

test('a letter that a case has as correspondence is logged as a new request once the officer says so', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const text = letter('Please send a copy of my data (Article 15).');
  await bring(d, reference, text);
  const savedAgain = text.replace('\r\n\r\n', '\r\nX-Saved: twice\r\n\r\n');
  for (const bytes of [text, savedAgain]) {
    const letterUpload = await upload(d, 'reply.eml', bytes, 'message/rfc822');
    const { messageId = null } = await d.docket.documents.readUploadedLetter({ upload: letterUpload });
    const { error } = await safe(d.docket.requests.logRequest(newRequest({ letterUpload, messageId })));
    expect(isDefinedError(error) && error.code === 'ALREADY_KEPT' && error.data.sentence).toBe(
      `This letter lies in ${reference} already, as correspondence. Nothing was logged. If it asks for something new, log it as a new request.`,
    );
  }
  const letterUpload = await upload(d, 'reply.eml', text, 'message/rfc822');
  const anew = await d.docket.requests.logRequest(newRequest({ letterUpload, asksAnew: true }));
  expect(anew.reference).not.toBe(reference);
});

test('a mail with the id of a logged one and other words is a request of its own', async () => {
  await using d = await openDocket();
  const log = async (words: string) => {
    const letterUpload = await upload(d, 'asks.eml', letterWith('PASSPORT', words, 'one'), 'message/rfc822');
    return await d.docket.requests.logRequest(newRequest({ letterUpload, messageId: '<one@example.org>' }));
  };
  const first = await log('Please send me my data.');
  const other = await log('Please erase my data.');
  expect(other.reference).not.toBe(first.reference);
  const { error } = await safe(log('Please erase my data.'));
  expect(error).toMatchObject({ code: 'ALREADY_LOGGED', data: { reference: other.reference } });
});

test('files the letter unchanged with the case', async () => {
  await using d = await openDocket();
  const letter =
    'From: a@example.org\r\nSubject: Access\r\nDate: Fri, 20 Nov 2026 10:00:00 +0000\r\n\r\nPlease send me a copy of my data under Article 15 GDPR.\r\n';
  const letterUpload = await upload(d, 'letter.eml', letter, 'message/rfc822');
  const read = await d.docket.documents.readUploadedLetter({ upload: letterUpload });
  expect(read).toMatchObject({ receivedOn: '2026-11-20', proposal: { chaser: false } });
  const { reference } = await d.docket.requests.logRequest(newRequest({ letterUpload }));
  const [document] = (await d.docket.requests.showRequest({ reference })).documents;
  expect(document).toMatchObject({ source: 'letter', fileName: 'letter.eml', size: letter.length });
  const { ticket } = await d.docket.documents.openDocument({ reference, documentId: document?.id ?? '' });
  expect((await fetchTicket(d, ticket)).toString()).toBe(letter);
});

test('keeps hostile names as they were written', async () => {
  await using d = await openDocket();
  for (const requester of [
    '=HYPERLINK("http://example.org")',
    'שרה לוי',
    '👩‍⚖️ Zoë',
    'x'.repeat(10_000),
    "Robert'); DROP TABLE request;--",
  ]) {
    const { reference } = await d.docket.requests.logRequest(newRequest({ requester }));
    expect((await d.docket.requests.showRequest({ reference })).requester).toBe(requester);
  }
  const { error } = await safe(d.docket.requests.logRequest(newRequest({ requester: 'x'.repeat(10_001) })));
  expect(error).toMatchObject({ code: 'BAD_REQUEST' });
});

test('shows the due date and why before anything is saved, and who asked before', async () => {
  await using d = await openDocket();
  const before = await d.docket.requests.previewRequest({
    receivedOn: '2026-11-25',
    rights: ['access', 'erasure'],
    identityNeeded: false,
    email: 'ottilie@example.org',
  });
  expect(before).toMatchObject({ nextReference: 'SAR-2026-0001', clock: { due: '2026-12-29' }, askedBefore: [] });
  expect(before.clock?.steps.every(({ citation, sentence }) => citation !== '' && sentence !== '')).toBe(true);
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const after = await d.docket.requests.previewRequest({
    receivedOn: '2026-11-25',
    rights: ['access'],
    identityNeeded: false,
    email: 'ottilie@example.org',
  });
  expect(after).toMatchObject({
    nextReference: 'SAR-2026-0002',
    askedBefore: [{ reference, receivedOn: '2026-11-20' }],
  });
});

test('lists a complaint under the day its acknowledgement is due', async () => {
  await using d = await openDocket();
  expect(await d.docket.requests.logRequest(newRequest({ rights: ['complaint'] }))).toMatchObject({
    reference: 'CMP-2026-0001',
    due: '2026-12-19',
  });
  await using eu = await openDocket({ regime: 'eu-gdpr', calendar: 'IE', timeZone: 'Europe/Dublin' });
  expect(await eu.docket.requests.logRequest(newRequest({ rights: ['complaint'] }))).toMatchObject({ due: null });
  expect(await eu.docket.requests.countViews()).toMatchObject({ open: 1, overdue: 0 });
});

test('keeps the number of somebody who rang, corrects it, and finds the case by it however it is grouped', async () => {
  await using d = await openDocket();
  const { requests } = d.docket;
  const { reference } = await requests.logRequest(
    newRequest({ requester: 'Wilhelmina Behrens', email: null, channel: 'phone', phone: ' +49 30 / 123-4567 ' }),
  );
  await requests.logRequest(newRequest());
  expect((await requests.showRequest({ reference })).phone).toBe('+49 30 / 123-4567');
  const found = async (words: string) =>
    (await requests.listRequests({ words, view: 'all' })).rows.map((row) => row.reference);
  for (const words of ['123', '30 123', '49301234567']) expect(await found(words)).toEqual([reference]);
  const corrected = await requests.editRequest({ reference, phone: '0171 998877' });
  expect(corrected.phone).toBe('0171 998877');
  expect((await requests.showRequest({ reference })).history[0]?.sentence).toBe('Changed telephone number');
  expect([await found('998877'), await found('1234567')]).toEqual([[reference], []]);
  expect((await requests.editRequest({ reference, phone: null })).phone).toBeNull();
  const tooLong = await safe(requests.editRequest({ reference, phone: '1'.repeat(101) }));
  expect(tooLong.error).toMatchObject({ code: 'BAD_REQUEST' });
});

test('a request that came today stands before the proof that was asked for as it was logged', async () => {
  await using d = await openDocket();
  const today = { receivedOn: '2026-11-25', identityNeeded: true };
  // Their identifiers are random: one of eight would be the wrong way round.
  for (let at = 0; at < 8; at += 1) {
    const { reference } = await d.docket.requests.logRequest(newRequest(today));
    const { events } = await d.docket.requests.showRequest({ reference });
    expect(events.map(({ type }) => type)).toEqual(['received', 'identity-requested']);
  }
});
