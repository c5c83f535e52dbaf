import { auditHandlers } from './audit/audit.handlers.ts';
import { backupsHandlers } from './backups/backups.handlers.ts';
import { breachesHandlers } from './breaches/breaches.handlers.ts';
import { calendarHandlers } from './calendar/calendar.handlers.ts';
import { checkHandlers } from './check/check.handlers.ts';
import { deadlinesHandlers } from './deadlines/deadlines.handlers.ts';
import { documentsHandlers } from './documents/documents.handlers.ts';
import { draftsHandlers } from './drafts/drafts.handlers.ts';
import { inboxHandlers } from './inbox/inbox.handlers.ts';
import { intakeHandlers } from './intake/intake.handlers.ts';
import { lettersHandlers } from './letters/letters.handlers.ts';
import { organisationHandlers } from './organisation/organisation.handlers.ts';
import { packsHandlers } from './packs/packs.handlers.ts';
import { peopleHandlers } from './people/people.handlers.ts';
import { remindersHandlers } from './reminders/reminders.handlers.ts';
import { reportsHandlers } from './reports/reports.handlers.ts';
import { requestsHandlers } from './requests/requests.handlers.ts';
import { restoreHandlers } from './restore/restore.handlers.ts';
import { salvageHandlers } from './salvage/salvage.handlers.ts';
import { sessionHandlers } from './session/session.handlers.ts';
import { trayHandlers } from './tray/tray.handlers.ts';
import { updatesHandlers } from './updates/updates.handlers.ts';
import { open } from './kernel/procedures.ts';

/** Every procedure of the contract and the use case that answers it. Does not compile while a noun is missing. */
export const router = open.router({
  audit: auditHandlers,
  backups: backupsHandlers,
  breaches: breachesHandlers,
  calendar: calendarHandlers,
  check: checkHandlers,
  deadlines: deadlinesHandlers,
  documents: documentsHandlers,
  drafts: draftsHandlers,
  inbox: inboxHandlers,
  intake: intakeHandlers,
  letters: lettersHandlers,
  organisation: organisationHandlers,
  packs: packsHandlers,
  people: peopleHandlers,
  reminders: remindersHandlers,
  reports: reportsHandlers,
  requests: requestsHandlers,
  restore: restoreHandlers,
  salvage: salvageHandlers,
  session: sessionHandlers,
  tray: trayHandlers,
  updates: updatesHandlers,
});
