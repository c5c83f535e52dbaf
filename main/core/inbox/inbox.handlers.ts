import type { Handlers } from '../kernel/handlers.ts';
import { dismissReport } from './dismiss-report.ts';
import { dismissReports } from './dismiss-reports.ts';
import { listInbox } from './list-inbox.ts';
import { makeBreach } from './make-breach.ts';
import { openSealedReport } from './open-sealed-report.ts';

/** The use cases that answer what is asked about sealed reports that have arrived. */
export const inboxHandlers = {
  listInbox,
  openSealedReport,
  makeBreach,
  dismissReport,
  dismissReports,
} satisfies Handlers<'inbox'>;
