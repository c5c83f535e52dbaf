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
} as const;
