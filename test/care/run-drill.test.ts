import { writeFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lastOf, registerOf, withDocument } from '../support/care.ts';
import { openDocket } from '../support/open-docket.ts';

test('restores the newest backup beside the register, finds no difference, and keeps a dated record', async () => {
  await using d = await openDocket();
  await withDocument(d);
  const done = await lastOf(await d.docket.care.runDrill());
  if (done.kind !== 'done') throw new Error('The drill ends.');
  expect(done.record).toMatchObject({ passed: true, differences: 0, documents: 1, unreadable: 0, by: 'Maren Oduya' });
  expect(done.record.rows).toBeGreaterThan(5);
  const paper = d.context.tickets.take(done.ticket);
  expect(paper).toMatchObject({ fileName: 'Restore drill 2026-11-25.pdf', mediaType: 'application/pdf' });
  const listed = await d.docket.care.listBackups();
  expect(listed.lastDrill).toEqual(done.record);
  expect(listed.drillIsDue).toBe(false);
  expect((await readdir(d.context.host.stateFolder)).filter((name) => name.startsWith('drill-'))).toEqual([]);
  d.context.setNow('2027-11-26T09:12:00Z');
  expect((await d.docket.care.listBackups()).drillIsDue).toBe(true);
});

test('does not pass when a document of the backup no longer opens, and says so in the record', async () => {
  await using d = await openDocket();
  await withDocument(d);
  await lastOf(await d.docket.care.makeBackup({}));
  const store = join(d.path, 'backups', 'vault');
  for (const entry of await readdir(store, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) await writeFile(join(entry.parentPath, entry.name), Buffer.alloc(29 + 14 + 17, 7));
  }
  const done = await lastOf(await d.docket.care.runDrill());
  if (done.kind !== 'done') throw new Error('The drill ends.');
  expect(done.record).toMatchObject({ passed: false, unreadable: 1, differences: 0 });
  expect((await d.docket.care.listBackups()).drillIsDue).toBe(true);
});

test('leaves the register as it is', async () => {
  await using d = await openDocket();
  await withDocument(d);
  const before = registerOf(d).raw.prepare('SELECT count(*) FROM audit').pluck().get();
  await lastOf(await d.docket.care.runDrill());
  expect(registerOf(d).raw.prepare('SELECT count(*) FROM audit').pluck().get()).toBe(Number(before) + 1);
  expect((await d.docket.care.checkRegister()).passed).toBe(true);
});
