import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { readKeyFile } from '../../main/core/register/keys/key-file-on-disk.ts';
import { subkey } from '../../main/core/register/keys/secret-memory.ts';
import { unlockWithPassphrase } from '../../main/core/register/keys/unlock-key-file.ts';
import { openDatabase } from '../../main/core/register/open-database.ts';
import { newRequest } from '../support/new-request.ts';
import { payslips } from '../support/new-breach.ts';
import { testHost } from '../support/open-docket.ts';
import { driveLoopback, type DrivenLoopback } from '../support/drive-loopback.ts';
import { secrets } from './invented-secrets.ts';
import { proved, rounds } from './promise.ts';
import { formsOfKey, formsOfText, mayScanMemory, scanMemory, type Needle } from './scan-memory.ts';

const cases = rounds(20, 100);
const marker = (at: number) => `The ${at}. herring barrel stood in Theodora's porch.`;

const leftovers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const tidy of leftovers.splice(0).toReversed()) await tidy();
});

/** The loopback host as `npm start` runs it, without a window. */
async function startLoopback(folder: string): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const host = join(import.meta.dirname, '..', '..', 'main', 'hosts', 'loopback', 'index.ts');
  const child = spawn(process.execPath, [host, '--no-open'], {
    env: {
      PATH: process.env['PATH'],
      DOCKET_REGISTERS: folder,
      DOCKET_ARGON_MIB: '64',
      DOCKET_NOW: '2026-11-25T09:12:00Z',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  leftovers.push(async () => {
    const ended = once(child, 'exit');
    if (child.exitCode === null && child.kill()) await ended;
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = / at (\S+)$/u.exec(line)?.[1];
    if (address !== undefined) return { child, address };
  }
  throw new Error('The host did not say where it is.');
}

/** A day's work through the door: letters, documents, a pack, a report, a breach, searches, drafts. */
async function work({ docket, upload, fetchTicket }: DrivenLoopback): Promise<void> {
  const { requester, email, address, subject, body } = secrets;
  for (let at = 1; at <= cases; at += 1)
    await docket.requests.logRequest(newRequest({ requester, email, address, subject, body: `${body} ${marker(at)}` }));
  const letter = [
    `From: ${secrets.letterSender} <${secrets.letterAddress}>`,
    'To: privacy@harbour.example',
    'Date: Mon, 23 Nov 2026 10:02:00 +0000',
    `Subject: ${secrets.letterSubject}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    secrets.letterText,
    '',
  ].join('\r\n');
  const letterUpload = await upload('letter.eml', Buffer.from(letter), 'message/rfc822');
  const read = await docket.documents.readUploadedLetter({ upload: letterUpload });
  const { reference } = await docket.requests.logRequest(
    newRequest({ requester, email: null, subject: read.subject, body: read.text, letterUpload }),
  );
  const file = await upload(secrets.fileName, Buffer.from(`${secrets.documentText}\n`.repeat(60_000)));
  const { document } = await docket.documents.attachDocument({ reference, upload: file, title: secrets.documentTitle });
  await docket.documents.decideDocument({
    reference,
    documentIds: [document.id],
    decision: 'disclose',
    exemption: null,
    exemptionNote: null,
  });
  await fetchTicket((await docket.documents.openDocument({ reference, documentId: document.id })).ticket);
  for await (const step of await docket.packs.buildPack({ reference, passphrase: secrets.packPassphrase }))
    if (step.kind === 'kept')
      await fetchTicket((await docket.packs.openPack({ reference, packId: step.pack.id })).ticket);
  for (const format of ['xlsx', 'pdf'] as const)
    for await (const step of await docket.reports.exportReport({ from: '2026-01-01', to: '2026-12-31', format }))
      if (step.kind === 'ready') await fetchTicket(step.ticket);
  await docket.requests.addNote({ reference, text: secrets.note });
  await docket.drafts.keepDraft({ name: 'answer', content: secrets.draft });
  await docket.drafts.showDraft({ name: 'answer' });
  await docket.breaches.logBreach({
    ...payslips,
    title: secrets.breachTitle,
    facts: secrets.breachFacts,
    awareEvidence: secrets.breachEvidence,
  });
  await docket.intake.reportBreach({ noticedAt: '2026-11-25T08:00:00Z', whatHappened: secrets.reportText });
  for (const { id } of await docket.inbox.listInbox()) await docket.inbox.openSealedReport({ id });
  await docket.requests.listRequests({ words: 'quillf', view: 'all', sort: 'requester' });
  await docket.requests.showToday();
}

/**
 * Every key behind the register, worked out here from its files and the passphrase: those that Docket holds and wipes,
 * and those that lie in rows, which go through SQLite's own memory.
 */
async function keysOf(path: string): Promise<{ readonly held: readonly Needle[]; readonly stored: readonly Needle[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'docket-keys-'));
  leftovers.push(async () => await rm(folder, { recursive: true, force: true }));
  await cp(path, folder, { recursive: true });
  const keys = await unlockWithPassphrase(await readKeyFile(folder), secrets.passphrase);
  if (keys.role === 'manager') throw new Error('The first slot is the DPO’s.');
  const raw = openDatabase(join(folder, 'register.db'), keys.dataKey, { ...testHost(folder), holding: 'shared' });
  const blobs = (sql: string) => raw.prepare<[], Buffer>(sql).pluck().all();
  const held = [
    ...formsOfKey('data key', keys.dataKey),
    ...formsOfKey('ledger key', keys.ledgerKey),
    ...formsOfKey('audit seed', keys.auditSeed),
    ...formsOfKey('key of document hashes', subkey(keys.dataKey, 'document hashes')),
  ];
  const stored = [
    ...blobs('SELECT key FROM audit_key').flatMap((key) => formsOfKey('audit key', key)),
    ...blobs('SELECT private_key FROM intake_key').flatMap((key) => formsOfKey('intake key', key)),
    ...blobs('SELECT key FROM vault_object').flatMap((key, at) => formsOfKey(`key of document ${at}`, key)),
  ];
  raw.close();
  return { held, stored };
}

/** How many of the needles are found anywhere in the process. */
function remaining(pid: number, needles: readonly Needle[]): number {
  return new Set(scanMemory(pid, needles).map(({ name }) => name)).size;
}

const textNeedles = [
  ...Object.entries(secrets).flatMap(([name, text]) => formsOfText(name, text)),
  ...Array.from({ length: cases }, (_, at) => formsOfText(`letter ${at + 1}`, marker(at + 1))).flat(),
];

test.skipIf(!mayScanMemory)(
  'five seconds after a lock no key that Docket holds is left in the memory of the host; what else is left there is counted (needs root on Linux)',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'docket-memory-'));
    leftovers.push(async () => await rm(folder, { recursive: true, force: true }));
    const { child, address } = await startLoopback(folder);
    const pid = child.pid ?? 0;
    const driven = await driveLoopback(address);
    leftovers.push(async () => driven.close());
    const { docket } = driven;
    const { path, recoveryKey } = await docket.register.createRegister({
      organisation: 'Harbour Co',
      regime: 'uk-gdpr',
      calendar: 'GB-ENG',
      timeZone: 'Europe/London',
      personName: secrets.officer,
      passphrase: secrets.passphrase,
    });
    const locks = rounds(1, 3);
    const left = { stored: 0, texts: 0 };
    let held: readonly Needle[] = [];
    let stored: readonly Needle[] = [];
    for (let lock = 1; lock <= locks; lock += 1) {
      await docket.register.unlockRegister({ passphrase: secrets.passphrase });
      await work(driven);
      // The search finds what is there: a register that is open has its keys and its cases in memory.
      const open = scanMemory(pid, [...(await keysOf(path)).held.slice(0, 1), ...formsOfText('body', secrets.body)]);
      expect(open.map(({ name }) => name)).toContain('data key, raw');
      expect(open.map(({ name }) => name)).toContain('body, one byte a character');

      await docket.register.lockRegister();
      await setTimeout(5_000);
      ({ held, stored } = await keysOf(path));
      expect(scanMemory(pid, held)).toEqual([]);
      left.stored = Math.max(left.stored, remaining(pid, [...stored, ...formsOfText('recovery key', recoveryKey)]));
      left.texts = Math.max(left.texts, remaining(pid, textNeedles));
    }
    // What SQLite, node:http and V8 have freed is theirs to overwrite: measured and printed, and not promised.
    proved(
      10,
      `${locks} locks after a day's work, 5 s later: 0 of ${held.length} forms of the keys Docket holds in memory; freed memory not yet used again still has ${left.stored} of ${stored.length + 2} forms of keys in rows and of the recovery key, ${left.texts} of ${textNeedles.length} forms of texts`,
    );
  },
);
