import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Salvaged } from '../../main/contract/care/salvage-register.ts';
import { lock } from '../../main/core/register/lock-register.ts';
import { router } from '../../main/core/router.ts';
import { fillWithCases } from '../bench/many-cases.ts';
import { newRequest } from '../support/new-request.ts';
import { registerOf } from '../support/care.ts';
import { dpoPassphrase, openDocket, testContext, type TestDocket } from '../support/open-docket.ts';
import { upload } from '../support/upload.ts';
import { proved, rounds } from './promise.ts';

const cases = rounds(600, 35_000);
const pageBytes = 4096;
let scratch: string;
let original: string;
let pages: number;
let trials = 0;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'docket-salvage-'));
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.documents.attachDocument({ reference, upload: await upload(d, 'visit notes.txt', 'What was seen.') });
  await d.docket.requests.addNote({ reference, text: 'She called twice.' });
  const register = d.context.session.open;
  if (register?.kind !== 'officer') throw new Error('The DPO opens the register.');
  fillWithCases(register.raw, cases);
  await d.docket.register.lockRegister();
  original = join(scratch, 'original');
  await cp(d.path, original, { recursive: true });
  pages = statSync(join(original, 'register.db')).size / pageBytes;
}, 600_000);

afterAll(async () => await rm(scratch, { recursive: true, force: true }));

/** Bytes of these pages turned over, as a failing disk does. */
function damage(folder: string, numbers: readonly number[], at = 700): void {
  const file = openSync(join(folder, 'register.db'), 'r+');
  for (const number of numbers) writeSync(file, Buffer.from('damaged!'), 0, 8, (number - 1) * pageBytes + at);
  closeSync(file);
}

async function hashesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = files.map(async (file) => {
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return [file, `${digest} ${statSync(file).mtimeMs}`] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}

async function salvage(folder: string): Promise<{ salvaged: Salvaged; to: string }> {
  const context = testContext(scratch, '2026-11-26T08:00:00Z');
  const docket = createRouterClient(router, { context });
  context.session.path = folder;
  const to = join(scratch, `salvaged-${(trials += 1)}`);
  for await (const step of await docket.care.salvageRegister({ to, secret: { passphrase: dpoPassphrase } }))
    if (step.kind === 'salvaged') return { salvaged: step.salvaged, to };
  throw new Error('The salvage ended without an answer.');
}

function total({ tables }: Salvaged): number {
  // Sums and the key that makes them are made anew, so they are no rows of anybody's.
  return tables
    .filter(({ table }) => !['row_binding', 'binding_key'].includes(table))
    .reduce((sum, { rows, fromBackup }) => sum + rows + fromBackup, 0);
}

function somePages(count: number): readonly number[] {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(1 + Math.floor(Math.random() * pages));
  return [...chosen];
}

test('one bad page, whichever it is, costs less than a thousandth of the rows; a hundred cost what they held; the source is never touched', async () => {
  const all = total((await salvage(original)).salvaged);
  let worst = 1;
  // A thousandth of a large register; in a small one, the most that a single page holds of its smallest rows.
  const lostAtMost = (count: number) => count * Math.max(0.001 * (count === 1 ? all : all / 10), 45);
  for (const [count, tries] of [
    [1, rounds(2, 6)],
    [10, rounds(1, 3)],
    [100, rounds(1, 3)],
  ] as const) {
    for (let round = 0; round < tries; round += 1) {
      const folder = join(scratch, 'damaged');
      await cp(original, folder, { recursive: true });
      damage(folder, somePages(count));
      const before = await hashesOf(folder);
      const { salvaged, to } = await salvage(folder);
      expect(salvaged.damagedPages).toBe(count);
      expect(all - total(salvaged), `${count} bad pages`).toBeLessThanOrEqual(lostAtMost(count));
      if (count === 1) worst = Math.min(worst, total(salvaged) / all);
      // Where the page with the counts is gone too, the list says that it does not know how many.
      const known = salvaged.tables.flatMap(({ lost }) => (lost === null ? [] : [lost]));
      const listed = total(salvaged) + known.reduce((sum, lost) => sum + lost, 0);
      if (known.length === salvaged.tables.length) expect(listed).toBeGreaterThanOrEqual(all);
      else expect(readFileSync(salvaged.report, 'utf8')).toContain('an unknown number lost');
      expect(await hashesOf(folder)).toEqual(before);
      expect(readFileSync(salvaged.report, 'utf8')).toContain(`${count} of ${salvaged.pages} pages could not be read`);
      await rm(folder, { recursive: true });
      await rm(to, { recursive: true });
    }
  }
  proved(
    7,
    `${cases.toLocaleString('en')} cases: ${(worst * 100).toFixed(3)} % of all rows back after one bad page, nothing overwritten`,
  );
}, 3_600_000);

test('a lost first page, and a lost way to most rows, are salvaged from the pages that are left', async () => {
  const all = total((await salvage(original)).salvaged);
  const folder = join(scratch, 'beheaded');
  for (const at of [0, 60, 200]) {
    await cp(original, folder, { recursive: true });
    damage(folder, [1], at);
    expect(total((await salvage(folder)).salvaged) / all, `byte ${at} of the file`).toBeGreaterThanOrEqual(0.999);
    await rm(folder, { recursive: true });
  }
}, 600_000);

test('the new register opens with the same passphrase, holds together, and its history goes on with what happened', async () => {
  await using d = await openDocket();
  for (let logged = 0; logged < 12; logged += 1)
    await d.docket.requests.logRequest(newRequest({ body: 'A long letter. '.repeat(300) }));
  await d.docket.register.lockRegister();
  const size = statSync(join(d.path, 'register.db')).size / pageBytes;
  damage(d.path, [Math.floor(size / 2)]);
  const { salvaged, to } = await salvage(d.path);
  await d.docket.register.chooseRegister({ path: to });
  await d.docket.register.unlockRegister({ passphrase: d.passphrase });
  const { findings } = await d.docket.care.checkRegister();
  const state = Object.fromEntries(findings.map(({ what, state: one }) => [what, one]));
  expect(state).toMatchObject({
    pages: 'passed',
    keys: 'passed',
    audit: 'passed',
    rows: 'passed',
    search: 'passed',
    documents: 'passed',
    ledger: 'passed',
  });
  const auditLost = salvaged.tables.find(({ table }) => table === 'audit')?.lost ?? 0;
  expect(salvaged.lostEntries.reduce((sum, { from, to }) => sum + to - from + 1, 0)).toBe(auditLost);
  const register = d.context.session.open;
  if (register?.kind !== 'officer') throw new Error('The DPO opens the register.');
  const said = await register.database
    .selectFrom('audit')
    .select('detail')
    .where('action', '=', 'care.salvageRegister')
    .execute();
  expect(said).toHaveLength(1);
  expect(said[0]?.detail).toContain('"damagedPages":1');
  const { total: cased } = await d.docket.requests.listRequests({ view: 'all' });
  expect(cased).toBe(12);
}, 60_000);

/** Letters, and a backup of them: only the entries of the backup itself and of the lock come later. */
async function withBackup(d: TestDocket): Promise<void> {
  for (let logged = 0; logged < 41; logged += 1)
    await d.docket.requests.logRequest(newRequest({ body: 'A letter. '.repeat(200) }));
  for await (const _step of await d.docket.care.makeBackup({}));
}

/** The first page of a table, and the only one of a small table. */
function rootOf(d: TestDocket, table: string): number {
  const root = registerOf(d).raw.prepare<[string], number>('SELECT rootpage FROM sqlite_schema WHERE name = ?');
  return root.pluck().get(table) ?? 0;
}

test('with a backup every row is back but what was written since, and that is listed', async () => {
  await using d = await openDocket();
  await withBackup(d);
  await d.docket.register.lockRegister();
  const all = total((await salvage(d.path)).salvaged);
  const size = statSync(join(d.path, 'register.db')).size / pageBytes;
  const any = () => 2 + Math.floor(Math.random() * (size - 2));
  for (let round = 0; round < rounds(3, 30); round += 1) {
    const folder = join(scratch, 'with-backup');
    await cp(d.path, folder, { recursive: true });
    damage(folder, [any(), any()]);
    const { salvaged, to } = await salvage(folder);
    const lost = salvaged.tables.filter((table) => table.lost !== 0);
    expect(['audit', 'checkpoint']).toEqual(expect.arrayContaining(lost.map(({ table }) => table)));
    if (lost.every((table) => table.lost !== null))
      expect(total(salvaged) + lost.reduce((sum, table) => sum + (table.lost ?? 0), 0)).toBe(all);
    expect(all - total(salvaged)).toBeLessThan(4);
    expect(salvaged.lostCases).toEqual([]);
    await rm(folder, { recursive: true });
    await rm(to, { recursive: true });
  }
}, 600_000);

// A row that comes from the backup is older than what was read beside it.
test.each(['audit_key', 'row_binding', 'register_meta', 'organisation', 'person'])(
  'a lost page of %s is filled from the backup, and the register opens and holds together',
  async (table) => {
    await using d = await openDocket();
    await withBackup(d);
    const page = rootOf(d, table);
    await d.docket.register.lockRegister();
    damage(d.path, [page]);
    const { salvaged, to } = await salvage(d.path);
    expect(salvaged.tables).toContainEqual(expect.objectContaining({ table, rows: 0, lost: 0 }));
    expect(salvaged.lostEntries).toEqual([]);
    await d.docket.register.chooseRegister({ path: to });
    await d.docket.register.unlockRegister({ passphrase: d.passphrase });
    const { findings } = await d.docket.care.checkRegister();
    expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
    expect((await d.docket.requests.listRequests({ view: 'all' })).total).toBe(41);
  },
  60_000,
);

test('the dates of a case that comes from the backup are counted from the events that were read', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  for await (const _step of await d.docket.care.makeBackup({}));
  await d.docket.requests.recordEvent({
    reference,
    type: 'identity-requested',
    on: '2026-11-25',
    reason: null,
    note: null,
  });
  const before = await d.docket.requests.showRequest({ reference });
  expect(before.clock.state).toBe('not-started');
  const page = rootOf(d, 'request');
  await d.docket.register.lockRegister();
  damage(d.path, [page]);
  const { salvaged, to } = await salvage(d.path);
  expect(salvaged.tables).toContainEqual(expect.objectContaining({ table: 'request', rows: 0, fromBackup: 1 }));
  await d.docket.register.chooseRegister({ path: to });
  await d.docket.register.unlockRegister({ passphrase: d.passphrase });
  const { rows } = await d.docket.requests.listRequests({ view: 'all' });
  expect(rows).toMatchObject([{ reference, clockState: 'not-started', due: before.clock.due ?? null }]);
});

test('a case whose events are lost keeps its date, and is named as one to look at first', async () => {
  await using d = await openDocket();
  const { reference, due } = await d.docket.requests.logRequest(newRequest());
  const page = rootOf(d, 'request_event');
  await d.docket.register.lockRegister();
  damage(d.path, [page]);
  const { salvaged, to } = await salvage(d.path);
  expect(salvaged.enterAgain).toEqual([
    `The events of ${reference} no longer make a clock: look at them and their dates first.`,
  ]);
  await d.docket.register.chooseRegister({ path: to });
  await d.docket.register.unlockRegister({ passphrase: d.passphrase });
  const { rows } = await d.docket.requests.listRequests({ view: 'all' });
  expect(rows).toMatchObject([{ reference, due }]);
});

test('salvages into no folder that holds something, and with no key but an officer’s', async () => {
  await using d = await openDocket();
  await d.docket.register.lockRegister();
  const context = testContext(scratch, '2026-11-26T08:00:00Z');
  const docket = createRouterClient(router, { context });
  context.session.path = d.path;
  expect(
    (await safe(docket.care.salvageRegister({ to: d.path, secret: { passphrase: d.passphrase } }).then(drain))).error,
  ).toMatchObject({ code: 'FOLDER_TAKEN' });
  const to = join(scratch, 'never');
  expect(
    (await safe(docket.care.salvageRegister({ to, secret: { passphrase: 'not the right one at all' } }).then(drain)))
      .error,
  ).toMatchObject({ code: 'CANNOT_OPEN', data: { reason: 'wrong-passphrase' } });
  expect((await readdir(scratch)).includes('never')).toBe(false);
  await lock(context);
});

async function drain(steps: AsyncIterable<unknown>): Promise<void> {
  for await (const _step of steps);
}
