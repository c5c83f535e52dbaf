import type { Messages } from './words.ts';
import { audit } from './es/audit.ts';
import { backups } from './es/backups.ts';
import { breaches } from './es/breaches.ts';
import { calendar } from './es/calendar.ts';
import { check } from './es/check.ts';
import { contract } from './es/contract.ts';
import { deadlines } from './es/deadlines.ts';
import { desktop } from './es/desktop.ts';
import { documents } from './es/documents.ts';
import { drafts } from './es/drafts.ts';
import { fileNames } from './es/file-names.ts';
import { history } from './es/history.ts';
import { inbox } from './es/inbox.ts';
import { intake } from './es/intake.ts';
import { letters } from './es/letters.ts';
import { organisation } from './es/organisation.ts';
import { packs } from './es/packs.ts';
import { people } from './es/people.ts';
import { reminders } from './es/reminders.ts';
import { reports } from './es/reports.ts';
import { requests } from './es/requests.ts';
import { restore } from './es/restore.ts';
import { salvage } from './es/salvage.ts';
import { session } from './es/session.ts';
import { shell } from './es/shell.ts';
import { terms } from './es/terms.ts';
import { tray } from './es/tray.ts';
import { ui } from './es/ui.ts';
import { updates } from './es/updates.ts';

export const es: Messages = {
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
