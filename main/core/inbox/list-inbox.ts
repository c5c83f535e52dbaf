import { read } from '../kernel/procedures.ts';
import { registerFiles } from '../register/open-register.ts';
import { asKeptRow, asWaitingRow } from './inbox-row.ts';
import { keptReports } from './sealed-report.store.ts';
import { waitingReports } from './waiting-reports.ts';

/** What waits, oldest first, then what was taken in, newest first. */
export const listInbox = read.inbox.listInbox.handler(async ({ context: { db, register } }) => {
  const waiting = await waitingReports(db, registerFiles(register.folder).inbox);
  return [...waiting.map(asWaitingRow), ...(await keptReports(db)).map(asKeptRow)];
});
