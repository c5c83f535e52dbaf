import { acceptHistory } from './audit/accept-history.ts';
import { exportLog } from './audit/export-log.ts';
import { findEntry } from './audit/find-entry.ts';
import { listEntries } from './audit/list-entries.ts';
import { saveCheckpoint } from './audit/save-checkpoint.ts';
import { showLog } from './audit/show-log.ts';
import { signCheckpoint } from './audit/sign-checkpoint.ts';
import { verifyLog } from './audit/verify-log.ts';
import { addClock } from './breaches/add-clock.ts';
import { assessSeverity } from './breaches/assess-severity.ts';
import { closeBreach } from './breaches/close-breach.ts';
import { decideNotification } from './breaches/decide-notification.ts';
import { editBreach } from './breaches/edit-breach.ts';
import { establishAwareness } from './breaches/establish-awareness.ts';
import { listBreaches } from './breaches/list-breaches.ts';
import { logBreach } from './breaches/log-breach.ts';
import { meetClock } from './breaches/meet-clock.ts';
import { recordNotice } from './breaches/record-notice.ts';
import { removeClock } from './breaches/remove-clock.ts';
import { reopenBreach } from './breaches/reopen-breach.ts';
import { scoreSeverity } from './breaches/score-severity.ts';
import { showBreach } from './breaches/show-breach.ts';
import { withdrawNotice } from './breaches/withdraw-notice.ts';
import { changeDays } from './calendar/change-days.ts';
import { previewDays } from './calendar/preview-days.ts';
import { showRules } from './calendar/show-rules.ts';
import { showYear } from './calendar/show-year.ts';
import { checkRegister } from './check/check-register.ts';
import { chooseBackupPlace } from './backups/choose-backup-place.ts';
import { findBackups } from './backups/find-backups.ts';
import { followCheck } from './check/follow-check.ts';
import { listBackups } from './backups/list-backups.ts';
import { makeBackup } from './backups/make-backup.ts';
import { mendKeyFile } from './check/mend-key-file.ts';
import { openBackup } from './restore/open-backup.ts';
import { rebuildLedger } from './check/rebuild-ledger.ts';
import { resealBackups } from './backups/reseal-backups.ts';
import { restoreBackup } from './restore/restore-backup.ts';
import { restoreDocuments } from './check/restore-documents.ts';
import { restoreKeyFile } from './restore/restore-key-file.ts';
import { runDrill } from './backups/run-drill.ts';
import { salvageRegister } from './salvage/salvage-register.ts';
import { showOlderKeys } from './backups/show-older-keys.ts';
import { computeDeadline } from './deadlines/answer-deadline.ts';
import { attachDocument } from './documents/attach-document.ts';
import { beginUpload } from './documents/begin-upload.ts';
import { decideDocument } from './documents/decide-document.ts';
import { listExemptions } from './documents/list-exemptions.ts';
import { openDocument } from './documents/open-document.ts';
import { readUploadedLetter } from './documents/read-uploaded-letter.ts';
import { dropDraft } from './drafts/drop-draft.ts';
import { keepDraft } from './drafts/keep-draft.ts';
import { showDraft } from './drafts/show-draft.ts';
import { dismissReport } from './inbox/dismiss-report.ts';
import { dismissReports } from './inbox/dismiss-reports.ts';
import { listInbox } from './inbox/list-inbox.ts';
import { makeBreach } from './inbox/make-breach.ts';
import { openSealedReport } from './inbox/open-sealed-report.ts';
import { reportBreach } from './intake/report-breach.ts';
import { open } from './kernel/procedures.ts';
import { dismissHandedLetters } from './letters/dismiss-handed-letters.ts';
import { listHandedLetters } from './letters/list-handed-letters.ts';
import { takeHandedLetter } from './letters/take-handed-letter.ts';
import { editOrganisation } from './organisation/edit-organisation.ts';
import { showOrganisation } from './organisation/show-organisation.ts';
import { buildPack } from './packs/build-pack.ts';
import { openPack } from './packs/open-pack.ts';
import { previewPack } from './packs/preview-pack.ts';
import { sendPack } from './packs/send-pack.ts';
import { addPerson } from './people/add-person.ts';
import { changePassphrase } from './people/change-passphrase.ts';
import { listPeople } from './people/list-people.ts';
import { renamePerson } from './people/rename-person.ts';
import { replaceRecoveryKey } from './people/replace-recovery-key.ts';
import { resetPassphrase } from './people/reset-passphrase.ts';
import { revokePerson } from './people/revoke-person.ts';
import { showRecoveryKey } from './people/show-recovery-key.ts';
import { createRegister } from './session/create-register.ts';
import { showStatus } from './session/show-status.ts';
import { chooseRegister } from './session/choose-register.ts';
import { lockRegister } from './session/lock-register.ts';
import { printRecoverySheet } from './session/print-recovery-sheet.ts';
import { saveOpener } from './session/save-opener.ts';
import { unlockRegister } from './session/unlock-register.ts';
import { unlockWithRecoveryKey } from './session/unlock-with-recovery-key.ts';
import { dismissReminders } from './reminders/dismiss-reminders.ts';
import { exportCalendar } from './reminders/export-calendar.ts';
import { listReminders } from './reminders/list-reminders.ts';
import { takeReminders } from './reminders/take-reminders.ts';
import { exportReport } from './reports/export-report.ts';
import { showFigures } from './reports/show-figures.ts';
import { addNote } from './requests/add-note.ts';
import { countViews } from './requests/count-views.ts';
import { editEvent } from './requests/edit-event.ts';
import { editRequest } from './requests/edit-request.ts';
import { listRequests } from './requests/list-requests.ts';
import { logRequest } from './requests/log-request.ts';
import { previewRequest } from './requests/preview-request.ts';
import { printRecord } from './requests/print-record.ts';
import { recordEvent } from './requests/record-event.ts';
import { showRequest } from './requests/show-request.ts';
import { showToday } from './requests/show-today.ts';
import { simulateClock } from './requests/simulate-clock.ts';
import { withdrawEvent } from './requests/withdraw-event.ts';
import { readUpdate } from './updates/read-update.ts';
import { showUpdate } from './updates/show-update.ts';
import { takeUpdate } from './updates/take-update.ts';

/** Every procedure of the contract and the use case that answers it. Does not compile while one is missing. */
export const router = open.router({
  session: {
    showStatus,
    createRegister,
    chooseRegister,
    unlockRegister,
    unlockWithRecoveryKey,
    lockRegister,
    printRecoverySheet,
    saveOpener,
  },
  deadlines: { computeDeadline },
  intake: { reportBreach },
  organisation: { showOrganisation, editOrganisation },
  calendar: { showYear, showRules, previewDays, changeDays },
  people: {
    listPeople,
    addPerson,
    renamePerson,
    changePassphrase,
    resetPassphrase,
    revokePerson,
    showRecoveryKey,
    replaceRecoveryKey,
  },
  drafts: { keepDraft, showDraft, dropDraft },
  requests: {
    logRequest,
    previewRequest,
    listRequests,
    countViews,
    showRequest,
    showToday,
    recordEvent,
    editEvent,
    simulateClock,
    printRecord,
    withdrawEvent,
    addNote,
    editRequest,
  },
  letters: { listHandedLetters, takeHandedLetter, dismissHandedLetters },
  documents: { beginUpload, readUploadedLetter, attachDocument, decideDocument, listExemptions, openDocument },
  packs: { previewPack, buildPack, openPack, sendPack },
  breaches: {
    logBreach,
    listBreaches,
    showBreach,
    editBreach,
    scoreSeverity,
    assessSeverity,
    decideNotification,
    recordNotice,
    withdrawNotice,
    establishAwareness,
    addClock,
    meetClock,
    removeClock,
    closeBreach,
    reopenBreach,
  },
  inbox: { listInbox, openSealedReport, makeBreach, dismissReport, dismissReports },
  reports: { showFigures, exportReport },
  audit: { listEntries, findEntry, showLog, verifyLog, exportLog, signCheckpoint, saveCheckpoint, acceptHistory },
  reminders: { listReminders, takeReminders, dismissReminders, exportCalendar },
  check: { checkRegister, followCheck, mendKeyFile, rebuildLedger, restoreDocuments },
  backups: { findBackups, listBackups, makeBackup, chooseBackupPlace, runDrill, showOlderKeys, resealBackups },
  restore: { openBackup, restoreBackup, restoreKeyFile },
  salvage: { salvageRegister },
  updates: { showUpdate, readUpdate, takeUpdate },
});
