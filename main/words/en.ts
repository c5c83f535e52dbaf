import { audit } from './en/audit.ts';
import { backups } from './en/backups.ts';
import { breaches } from './en/breaches.ts';
import { calendar } from './en/calendar.ts';
import { check } from './en/check.ts';
import { contract } from './en/contract.ts';
import { deadlines } from './en/deadlines.ts';
import { desktop } from './en/desktop.ts';
import { documents } from './en/documents.ts';
import { drafts } from './en/drafts.ts';
import { fileNames } from './en/file-names.ts';
import { history } from './en/history.ts';
import { inbox } from './en/inbox.ts';
import { intake } from './en/intake.ts';
import { letters } from './en/letters.ts';
import { organisation } from './en/organisation.ts';
import { packs } from './en/packs.ts';
import { people } from './en/people.ts';
import { reminders } from './en/reminders.ts';
import { reports } from './en/reports.ts';
import { requests } from './en/requests.ts';
import { restore } from './en/restore.ts';
import { salvage } from './en/salvage.ts';
import { session } from './en/session.ts';
import { shell } from './en/shell.ts';
import { terms } from './en/terms.ts';
import { tray } from './en/tray.ts';
import { ui } from './en/ui.ts';
import { updates } from './en/updates.ts';

/** The English catalogue: the model of every other (see words.ts). */
export const en = {
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
} as const;
