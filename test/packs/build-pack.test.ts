import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDefinedError, safe } from '@orpc/client';
import { BlobReader, TextWriter, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { expect, test } from 'vitest';
import { newRequest } from '../support/new-request.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';
import { openDocket, type TestDocket } from '../support/open-docket.ts';
import { fetchTicket, upload } from '../support/upload.ts';

const passphrase = 'a pack of its own';

async function build(d: TestDocket, reference: string) {
  const steps: string[] = [];
  for await (const step of await d.docket.packs.buildPack({ reference, holds: true, passphrase })) {
    if (step.kind === 'progress') steps.push(step.progress.step);
    else return { pack: step.pack, steps };
  }
  throw new Error('The pack was not kept.');
}

async function caseWithDocuments(d: TestDocket) {
  await readyForPacks(d.docket);
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const attach = async (name: string, text: string) =>
    (await d.docket.documents.attachDocument({ reference, upload: await upload(d, name, text) })).document;
  const disclosed = await attach('visit notes.txt', 'What was seen on the visit.');
  const withheld = await attach('advice.txt', 'What the lawyer said in confidence.');
  return { reference, disclosed, withheld };
}

async function decide(d: TestDocket, reference: string, id: string, decision: 'disclose' | 'withhold') {
  const exemption = decision === 'withhold' ? 'privilege' : null;
  await d.docket.documents.decideDocument({ reference, documentIds: [id], decision, exemption, exemptionNote: null });
}

test('answers an access request with a pack that holds what was disclosed and nothing that was withheld', async () => {
  await using d = await openDocket();
  const { reference, disclosed, withheld } = await caseWithDocuments(d);
  await decide(d, reference, disclosed.id, 'disclose');
  await decide(d, reference, withheld.id, 'withhold');
  const { pack, steps } = await build(d, reference);
  expect(steps.length).toBeGreaterThan(0);
  const { ticket, fileName } = await d.docket.packs.openPack({ reference, packId: pack.id });
  expect(fileName).toBe(`${reference}.zip`);
  const zip = await fetchTicket(d, ticket);
  const reader = new ZipReader(new BlobReader(new Blob([Uint8Array.from(zip)])), { password: passphrase });
  const entries = (await reader.getEntries()).filter((entry): entry is FileEntry => !entry.directory);
  expect(entries.map(({ filename }) => filename)).toEqual(
    expect.arrayContaining([
      '01 Start here.pdf',
      'documents/document-001.txt',
      'your-request.json',
      'your-request.csv',
      'manifest.json',
    ]),
  );
  const texts = await Promise.all(entries.map(async (entry) => await entry.getData(new TextWriter())));
  const inner = texts[entries.findIndex(({ filename }) => filename === 'manifest.json')] ?? '';
  expect(JSON.parse(inner).generator).toBe(`Docket ${d.context.host.version}`);
  expect(texts.some((text) => text.includes('What was seen on the visit.'))).toBe(true);
  expect(texts.some((text) => text.includes('What the lawyer said'))).toBe(false);
  expect(entries.every(({ filename }) => !/advice|visit|ottilie/iu.test(filename))).toBe(true);
  const sent = await d.docket.packs.sendPack({
    reference,
    packId: pack.id,
    channel: 'email',
    to: 'ottilie@example.org',
    on: '2026-11-25',
  });
  expect(sent).toMatchObject({ clockState: 'answered', since: '2026-11-25', stage: 'done' });
  expect(sent.packs[0]).toMatchObject({ sentOn: '2026-11-25', sentBy: 'email', sentTo: 'ottilie@example.org' });
});

test('builds no pack while a document is undecided, marked to redact, or identity was asked and not confirmed', async () => {
  await using d = await openDocket();
  const { reference, disclosed, withheld } = await caseWithDocuments(d);
  await decide(d, reference, disclosed.id, 'disclose');
  const preview = async () => await d.docket.packs.previewPack({ reference, answers: { holds: true, rights: [] } });
  expect((await preview()).buildable).toBe(false);
  const { error } = await safe(build(d, reference));
  expect(error).toMatchObject({ code: 'PACK_STOPPED' });
  await d.docket.documents.decideDocument({
    reference,
    documentIds: [withheld.id],
    decision: 'redact',
    exemption: 'privilege',
    exemptionNote: null,
  });
  expect((await preview()).checks[0]).toMatchObject({ code: 'documents-decided', state: 'stops' });
  await decide(d, reference, withheld.id, 'withhold');
  await d.docket.requests.recordEvent({
    reference,
    type: 'identity-requested',
    on: '2026-11-25',
    reason: null,
    note: null,
  });
  expect((await preview()).checks[0]).toMatchObject({ code: 'identity', state: 'stops' });
});

test('builds no pack under a passphrase that is short or guessed first, and says so before anything is read', async () => {
  await using d = await openDocket();
  const { reference } = await caseWithDocuments(d);
  for (const passphrase of ['aaaaaaaaaaaa', ' '.repeat(12), 'password1234', 'four plain cars', `${reference} 2026`]) {
    const { error } = await safe(
      d.docket.packs.buildPack({ reference, holds: true, passphrase }).then(async (steps) => {
        for await (const _ of steps);
      }),
    );
    expect(error).toMatchObject({ code: 'PASSPHRASE_WEAK', data: { sentence: expect.stringContaining('suggest') } });
  }
  expect(await readdir(join(d.path, 'vault', 'incoming')).catch(() => [])).toEqual([]);
});

test('holds a pack back once its documents have changed, until it is built again', async () => {
  await using d = await openDocket();
  const { reference, disclosed, withheld } = await caseWithDocuments(d);
  await decide(d, reference, disclosed.id, 'disclose');
  await decide(d, reference, withheld.id, 'disclose');
  const { pack } = await build(d, reference);
  await decide(d, reference, withheld.id, 'withhold');
  const opened = await safe(d.docket.packs.openPack({ reference, packId: pack.id }));
  expect(
    isDefinedError(opened.error) &&
      opened.error.code === 'PACK_STOPPED' &&
      opened.error.data.checks.map(({ code }) => code),
  ).toEqual(['withheld-inside', 'pack-current']);
  const sent = await safe(
    d.docket.packs.sendPack({ reference, packId: pack.id, channel: 'post', to: 'Home', on: '2026-11-25' }),
  );
  expect(sent.error).toMatchObject({ code: 'PACK_STOPPED' });
  const again = await build(d, reference);
  expect((await d.docket.packs.openPack({ reference, packId: again.pack.id })).ticket).toMatch(/^[0-9a-f]{64}$/u);
});

test('stops a file that lies on another person’s case too', async () => {
  await using d = await openDocket();
  const { reference, disclosed, withheld } = await caseWithDocuments(d);
  await decide(d, reference, disclosed.id, 'disclose');
  await decide(d, reference, withheld.id, 'withhold');
  const other = await d.docket.requests.logRequest(
    newRequest({ requester: 'Bram Szellos', email: 'bram@example.org' }),
  );
  await d.docket.documents.attachDocument({
    reference: other.reference,
    upload: await upload(d, 'same.txt', 'What was seen on the visit.'),
  });
  const { checks, buildable } = await d.docket.packs.previewPack({ reference, answers: { holds: true, rights: [] } });
  expect(buildable).toBe(false);
  expect(checks[0]).toMatchObject({ code: 'other-case', sentence: expect.stringContaining(other.reference) });
});

test('keeps the same bytes once, in the vault and in a case', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const first = await d.docket.documents.attachDocument({ reference, upload: await upload(d, 'a.txt', 'Same words.') });
  const second = await d.docket.documents.attachDocument({
    reference,
    upload: await upload(d, 'b.txt', 'Same words.'),
  });
  expect(second).toMatchObject({ alreadyThere: true, document: { id: first.document.id } });
  expect((await d.docket.requests.showRequest({ reference })).documents).toHaveLength(1);
});

test('leaves nothing behind when the officer stops the pack', async () => {
  await using d = await openDocket();
  await readyForPacks(d.docket);
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const { document } = await d.docket.documents.attachDocument({
    reference,
    upload: await upload(d, 'large.bin', new Uint8Array(8_000_000).fill(7), 'application/octet-stream'),
  });
  await decide(d, reference, document.id, 'disclose');
  const stream = await d.docket.packs.buildPack({ reference, holds: true, passphrase });
  await stream.next();
  await stream.return(undefined);
  expect((await d.docket.requests.showRequest({ reference })).packs).toEqual([]);
  expect((await readdir(join(d.path, 'vault', 'incoming'))).filter((name) => name.includes('zip'))).toEqual([]);
});

test('opens the finished pack with 7-Zip, where it is installed', async ({ skip }) => {
  const { spawnSync } = await import('node:child_process');
  if (spawnSync('7z', ['--help']).error !== undefined) skip('7-Zip is not installed on this machine');
  await using d = await openDocket();
  const { reference, disclosed, withheld } = await caseWithDocuments(d);
  await decide(d, reference, disclosed.id, 'disclose');
  await decide(d, reference, withheld.id, 'withhold');
  const { pack } = await build(d, reference);
  const { ticket } = await d.docket.packs.openPack({ reference, packId: pack.id });
  const folder = await mkdtemp(join(tmpdir(), 'docket-7z-'));
  const file = join(folder, 'pack.zip');
  await writeFile(file, await fetchTicket(d, ticket));
  expect(spawnSync('7z', ['t', `-p${passphrase}`, file]).status).toBe(0);
  expect(spawnSync('7z', ['t', '-pnot the passphrase', file]).status).not.toBe(0);
  await rm(folder, { recursive: true });
});
