/** What verifying the log and comparing it with what was kept elsewhere came to. */
export const findings = {
  chainHolds: 'The audit chain holds from entry 1 to {entries}.',
  lostEntry:
    'Entry {entry} is not in it: a salvage could not read them, as entry {statedBy} says under an officer’s keys.',
  lostEntries:
    'Entries {entries} are not in it: a salvage could not read them, as entry {statedBy} says under an officer’s keys.',
  /** Several entries in a row, by the numbers of the first and the last. */
  gap: '{from} to {to}',
  faults: {
    missing: 'Entry {seq} of the audit chain is missing: it was removed outside Docket.',
    edited: 'The audit chain does not fit at entry {seq}: it was changed outside Docket.',
    unreadable: 'Entry {seq} of the audit chain cannot be read: it was changed outside Docket.',
    link: 'The audit chain breaks before entry {seq}: it does not follow the entry before it.',
    mac: 'Entry {seq} of the audit chain was not written by Docket: its seal does not fit.',
    state: 'Entry {seq} of the audit chain does not say what the register held: it was not written by Docket.',
    cut: 'The audit chain ends before entry {seq} and should go on: entries are missing.',
    key: 'The audit chain does not end where it should, before entry {seq}: entries are missing or were added outside Docket.',
  },
  bindingKeyGone: 'The key that binds rows to the audit chain is gone: it was removed outside Docket.',
  /** `misfits` is a list with semicolons of what the messages under `misfit` say. */
  rowsChanged: 'Rows were changed outside Docket, or an old part was put back: {misfits}.',
  misfit: {
    sumLost: '{table} have lost their sum',
    tableCount: '{table}, {n, plural, one {{rows} row} other {{rows} rows}} in place of {expected}',
    inCase: '{table}, in {reference}',
    inCaseCount: '{table}, in {reference}, {n, plural, one {{rows} row} other {{rows} rows}} in place of {expected}',
  },
  tables: {
    request: 'requests',
    request_event: 'events of requests',
    note: 'notes',
    document: 'documents',
    document_gone: 'documents taken out',
    tray_letter: 'letters in the tray',
    vault_object: 'sealed files',
    pack: 'packs',
    breach: 'breaches',
    breach_notice: 'notices to the authority',
    breach_clock: 'further clocks of breaches',
    due_move: 'moved dates',
    person: 'people',
    organisation: 'the organisation',
    sealed_report: 'staff reports',
    intake_key: 'intake keys',
    reference_series: 'number series',
    register_meta: 'the register’s own notes',
    draft: 'drafts',
    checkpoint: 'checkpoints',
    audit_epoch: 'changes of keys',
    audit: 'entries of the audit log',
    audit_key: 'the key of the audit chain',
    row_binding: 'sums of rows',
    binding_key: 'the key of the sums',
    past_keys: 'earlier keys',
  },
  rowsNotAccepted: 'The rows once did not fit the audit chain, and nobody has accepted them since.',
  sumsOther: 'The sums over the rows are not those the last entry of the audit chain speaks of.',
  rowsFit: '{n, plural, one {The only row is the one} other {All {rows} rows are those}} the audit chain speaks of.',
  searchFits: 'Search finds what the requests say.',
  searchUnread:
    'Search finds what the requests say. For {n, plural, one {1 older request} other {{requests} older requests}} it is not known yet: an update has them read anew.',
  searchFitsNot:
    'Search does not fit {n, plural, one {1 request} other {{requests} requests}}: it was changed outside Docket. The requests themselves are checked apart.',
  checkpointOfOther:
    'The checkpoint signed at entry {seq} is not signed with a key of the person in whose name it stands: it was made outside Docket.',
  checkpointNotOfThis:
    'The checkpoint signed at entry {seq} is not of this history: one of the two was changed outside Docket.',
  checkpointsFit:
    '{n, plural, one {The one signed checkpoint fits.} other {All {checkpoints} signed checkpoints fit.}}',
  memoryNone:
    'This computer remembered nothing of this register when it was unlocked, so it cannot tell whether this is the newest copy. It follows the history from here on.',
  memoryLost:
    'This computer last saw entry {seq}, which a salvage could not read. It follows the history from here on.',
  memoryFits: 'The history goes on from entry {seq}, where this computer last saw it.',
  memoryOther: 'The history is not the one this computer last saw at entry {seq}.',
  kept: {
    agrees:
      'What you kept of entry {seq} agrees: up to there this is the same history, and nothing in it was changed since.',
    lost: 'What you kept of entry {seq} cannot be compared: a salvage could not read that entry. Compare what you kept of a later one.',
    writtenAnew:
      'What you kept of entry {seq} does not agree: that entry was written anew, or this copy went its own way. Keep this register as it is for whoever looks into it, and restore a backup in which it agrees.',
    chainBreaks:
      'What you kept of entry {seq} cannot be compared: the chain breaks before it, at entry {breaksAt}. Restore a backup from before that.',
    ends: 'What you kept of entry {seq} does not agree: the history ends at entry {entries}, so entries are missing or this is an older copy. Put the newer register back, or restore a backup that holds them.',
    ofAnother:
      'The checkpoint at entry {seq} is of another register and says nothing about this one. Choose one of this register.',
    changed:
      'The checkpoint at entry {seq} was changed after it was signed: its signature does not hold, so it says nothing. Take another copy of it.',
  },
} as const;
