import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { newRequest } from '../support/new-request.ts';
import { payslips } from '../support/new-breach.ts';
import { driveLoopback, type DrivenLoopback } from '../support/drive-loopback.ts';
import { answering, isRunning, processesOf } from '../support/host-processes.ts';
import { startLoopback } from '../support/start-loopback.ts';
import { secrets } from './invented-secrets.ts';
import { keysBehind } from './keys-behind.ts';
import { isFull, proved, rounds } from './promise.ts';
import { formsOfText, mayScanMemory, scanMemory, type Needle, type Remains } from './scan-memory.ts';
import { readyForPacks } from '../support/ready-for-packs.ts';

const cases = rounds(20, 100);
const marker = 'herring barrel stood in Theodora’s porch.';

const leftovers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const tidy of leftovers.splice(0).toReversed()) await tidy();
});

/** A day's work through the door: letters, documents, a pack, a report, a breach, searches, drafts. */
async function work({ docket, upload, fetchTicket }: DrivenLoopback, day: number): Promise<void> {
  const { requester, email, address, subject, body } = secrets;
  for (let at = 1; at <= cases; at += 1)
    await docket.requests.logRequest(
      newRequest({ requester, email, address, subject, body: `${body} The ${at}. ${marker}` }),
    );
  const letter = [
    `From: ${secrets.letterSender} <${secrets.letterAddress}>`,
    'To: privacy@harbour.example',
    'Date: Mon, 23 Nov 2026 10:02:00 +0000',
    `Subject: ${secrets.letterSubject}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    secrets.letterText,
    // The same letter is logged once.
    `This is letter ${day}.`,
    '',
  ].join('\r\n');
  const letterUpload = await upload('letter.eml', Buffer.from(letter), 'message/rfc822');
  const read = await docket.documents.readUploadedLetter({ upload: letterUpload });
  const { reference } = await docket.requests.logRequest(
    newRequest({ requester, email: 'ottilie@example.org', subject: read.subject, body: read.text, letterUpload }),
  );
  await readyForPacks(docket);
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
  for await (const step of await docket.packs.buildPack({ reference, holds: true, passphrase: secrets.packPassphrase }))
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
  for (const { id } of (await docket.inbox.listInbox()).rows) await docket.inbox.openSealedReport({ id });
  await docket.requests.listRequests({ words: 'quillf', view: 'all', sort: 'requester' });
  await docket.requests.showToday();
}

/** What is found of the needles in any of the processes. */
function foundIn(processes: readonly number[], needles: readonly Needle[]): readonly Remains[] {
  return processes.flatMap((pid) => scanMemory(pid, needles));
}

const typed = [
  'requester',
  'email',
  'address',
  'subject',
  'body',
  'letterSender',
  'letterAddress',
  'letterSubject',
  'letterText',
  'fileName',
  'documentText',
  'documentTitle',
  'note',
  'draft',
  'breachTitle',
  'breachFacts',
  'breachEvidence',
  'reportText',
  'officer',
  'passphrase',
  'packPassphrase',
] as const;
const texts = [
  ...typed.flatMap((name) => formsOfText(name, secrets[name])),
  ...formsOfText('what every letter ends with', marker),
];
/** Some of what must be found while a register is open. */
const sample = ['data key, raw', 'ledger key, raw', 'body, one byte a character', 'requester, one byte a character'];

test.skipIf(!mayScanMemory)(
  'five seconds after a lock no process of the host has a key, a passphrase or a word of a case in its memory (needs root on Linux)',
  { timeout: 900_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'docket-memory-'));
    leftovers.push(async () => await rm(folder, { recursive: true, force: true }));
    await using host = await startLoopback(folder);
    const driven = await driveLoopback(host.address);
    leftovers.push(async () => driven.close());
    const { docket } = driven;
    const { path, recoveryKey } = await docket.session.createRegister({
      organisation: 'Harbour Co',
      regime: 'uk-gdpr',
      calendar: 'GB-ENG',
      timeZone: 'Europe/London',
      personName: secrets.officer,
      passphrase: secrets.passphrase,
    });
    const locks = rounds(2, 6);
    const figures = { forms: 0, processes: 0 };
    for (let lock = 1; lock <= locks; lock += 1) {
      await docket.session.unlockRegister({ passphrase: secrets.passphrase });
      await work(driven, lock);
      const needles = [
        ...(await keysBehind(path, secrets.passphrase)),
        ...formsOfText('recovery key', recoveryKey),
        ...texts,
      ];
      // The search finds what is there: a register that is open has its keys and its cases in memory.
      const held = needles.filter(({ name }) => sample.includes(name));
      const open = new Set(foundIn(processesOf(host.pid), held).map(({ name }) => name));
      expect([...open].toSorted()).toEqual(sample.toSorted());

      const holding = answering(host);
      await docket.session.lockRegister();
      // The promise's own five seconds are counted where the machine does nothing else.
      if (isFull) await setTimeout(5_000);
      else await expect.poll(() => isRunning(holding)).toBe(false);
      const after = processesOf(host.pid);
      expect(after.length).toBeGreaterThan(1);
      expect(foundIn(after, needles)).toEqual([]);
      expect((await docket.session.showStatus()).state).toBe('locked');
      figures.forms = needles.length;
      figures.processes += after.length;
    }
    proved(
      10,
      `${locks} locks after a day's work each, ${isFull ? '5 s later' : 'once they were done'}: ${figures.processes} processes read, 0 of ${figures.forms} forms of keys, passphrases and texts`,
    );
  },
);
