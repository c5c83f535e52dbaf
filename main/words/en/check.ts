export const check = {
  checkRegister: {
    title: 'Check the register',
    what: 'Reads everything back and changes nothing.',
    start: 'Check now',
    checking: 'Checking the register',
    failed: 'The check did not run to its end.',
    stopped: 'Stopped. What was looked at stands below.',
    found: 'What was found',
    notYet: 'Not checked yet today',
    whatNext:
      'Choose Check now. Pages, keys, audit chain, rows, documents, sealed reports and the ledger are read to their end.',
    passed: 'Passed',
    needsYou: 'Needs you',
    document: '{reference}, document {number}: {title}.',
    /** A document without a number. */
    unnumbered: '{reference}: {title}.',
    inBackup: 'In a backup here.',
    inNoBackup: 'In no backup here.',
    whole: 'Everything was read back and is whole.',
    partsNeedYou:
      '{parts, plural, one {One part needs you. The rest is whole.} other {# parts need you. The rest is whole.}}',
  },
  parts: {
    pages: 'Pages',
    keys: 'Key file',
    audit: 'Audit chain',
    rows: 'Rows',
    search: 'Search',
    checkpoints: 'Checkpoints',
    memory: 'This computer',
    documents: 'Documents',
    inbox: 'Sealed reports',
    ledger: 'Ledger',
    folder: 'Other files',
  },
  /** Buttons under what was found. */
  ways: {
    'restore-backup': 'Go to the backups',
    salvage: 'Lock and salvage into a new folder',
    'restore-documents': 'Restore these documents from the backup',
    'rebuild-ledger': 'Rebuild the ledger',
    'write-key-file': 'Write the key file again',
    'show-audit': 'Look at the audit log',
    'look-at-inbox': 'Look at sealed reports',
    failed: 'That did not work.',
  },
  refusals: {
    keyFileWhole: 'The key file is whole. Nothing was changed.',
  },
  /** How far the check is. */
  steps: {
    pages: 'Reading every page',
    keys: 'Comparing the key file',
    audit: 'Walking the audit chain and the rows it speaks of',
    documents: 'Opening every document',
    inbox: 'Opening sealed reports',
    ledger: 'Counting the ledger',
    folder: 'Looking for other files',
  },
  /** What was found. {count} and {all} are numbers as they are written. */
  pagesFound: {
    whole:
      '{pages, plural, one {The only page of the register was read and is whole.} other {Every one of {count} pages of the register was read and is whole.}}',
    /** One page, by its number, of {all}. */
    pageDamaged:
      'Page {page} of {all} in register.db cannot be read. Nothing was changed. Restore a backup, or salvage everything else into a new folder.',
    damaged:
      '{pages, plural, one {{count} page of {all} in register.db cannot be read. Nothing was changed. Restore a backup, or salvage everything else into a new folder.} other {{count} pages of {all} in register.db cannot be read. Nothing was changed. Restore a backup, or salvage everything else into a new folder.}}',
    unfitting:
      'The pages of register.db are whole, but do not fit together. Nothing was changed. Restore a backup, or salvage the register into a new folder.',
  },
  keysFound: {
    whole:
      '{people, plural, one {The key file is whole and authentic. It holds one person’s key.} other {The key file is whole and authentic. It holds the keys of # people.}}',
    damaged:
      'The key file keys.json is missing or was damaged since you unlocked. You are still in. Write it again now from what this window holds, before you lock.',
  },
  auditFound: {
    seedChanged: 'The seed of an earlier part of the audit chain was changed outside Docket.',
    unreadable: 'A damaged page keeps the audit chain from being read to its end.',
  },
  documentsFound: {
    whole:
      '{documents, plural, =0 {No document is kept yet.} one {The one sealed file was opened and matches.} other {All {count} sealed files were opened and match.}}',
    /** Of {all} sealed files. Backups hold none, all, or {found} of {of} documents. */
    lostInNoBackup:
      '{lost, plural, one {{count} of {all} sealed files is missing or damaged; no case is. No backup here holds it. Connect the disk with your backups and check again.} other {{count} of {all} sealed files are missing or damaged; no case is. No backup here holds them. Connect the disk with your backups and check again.}}',
    lostInBackups:
      '{lost, plural, one {{count} of {all} sealed files is missing or damaged; no case is. The backups here hold it: restore it.} other {{count} of {all} sealed files are missing or damaged; no case is. The backups here hold all of them: restore them.}}',
    lostInSomeBackups:
      '{lost, plural, one {{count} of {all} sealed files is missing or damaged; no case is. The backups here hold {found} of {of}: restore those, and look for the others on the disk with your backups.} other {{count} of {all} sealed files are missing or damaged; no case is. The backups here hold {found} of {of}: restore those, and look for the others on the disk with your backups.}}',
    unreadable:
      'A damaged page keeps the list of documents from being read. Salvage the register: that brings the documents along.',
    /** The title of a pack in the list of what is lost. */
    pack: 'Response pack',
  },
  inboxFound: {
    whole:
      '{reports, plural, =0 {No sealed report waits.} one {The one sealed report that waits opens.} other {Every one of {count} sealed reports opens.}}',
    unreadable:
      '{reports, plural, one {One sealed report cannot be opened. It is kept as it is and says why in the inbox. Ask whoever sent it to report again.} other {{count} sealed reports cannot be opened. They are kept as they are: each says why in the inbox. Ask whoever sent them to report again.}}',
    notCompared: 'A damaged page keeps the sealed reports from being compared. They lie untouched in the inbox folder.',
  },
  ledgerFound: {
    agrees:
      '{requests, plural, one {The ledger counts the same {count} request as the register.} other {The ledger counts the same {count} requests as the register.}}',
    strange:
      'The ledger holds a table or a rule that Docket did not make. No case is touched by that. Rebuild the ledger from the register.',
    pageDamaged: 'A page of the ledger is damaged. No case is touched by that. Rebuild the ledger from the register.',
    differs:
      '{counts, plural, one {One count of the ledger is not the register’s, so reports that managers exported may be wrong. No case is touched by that. Rebuild the ledger from the register.} other {{count} counts of the ledger are not the register’s, so reports that managers exported may be wrong. No case is touched by that. Rebuild the ledger from the register.}}',
    behind: 'The ledger is behind the register. No case is touched by that. Rebuild the ledger from the register.',
    unreadable:
      'The ledger, or the part of the register it is counted from, is damaged. No case is touched by that. Rebuild the ledger from the register.',
  },
  folderFound: {
    own: 'Nothing lies in the register’s folder but what Docket put there.',
    /** {names} are names of files and folders. */
    foreign:
      'Docket did not put this into the register’s folder: {names}. It harms nothing. Move it out if you do not want it there.',
    foreignAndMore:
      'Docket did not put this into the register’s folder: {names} and {more} more. It harms nothing. Move it out if you do not want it there.',
  },
} as const;
