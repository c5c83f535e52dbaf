import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { lastOf } from '../support/care.ts';
import { newRequest } from '../support/new-request.ts';
import { openDocket } from '../support/open-docket.ts';
import { fetchTicket } from '../support/upload.ts';

test('every paper that Docket makes names it once, as what made it', async () => {
  await using d = await openDocket();
  const { reference } = await d.docket.requests.logRequest(newRequest());
  const drilled = await lastOf(await d.docket.backups.runDrill());
  const period = { from: '2026-11-01', to: '2026-11-30' };
  const reported = await lastOf(await d.docket.reports.exportReport({ ...period, format: 'pdf' }));
  if (drilled.kind !== 'done' || reported.kind !== 'ready') throw new Error('Both come to their end.');
  const papers = {
    record: (await d.docket.requests.printRecord({ reference, language: 'en' })).ticket,
    sheet: (await d.docket.session.printRecoverySheet({ recoveryKey: d.recoveryKey })).ticket,
    drill: drilled.ticket,
    report: reported.ticket,
  };
  for (const [paper, ticket] of Object.entries(papers)) {
    const data = new Uint8Array(await fetchTicket(d, ticket));
    const { info } = await (await getDocument({ data, verbosity: 0 }).promise).getMetadata();
    for (const said of ['Creator', 'Producer'] as const)
      expect((info as Record<string, unknown>)[said], paper).toMatch(/^Docket(?: 0\.0\.0-test)?$/u);
  }
});
