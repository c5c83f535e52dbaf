export const salvage = {
  salvageRegister: {
    title: 'Salvage into a new folder',
    what: 'Docket reads everything that can still be read of this register, fills gaps from its last backup, and lists what is lost. The damaged register is only read and stays where it is.',
    folder: 'New folder',
    whatFolder: 'One that is not there yet, on a disk you trust.',
    failed: 'Nothing was salvaged.',
    stopped: 'Stopped. Nothing was kept and nothing was changed.',
    reading: 'Reading what can be read',
    submit: 'Salvage',
  },
  salvageResult: {
    name: 'What was salvaged',
    title: 'The register is salvaged',
    everyPage: 'Every page could be read.',
    damagedPages:
      '{damaged, plural, one {# of {pages, plural, one {# page} other {# pages}} could not be read.} other {# of {pages, plural, one {# page} other {# pages}} could not be read.}}',
    keepDamaged: 'The damaged register was not touched. Keep it until you have gone through this list.',
    broughtBack: 'Brought back',
    rows: '{rows, plural, one {# row} other {# rows}}',
    /** `backup` is the name of its folder. */
    rowsFromBackup: '{rows, plural, one {# row} other {# rows}}, {fromBackup, number} of them from the backup {backup}',
    lostRows: 'Lost rows',
    noLostRows: 'None',
    /** `table` is the name of a table in the database. */
    lostOfTable: '{table}: {lost, number}',
    lostOfTableUnknown: '{table}: unknown',
    lostCases: 'Lost cases',
    noLostCases: 'None',
    /** `references` is a list of references of cases. */
    whatOfCases: '{references}. What hangs on them is kept under a stand-in.',
    lostDocuments: 'Lost documents',
    noLostDocuments: 'None',
    document: '{reference} no. {number}',
    lostEntries: 'Lost audit entries',
    /** The first and the last of several entries without a gap. */
    entries: '{from} to {to}',
    whatOfEntries: '{entries}. The audit log goes on with an entry that says so.',
    enterAgain: 'Enter again',
    newFolder: 'New folder',
    thisList: 'This list',
    open: 'Go to the salvaged register',
    stay: 'Stay with the damaged one',
  },
  refusals: {
    noFolder: 'Type the folder to salvage into.',
    folderTaken: 'There is something in that folder already. Choose another: nothing is ever written over.',
    folderRefused: 'That folder cannot be written to. Choose another, on a disk with room for a whole register.',
    inUse: 'The register is being written to. Close it everywhere first. Nothing was changed.',
  },
  /** How far it is. */
  steps: {
    gaps: 'Filling gaps from the last backup',
    derived: 'Making search and dates again',
    documents: 'Copying documents',
  },
  insideSource:
    'That folder lies inside the damaged register, which is only read. Choose one beside it, on a disk with room for a whole register.',
  /** What to enter again by hand. */
  again: {
    organisation:
      'The organisation’s settings: address, time zone, departments, closed days, house rule, information sheet.',
    names:
      '{people, plural, one {The name of one person who holds a key.} other {The names of # people who hold keys.}}',
    intakeKey:
      'The key that opens staff reports is lost: reports that wait cannot be opened. Remove and add one person to get a new one, and ask staff to report again.',
    /** {count} is {rows} as it is written. */
    rows: '{rows, plural, one {{count} row that hung on something lost was left out.} other {{count} rows that hung on something lost were left out.}}',
    /** {references} is a list of references of cases. */
    clocks: 'The events of {references} no longer make a clock: look at them and their dates first.',
  },
  /** Stands in the place of a person’s name that is lost. {id} is 8 letters and digits. */
  nameLost: 'Name lost {id}',
  /** A case in the place of one whose page was damaged. */
  standIn: {
    requester: 'Lost to damage',
    subject: 'What is left of a damaged case',
    body: 'The page that held this case was damaged: its requester and its letter are lost. Its events, notes, documents and packs are kept here. Enter what you know of it again.',
    next: 'Enter the case again',
  },
  /** The list of what is lost, a text file. Numbers are given as they are written. */
  report: {
    title: 'Salvage of a damaged register, {at}',
    /** {source} is a path. */
    from: 'From: {source}',
    onlyRead: 'The folder it came from was only read. Keep it until you have gone through this list.',
    pages: '{damaged, plural, other {{count} of {pages} pages could not be read.}}',
    noBackup: 'No backup filled gaps.',
    backup: 'Gaps were filled from the backup {backup}: those rows are as they were then.',
    rowsTitle: 'Rows brought back:',
    /** {table} is one of `audit.findings.tables`; {count} rows, {filled} of them from the backup. */
    rows: '{rows, plural, one {{table}: {count} row} other {{table}: {count} rows}}{fromBackup, plural, =0 {} one {, {filled} of them from the backup} other {, {filled} of them from the backup}}',
    rowsAndLost:
      '{rows, plural, one {{table}: {count} row} other {{table}: {count} rows}}{fromBackup, plural, =0 {} one {, {filled} of them from the backup} other {, {filled} of them from the backup}}, {lost} lost',
    rowsAndUnknown:
      '{rows, plural, one {{table}: {count} row} other {{table}: {count} rows}}{fromBackup, plural, =0 {} one {, {filled} of them from the backup} other {, {filled} of them from the backup}}, and it cannot be told how many are lost',
    noLostCases: 'No case is lost.',
    /** {references} is a list of references of cases. */
    lostCases: 'Cases whose requester and letter are lost, kept under a stand-in: {references}.',
    documents:
      '{copied, plural, one {No document is lost. {count} was copied.} other {No document is lost. {count} were copied.}}',
    documentsFromBackup:
      '{copied, plural, one {No document is lost. {count} was copied, {more} more came from the backup.} other {No document is lost. {count} were copied, {more} more came from the backup.}}',
    lostDocuments: 'Documents lost: {documents}.',
    noLostEntries: 'No entry of the audit chain is lost.',
    /** {entries} is a list of numbers. */
    lostEntries: 'Entries of the audit chain lost: {entries}. The chain goes on with an entry that says so.',
    again: 'Enter again by hand:',
  },
} as const;
