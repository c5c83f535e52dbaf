import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Salvaged } from '../../main/contract/salvage/salvage-register.ts';
import { lock } from '../../main/core/session/lock-register.ts';
import { router } from '../../main/core/router.ts';
import { fillWithCases } from '../bench/many-cases.ts';
import { registerOf } from '../support/care.ts';
import { damagePages, logLettersAndBackUp, rowsBack, salvageInto } from '../support/damaged-pages.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, testContext, type TestDocket } from '../support/open-docket.ts';
import { seededRandom, type Random } from '../support/seed.ts';
import { upload } from '../support/upload.ts';
import { proved, rounds } from './promise.ts';

const cases = rounds(600, 35_000);
const pageBytes = 4096;
let scratch: string;
let original: string;
let first: Pick<TestDocket, 'recoveryKey'>;
let pages: number;
let trials = 0;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'docket-salvage-'));
  await using d = await openDocket();
  first = { recoveryKey: d.recoveryKey };
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await d.docket.documents.attachDocument({ reference, upload: await upload(d, 'visit notes.txt', 'What was seen.') });
  await d.docket.requests.addNote({ reference, text: 'She called twice.' });
  const register = registerOf(d);
  fillWithCases(register.raw, cases);
  await d.docket.session.lockRegister();
  original = join(scratch, 'original');
  await cp(d.path, original, { recursive: true });
  pages = statSync(join(original, 'register.db')).size / pageBytes;
}, 600_000);

afterAll(async () => await rm(scratch, { recursive: true, force: true }));

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

async function salvage(folder: string, d = first): Promise<{ salvaged: Salvaged; to: string }> {
  const to = join(scratch, `salvaged-${(trials += 1)}`);
  return { salvaged: await salvageInto(folder, to, d), to };
}

function somePages({ int }: Random, count: number): readonly number[] {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(int(1, pages + 1));
  return [...chosen];
}

test('one bad page, whichever it is, costs less than a thousandth of the rows; a hundred cost what they held; the source is never touched', async () => {
  const all = rowsBack((await salvage(original)).salvaged);
  const random = seededRandom('damaged pages');
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
      const damaged = somePages(random, count);
      damagePages(folder, damaged);
      const before = await hashesOf(folder);
      const { salvaged, to } = await salvage(folder);
      expect(salvaged.damagedPages).toBe(count);
      expect(all - rowsBack(salvaged), `bad pages ${damaged.join(', ')}`).toBeLessThanOrEqual(lostAtMost(count));
      if (count === 1) worst = Math.min(worst, rowsBack(salvaged) / all);
      // Where the page with the counts is gone too, the list says that it does not know how many.
      const known = salvaged.tables.flatMap(({ lost }) => (lost === null ? [] : [lost]));
      const listed = rowsBack(salvaged) + known.reduce((sum, lost) => sum + lost, 0);
      if (known.length === salvaged.tables.length) expect(listed).toBeGreaterThanOrEqual(all);
      else expect(readFileSync(salvaged.report, 'utf8')).toContain('it cannot be told how many are lost');
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
  const all = rowsBack((await salvage(original)).salvaged);
  const folder = join(scratch, 'beheaded');
  for (const at of [0, 60, 200]) {
    await cp(original, folder, { recursive: true });
    damagePages(folder, [1], at);
    expect(rowsBack((await salvage(folder)).salvaged) / all, `byte ${at} of the file`).toBeGreaterThanOrEqual(0.999);
    await rm(folder, { recursive: true });
  }
}, 600_000);

test('the new register opens with the same passphrase, holds together, and its history goes on with what happened', async () => {
  await using d = await openDocket();
  for (let logged = 0; logged < 12; logged += 1)
    await d.docket.requests.logRequest(newRequest({ body: 'A long letter. '.repeat(300) }));
  await d.docket.session.lockRegister();
  const size = statSync(join(d.path, 'register.db')).size / pageBytes;
  damagePages(d.path, [Math.floor(size / 2)]);
  const { salvaged, to } = await salvage(d.path, d);
  await d.docket.session.chooseRegister({ path: to });
  await d.docket.session.unlockRegister({ passphrase: d.passphrase });
  const { findings } = await d.docket.check.checkRegister();
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
  const register = registerOf(d);
  const said = await register.database
    .selectFrom('audit')
    .select('detail')
    .where('action', '=', 'salvage.salvageRegister')
    .execute();
  expect(said).toHaveLength(1);
  expect(said[0]?.detail).toContain('"damagedPages":1');
  const { total: cased } = await d.docket.requests.listRequests({ view: 'all' });
  expect(cased).toBe(12);
}, 60_000);

test('with a backup every row is back but what was written since, and that is listed', async () => {
  await using d = await openDocket();
  await logLettersAndBackUp(d);
  await d.docket.session.lockRegister();
  const all = rowsBack((await salvage(d.path, d)).salvaged);
  const size = statSync(join(d.path, 'register.db')).size / pageBytes;
  const { int } = seededRandom('damaged pages beside a backup');
  for (let round = 0; round < rounds(3, 30); round += 1) {
    const folder = join(scratch, 'with-backup');
    await cp(d.path, folder, { recursive: true });
    const damaged = [int(2, size + 1), int(2, size + 1)];
    damagePages(folder, damaged);
    const { salvaged, to } = await salvage(folder, d);
    const what = `bad pages ${damaged.join(', ')}`;
    expect(tablesLosing(salvaged, (lost) => lost !== null && lost > 0).difference(writtenSince), what).toEqual(none);
    // The last entry of the chain says what every table held but these; where the chain's own end is lost, nothing does.
    const unknown = tablesLosing(salvaged, (lost) => lost === null);
    if (!unknown.has('audit')) expect(unknown.difference(unbound), what).toEqual(none);
    const known = salvaged.tables.reduce((sum, { lost }) => sum + (lost ?? 0), 0);
    if (unknown.size === 0) expect(rowsBack(salvaged) + known, what).toBe(all);
    expect(all - rowsBack(salvaged), what).toBeLessThan(4);
    expect(salvaged.lostCases, what).toEqual([]);
    await rm(folder, { recursive: true });
    await rm(to, { recursive: true });
  }
}, 600_000);

const none = new Set<string>();
const writtenSince = new Set(['audit', 'checkpoint']);
const unbound = new Set(['checkpoint', 'draft']);

function tablesLosing({ tables }: Salvaged, wanted: (lost: number | null) => boolean): Set<string> {
  return new Set(tables.filter(({ lost }) => wanted(lost)).map(({ table }) => table));
}

test('salvages into no folder that holds something, and with no key but an officer’s', async () => {
  await using d = await openDocket();
  await d.docket.session.lockRegister();
  const context = testContext(scratch, '2026-11-26T08:00:00Z');
  const docket = createRouterClient(router, { context });
  context.session.path = d.path;
  expect(
    (await safe(docket.salvage.salvageRegister({ to: d.path, secret: { passphrase: d.passphrase } }).then(drain)))
      .error,
  ).toMatchObject({ code: 'FOLDER_TAKEN' });
  const to = join(scratch, 'never');
  expect(
    (await safe(docket.salvage.salvageRegister({ to, secret: { passphrase: 'not the right one at all' } }).then(drain)))
      .error,
  ).toMatchObject({ code: 'CANNOT_OPEN', data: { reason: 'wrong-passphrase' } });
  expect((await readdir(scratch)).includes('never')).toBe(false);
  await lock(context);
});

async function drain(steps: AsyncIterable<unknown>): Promise<void> {
  for await (const _step of steps);
}
