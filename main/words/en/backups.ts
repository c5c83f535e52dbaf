import { drillPaper } from './backups/drill-paper.ts';

export const backups = {
  chooseBackupPlace: {
    title: 'Second place',
    held: '{path}: {backups, plural, one {# backup} other {# backups}}',
    notChanged: 'The second place was not changed.',
    notInStep: 'The second place is not in step.',
    change: 'Change',
    useNone: 'Use none',
    folder: 'Folder on another disk',
    whatFolder: 'Each backup is copied there too. What lies there is sealed and opens only with a passphrase.',
    submit: 'Use this folder',
    keep: 'Keep the present one',
  },
  findBackups: {
    title: 'Restore a backup',
    nothingTyped: 'Type the folder that the backup is in.',
    where: 'Where the backup is',
    whatWhere: 'A register, a second place, or the folder of one backup. It is only read.',
    look: 'Look there',
    none: 'There is no whole backup in {path}. Choose another folder.',
    which: 'Which one',
    /** `reason` is "On request" and the like, `documents` is "3 documents". */
    found: '{organisation}. {reason}, {documents}, history to entry {entry}.',
    open: 'Open this backup',
  },
  listBackups: {
    title: 'Backups',
    none: 'There is no backup of this register yet.',
    changedSince: 'Something was done since the newest backup.',
    holdsAll: 'The newest backup holds everything that was done.',
    backUp: 'Back up now',
    making: 'Making a backup',
    failed: 'No backup was kept.',
    failedByItself: 'The last backup that Docket tried by itself was not kept.',
    notListed: 'The backups could not be listed.',
    /** `tooLarge` is one or more sentences. */
    ofNewest: 'The newest backup: {tooLarge}',
    /** `folder` is a path. */
    whichStay:
      'In {folder}. The last 7 stay, and the last of each of 4 weeks and 12 months. Docket makes one when you lock, once a day, and before anything that changes the whole register. A backup opens with a passphrase or the printed <key>recovery key</key>.',
    restoreTitle: 'Restore a backup',
    kept: 'The backup is kept: it was opened again, every page was read, and it ends where the register ends.',
    copyIn: 'A copy is in {path}.',
    documentsGone: '{documents, plural, one {# document was already gone.} other {# documents were already gone.}}',
    copyFailed: 'The copy in the second place was not made.',
    noneYet: 'No backup yet',
    whatNext: 'Choose Back up now. It is opened again and checked before it counts.',
    table: 'Backups, newest first',
    made: 'Made',
    why: 'Why',
    holds: 'Holds',
    entries: 'Entries',
    size: 'Size',
    restore: 'Restore',
    restoreThis: 'Restore the backup of {at}',
  },
  olderBackups: {
    name: 'Earlier backups',
    /** `keys` is a list of the two kinds of keys below. */
    stillOpen:
      '{backups, plural, one {# earlier backup still opens with {keys}. Docket can seal it to whoever holds a key today.} other {# earlier backups still open with {keys}. Docket can seal them to whoever holds a key today.}} Copies on other disks stay as they are.',
    replacedKey: 'a replaced recovery key',
    formerPassphrase: 'a former passphrase of {person}',
    failed: 'The backups were not sealed anew.',
    seal: '{backups, plural, one {Seal it to today’s keys} other {Seal them to today’s keys}}',
    sealed:
      '{backups, plural, one {# backup opens with today’s keys and no others.} other {# backups open with today’s keys and no others.}}',
    /** `names` is a list of their folders' names. */
    left: 'These could not be sealed anew, because their keys are not known here, they were changed, or they are no backups that count: {names}. Delete them when you can do without them.',
    notReached: 'The second place was not reached.',
  },
  runDrill: {
    title: 'Last tested',
    due: 'Due',
    never: 'Never. A backup that nobody has restored is a hope.',
    what: 'A drill restores the newest backup into a temporary folder, compares every row with the register, opens every document, and builds a response pack there and opens it. Its record is evidence for Art. 32(1)(c) and (d) GDPR.',
    running: 'Restoring the newest backup',
    start: 'Run a restore drill',
    save: 'Save the record (PDF)',
    passed: 'Passed in {seconds, number, ::.0} seconds.',
    notPassed: 'The drill did not pass. The register itself was not touched. Check the register and make a new backup.',
    notSaved: 'The record was not saved.',
    failed: 'The drill did not run to its end.',
    lastPassed:
      '{at}, by {by}: passed. {rows, plural, one {# row} other {# rows}} and {documents, plural, one {# document} other {# documents}} compared, no differences.',
    lastNotPassed: '{at}, by {by}: did not pass.',
    packOf: 'A response pack of {reference} was built from the copy and opened.',
    packOfInvented: 'A response pack of an invented case was built from the copy and opened.',
  },
  refusals: {
    drillInterrupted: 'The register was changed while the drill compared it. Nothing is wrong: run it again.',
    keysInDoubt:
      'The register is in doubt, so no backup was sealed anew. Nothing was changed. Settle the doubt first, under Audit log.',
    noPlace: 'Type the folder on the other disk.',
    placeRefused: 'Backups cannot be kept there.',
  },
  /** Why no backup was kept. */
  refused: {
    'not-whole':
      'The copy was opened again and is not whole, so it was not kept. Your register was not touched and your earlier backups are as they were. Check the register.',
    /** {count} is {missing} as it is written. */
    'documents-missing':
      '{missing, plural, one {One document is missing from the vault, so this would not be a whole backup and was not kept. Your earlier backups are as they were. Check the register.} other {{count} documents are missing from the vault, so this would not be a whole backup and was not kept. Your earlier backups are as they were. Check the register.}}',
    'keys-unfinished':
      'The change of keys is not finished, so nobody’s passphrase would open this backup, and it was not kept. Your earlier backups are as they were. Free some space, lock and unlock: that finishes the change.',
    stopped: 'The backup was stopped. Nothing was kept of it and your earlier backups are as they were.',
    diskFull:
      'The disk is full, so no backup was kept. Your register and earlier backups are as they were. Free some space and choose Back up now.',
    diskRefused:
      'The disk refused the backup, so none was kept. Your register and earlier backups are as they were. Choose Back up now to try again.',
  },
  /** Why a folder does not become the second place. */
  placeRefused: {
    notWhole: 'Type the whole path of the folder, from the disk on. Nothing was changed.',
    missing: 'There is no such folder. Make it first, or connect its disk. Nothing was changed.',
    inside:
      'That folder is inside the register and would be lost with it. Choose one on another disk. Nothing was changed.',
    notWritable: 'That folder cannot be written to. Choose another. Nothing was changed.',
  },
  /** What is wrong with the second place, and what is safe. {place} is the path of a folder. */
  placeProblems: {
    behind:
      'The newest backup is not in the second place yet. It is safe in the register’s folder. Choose Back up now to copy it.',
    missing:
      'The second place {place} is not there. Your backups in the register’s folder are as they were. Connect its disk, or choose another place.',
    notWritable:
      'The second place {place} cannot be written to. Your backups in the register’s folder are as they were. Allow writing there, or choose another place.',
    isLink:
      'A folder for backups in the second place {place} is a link to another place, so nothing was written there. Your backups in the register’s folder are as they were. Remove the link, or choose another place.',
    full: 'The second place {place} is full. Your backups in the register’s folder are as they were. Free some space there, or choose another place.',
    notFinished:
      'The copy to the second place {place} did not finish. Your backups in the register’s folder are as they were. Choose Back up now to try again.',
  },
  /** How far a backup is. */
  steps: {
    copy: 'Copying the register',
    read: 'Opening the copy and reading every page',
    documents: 'Copying documents that are new',
    compare: 'Comparing',
    secondPlace: 'Copying to the second place',
  },
  drillSteps: {
    copy: 'Restoring the backup into a temporary folder',
    read: 'Reading every page and row of it',
    documents: 'Opening every document',
    compare: 'Comparing every row with the register',
    pack: 'Building a response pack in the copy and opening it',
  },
  drillPaper,
} as const;
