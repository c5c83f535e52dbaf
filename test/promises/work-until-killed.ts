import { writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { createRouterClient } from '@orpc/server';
import { router } from '../../main/core/router.ts';
import { testContext } from '../support/open-docket.ts';
import { newRequest } from '../support/new-request.ts';
import { fetchTicket, upload } from '../support/upload.ts';
import { payslips } from '../support/new-breach.ts';
import { secrets } from './invented-secrets.ts';

// A day's work over a register, in a process of its own, so that the test may look at every file it leaves anywhere.
const [folder = '', secondPlace = ''] = process.argv.slice(2);
const context = testContext(folder, '2026-11-25T09:12:00Z');
const docket = createRouterClient(router, { context });
const desk = { docket, context };

async function tell(what: object): Promise<void> {
  writeSync(1, `${JSON.stringify(what)}\n`);
  // The parent answers when it has looked.
  await new Promise((resolve) => void process.stdin.once('data', resolve));
}

async function ready(kind: 'xlsx' | 'pdf'): Promise<string> {
  for await (const step of await docket.reports.exportReport({ from: '2026-01-01', to: '2026-12-31', format: kind })) {
    if (step.kind === 'ready') return step.ticket;
  }
  throw new Error('The report was not written.');
}

async function pack(reference: string, onStep: (step: string) => void = () => undefined): Promise<string> {
  for await (const step of await docket.packs.buildPack({
    reference,
    holds: true,
    passphrase: secrets.packPassphrase,
  })) {
    if (step.kind === 'kept') return step.pack.id;
    onStep(step.progress.step);
  }
  throw new Error('The pack was not built.');
}

const letter = [
  `From: ${secrets.letterSender} <${secrets.letterAddress}>`,
  'To: privacy@harbour.example',
  'Date: Mon, 23 Nov 2026 10:02:00 +0000',
  'Message-ID: <vestry-1@oystercatcher.example>',
  `Subject: ${secrets.letterSubject}`,
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="edge"',
  '',
  '--edge',
  'Content-Type: text/plain; charset=utf-8',
  '',
  secrets.letterText,
  '',
  '--edge',
  `Content-Type: text/plain; name="${secrets.attachmentName}"`,
  `Content-Disposition: attachment; filename="${secrets.attachmentName}"`,
  '',
  secrets.attachmentText,
  '--edge--',
  '',
].join('\r\n');

const { path } = await docket.session.createRegister({
  organisation: 'Harbour Co',
  regime: 'uk-gdpr',
  calendar: 'GB-ENG',
  timeZone: 'Europe/London',
  personName: secrets.officer,
  passphrase: secrets.passphrase,
});
await docket.session.unlockRegister({ passphrase: secrets.passphrase });
const organisation = await docket.organisation.showOrganisation();
await docket.organisation.editOrganisation({
  ...organisation,
  address: '1 Quay Street',
  contact: secrets.organisationContact,
  informationSheet: {
    ...organisation.informationSheet,
    en: {
      purposes: 'Letting allotments',
      categories: 'Names, addresses',
      recipients: 'None',
      transfers: 'None',
      retention: 'Six years',
      source: 'You',
      automatedDecisions: 'None',
    },
  },
});
await docket.people.addPerson({ name: secrets.newColleague, role: 'handler', passphrase: secrets.colleaguePassphrase });

const { requester, email, address, subject, body } = secrets;
await docket.drafts.keepDraft({ name: 'answer', content: secrets.draft });
const { reference } = await docket.requests.logRequest(newRequest({ requester, email, address, subject, body }));
const letterUpload = await upload(desk, 'letter.eml', letter, 'message/rfc822');
const read = await docket.documents.readUploadedLetter({ upload: letterUpload });
await docket.requests.logRequest(
  newRequest({
    requester: read.proposal.requesterName,
    email: read.proposal.requesterEmail,
    subject: read.subject,
    body: read.text,
    receivedOn: '2026-11-23',
    letterUpload,
  }),
);
await docket.requests.recordEvent({
  reference,
  type: 'clarification-requested',
  on: '2026-11-24',
  reason: null,
  note: secrets.eventNote,
});
await docket.requests.recordEvent({
  reference,
  type: 'clarification-received',
  on: '2026-11-25',
  reason: null,
  note: null,
});
await docket.requests.addNote({ reference, text: secrets.note });
await docket.requests.editRequest({ reference, requester: secrets.correctedName });
const { document } = await docket.documents.attachDocument({
  reference,
  upload: await upload(desk, secrets.fileName, `${secrets.documentText}\n`.repeat(60_000)),
  title: secrets.documentTitle,
});
const advice = await docket.documents.attachDocument({
  reference,
  upload: await upload(desk, 'advice.txt', `${secrets.withheldText}\n`.repeat(1_000)),
});
const decided = { reference, exemption: null, exemptionNote: null };
await docket.documents.decideDocument({ ...decided, documentIds: [document.id], decision: 'disclose' });
const [exemption] = await docket.documents.listExemptions({ reference });
await docket.documents.decideDocument({
  reference,
  documentIds: [advice.document.id],
  decision: 'withhold',
  exemption: exemption?.code ?? null,
  exemptionNote: secrets.exemptionNote,
});
const packId = await pack(reference);
await fetchTicket(desk, (await docket.packs.openPack({ reference, packId })).ticket);
await fetchTicket(desk, (await docket.documents.openDocument({ reference, documentId: document.id })).ticket);
for await (const step of await docket.packs.printSet({ reference, holds: true }))
  if (step.kind === 'ready') await fetchTicket(desk, step.ticket);
await docket.packs.sendPack({ reference, packId, channel: 'post', to: secrets.packSentTo, on: '2026-11-25' });

const breach = await docket.breaches.logBreach({
  ...payslips,
  title: secrets.breachTitle,
  facts: secrets.breachFacts,
  awareEvidence: secrets.breachEvidence,
});
await docket.breaches.recordNotice({
  reference: breach.reference,
  kind: 'first',
  sentAt: '2026-11-25T09:00:00Z',
  authorityReference: 'ICO-1',
  note: secrets.noticeNote,
});
const report = { noticedAt: '2026-11-25T08:00:00Z', contact: secrets.reportContact } as const;
await docket.intake.reportBreach({ ...report, whatHappened: secrets.reportText });
const [waiting] = (await docket.inbox.listInbox()).rows;
if (waiting === undefined) throw new Error('A report waits.');
await docket.inbox.openSealedReport({ id: waiting.id });
await docket.inbox.dismissReport({ id: waiting.id, reason: secrets.reportReason });
await docket.intake.reportBreach({ ...report, whatHappened: secrets.waitingReport });

// One report is fetched and one is not; the lock takes the other away.
await fetchTicket(desk, await ready('pdf'));
await tell({ kind: 'fetched', path });
await ready('xlsx');
for (const words of ['quillf', 'beekeeper'])
  await docket.requests.listRequests({ words, view: 'all', sort: 'requester' });
await docket.reminders.takeReminders();
await docket.backups.chooseBackupPlace({ path: secondPlace });
await docket.session.lockRegister();
// What is wrong and nearly right gives the right one away.
const refused = await docket.session.unlockRegister({ passphrase: secrets.wrongPassphrase }).catch(() => 'refused');
if (refused !== 'refused') throw new Error('A wrong passphrase is refused.');
await tell({ kind: 'locked', path });

await docket.session.unlockRegister({ passphrase: secrets.passphrase });
for await (const step of await docket.backups.makeBackup({}))
  if (step.kind === 'kept' && step.second?.problem !== null) throw new Error('The backup is copied.');
await tell({ kind: 'backed up', path });
await ready('xlsx');
const second = await docket.requests.logRequest(newRequest({ requester, email, address, subject, body }));
const more = await upload(desk, secrets.fileName, `${secrets.documentText}\n`.repeat(500_000));
const attached = await docket.documents.attachDocument({ reference: second.reference, upload: more });
await docket.documents.decideDocument({
  ...decided,
  reference: second.reference,
  documentIds: [attached.document.id],
  decision: 'disclose',
});
const begun = await docket.documents.beginUpload({
  fileName: secrets.fileName,
  size: 40_000_000,
  mediaType: 'text/plain',
});
await context.uploads.take(
  begun.ticket,
  0,
  (async function* () {
    for (let at = 0; at < 100; at += 1) yield Buffer.from(`${secrets.documentText}\n`.repeat(1_000));
  })(),
);
let told = false;
await pack(second.reference, (step) => {
  if (step === 'Writing the letters' || told) return;
  told = true;
  writeSync(1, `${JSON.stringify({ kind: 'packing', path })}\n`);
});
await setTimeout(60_000);
