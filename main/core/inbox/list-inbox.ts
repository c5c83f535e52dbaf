import { read } from '../kernel/procedures.ts';
import { asKeptRow, spokenRow, withHours } from './inbox-row.ts';
import { readOrganisation } from '../records/organisation.store.ts';
import { keptReports } from '../records/sealed-report.store.ts';
import { waitingPage } from './waiting-reports.ts';
import { registerFiles } from '../files/disk/register-files.ts';

/** What waits, oldest first, then what was taken in, newest first. */
export const listInbox = read.inbox.listInbox.handler(
  async ({ context: { db, register, t }, input: { offset, limit } }) => {
    const organisation = await readOrganisation(db);
    const inbox = registerFiles(register.folder).inbox;
    const waiting = await waitingPage(db, inbox, register.gathered.inbox, { offset, limit });
    const kept = await keptReports(db, {
      offset: Math.max(0, offset - waiting.total),
      limit: limit - waiting.rows.length,
    });
    return {
      rows: [
        ...waiting.rows.map((waits) => spokenRow(t, withHours(waits, organisation))),
        ...kept.rows.map((report) => asKeptRow(t, report)),
      ],
      total: waiting.total + kept.total,
      waiting: waiting.total,
    };
  },
);
