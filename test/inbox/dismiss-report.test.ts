import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { largestEnvelope } from '../../main/core/files/vault/sealed-report.ts';
import { readContent } from '../../main/core/records/sealed-report.store.ts';
import { registerOf } from '../support/care.ts';
import { swappedLetters } from '../support/new-breach.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';

const inboxOf = (d: TestDocket) => join(d.path, 'inbox');
const reason = 'Both letters were the tenant’s own.';

async function reported(d: TestDocket): Promise<string> {
  await d.docket.intake.reportBreach(swappedLetters);
  return (await d.docket.inbox.listInbox()).rows.find(({ status }) => status === 'new')?.id ?? '';
}

test('a dismissed report stays readable with its reason, and its envelope goes', async () => {
  await using d = await openDocket();
  const id = await reported(d);
  expect(await d.docket.inbox.dismissReport({ id, reason })).toMatchObject({ id, status: 'dismissed', breach: null });
  expect(await d.docket.inbox.openSealedReport({ id })).toMatchObject({
    status: 'dismissed',
    report: swappedLetters,
    reason,
    problem: null,
  });
  expect(await readdir(inboxOf(d))).toEqual([]);
  await expect(d.docket.inbox.dismissReport({ id, reason })).rejects.toMatchObject({
    code: 'FIELD_REFUSED',
    data: { sentence: 'This report is dismissed already. The reason is beside it.' },
  });
});

test('a dismissal needs a reason, and the audit chain holds none of its words', async () => {
  await using d = await openDocket();
  const id = await reported(d);
  await expect(d.docket.inbox.dismissReport({ id, reason: '  ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await d.docket.inbox.dismissReport({ id, reason });
  const audit = await registerOf(d).database.selectFrom('audit').select(['action', 'detail']).execute();
  expect(audit.at(-1)).toEqual({ action: 'inbox.dismissReport', detail: '{"copy":false,"readable":true}' });
});

test('a dismissed report can become a breach after all, and the reason it was dismissed for stays', async () => {
  await using d = await openDocket();
  const id = await reported(d);
  await d.docket.inbox.dismissReport({ id, reason });
  const { reference } = await d.docket.inbox.makeBreach({
    id,
    title: 'Two letters',
    awareAt: '2026-11-25T09:10:00Z',
    cause: 'wrong-recipient',
  });
  expect(await d.docket.inbox.openSealedReport({ id })).toMatchObject({ status: 'breach', breach: reference, reason });
  expect((await d.docket.inbox.listInbox()).rows).toHaveLength(1);
});

test('an unreadable report that is dismissed is kept as the very bytes it came as', async () => {
  await using d = await openDocket();
  const id = await reported(d);
  const file = join(inboxOf(d), `${id}.sealed`);
  const bytes = await readFile(file);
  bytes[1_000] = (bytes[1_000] ?? 0) ^ 1;
  await writeFile(file, bytes);
  expect(await d.docket.inbox.dismissReport({ id, reason: 'Asked for it again.' })).toMatchObject({
    status: 'dismissed',
    sealedAt: null,
    receiptCode: null,
  });
  expect(await readdir(inboxOf(d))).toEqual([]);
  const row = await registerOf(d).database.selectFrom('sealed_report').select('content').executeTakeFirstOrThrow();
  const content = readContent(row.content);
  expect(content.kind === 'unreadable' && Buffer.from(content.envelope, 'base64').equals(bytes)).toBe(true);
  expect(await d.docket.inbox.openSealedReport({ id })).toMatchObject({
    report: null,
    problem: expect.stringContaining('changed or cut short'),
  });
  await expect(
    d.docket.inbox.makeBreach({ id, title: 'X', awareAt: '2026-11-25T09:10:00Z', cause: 'other' }),
  ).rejects.toMatchObject({ code: 'FIELD_REFUSED' });
});

test('a copy that is dismissed goes, and the report it was copied from stays', async () => {
  await using d = await openDocket();
  const id = await reported(d);
  const copy = 'ab'.repeat(16);
  await writeFile(join(inboxOf(d), `${copy}.sealed`), await readFile(join(inboxOf(d), `${id}.sealed`)));
  const unreadable = (await d.docket.inbox.listInbox()).rows.find(({ status }) => status === 'unreadable');
  expect(await d.docket.inbox.dismissReport({ id: unreadable?.id ?? '', reason: 'A copy.' })).toMatchObject({
    status: 'dismissed',
  });
  expect((await d.docket.inbox.listInbox()).rows).toMatchObject([{ status: 'new' }]);
});

test('a file too large to be a report is refused and left alone', async () => {
  await using d = await openDocket();
  const id = 'cd'.repeat(16);
  await writeFile(join(inboxOf(d), `${id}.sealed`), new Uint8Array(largestEnvelope + 1));
  await expect(d.docket.inbox.dismissReport({ id, reason: 'Junk.' })).rejects.toMatchObject({
    code: 'FIELD_REFUSED',
    data: { sentence: expect.stringContaining('remove it there') },
  });
  expect(await readdir(inboxOf(d))).toEqual([`${id}.sealed`]);
});
