import { expect, test } from 'vitest';
import { wordingOf } from '../../../main/core/files/paper/wording/find-wording.ts';
import { lastOf } from '../../support/care.ts';
import { newRequest } from '../../support/new-request.ts';
import { openDocket, type TestDocket } from '../../support/open-docket.ts';
import { readPdfLines } from '../../support/read-pdf-lines.ts';
import { fetchTicket } from '../../support/upload.ts';

const note = wordingOf('en').unprinted;

/** Every paper of a register that is no pack, read back: a case's record, the recovery sheet, the drill, the report. */
async function papersOf(d: TestDocket, reference: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const { docket } = d;
  const drilled = await lastOf(await docket.backups.runDrill());
  const period = { from: '2026-11-01', to: '2026-11-30' };
  const reported = await lastOf(await docket.reports.exportReport({ ...period, format: 'pdf' }));
  if (drilled.kind !== 'done' || reported.kind !== 'ready') throw new Error('Both come to their end.');
  const tickets = {
    record: (await docket.requests.printRecord({ reference, language: 'en' })).ticket,
    sheet: (await docket.session.printRecoverySheet({ recoveryKey: d.recoveryKey })).ticket,
    drill: drilled.ticket,
    report: reported.ticket,
  };
  const entries = Object.entries(tickets).map(
    async ([name, ticket]) => [name, await readPdfLines(await fetchTicket(d, ticket))] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

test('a paper that cannot print a name says so under its title', async () => {
  await using d = await openDocket();
  const { docket } = d;
  const { reference } = await docket.requests.logRequest(newRequest({ requester: 'ᚠᚢᚦ ᚨᚱᚲ' }));
  const organisation = await docket.organisation.showOrganisation();
  await docket.organisation.editOrganisation({ ...organisation, name: 'ᛒᛖᛗ' });
  for (const [name, lines] of Object.entries(await papersOf(d, reference)))
    expect(lines.join(' '), name).toContain(note);
});

const everyWriting =
  'Ștefan Παπαδόπουλος Łukasz محمد العلي נועם 王小明 髙﨑さくら 김민수 क्षितिज สมชาย ნინო Հայկ J̌osé 😀';

test('a paper that prints every letter says nothing of it, and prints each', async () => {
  await using d = await openDocket();
  const { docket } = d;
  const { reference } = await docket.requests.logRequest(newRequest({ requester: everyWriting }));
  const organisation = await docket.organisation.showOrganisation();
  await docket.organisation.editOrganisation({ ...organisation, name: everyWriting });
  for (const [name, lines] of Object.entries(await papersOf(d, reference)))
    expect(lines.join(' '), name).not.toContain(note);
});
