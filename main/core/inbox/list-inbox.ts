import type { InboxRow } from '../../contract/inbox/inbox-row.ts';
import type { Reader } from '../kernel/context.ts';
import { read } from '../kernel/procedures.ts';
import { registerFiles } from '../register/open-register.ts';
import { asKeptRow, asWaitingRow } from './inbox-row.ts';
import { keptReports } from './sealed-report.store.ts';
import { waitingReports } from './waiting-reports.ts';

/** What waits, oldest first, then what was taken in, newest first. */
export const listInbox = read.inbox.listInbox.handler(
  async ({ context: { db, register } }) => await inboxOf(db, register.folder),
);

/** The inbox of the register in `folder`. */
export async function inboxOf(db: Reader, folder: string): Promise<InboxRow[]> {
  const waiting = await waitingReports(db, registerFiles(folder).inbox);
  return [...waiting.map(asWaitingRow), ...(await keptReports(db)).map(asKeptRow)];
}

/** How many reports wait for the officer, the unreadable ones included. */
export async function countWaiting(db: Reader, folder: string): Promise<number> {
  return (await waitingReports(db, registerFiles(folder).inbox)).length;
}
