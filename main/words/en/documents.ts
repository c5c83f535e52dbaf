export const documents = {
  decideDocuments: {
    drop: 'Drop the files to add them to the case',
    title: 'Documents for the answer',
    addFiles: 'Add files',
    notKept: 'The decision was not kept.',
    unchanged: 'The documents are as they were.',
    none: 'No documents yet',
    addWhatIsFound:
      'Add what the departments found: drop the files here, or choose them. Each is sealed as it arrives.',
  },
  /** The answer to whether a document leaves: whole, blacked out in part, or not at all. */
  decisions: {
    disclose: 'Disclose',
    redact: 'Redact',
    withhold: 'Withhold',
    none: 'Not decided',
  },
  list: {
    selectAll: 'Select all documents',
    number: 'No.',
    document: 'Document',
    decision: 'Decision',
    exemption: 'Exemption or note',
    inFull: 'In full',
    select: 'Select {number}, {title}',
    save: 'Save a copy of {file}',
    file: '{file}, {size}',
    decisionOn: 'Decision on {number}, {title}',
    chooseExemption: 'Choose the exemption',
    exemptionFor:
      'Exemption that lets you {decision, select, redact {redact} withhold {withhold} other {disclose}} {number}, {title}',
    keys: {
      next: 'next document',
      previous: 'previous document',
      disclose: 'disclose',
      redact: 'redact',
      withhold: 'withhold',
    },
  },
  bulk: {
    chooseExemption: {
      redact: 'Choose the exemption to redact',
      withhold: 'Choose the exemption to withhold',
    },
    exemptionFor:
      'Exemption that lets you {decision, select, redact {redact} other {withhold}} these {documents, number}',
  },
  rail: {
    name: 'Documents at a glance',
    documents: '{documents, plural, one {# document} other {# documents}}',
    redacted:
      'The originals marked Redact never leave. Add the redacted copy of each, disclose that, and withhold the original.',
    exemptions: 'Exemptions used',
    fromLetter: 'What they sent',
    fromLetterNote: 'Kept as it came. It is no part of the answer.',
  },
  arriving: {
    name: 'Files on their way in',
    progress: '{file}, how much has arrived',
    more: '{files, plural, one {# more waits.} other {# more wait.}}',
    alreadyHere: 'The same file is here already, as number {number}.',
    notAdded: 'Not added.',
    addAgain: 'Add it again.',
    notWhole: '{file} did not arrive whole.',
    nothingKept: 'Nothing of it was kept. Add it again.',
  },
  save: {
    notSaved: 'The copy could not be saved.',
    safe: 'The document itself is safe in the register.',
  },
} as const;
