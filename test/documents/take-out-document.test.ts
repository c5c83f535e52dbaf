import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDefinedError, safe } from '@orpc/client';
import { createRouterClient } from '@orpc/server';
import { afterEach, expect, test, vi } from 'vitest';
import { verifyRegister } from '../../main/core/audit/verify-register.ts';
import { router } from '../../main/core/router.ts';
import { dropGoneAgain } from '../../main/core/records/taken-out.store.ts';
import { lock, lockAtOnce } from '../../main/core/session/lock-register.ts';
import { registerOf } from '../support/care.ts';
import { english } from '../support/english.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, testContext, type TestDocket } from '../support/open-docket.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';
import { fetchTicket, upload } from '../support/upload.ts';

afterEach(() => void vi.useRealTimers());

function sealedFiles(d: Pick<TestDocket, 'context'>): readonly string[] {
  return registerOf(d).raw.prepare<[], string>('SELECT path FROM vault_object ORDER BY id').pluck().all();
}

async function attach(d: TestDocket, reference: string, text = 'Somebody else’s payslip.') {
  const sent = await upload(d, 'payslip.txt', text);
  const { document } = await d.docket.documents.attachDocument({ reference, upload: sent });
  return document;
}

async function aCaseWithAMistake(d: TestDocket) {
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const document = await attach(d, reference);
  return { reference, documentId: document.id, file: join(d.path, 'vault', sealedFiles(d)[0] ?? '') };
}

function deciding({ docket }: TestDocket, reference: string, documentId: string) {
  return async (decision: 'disclose' | null) =>
    void (await docket.documents.decideDocument({
      reference,
      documentIds: [documentId],
      decision,
      exemption: null,
      exemptionNote: null,
    }));
}

async function build({ docket }: TestDocket, reference: string): Promise<string> {
  for await (const step of await docket.packs.buildPack({ reference, holds: true, passphrase: 'a pack of its own' }))
    if (step.kind === 'kept') return step.pack.id;
  throw new Error('The pack was kept.');
}

test('a file attached by mistake is hidden at once, and its key and its file are gone after ten seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await using d = await openDocket();
  const { documents, requests } = d.docket;
  const { reference, documentId, file } = await aCaseWithAMistake(d);
  expect(await documents.takeOutDocument({ reference, documentId })).toEqual({ number: 1 });
  expect(await requests.showRequest({ reference })).toMatchObject({
    documents: [],
    takenOut: [{ number: 1, by: 'Maren Oduya', at: '2026-11-25T09:12:00Z' }],
    next: { code: 'collect' },
  });
  const opened = await safe(documents.openDocument({ reference, documentId }));
  expect(opened.error).toMatchObject({ code: 'NOT_FOUND' });
  await vi.advanceTimersByTimeAsync(9_000);
  expect(existsSync(file)).toBe(true);
  const { written } = d.context.followed.mark();
  await vi.advanceTimersByTimeAsync(2_000);
  await vi.waitFor(() => expect(existsSync(file)).toBe(false));
  expect(sealedFiles(d)).toEqual([]);
  // Every window is told.
  await vi.waitFor(() => expect(d.context.followed.mark().written).toBe(written + 1));
  const late = await safe(documents.putBackDocument({ reference, documentId }));
  expect(isDefinedError(late.error) && late.error.code).toBe('UNDO_OVER');
  const shown = await requests.showRequest({ reference });
  expect(shown.history.slice(0, 2).map(({ sentence }) => sentence)).toEqual([
    'Destroyed document 1, which was taken out',
    'Took out document 1, attached by mistake',
  ]);
  expect(shown.takenOut).toHaveLength(1);
  // Its number is not given to another, and the same file may be attached again.
  expect((await attach(d, reference)).number).toBe(2);
  const { findings } = await verifyRegister(english, registerOf(d));
  expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
});

test('within ten seconds it is put back as it was, and nothing is destroyed later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await using d = await openDocket();
  const { documents, requests } = d.docket;
  const { reference, documentId, file } = await aCaseWithAMistake(d);
  const before = (await requests.showRequest({ reference })).documents;
  await documents.takeOutDocument({ reference, documentId });
  await documents.putBackDocument({ reference, documentId });
  await vi.advanceTimersByTimeAsync(20_000);
  expect((await requests.showRequest({ reference })).documents).toEqual(before);
  expect(existsSync(file)).toBe(true);
  const { ticket } = await documents.openDocument({ reference, documentId });
  expect((await fetchTicket(d, ticket)).toString()).toBe('Somebody else’s payslip.');
});

test.each([
  ['a lock', lock],
  ['a computer that falls asleep', lockAtOnce],
] as const)('%s destroys it at once, and the undo is refused in words afterwards', async (_, lockNow) => {
  await using d = await openDocket();
  const { reference, documentId, file } = await aCaseWithAMistake(d);
  await d.docket.documents.takeOutDocument({ reference, documentId });
  await lockNow(d.context);
  expect(existsSync(file)).toBe(false);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect(sealedFiles(d)).toEqual([]);
  const { error } = await safe(d.docket.documents.putBackDocument({ reference, documentId }));
  expect(error).toMatchObject({
    code: 'UNDO_OVER',
    message: 'Too late: this can be undone for ten seconds, and not after a lock. Nothing was changed.',
  });
});

test('what a kill left hidden is destroyed at the next unlocking', async () => {
  await using d = await openDocket();
  const { reference, documentId, file } = await aCaseWithAMistake(d);
  await d.docket.documents.takeOutDocument({ reference, documentId });
  const folder = await mkdtemp(join(tmpdir(), 'docket-killed-'));
  const path = join(folder, 'Harbour Co.docket');
  // As the disk is at this moment, with the log beside the database.
  await cp(d.path, path, { recursive: true });
  const context = testContext(folder, '2026-11-26T08:00:00Z');
  const docket = createRouterClient(router, { context });
  await docket.session.chooseRegister({ path });
  await docket.session.unlockRegister({ passphrase: d.passphrase });
  const shown = await docket.requests.showRequest({ reference });
  expect([shown.documents, shown.takenOut.length]).toEqual([[], 1]);
  expect(existsSync(file.replace(d.path, path))).toBe(false);
  expect(sealedFiles({ context })).toEqual([]);
  await lock(context);
  await rm(folder, { recursive: true, force: true });
});

test('the bytes stay where another case has the same file', async () => {
  await using d = await openDocket();
  const { reference, documentId, file } = await aCaseWithAMistake(d);
  const other = await d.docket.requests.logRequest(newRequest({ requester: 'Corin Ashby' }));
  await attach(d, other.reference);
  await d.docket.documents.takeOutDocument({ reference, documentId });
  await lock(d.context);
  expect(existsSync(file)).toBe(true);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect((await d.docket.requests.showRequest({ reference: other.reference })).documents).toHaveLength(1);
});

test('a decided document, one in a pack that was sent and the letter stay, and say what to do instead', async () => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const { documents, packs, requests } = d.docket;
  const letterUpload = await upload(d, 'letter.txt', 'Please send me everything.');
  const { reference } = await requests.logRequest(newRequest({ letterUpload }));
  const document = await attach(d, reference, 'Her own file.');
  const decide = deciding(d, reference, document.id);
  const refusalOf = async (documentId: string) => {
    const { error } = await safe(documents.takeOutDocument({ reference, documentId }));
    return isDefinedError(error) && error.code === 'NOT_TAKEN_OUT' ? error.data.sentence : undefined;
  };
  await decide('disclose');
  expect(await refusalOf(document.id)).toMatch(/^This document is decided/u);
  const letter = (await requests.showRequest({ reference })).documents.find(({ source }) => source === 'letter');
  expect(await refusalOf(letter?.id ?? '')).toMatch(/^This is the letter/u);
  const sent = { channel: 'email', to: 'ottilie@example.org', on: '2026-11-25' } as const;
  await packs.sendPack({ reference, packId: await build(d, reference), ...sent });
  await decide(null);
  expect(await refusalOf(document.id)).toBe(
    'This document left in the pack of 2026-11-25. It stays as the record of what was sent.',
  );
  expect((await requests.showRequest({ reference })).documents).toHaveLength(2);
});

test('a pack that holds it and never left goes with it', async () => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const { reference, documentId } = await aCaseWithAMistake(d);
  const decide = deciding(d, reference, documentId);
  await decide('disclose');
  await build(d, reference);
  await decide(null);
  await d.docket.documents.takeOutDocument({ reference, documentId });
  await lock(d.context);
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  expect((await d.docket.requests.showRequest({ reference })).packs).toEqual([]);
  expect(sealedFiles(d)).toEqual([]);
});

test('what was destroyed does not come back with rows of a backup, nor in a pack, though its own row is lost', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const { documents } = d.docket;
  const { reference, documentId } = await aCaseWithAMistake(d);
  const decide = deciding(d, reference, documentId);
  await decide('disclose');
  await build(d, reference);
  const { raw } = registerOf(d);
  const tables = ['vault_object', 'document', 'pack'];
  for (const table of tables) raw.exec(`CREATE TEMP TABLE backup_${table} AS SELECT * FROM main.${table}`);
  await decide(null);
  await documents.takeOutDocument({ reference, documentId });
  await vi.advanceTimersByTimeAsync(11_000);
  const rows = (table: string) => raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  await vi.waitFor(() => expect(tables.map(rows)).toEqual([0, 0, 0]));

  for (const table of tables) raw.exec(`INSERT INTO main.${table} SELECT * FROM backup_${table}`);
  raw.exec('DELETE FROM document_gone');
  dropGoneAgain(raw);
  expect(tables.map(rows)).toEqual([0, 0, 0]);
  expect(rows('document_gone')).toBe(1);
  // A file that was attached since has another number, and stays.
  vi.useRealTimers();
  d.context.setNow('2026-11-25T09:13:00Z');
  expect((await attach(d, reference)).number).toBe(2);
  dropGoneAgain(raw);
  expect(rows('document')).toBe(1);
});
