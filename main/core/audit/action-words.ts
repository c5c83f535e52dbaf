import type { ChainAction } from '../files/chain/chain-action.ts';
import { presentPath } from '../files/chain/former-paths.ts';

/** What each entry of the chain says was done. */
const actionWords: { readonly [Action in ChainAction]: string } = {
  'audit.acceptHistory': 'Accepted a register that did not fit',
  'audit.exportLog': 'Exported the audit log',
  'audit.findEntry': 'Looked for an entry of the audit log',
  'audit.leaveOutEntries': 'Entries that waited were not Docket’s',
  'audit.listEntries': 'Read the audit log',
  'audit.saveCheckpoint': 'Saved a checkpoint',
  'audit.showLog': 'Looked at the audit log',
  'audit.signCheckpoint': 'Signed a checkpoint',
  'audit.verifyLog': 'Verified the audit log',
  'backups.chooseBackupPlace': 'Chose a second place for backups',
  'backups.findBackups': 'Find backups',
  'backups.listBackups': 'List backups',
  'backups.makeBackup': 'Made a backup',
  'backups.resealBackups': 'Sealed the key files of backups anew',
  'backups.runDrill': 'Tried a restore',
  'backups.showOlderKeys': 'Show older keys',
  'breaches.addClock': 'Added a clock to a breach',
  'breaches.assessSeverity': 'Assessed a breach’s severity',
  'breaches.closeBreach': 'Closed a breach',
  'breaches.decideNotification': 'Decided whom to notify of a breach',
  'breaches.editBreach': 'Edited a breach',
  'breaches.establishAwareness': 'Settled the awareness of a breach',
  'breaches.listBreaches': 'List breaches',
  'breaches.logBreach': 'Logged a breach',
  'breaches.meetClock': 'Recorded when a clock of a breach was met',
  'breaches.recordNotice': 'Recorded a notice to the authority',
  'breaches.removeClock': 'Removed a clock of a breach',
  'breaches.reopenBreach': 'Opened a breach again',
  'breaches.scoreSeverity': 'Score severity',
  'breaches.showBreach': 'Show breach',
  'breaches.withdrawNotice': 'Took back a notice to the authority',
  'calendar.changeDays': 'Changed the closing days',
  'calendar.dateCases': 'Dated cases again',
  'calendar.previewDays': 'Preview days',
  'calendar.showRules': 'Show rules',
  'calendar.showYear': 'Show year',
  'check.checkRegister': 'Checked the register',
  'check.followCheck': 'Checked the register',
  'check.mendKeyFile': 'Wrote the key file anew',
  'check.rebuildLedger': 'Rebuilt the ledger',
  'check.restoreDocuments': 'Restored documents from a backup',
  'deadlines.computeDeadline': 'Compute deadline',
  'documents.attachDocument': 'Attached a document',
  'documents.beginUpload': 'Began to bring in a file',
  'documents.decideDocument': 'Decided on documents',
  'documents.listExemptions': 'List exemptions',
  'documents.openDocument': 'Opened a document',
  'documents.readUploadedLetter': 'Read uploaded letter',
  'drafts.dropDraft': 'Drop draft',
  'drafts.keepDraft': 'Keep draft',
  'drafts.showDraft': 'Show draft',
  'inbox.dismissReport': 'Dismissed a staff report',
  'inbox.dismissReports': 'Dismissed staff reports together',
  'inbox.listInbox': 'List inbox',
  'inbox.makeBreach': 'Made a breach of a staff report',
  'inbox.openSealedReport': 'Opened a sealed report',
  'intake.reportBreach': 'Report breach',
  'letters.dismissHandedLetters': 'Dismiss handed letters',
  'letters.listHandedLetters': 'List handed letters',
  'letters.takeHandedLetter': 'Take handed letter',
  'organisation.editOrganisation': 'Edited the organisation',
  'organisation.showOrganisation': 'Show organisation',
  'packs.buildPack': 'Built a response pack',
  'packs.openPack': 'Fetched a response pack',
  'packs.previewPack': 'Preview pack',
  'packs.sendPack': 'Recorded that a pack was sent',
  'people.addPerson': 'Added a person',
  'people.changePassphrase': 'Changed a passphrase',
  'people.listPeople': 'List people',
  'people.nameSigningKey': 'Took up a signing key',
  'people.renamePerson': 'Renamed a person',
  'people.replaceRecoveryKey': 'Replaced the recovery key',
  'people.resetPassphrase': 'Reset a passphrase',
  'people.revokePerson': 'Removed a person',
  'people.showRecoveryKey': 'Looked at the recovery key’s card',
  'register.changeKeys': 'Gave the register new keys',
  'register.finishKeys': 'Finished giving the register new keys',
  'register.migrateRegister': 'Brought the register to a newer version',
  'register.noticeClock': 'Noticed that the clock was set',
  'reminders.dismissReminders': 'Dismissed reminders',
  'reminders.exportCalendar': 'Exported dates to a calendar',
  'reminders.listReminders': 'List reminders',
  'reminders.takeReminders': 'Took up reminders',
  'reports.exportReport': 'Exported a report',
  'reports.showFigures': 'Show figures',
  'requests.addNote': 'Added a note',
  'requests.countViews': 'Count views',
  'requests.editEvent': 'Corrected an event',
  'requests.editRequest': 'Edited a request',
  'requests.listRequests': 'List requests',
  'requests.logRequest': 'Logged a request',
  'requests.previewRequest': 'Preview request',
  'requests.printRecord': 'Printed a case’s record',
  'requests.recordEvent': 'Recorded an event',
  'requests.showRequest': 'Show request',
  'requests.showToday': 'Show today',
  'requests.simulateClock': 'Simulate clock',
  'requests.withdrawEvent': 'Withdrew an event',
  'restore.openBackup': 'Open backup',
  'restore.restoreBackup': 'Restored a backup',
  'restore.restoreKeyFile': 'Put the key file back',
  'salvage.salvageRegister': 'Salvaged a damaged register',
  'session.chooseLanguage': 'Chose a language',
  'session.chooseRegister': 'Choose register',
  'session.createRegister': 'Created the register',
  'session.lockRegister': 'Locked the register',
  'session.printRecoverySheet': 'Printed the recovery sheet',
  'session.saveOpener': 'Save opener',
  'session.showStatus': 'Show status',
  'session.unlockRegister': 'Unlocked the register',
  'session.unlockWithRecoveryKey': 'Unlocked with the recovery key',
  'updates.readUpdate': 'Read an update file',
  'updates.showUpdate': 'Looked for an update',
  'updates.takeUpdate': 'Took an update',
};

/** An action in words; one that this Docket does not know, spelled out (`people.countPeople` → "Count people"). */
export function wordsOf(action: string): string {
  const path = presentPath(action);
  if (isKnown(path)) return actionWords[path];
  const useCase = path.split('.').at(-1) ?? path;
  const spelled = useCase.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

function isKnown(path: string): path is ChainAction {
  return Object.hasOwn(actionWords, path);
}

/** What an entry says beside who, when and what: `keyWords: value`, one line each. */
export function detailWords(detail: string): readonly string[] {
  let read: unknown;
  try {
    read = JSON.parse(detail);
  } catch {
    // The walk of the chain names it; reading on is still possible.
    return ['This entry cannot be read.'];
  }
  if (typeof read !== 'object' || read === null) return [];
  return (
    Object.entries(read)
      .filter(([key, value]) => key !== 'waited' && value !== null && value !== '')
      // By its name alone, for a Docket that knows no more; the entry says which computer it was.
      .filter(([key]) => key !== 'machine' || !('computer' in read))
      .map(([key, value]) => {
        const spelled = key.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
        const said = value === true ? 'yes' : value === false ? 'no' : String(value);
        return `${spelled.charAt(0).toUpperCase()}${spelled.slice(1)}: ${said}`;
      })
  );
}
