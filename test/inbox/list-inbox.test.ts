import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sodium from 'libsodium-wrappers-sumo';
import { expect, test } from 'vitest';
import { largestEnvelope, sealReport } from '../../main/core/files/vault/sealed-report.ts';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { swappedLetters } from '../support/new-breach.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

const name = (id: string) => `${id}.sealed`;
const newId = () => randomBytes(16).toString('hex');

/** Puts bytes into the inbox as a stranger with write access would. Answers the id they get. */
async function drop(d: TestDocket, bytes: Uint8Array): Promise<string> {
  const id = newId();
  await writeFile(join(d.path, 'inbox', name(id)), bytes);
  return id;
}

async function sealed(d: TestDocket, whatHappened = swappedLetters.whatHappened) {
  const { intake } = await readKeyFile(d.path);
  return await sealReport({ ...swappedLetters, whatHappened }, intake, '2026-11-25T09:06:00Z');
}

/** A report sealed to a register that nobody here has. */
async function sealedElsewhere() {
  await sodium.ready;
  const publicKey = sodium.crypto_box_keypair('base64').publicKey;
  return await sealReport(swappedLetters, { id: 'another-register', publicKey }, '2026-11-25T09:06:00Z');
}

test('reports wait in the order in which this disk received them, whatever their own clock says', async () => {
  await using d = await openDocket();
  const later = await drop(d, (await sealed(d, 'The second.')).envelope);
  const sooner = await drop(d, (await sealed(d, 'The first.')).envelope);
  await utimes(join(d.path, 'inbox', name(later)), new Date(), new Date('2026-11-25T09:00:00Z'));
  await utimes(join(d.path, 'inbox', name(sooner)), new Date(), new Date('2026-11-25T08:00:00Z'));
  expect((await d.docket.inbox.listInbox()).rows).toMatchObject([
    {
      id: sooner,
      summary: 'The first.',
      receivedAt: '2026-11-25T08:00:00.000Z',
      sealedAt: '2026-11-25T09:06:00Z',
      status: 'new',
      breach: null,
    },
    { id: later, summary: 'The second.', stillGoingOn: 'no', department: null },
  ]);
});

test('a report that waits says what it would leave if it is a breach: from when it was noticed, else from when it came', async () => {
  await using d = await openDocket({ now: '2026-11-25T09:12:00Z' });
  const { intake } = await readKeyFile(d.path);
  const arrived = new Date('2026-11-25T08:00:00Z');
  const put = async (noticedAt: string) => {
    const report = { ...swappedLetters, whatHappened: noticedAt, noticedAt };
    const id = await drop(d, (await sealReport(report, intake, '2026-11-25T07:00:00Z')).envelope);
    await utimes(join(d.path, 'inbox', name(id)), arrived, arrived);
    return id;
  };
  const early = await put('2026-11-24T11:00:00+01:00');
  const ahead = await put('2026-11-26T10:00:00Z');
  const torn = await drop(d, new TextEncoder().encode('no report'));
  await utimes(join(d.path, 'inbox', name(torn)), arrived, arrived);
  const { rows } = await d.docket.inbox.listInbox();
  const endOf = (id: string) => rows.find((row) => row.id === id)?.endsIfBreach;
  expect(endOf(early)).toBe('2026-11-27T10:00:00Z');
  expect(endOf(ahead)).toBe('2026-11-28T08:00:00Z');
  expect(endOf(torn)).toBe('2026-11-28T08:00:00Z');
  await d.docket.inbox.dismissReport({ id: early, reason: 'A test.' });
  expect((await d.docket.inbox.listInbox()).rows.find(({ id }) => id === early)).toMatchObject({
    status: 'dismissed',
    endsIfBreach: null,
  });
});

test('what cannot be read is listed with a plain sentence, spoils nothing else and stays where it is', async () => {
  await using d = await openDocket();
  const good = await sealed(d);
  const foreign = await sealedElsewhere();
  const altered = Uint8Array.from(good.envelope);
  altered[2_000] = (altered[2_000] ?? 0) ^ 1;
  const newer = Uint8Array.from(good.envelope);
  newer[4] = 9;
  const kinds = {
    foreign: await drop(d, foreign.envelope),
    altered: await drop(d, altered),
    cutShort: await drop(d, good.envelope.subarray(0, 700)),
    newer: await drop(d, newer),
    text: await drop(d, new TextEncoder().encode('=HYPERLINK("https://example.test")')),
    empty: await drop(d, new Uint8Array()),
    tooLarge: await drop(d, new Uint8Array(largestEnvelope + 1)),
  };
  const fine = await drop(d, good.envelope);
  await mkdir(join(d.path, 'inbox', name(newId())));
  await writeFile(join(d.path, 'inbox', 'desktop.ini'), '');
  const before = await readdir(join(d.path, 'inbox'));
  const rows = (await d.docket.inbox.listInbox()).rows;
  const rowOf = (id: string) => rows.find((row) => row.id === id);
  expect(rows).toHaveLength(8);
  expect(rowOf(fine)).toMatchObject({ status: 'new', receiptCode: good.receiptCode });
  for (const id of Object.values(kinds))
    expect(rowOf(id)).toMatchObject({ status: 'unreadable', sealedAt: null, breach: null });
  expect(rowOf(kinds.foreign)).toMatchObject({
    receiptCode: foreign.receiptCode,
    summary: expect.stringContaining('sealed to another register'),
  });
  expect(rowOf(kinds.altered)).toMatchObject({
    receiptCode: null,
    summary: expect.stringContaining('changed or cut short'),
  });
  expect(rowOf(kinds.cutShort)?.summary).toContain('changed or cut short');
  expect(rowOf(kinds.newer)?.summary).toContain('newer Docket');
  expect(rowOf(kinds.text)?.summary).toContain('not a sealed report');
  expect(rowOf(kinds.empty)?.summary).toContain('not a sealed report');
  expect(rowOf(kinds.tooLarge)?.summary).toContain('larger than a sealed report');
  expect(await d.docket.inbox.openSealedReport({ id: kinds.altered })).toMatchObject({
    report: null,
    problem: rowOf(kinds.altered)?.summary,
  });
  await expect(
    d.docket.inbox.makeBreach({ id: kinds.altered, title: 'X', awareAt: '2026-11-25T09:00:00Z', cause: 'other' }),
  ).rejects.toMatchObject({ code: 'FIELD_REFUSED', data: { field: 'id' } });
  expect(await readdir(join(d.path, 'inbox'))).toEqual(before);
});

test('an envelope changed in any one place is never shown as a report', async () => {
  await using d = await openDocket();
  const { envelope } = await sealed(d);
  for (let at = 0; at < envelope.length; at += 31) {
    const changed = Uint8Array.from(envelope);
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
    await drop(d, changed);
  }
  const rows = (await d.docket.inbox.listInbox()).rows;
  expect(rows.length).toBeGreaterThan(100);
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['unreadable']));
});

test('a replayed envelope is shown as a copy, before its report was taken in and after', async () => {
  await using d = await openDocket();
  const inbox = join(d.path, 'inbox');
  const { envelope, receiptCode } = await sealed(d);
  const first = await drop(d, envelope);
  await utimes(join(inbox, name(first)), new Date(), new Date('2020-01-01T08:00:00Z'));
  const copy = newId();
  await copyFile(join(inbox, name(first)), join(inbox, name(copy)));
  const summaryOf = async (id: string) => (await d.docket.inbox.listInbox()).rows.find((row) => row.id === id);
  expect(await summaryOf(copy)).toMatchObject({
    status: 'unreadable',
    receiptCode,
    summary: `This is a copy of report ${receiptCode}, which waits here already. It was not taken in again.`,
  });
  await d.docket.inbox.makeBreach({
    id: first,
    title: 'Two letters',
    awareAt: '2026-11-25T09:00:00Z',
    cause: 'wrong-recipient',
  });
  expect(await summaryOf(copy)).toMatchObject({
    status: 'unreadable',
    summary: `This is a copy of report ${receiptCode}, which is BR-2026-0001. It was not taken in again.`,
  });
  await expect(
    d.docket.inbox.makeBreach({ id: copy, title: 'Again', awareAt: '2026-11-25T09:00:00Z', cause: 'other' }),
  ).rejects.toMatchObject({ code: 'FIELD_REFUSED' });
  expect((await d.docket.breaches.listBreaches({})).total).toBe(1);
});

test('another file under the name of a report that was taken in is neither opened nor removed', async () => {
  await using d = await openDocket();
  const id = await drop(d, (await sealed(d)).envelope);
  await d.docket.inbox.dismissReport({ id, reason: 'Both letters were the tenant’s own.' });
  await writeFile(join(d.path, 'inbox', name(id)), (await sealed(d, 'Another one.')).envelope);
  const rows = (await d.docket.inbox.listInbox()).rows;
  expect(rows.map(({ status }) => status)).toEqual(['unreadable', 'dismissed']);
  expect(await readdir(join(d.path, 'inbox'))).toEqual([name(id)]);
});

test('a report that shrinks to nothing while it waits does not stop the list', async () => {
  await using d = await openDocket();
  const id = await drop(d, (await sealed(d)).envelope);
  await drop(d, (await sealed(d, 'Another.')).envelope);
  await truncate(join(d.path, 'inbox', name(id)), 0);
  expect((await d.docket.inbox.listInbox()).rows.map(({ status }) => status).toSorted()).toEqual(['new', 'unreadable']);
});

test('an id that is no file name opens nothing', async () => {
  await using d = await openDocket();
  for (const id of ['../keys', '', 'x'.repeat(32), '../../etc/passwd']) {
    await expect(d.docket.inbox.openSealedReport({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(d.docket.inbox.dismissReport({ id, reason: 'No.' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
  expect(await readFile(join(d.path, 'keys.json'), 'utf8')).toContain('registerId');
});
