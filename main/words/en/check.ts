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
} as const;
