import type { Messages } from './words.ts';
import { audit } from './ro/audit.ts';
import { backups } from './ro/backups.ts';
import { breaches } from './ro/breaches.ts';
import { calendar } from './ro/calendar.ts';
import { check } from './ro/check.ts';
import { contract } from './ro/contract.ts';
import { deadlines } from './ro/deadlines.ts';
import { desktop } from './ro/desktop.ts';
import { documents } from './ro/documents.ts';
import { drafts } from './ro/drafts.ts';
import { fileNames } from './ro/file-names.ts';
import { history } from './ro/history.ts';
import { inbox } from './ro/inbox.ts';
import { intake } from './ro/intake.ts';
import { letters } from './ro/letters.ts';
import { organisation } from './ro/organisation.ts';
import { packs } from './ro/packs.ts';
import { people } from './ro/people.ts';
import { reminders } from './ro/reminders.ts';
import { reports } from './ro/reports.ts';
import { requests } from './ro/requests.ts';
import { restore } from './ro/restore.ts';
import { salvage } from './ro/salvage.ts';
import { session } from './ro/session.ts';
import { shell } from './ro/shell.ts';
import { terms } from './ro/terms.ts';
import { tray } from './ro/tray.ts';
import { ui } from './ro/ui.ts';
import { updates } from './ro/updates.ts';

export const ro: Messages = {
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
