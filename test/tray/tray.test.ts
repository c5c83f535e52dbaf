import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDefinedError, safe } from '@orpc/client';
import { createRouterClient } from '@orpc/server';
import { afterEach, expect, test, vi } from 'vitest';
import { verifyRegister } from '../../main/core/audit/verify-register.ts';
import { dropGoneAgain } from '../../main/core/records/taken-out.store.ts';
import { router } from '../../main/core/router.ts';
import { lock, lockAtOnce } from '../../main/core/session/lock-register.ts';
import { registerOf } from '../support/care.ts';
import { english } from '../support/english.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, testContext, type TestDocket } from '../support/open-docket.ts';
import { fetchTicket, upload } from '../support/upload.ts';

afterEach(() => void vi.useRealTimers());

const mail = (n: number, boundary = '') =>
  [
    `From: Person ${n} <person${n}@example.org>`,
    `Subject: Letter ${n}`,
    `Message-ID: <${n}@example.org>`,
    'Date: Fri, 20 Nov 2026 10:00:00 +0000',
    ...(boundary === '' ? [] : ['MIME-Version: 1.0', `Content-Type: multipart/mixed; boundary=${boundary}`]),
    '',
    ...(boundary === ''
      ? [`Please send me a copy of my data under Article 15 GDPR. ${n}`]
      : [
          `--${boundary}`,
          'Content-Type: text/plain',
          '',
          'Here is my proof.',
          `--${boundary}`,
          'Content-Type: text/plain; name=proof.txt',
          'Content-Disposition: attachment; filename=proof.txt',
          '',
          `Passport ${n}`,
          `--${boundary}--`,
        ]),
    '',
  ].join('\r\n');

async function add(d: Pick<TestDocket, 'docket' | 'context'>, n: number, boundary?: string) {
  const sent = await upload(d, `${n}.eml`, mail(n, boundary), 'message/rfc822');
  const { id } = await d.docket.tray.addLetter({ upload: sent });
  if (id === null) throw new Error('The letter is in the tray.');
  return id;
}

const rows = (d: Pick<TestDocket, 'context'>, table: string) =>
  registerOf(d).raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get();

function fileOf(d: TestDocket, id: string): string {
  const sql =
    'SELECT path FROM vault_object JOIN tray_letter ON vault_object_id = vault_object.id WHERE tray_letter.id = ?';
  const path = registerOf(d).raw.prepare<[string], string>(sql).pluck().get(id) ?? '';
  return join(d.path, 'vault', path);
}

async function codeOf(call: Promise<unknown>): Promise<string | undefined> {
  const { error } = await safe(call);
  return error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

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
  expect(await d.docket.tray.fileLetter({ id, reference })).toEqual({ number: 1, alreadyThere: false });
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

test('destroyed it is hidden at once, and its key and its file are gone after ten seconds', async () => {
  await using d = await openDocket();
  const id = await add(d, 1);
  const file = fileOf(d, id);
  expect(await codeOf(d.docket.tray.destroyLetter({ id }))).toBe('LETTER_GONE');
  await d.docket.tray.putLetterAside({ id, reason: 'An advertisement.' });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await d.docket.tray.destroyLetter({ id });
  expect((await d.docket.tray.listTray()).aside).toEqual([]);
  expect(await codeOf(d.docket.tray.openLetter({ id }))).toBe('LETTER_GONE');
  await d.docket.tray.undoLetter({ id });
  await vi.advanceTimersByTimeAsync(20_000);
  expect((await d.docket.tray.listTray()).aside).toHaveLength(1);
  expect(existsSync(file)).toBe(true);
  d.context.setNow('2026-11-25T09:13:00Z');
  await d.docket.tray.destroyLetter({ id });
  await vi.advanceTimersByTimeAsync(11_000);
  await vi.waitFor(() => expect(existsSync(file)).toBe(false));
  expect([rows(d, 'tray_letter'), rows(d, 'vault_object')]).toEqual([0, 0]);
  expect(await codeOf(d.docket.tray.undoLetter({ id }))).toBe('UNDO_OVER');
  const { findings } = await verifyRegister(english, registerOf(d));
  expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
});

test.each([
  ['a lock', lock],
  ['a computer that falls asleep', lockAtOnce],
] as const)('after %s an undo is refused in words: of what was filed, put aside and destroyed', async (_, lockNow) => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const [filed, aside, destroyed] = [await add(d, 1), await add(d, 2), await add(d, 3)];
  const file = fileOf(d, destroyed);
  await d.docket.tray.fileLetter({ id: filed, reference });
  await d.docket.tray.putLetterAside({ id: aside, reason: 'Not for us.' });
  await d.docket.tray.putLetterAside({ id: destroyed, reason: 'Not for us either.' });
  await d.docket.tray.destroyLetter({ id: destroyed });
  await lockNow(d.context);
  expect(existsSync(file)).toBe(false);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  for (const id of [filed, aside, destroyed]) {
    const { error } = await safe(d.docket.tray.undoLetter({ id }));
    expect(error).toMatchObject({
      code: 'UNDO_OVER',
      message: 'Too late: this can be undone for ten seconds, and not after a lock. Nothing was changed.',
    });
  }
  const { waiting, aside: put } = await d.docket.tray.listTray();
  expect([waiting.length, put.map(({ id }) => id)]).toEqual([0, [aside]]);
  expect((await d.docket.requests.showRequest({ reference })).documents).toHaveLength(1);
});

test('a lock while a tray is half done keeps what is done, and what waits waits', async () => {
  await using d = await openDocket();
  const [first] = [await add(d, 1), await add(d, 2), await add(d, 3)];
  const { letter, upload: letterUpload } = await d.docket.tray.readLetter({ id: first });
  const half = await upload(d, '4.eml', mail(4), 'message/rfc822');
  await lock(d.context);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  // What was on its way is gone, and says so; what waited is read again and logged.
  expect(await codeOf(d.docket.tray.addLetter({ upload: half }))).toBe('UPLOAD_GONE');
  const asked = newRequest({ letterUpload, trayLetter: first, messageId: letter.messageId ?? null });
  expect(await codeOf(d.docket.requests.logRequest(asked))).toBe('UPLOAD_GONE');
  expect((await d.docket.tray.listTray()).waiting).toHaveLength(3);
  const again = await d.docket.tray.readLetter({ id: first });
  await d.docket.requests.logRequest({ ...asked, letterUpload: again.upload });
  expect((await d.docket.tray.listTray()).waiting).toHaveLength(2);
});

test('a kill leaves what waits and what was put aside, and what was to be destroyed is gone at the next unlocking', async () => {
  await using d = await openDocket();
  const [waits, aside, destroyed] = [await add(d, 1), await add(d, 2), await add(d, 3)];
  for (const id of [aside, destroyed]) await d.docket.tray.putLetterAside({ id, reason: 'Not for us.' });
  const file = fileOf(d, destroyed);
  await d.docket.tray.destroyLetter({ id: destroyed });
  const folder = await mkdtemp(join(tmpdir(), 'docket-killed-'));
  const path = join(folder, 'Harbour Co.docket');
  // As the disk is at this moment, with the log beside the database.
  await cp(d.path, path, { recursive: true });
  const context = testContext(folder, '2026-11-26T08:00:00Z');
  const docket = createRouterClient(router, { context });
  await docket.session.chooseRegister({ path });
  await docket.session.unlockRegister({ passphrase: d.passphrase });
  const tray = await docket.tray.listTray();
  expect(tray.waiting.map(({ id }) => id)).toEqual([waits]);
  expect(tray.aside.map(({ id }) => id)).toEqual([aside]);
  expect(existsSync(file.replace(d.path, path))).toBe(false);
  const { ticket } = await docket.tray.openLetter({ id: waits });
  expect((await fetchTicket({ context }, ticket)).toString()).toBe(mail(1));
  await lock(context);
  await rm(folder, { recursive: true, force: true });
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

test('what left the tray does not come back with rows of a backup, unless its case is lost', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const [filed, destroyed, undone, lost] = [await add(d, 1), await add(d, 2), await add(d, 3), await add(d, 4)];
  for (const id of [filed, undone, lost]) await d.docket.tray.fileLetter({ id, reference });
  await d.docket.tray.undoLetter({ id: undone });
  await d.docket.tray.putLetterAside({ id: destroyed, reason: 'Not for us.' });
  // As a backup of this moment has it, but for the case.
  const tables = ['vault_object', 'tray_letter'];
  const kept = new Map(tables.map((table) => [table, registerOf(d).raw.prepare(`SELECT * FROM ${table}`).all()]));
  await d.docket.tray.destroyLetter({ id: destroyed });
  await lock(d.context);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  const { raw } = registerOf(d);
  expect(rows(d, 'tray_letter')).toBe(1);
  const object = raw.prepare<[string], number>('SELECT vault_object_id FROM document WHERE id = ?').pluck();
  const inTray = (id: string, of: number | undefined) =>
    raw
      .prepare(
        `INSERT INTO tray_letter (id, vault_object_id, file_name, media_type, sender, subject, added_at, added_by)
           VALUES (?, ?, 'x.eml', 'message/rfc822', '', '', '2026-11-25T09:12:00Z', '')`,
      )
      .run(id, of);
  for (const id of [filed, lost]) inTray(id, object.get(id));
  raw.prepare('DELETE FROM document WHERE id = ?').run(lost);
  for (const table of tables)
    for (const row of kept.get(table) ?? []) {
      const columns = Object.keys(row as object); // better-sqlite3 gives a row as an object
      raw
        .prepare(
          `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((c) => `@${c}`).join(', ')})`,
        )
        .run(row);
    }
  expect(rows(d, 'tray_letter')).toBe(4);
  dropGoneAgain(raw);
  const left = raw.prepare('SELECT id FROM tray_letter ORDER BY id').pluck().all();
  expect(left).toEqual([undone, lost].toSorted());
  expect(rows(d, 'vault_object')).toBe(3);
});
