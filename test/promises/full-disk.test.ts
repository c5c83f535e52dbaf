import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDefinedError, safe } from '@orpc/client';
import { afterEach, describe, expect, test } from 'vitest';
import { createApp } from '../../main/core/app.ts';
import { ballastBytes, tendBallast } from '../../main/core/files/disk/ballast.ts';
import { keepKeys } from '../session/kill-docket.ts';
import { registerOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { upload } from '../support/upload.ts';
import { proved } from './promise.ts';
import { mayMount, smallDisk, type SmallDisk } from './small-disk.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';

const long = 'She asks for every letter about the boiler. '.repeat(200);

/** Logs until a write is refused; answers what was acknowledged and the code of the refusal. */
async function logUntilRefused({ docket }: TestDocket): Promise<{ logged: string[]; refusal: string }> {
  const logged: string[] = [];
  for (;;) {
    const { error, data } = await safe(docket.requests.logRequest(newRequest({ body: long })));
    if (error) return { logged, refusal: isDefinedError(error) ? error.code : String(error) };
    logged.push(data.reference);
  }
}

async function expectHolds(d: TestDocket, references: readonly string[]): Promise<void> {
  const { rows, total } = await d.docket.requests.listRequests({ view: 'all', sort: 'reference', limit: 500 });
  expect(rows.map(({ reference }) => reference)).toEqual(references);
  expect(total).toBe(references.length);
  const { findings } = await d.docket.check.checkRegister();
  expect(findings.map(({ what, state }) => [what, state])).toEqual([
    ['pages', 'passed'],
    ['keys', 'passed'],
    ['audit', 'passed'],
    ['rows', 'passed'],
    ['search', 'passed'],
    ['checkpoints', 'passed'],
    ['memory', 'passed'],
    ['documents', 'passed'],
    ['inbox', 'passed'],
    ['ledger', 'passed'],
    ['folder', 'passed'],
  ]);
}

test('a register that may not grow says that the disk is full, loses nothing, and goes on when it may', async () => {
  await using d = await openDocket();
  const { raw } = registerOf(d);
  const pages = Number(raw.pragma('page_count', { simple: true }));
  raw.pragma(`max_page_count = ${pages + 100}`);
  const { logged, refusal } = await logUntilRefused(d);
  expect(refusal).toBe('DISK_FULL');
  expect(logged.length).toBeGreaterThan(0);
  await expectHolds(d, logged);
  raw.pragma('max_page_count = 1000000');
  const { reference } = await d.docket.requests.logRequest(newRequest());
  await expectHolds(d, [...logged, reference]);
});

describe.runIf(mayMount)('on a disk that is full', () => {
  const disks: SmallDisk[] = [];
  afterEach(() => {
    for (const disk of disks.splice(0)) disk.remove();
  });

  /** A register on a disk of its own, opened, with the way to open it again. */
  async function onSmallDisk(mebibytes: number) {
    const disk = smallDisk(mebibytes);
    disks.push(disk);
    const d = await openDocket();
    const path = join(disk.folder, 'Harbour Co.docket');
    const kept = await keepKeys(d, path);
    await cp(d.path, path, { recursive: true });
    const reopen = async () => {
      await registerOf(d).close();
      d.context.session.open = await kept.open();
    };
    d.context.session.path = path;
    d.context.session.open = await kept.open();
    return { d, disk, reopen, vault: join(path, 'vault') };
  }

  test('logging is refused as such, every acknowledged case is there after opening again, and logging goes on', async () => {
    const { d, disk, reopen } = await onSmallDisk(8);
    await using _ = d;
    disk.fill(1_000_000);
    const { logged, refusal } = await logUntilRefused(d);
    expect(refusal).toBe('DISK_FULL');
    expect(logged.length).toBeGreaterThan(3);
    disk.fill();
    expect((await safe(d.docket.requests.addNote({ reference: logged[0] ?? '', text: long }))).error).toMatchObject({
      code: 'DISK_FULL',
    });
    await expectHolds(d, logged);
    await reopen();
    await expectHolds(d, logged);
    disk.free();
    await reopen();
    const { reference } = await d.docket.requests.logRequest(newRequest());
    await expectHolds(d, [...logged, reference]);
  });

  test('a document that does not fit leaves nothing in the vault, and fits when there is room', async () => {
    const { d, disk, vault } = await onSmallDisk(16);
    await using _ = d;
    const { reference } = await d.docket.requests.logRequest(newRequest());
    const bytes = randomBytes(3_000_000);
    disk.fill(1_500_000);
    await expect(upload(d, 'scan.bin', bytes)).rejects.toMatchObject({ code: 'disk-full' });
    expect(await filesIn(vault)).toEqual([]);
    expect((await d.docket.requests.showRequest({ reference })).documents).toEqual([]);
    disk.free();
    const arrived = await upload(d, 'scan.bin', bytes);
    disk.fill();
    const refused = await refusedOrDone(async () => {
      await d.docket.documents.attachDocument({ reference, upload: arrived, title: long.slice(0, 9_000) });
    });
    expect(['DISK_FULL', 'done']).toContain(refused);
    const { documents } = await d.docket.requests.showRequest({ reference });
    expect(documents).toHaveLength(refused === 'done' ? 1 : 0);
    disk.free();
    await d.docket.documents.attachDocument({ reference, upload: arrived });
    await expectHolds(d, [reference]);
  });

  test.each([
    ['while it is written', 600_000],
    ['while it is sealed into the vault', 3_000_000],
  ])('a pack that does not fit %s is refused and leaves nothing', async (_when, leaving) => {
    const { d, disk, vault, reopen } = await onSmallDisk(32);
    await using _ = d;
    await readyForPacks(d.docket);
    const { reference } = await d.docket.requests.logRequest(newRequest());
    const file = await upload(d, 'scan.jpg', randomBytes(2_000_000), 'image/jpeg');
    const { document } = await d.docket.documents.attachDocument({ reference, upload: file });
    await d.docket.documents.decideDocument({
      reference,
      documentIds: [document.id],
      decision: 'disclose',
      exemption: null,
      exemptionNote: null,
    });
    const before = await filesIn(vault);
    disk.fill(leaving);
    const said = await refusedOrDone(async () => {
      for await (const _step of await d.docket.packs.buildPack({
        reference,
        holds: true,
        passphrase: 'four plain words 8261',
      }));
    });
    expect(['PACK_STOPPED', 'DISK_FULL']).toContain(said);
    expect(await filesIn(vault)).toEqual(before);
    expect((await d.docket.requests.showRequest({ reference })).packs).toEqual([]);
    await reopen();
    await expectHolds(d, [reference]);
    disk.free();
    for await (const _step of await d.docket.packs.buildPack({
      reference,
      holds: true,
      passphrase: 'four plain words 8261',
    }));
    expect((await d.docket.requests.showRequest({ reference })).packs).toHaveLength(1);
    await expectHolds(d, [reference]);
  });

  test('a report that does not fit is refused and leaves nothing', async () => {
    const { d, disk } = await onSmallDisk(8);
    await using _ = d;
    const { reference } = await d.docket.requests.logRequest(newRequest());
    disk.fill(4_096);
    for (const format of ['xlsx', 'pdf'] as const) {
      const said = await refusedOrDone(async () => {
        for await (const _step of await d.docket.reports.exportReport({
          from: '2026-01-01',
          to: '2026-12-31',
          format,
        }));
      });
      expect(said, format).toBe('DISK_FULL');
      expect(await filesIn(join(d.context.session.path ?? '', 'exports'))).toEqual([]);
    }
    await expectHolds(d, [reference]);
  });

  test('the ballast is freed by itself, so that a case can be changed, exported and locked, and is taken back when there is room', async () => {
    const { d, disk, reopen } = await onSmallDisk(112);
    await using _ = d;
    const { path } = d.context.session;
    const ballast = join(path ?? '', 'ballast');
    const register = registerOf(d);
    await tendBallast(register, ballastBytes);
    const { size, blocks } = statSync(ballast);
    expect(size).toBe(ballastBytes);
    // Really there, not a hole that gives no room back.
    expect(blocks * 512).toBeGreaterThanOrEqual(ballastBytes);
    const { reference } = await d.docket.requests.logRequest(newRequest());
    disk.fill();
    const { logged, refusal } = await logUntilRefused(d);
    expect(refusal).toBe('DISK_FULL');
    expect(existsSync(ballast)).toBe(false);
    expect((await d.docket.session.showStatus()).notices).toMatchObject([{ code: 'ballast-missing' }]);

    const exported = await refusedOrDone(async () => {
      for await (const _step of await d.docket.reports.exportReport({
        from: '2026-01-01',
        to: '2026-12-31',
        format: 'xlsx',
      }));
    });
    expect(exported).toBe('done');
    await d.docket.drafts.keepDraft({ name: 'note', content: 'half typed' });
    await d.docket.drafts.dropDraft({ name: 'note' });
    await d.docket.requests.addNote({ reference, text: 'Written on the room that was freed.' });
    await reopen();
    await expectHolds(d, [reference, ...logged]);

    disk.free();
    await tendBallast(registerOf(d), ballastBytes);
    expect(statSync(ballast).size).toBe(ballastBytes);
    expect((await d.docket.session.showStatus()).notices).toEqual([]);
    proved(
      4,
      `export, delete and lock possible after the automatic release of ${ballastBytes / 1024 / 1024} MiB, ${logged.length + 1} acknowledged cases, 0 lost`,
    );
  }, 120_000);

  test('a document that does not fit frees the ballast too, and is added on the room that was freed', async () => {
    const { d, disk, vault } = await onSmallDisk(112);
    await using _ = d;
    const ballast = join(d.context.session.path ?? '', 'ballast');
    await tendBallast(registerOf(d), ballastBytes);
    const { reference } = await d.docket.requests.logRequest(newRequest());
    disk.fill(500_000);
    const bytes = randomBytes(3_000_000);
    const refused = await attachThroughTheDoor(d, reference, bytes);
    expect(refused).toMatchObject({ status: 507, refused: 'disk-full' });
    expect(refused).toMatchObject({ sentence: expect.stringContaining('has just freed the 32 MB') });
    expect(existsSync(ballast)).toBe(false);
    expect(await filesIn(vault)).toEqual([]);
    expect((await d.docket.session.showStatus()).notices).toMatchObject([{ code: 'ballast-missing' }]);

    expect(await attachThroughTheDoor(d, reference, bytes)).toMatchObject({ fileName: 'scan.bin', size: 3_000_000 });
    disk.fill();
    // Nothing is left to free: the words do not say that something was.
    const full = await attachThroughTheDoor(d, reference, randomBytes(3_000_000));
    expect(full).toMatchObject({ status: 507, refused: 'disk-full' });
    expect(full).toMatchObject({
      sentence: 'The disk is full. Nothing of it was kept. Free some space and add it again.',
    });
    await expectHolds(d, [reference]);
  }, 120_000);
});

/** Adds a file as the window does: beginning, bytes, filing. Answers the refusal's status and words, or the document. */
async function attachThroughTheDoor(
  { docket, context }: TestDocket,
  reference: string,
  bytes: Uint8Array<ArrayBuffer>,
) {
  const app = createApp({ context, assets: () => Promise.reject(new Error('none')), reportFailure: () => {} });
  const file = { fileName: 'scan.bin', size: bytes.length, mediaType: 'application/octet-stream' };
  const { upload, ticket } = await docket.documents.beginUpload(file);
  const sent = await app.fetch(
    new Request(`http://docket.test/-/files/${ticket}?at=0`, { method: 'PUT', body: bytes }),
  );
  if (!sent.ok) return { status: sent.status, ...(await sent.json()) };
  return (await docket.documents.attachDocument({ reference, upload })).document;
}

async function refusedOrDone(work: () => Promise<void>): Promise<string> {
  const { error } = await safe(work());
  if (!error) return 'done';
  return 'code' in error ? String(error.code) : String(error);
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted();
}
