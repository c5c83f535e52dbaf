import { randomBytes } from 'node:crypto';
import { copyFile, readdir, stat, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type * as SealedReport from '../../main/core/files/vault/sealed-report.ts';
import { readKeyFile } from '../../main/core/files/keys/key-file-on-disk.ts';
import { registerOf } from '../support/care.ts';
import { swappedLetters } from '../support/new-breach.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

const opened = vi.hoisted(() => ({ count: 0 }));
vi.mock('../../main/core/files/vault/sealed-report.ts', async (original) => {
  const real = await original<typeof SealedReport>();
  const openReport: typeof real.openReport = async (...given) => {
    opened.count += 1;
    return await real.openReport(...given);
  };
  return { ...real, openReport };
});
const { largestEnvelope, sealReport } = await import('../../main/core/files/vault/sealed-report.ts');

beforeEach(() => void (opened.count = 0));

const inboxOf = (d: TestDocket) => join(d.path, 'inbox');
const fileOf = (d: TestDocket, id: string) => join(inboxOf(d), `${id}.sealed`);
const reason = 'A flood of one hand: no report names anything that happened.';

/** So many envelopes in the inbox, each a second after the one before; answers their ids, the oldest first. */
async function flood(d: TestDocket, many: number, from = '2026-11-24T08:00:00Z'): Promise<string[]> {
  const { intake } = await readKeyFile(d.path);
  const ids: string[] = [];
  for (let at = 0; at < many; at += 1) {
    const report = { ...swappedLetters, whatHappened: `Flood ${at}` };
    const { envelope } = await sealReport(report, intake, '2026-11-24T08:00:00Z');
    const id = randomBytes(16).toString('hex');
    await writeFile(fileOf(d, id), envelope);
    const received = new Date(Date.parse(from) + at * 1_000);
    await utimes(fileOf(d, id), received, received);
    ids.push(id);
  }
  return ids;
}

/** How many envelopes were opened while `work` ran. */
async function openedBy<T>(work: () => Promise<T>): Promise<[T, number]> {
  const before = opened.count;
  const done = await work();
  return [done, opened.count - before];
}

async function auditOf(d: TestDocket) {
  const open = registerOf(d);
  return await open.database.selectFrom('audit').select(['action', 'subject', 'detail']).execute();
}

test('a page opens its own envelopes and those before it, each once, and nothing when it is asked for again', async () => {
  await using d = await openDocket();
  const ids = await flood(d, 250);
  const page = async (offset: number) => await openedBy(() => d.docket.inbox.listInbox({ offset, limit: 100 }));
  const [first, opens] = await page(0);
  expect(first).toMatchObject({ total: 250, waiting: 250 });
  expect(first.rows.map(({ id }) => id)).toEqual(ids.slice(0, 100));
  expect(opens).toBe(100);
  expect((await page(0))[1]).toBe(0);
  const [last, further] = await page(200);
  expect(last.rows.map(({ summary }) => summary)).toEqual(ids.slice(200).map((_, at) => `Flood ${200 + at}`));
  expect(further).toBe(150);
  const [all, again] = await openedBy(() => d.docket.inbox.listInbox({ limit: 20_000 }));
  expect([all.rows.length, again]).toEqual([250, 0]);
  const [, counted] = await openedBy(async () => [
    await d.docket.requests.showToday(),
    await d.docket.reminders.listReminders(),
  ]);
  expect(counted).toBe(0);
});

test('opening, dismissing or taking in one report opens that one, however many wait beside it', async () => {
  await using d = await openDocket();
  const [one = '', two = '', three = ''] = await flood(d, 60);
  await d.docket.inbox.listInbox();
  const breach = { title: 'Two letters', awareAt: '2026-11-25T09:00:00Z', cause: 'wrong-recipient' } as const;
  const works: readonly (() => Promise<unknown>)[] = [
    async () => await d.docket.inbox.openSealedReport({ id: one }),
    async () => await d.docket.inbox.dismissReport({ id: two, reason }),
    async () => await d.docket.inbox.makeBreach({ id: three, ...breach }),
  ];
  for (const work of works) expect((await openedBy(work))[1]).toBe(1);
  const [after, opens] = await openedBy(() => d.docket.inbox.listInbox());
  expect(after).toMatchObject({ total: 60, waiting: 58 });
  expect(opens).toBe(0);
});

test('a file that is another one under its old name, size and time is opened again', async () => {
  await using d = await openDocket();
  const [id = ''] = await flood(d, 2);
  await d.docket.inbox.listInbox();
  const { intake } = await readKeyFile(d.path);
  const { mtime } = await stat(fileOf(d, id));
  const other = { ...swappedLetters, whatHappened: 'Another report.' };
  await writeFile(fileOf(d, id), (await sealReport(other, intake, '2026-11-24T08:00:00Z')).envelope);
  await utimes(fileOf(d, id), mtime, mtime);
  const [{ rows }, opens] = await openedBy(() => d.docket.inbox.listInbox());
  expect([rows[0]?.summary, opens]).toEqual(['Another report.', 1]);
});

test('a copy far down the list is known as one, whichever page is asked for first', async () => {
  await using d = await openDocket();
  const ids = await flood(d, 130);
  const copy = 'ab'.repeat(16);
  await copyFile(fileOf(d, ids[3] ?? ''), fileOf(d, copy));
  const { rows } = await d.docket.inbox.listInbox({ offset: 120, limit: 100 });
  expect(rows.find(({ id }) => id === copy)).toMatchObject({
    status: 'unreadable',
    summary: expect.stringContaining('waits here already'),
  });
  expect(await d.docket.inbox.openSealedReport({ id: copy })).toMatchObject({ report: null });
});

test('many are dismissed together for one reason, in one transaction with one entry that tells how many', async () => {
  await using d = await openDocket();
  const ids = await flood(d, 40);
  const [genuine = '', ...others] = ids;
  const copy = 'ab'.repeat(16);
  await copyFile(fileOf(d, genuine), fileOf(d, copy));
  const damaged = 'cd'.repeat(16);
  await writeFile(fileOf(d, damaged), 'no report at all');
  const tooLarge = 'ef'.repeat(16);
  await writeFile(fileOf(d, tooLarge), '');
  await truncate(fileOf(d, tooLarge), largestEnvelope + 1);
  await d.docket.inbox.listInbox();
  const before = (await auditOf(d)).length;
  const answer = await d.docket.inbox.dismissReports({
    ids: [...others, copy, damaged, tooLarge, '../keys', others[0] ?? ''],
    reason,
  });
  expect(answer.dismissed).toBe(41);
  expect(answer.left).toEqual([
    { id: tooLarge, sentence: expect.stringContaining('larger than a sealed report can be') },
    { id: '../keys', sentence: 'It is not in the inbox any more.' },
  ]);
  const entries = await auditOf(d);
  expect(entries.slice(before)).toEqual([
    { action: 'inbox.dismissReports', subject: null, detail: '{"reports":39,"unreadable":1,"copies":1}' },
  ]);
  expect((await readdir(inboxOf(d))).toSorted()).toEqual([`${genuine}.sealed`, `${tooLarge}.sealed`].toSorted());
  const { rows, waiting, total } = await d.docket.inbox.listInbox();
  expect([waiting, total]).toEqual([2, 42]);
  expect(rows[0]).toMatchObject({ id: genuine, status: 'new', summary: 'Flood 0' });
  expect(await d.docket.inbox.openSealedReport({ id: others[7] ?? '' })).toMatchObject({
    status: 'dismissed',
    reason,
    report: { whatHappened: 'Flood 8' },
  });
  const second = await d.docket.inbox.dismissReports({ ids: others.slice(0, 2), reason });
  expect(second.left.map(({ sentence }) => sentence)).toEqual(
    Array.from({ length: 2 }, () => 'This report is dismissed already. The reason is beside it.'),
  );
  expect(second.dismissed).toBe(0);
  expect(await auditOf(d)).toHaveLength(entries.length);
});

test('what was dismissed together can become a breach after all, one by one', async () => {
  await using d = await openDocket();
  const ids = await flood(d, 3);
  await d.docket.inbox.dismissReports({ ids, reason });
  const { reference } = await d.docket.inbox.makeBreach({
    id: ids[1] ?? '',
    title: 'Not a flood',
    awareAt: '2026-11-25T09:00:00Z',
    cause: 'wrong-recipient',
  });
  const { rows } = await d.docket.inbox.listInbox();
  expect(rows.filter(({ status }) => status === 'dismissed')).toHaveLength(2);
  expect(rows.filter(({ breach }) => breach === reference)).toHaveLength(1);
});

test('no more are dismissed at once than one transaction holds well, none without a reason, and by nobody without a key', async () => {
  await using d = await openDocket();
  const ids = Array.from({ length: 501 }, (_, at) => String(at));
  for (const input of [
    { ids, reason },
    { ids: ['a'], reason: ' ' },
    { ids: [], reason },
  ])
    await expect(d.docket.inbox.dismissReports(input)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await d.docket.session.lockRegister();
  await expect(d.docket.inbox.dismissReports({ ids: ['a'], reason })).rejects.toMatchObject({ code: 'LOCKED' });
});

test('two windows that dismiss the same reports at once keep each of them once', async () => {
  await using d = await openDocket();
  const ids = await flood(d, 20);
  await Promise.all([
    d.docket.inbox.dismissReports({ ids, reason }),
    d.docket.inbox.dismissReports({ ids: ids.toReversed(), reason }),
  ]);
  const { rows, total } = await d.docket.inbox.listInbox();
  expect([total, new Set(rows.map(({ status }) => status))]).toEqual([20, new Set(['dismissed'])]);
});

test('the list goes on from what waits to what was taken in, and each report stands on one page', async () => {
  await using d = await openDocket();
  const ids = await flood(d, 12);
  await d.docket.inbox.dismissReports({ ids: ids.slice(0, 7), reason });
  const pages = [];
  for (const offset of [0, 4, 8, 12]) pages.push(await d.docket.inbox.listInbox({ offset, limit: 4 }));
  expect(pages.map(({ rows }) => rows.length)).toEqual([4, 4, 4, 0]);
  expect(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(12);
  expect(pages.flatMap(({ rows }) => rows.map(({ status }) => status))).toEqual([
    ...ids.slice(7).map(() => 'new'),
    ...ids.slice(0, 7).map(() => 'dismissed'),
  ]);
});

test.skipIf(process.platform === 'win32')('a link in the inbox is neither listed nor opened by its name', async () => {
  await using d = await openDocket();
  const id = 'ab'.repeat(16);
  await symlink(join(d.path, 'keys.json'), fileOf(d, id));
  expect(await d.docket.inbox.listInbox()).toMatchObject({ total: 0 });
  await expect(d.docket.inbox.openSealedReport({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect((await d.docket.inbox.dismissReports({ ids: [id], reason })).dismissed).toBe(0);
});
