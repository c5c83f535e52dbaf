import { lastOf } from './care.ts';
import type { TestDocket } from './open-docket.ts';
import { fetchTicket } from './upload.ts';

/** Every paper of a register that is no pack: a case's record, the recovery sheet, the drill, the report. */
export async function ownPapers(d: TestDocket, reference: string): Promise<Readonly<Record<string, Uint8Array>>> {
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
  const entries = Object.entries(tickets).map(async ([name, ticket]) => [name, await fetchTicket(d, ticket)] as const);
  return Object.fromEntries(await Promise.all(entries));
}
