import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { router } from '../../main/core/router.ts';
import { lastOf, registerOf, withDocument } from '../support/care.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';
import { readPdfLines } from '../support/read-pdf-lines.ts';
import { fetchTicket } from '../support/upload.ts';

async function drilled(d: Pick<TestDocket, 'docket'>) {
  const done = await lastOf(await d.docket.backups.runDrill());
  if (done.kind !== 'done') throw new Error('The drill ends.');
  return done;
}

async function pageOf(d: TestDocket, ticket: string): Promise<string> {
  return (await readPdfLines(await fetchTicket(d, ticket))).join(' ');
}

test('restores the newest backup beside the register, finds no difference, and keeps a dated record', async () => {
  await using d = await openDocket();
  await withDocument(d);
  const done = await drilled(d);
  expect(done.record).toMatchObject({ passed: true, differences: 0, documents: 1, unreadable: 0, by: 'Maren Oduya' });
  expect(done.record.rows).toBeGreaterThan(5);
  const paper = d.context.tickets.take(done.ticket);
  expect(paper).toMatchObject({ fileName: 'Restore drill 2026-11-25.pdf', mediaType: 'application/pdf' });
  const listed = await d.docket.backups.listBackups();
  expect(listed.lastDrill).toEqual(done.record);
  expect(listed.drillIsDue).toBe(false);
  expect((await readdir(d.context.host.stateFolder)).filter((name) => name.startsWith('drill-'))).toEqual([]);
  d.context.setNow('2027-11-26T09:12:00Z');
  expect((await d.docket.backups.listBackups()).drillIsDue).toBe(true);
});

test('does not pass when a document of the backup no longer opens, and says so in the record', async () => {
  await using d = await openDocket();
  await withDocument(d);
  await lastOf(await d.docket.backups.makeBackup({}));
  const store = join(d.path, 'backups', 'vault');
  for (const entry of await readdir(store, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) await writeFile(join(entry.parentPath, entry.name), Buffer.alloc(29 + 14 + 17, 7));
  }
  const done = await drilled(d);
  expect(done.record).toMatchObject({ passed: false, unreadable: 1, differences: 0 });
  expect((await d.docket.backups.listBackups()).drillIsDue).toBe(true);
});

test('leaves the register as it is', async () => {
  await using d = await openDocket();
  await withDocument(d);
  const before = registerOf(d).raw.prepare('SELECT count(*) FROM audit').pluck().get();
  await lastOf(await d.docket.backups.runDrill());
  expect(registerOf(d).raw.prepare('SELECT count(*) FROM audit').pluck().get()).toBe(Number(before) + 1);
  expect((await d.docket.check.checkRegister()).passed).toBe(true);
});

test('builds a pack of a case that is ready for one, in the copy alone, and its record says of which', async () => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const undecided = await withDocument(d);
  const ready = await withDocument(d, 'What else was seen.');
  const documentIds = (await d.docket.requests.showRequest({ reference: ready })).documents.map(({ id }) => id);
  const disclose = { decision: 'disclose', exemption: null, exemptionNote: null } as const;
  await d.docket.documents.decideDocument({ reference: ready, documentIds, ...disclose });
  await withDocument(d, 'What nobody has decided on.');
  const before = await d.docket.requests.showRequest({ reference: ready });
  const done = await drilled(d);
  expect(done.record).toMatchObject({ passed: true, packOf: ready, packFiles: 7, packWhole: true });
  expect(undecided).not.toBe(ready);
  expect(await d.docket.requests.showRequest({ reference: ready })).toEqual(before);
  expect(registerOf(d).raw.prepare('SELECT count(*) FROM pack').pluck().get()).toBe(0);
  expect(await readdir(join(d.path, 'vault', 'incoming'))).toEqual([]);
  expect(await pageOf(d, done.ticket)).toContain(`built of case ${ready}: 7 files, opened again`);
});

test('builds a pack of an invented case when none is ready for one, and says that it was invented', async () => {
  await using d = await openDocket();
  await withDocument(d, 'What nobody has decided on.');
  const done = await drilled(d);
  expect(done.record).toMatchObject({ passed: true, packOf: null, packFiles: 6, packWhole: true });
  expect(await pageOf(d, done.ticket)).toContain('built of an invented case, because no case was ready for a pack');
  expect(registerOf(d).raw.prepare('SELECT count(*) FROM request').pluck().get()).toBe(1);
});

test('does not pass when no pack can be built from the copy', async () => {
  await using d = await openDocket();
  const workers = { ...d.context.host.workers, assemblePack: new URL('no-such.worker.ts', import.meta.url) };
  const context = { ...d.context, host: { ...d.context.host, workers } };
  const done = await drilled({ docket: createRouterClient(router, { context }) });
  expect(done.record).toMatchObject({ passed: false, differences: 0, packOf: null, packFiles: 0, packWhole: false });
  expect(await pageOf(d, done.ticket)).toContain('not built, or not whole');
  expect((await d.docket.backups.listBackups()).drillIsDue).toBe(true);
});
