import type { Messages } from './words.ts';
import { audit } from './fr/audit.ts';
import { backups } from './fr/backups.ts';
import { breaches } from './fr/breaches.ts';
import { calendar } from './fr/calendar.ts';
import { check } from './fr/check.ts';
import { contract } from './fr/contract.ts';
import { deadlines } from './fr/deadlines.ts';
import { desktop } from './fr/desktop.ts';
import { documents } from './fr/documents.ts';
import { drafts } from './fr/drafts.ts';
import { fileNames } from './fr/file-names.ts';
import { history } from './fr/history.ts';
import { inbox } from './fr/inbox.ts';
import { intake } from './fr/intake.ts';
import { letters } from './fr/letters.ts';
import { organisation } from './fr/organisation.ts';
import { packs } from './fr/packs.ts';
import { people } from './fr/people.ts';
import { reminders } from './fr/reminders.ts';
import { reports } from './fr/reports.ts';
import { requests } from './fr/requests.ts';
import { restore } from './fr/restore.ts';
import { salvage } from './fr/salvage.ts';
import { session } from './fr/session.ts';
import { shell } from './fr/shell.ts';
import { terms } from './fr/terms.ts';
import { tray } from './fr/tray.ts';
import { ui } from './fr/ui.ts';
import { updates } from './fr/updates.ts';

export const fr: Messages = {
  audit,
  backups,
  breaches,
  calendar,
  check,
  contract,
  deadlines,
  desktop,
  documents,
  drafts,
  fileNames,
  history,
  inbox,
  intake,
  letters,
  organisation,
  packs,
  people,
  reminders,
  reports,
  requests,
  restore,
  salvage,
  session,
  shell,
  terms,
  tray,
  ui,
  updates,
};
