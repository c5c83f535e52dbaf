import { dismissReport } from './dismiss-report.ts';
import { dismissReports } from './dismiss-reports.ts';
import { listInbox } from './list-inbox.ts';
import { makeBreach } from './make-breach.ts';
import { openSealedReport } from './open-sealed-report.ts';

/** What can be asked about sealed reports that have arrived. */
export const inboxContract = { listInbox, openSealedReport, makeBreach, dismissReport, dismissReports };
