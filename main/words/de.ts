import type { Messages } from './words.ts';
import { audit } from './de/audit.ts';
import { backups } from './de/backups.ts';
import { breaches } from './de/breaches.ts';
import { calendar } from './de/calendar.ts';
import { check } from './de/check.ts';
import { contract } from './de/contract.ts';
import { deadlines } from './de/deadlines.ts';
import { desktop } from './de/desktop.ts';
import { documents } from './de/documents.ts';
import { drafts } from './de/drafts.ts';
import { fileNames } from './de/file-names.ts';
import { history } from './de/history.ts';
import { inbox } from './de/inbox.ts';
import { intake } from './de/intake.ts';
import { letters } from './de/letters.ts';
import { organisation } from './de/organisation.ts';
import { packs } from './de/packs.ts';
import { people } from './de/people.ts';
import { reminders } from './de/reminders.ts';
import { reports } from './de/reports.ts';
import { requests } from './de/requests.ts';
import { restore } from './de/restore.ts';
import { salvage } from './de/salvage.ts';
import { session } from './de/session.ts';
import { shell } from './de/shell.ts';
import { terms } from './de/terms.ts';
import { tray } from './de/tray.ts';
import { ui } from './de/ui.ts';
import { updates } from './de/updates.ts';

export const de: Messages = {
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
