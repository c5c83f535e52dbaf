import { findKeptReport, type KeptReport } from '../records/sealed-report.store.ts';
import type { InboxMemory } from '../files/opened/inbox-memory.ts';
import type { WaitingReport } from '../files/vault/opened-file.ts';
import { findWaiting } from './waiting-reports.ts';
import type { Reader } from '../files/database/reader.ts';

/** Where a report of the inbox is: still in its envelope, or in the register. */
export type FoundReport =
  | { readonly where: 'waiting'; readonly report: WaitingReport }
  | { readonly where: 'kept'; readonly report: KeptReport };

/** The report with this id. What waits comes first: only it can be another than the one of its name in the register. */
export async function findReport(
  db: Reader,
  inbox: string,
  memory: InboxMemory,
  id: string,
): Promise<FoundReport | undefined> {
  const waiting = await findWaiting(db, inbox, memory, id);
  if (waiting !== undefined) return { where: 'waiting', report: waiting };
  const kept = await findKeptReport(db, id);
  return kept && { where: 'kept', report: kept };
}
