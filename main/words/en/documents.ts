export const documents = {
  decideDocuments: {
    drop: 'Drop the files to add them as documents for the answer',
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
    asPortable: 'Portable copy',
    makePortable: 'Give as portable copy',
    makeDocument: 'Give as a document',
    makePortableOf: 'Give as portable copy: {number}, {title}',
    makeDocumentOf: 'Give as a document: {number}, {title}',
    reopen: 'Open again',
    reopenThis: 'Open again the decision on document {number}',
    putRight: 'Put right',
    select: 'Select {number}, {title}',
    read: 'Read {file}',
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
    sentByThem:
      'The same file is here already, as number {number}: it is a letter they sent, and no document for the answer. To give them a copy of it, save it as a PDF and add that.',
    notAdded: 'Not added.',
    addAgain: 'Add it again.',
    notWhole: '{file} did not arrive whole.',
    nothingKept: 'Nothing of it was kept. Add it again.',
    unreadable:
      '{file} cannot be read: it is a folder, or it was moved or changed meanwhile. Nothing of it was kept. Look where it lies, and add it again.',
    noAnswer: 'Docket did not answer while {file} was on its way. Nothing of it was kept. Add it again.',
    leftOut: {
      hidden: 'It is a hidden file of the system or of a program. If it belongs to the case, add it by itself.',
      empty: 'It is empty.',
      emptyFolder: 'The folder is empty.',
      unreadable: 'It cannot be read. Look whether you may open it there, and add it again.',
    },
  },
  /** A document read in the window: what stands under it before a copy is saved. */
  readDocument: {
    opening: 'The document is being opened.',
    wordsOnly: 'These are its words alone: its layout, pictures and attachments are in the file itself.',
    otherKind:
      'Docket shows PDF, JPEG, PNG, mails, Word documents and plain text here. Save a copy, and open it with its own program.',
    clear:
      'A copy is not encrypted: whoever has it can read it. Save it where only you can read it, and delete it afterwards. The history says that you saved it.',
    save: 'Save an unencrypted copy',
  },
  /** Asked before any file leaves that was not encrypted. */
  saveInClear: {
    title: 'Save it without encryption?',
    what: 'Whoever has the file can read all of it. Save it where only you can read it, and delete it when you no longer need it. The history says that you saved it.',
    save: 'Save it unencrypted',
  },
  save: {
    notSaved: 'The copy could not be saved.',
    safe: 'The document itself is safe in the register.',
  },
  upload: {
    diskFull: 'The disk is full. Nothing of it was kept. Free some space and add it again.',
    diskFails:
      'The disk did not take what was written. Nothing of it was kept. Look whether the disk is connected, and add it again.',
  },
  /** A document attached by mistake. {on} is 2026-11-25. */
  takeOutDocument: {
    action: 'Take out',
    this: 'Take out document {number}',
    done: 'Document {number} was taken out.',
    putBack: 'Document {number} is back.',
    failed: 'The document was not taken out.',
    notTakenOut: 'This document stays. Nothing was changed.',
    letter:
      'This is the letter the request came in. It stays with the case. Void the case if it was logged by mistake.',
    sent: 'This document left in the pack of {on}. It stays as the record of what was sent.',
    decided: 'This document is decided. Open its decision again first; then it can be taken out.',
    part: 'This came inside letter {number}. Take out or move that letter: what came inside goes with it.',
    recorded: '“{event}” was recorded from this letter for {on}. Take that entry back first.',
    title: 'Taken out',
    line: 'Document {number}, by {by}, {when}',
    backups:
      'Its key is destroyed ten seconds after, or at a lock. Backups made while it was here still hold it; the last of them goes with the first backup from {until} on.',
  },
  /** What a letter that came after the request may be, and why. {on} and {asked} are 2026-11-25. */
  mayBe: {
    withdrawn: 'It says that they take their request back.',
    reminder: 'It asks after an answer that has not come.',
    reminderOf: 'It asks after an answer to their request of {asked}.',
    namesProof: 'You asked for proof of identity on {on}, and it names an identity document.',
    bringsProof: 'You asked for proof of identity on {on}, and this may be it: a scan, or a letter that brings a file.',
    clarified: 'You asked on {on} what they mean, and this came after.',
    asksMore: 'It asks for something that this case does not have yet.',
  },
  /** Why the pages of a file cannot be shown. */
  unshowable: {
    protected:
      'It needs a password to be opened. Ask whoever sent it for a copy without one, or open it with its own program.',
    broken:
      'It cannot be read as a PDF or a picture: it is damaged, or not what its name says. Open it with its own program, or ask for it again.',
    brokenPage:
      'This page cannot be read. The other pages may be whole; open the file with its own program to see what is missing.',
    tooManyPages: 'It has more than 10,000 pages. Split it, and add the parts.',
    tooLarge: 'It is too large to be shown here. Split it, and add the parts.',
    otherKind: 'Only PDF, JPEG and PNG can be shown page by page. Open it with its own program.',
    tooMuch:
      'It took too long, or too much of this computer’s memory, and was stopped: it may be made to do harm. Open it only if you trust where it comes from.',
    long: 'It is too long to be printed here. Enclose it on a carrier.',
    characters: 'It has characters that Docket cannot print. Print it with its own program.',
    noWords: 'It has no words that could be printed here. Print it with its own program.',
    brokenDocx:
      'It cannot be read as a Word document: it is damaged, or protected. Open it with its own program, or ask for it again.',
    changingForm:
      'It is a form that only a program of Adobe can show: all others see a page that asks to wait. Print it from Adobe Reader, and add the print as PDF.',
    coveredDocx:
      'A shape is drawn over its text and may cover words, so its text is not printed here. Open it in its own program: where words are to stay covered, redact the document and mark it as redacted; then print it there.',
    noSuchPage: 'It has no page with that number.',
  },
  refusals: {
    exemptionNeeded: 'Choose the exemption that lets you redact or withhold it.',
    exemptionUnknown: 'That exemption is not in the list for this regime.',
    sentByThem:
      'Number {number} is something they sent: nothing is decided about it. To give a copy of it with the answer, add its file as a document for the answer, or of a letter a PDF of it.',
    unreadableLetter: 'This letter cannot be read.',
    letterGone: 'The upload did not finish. Drop the file again.',
    uploadGone: 'The upload did not finish. Attach the file again.',
  },
  /** Of a document that cannot be opened: {number} and {reference} are those of the document and its case. */
  loss: {
    missing:
      'Document {number} of {reference} is missing from the vault. The case is not affected. No backup here holds it: connect the disk with your backups, then check the register.',
    missingButKept:
      'Document {number} of {reference} is missing from the vault. The case is not affected, and a backup here holds it: check the register to restore this document alone.',
    damaged:
      'Document {number} of {reference} was damaged in the vault and is not shown. What is left of it was not touched. The case is not affected. No backup here holds it: connect the disk with your backups, then check the register.',
    damagedButKept:
      'Document {number} of {reference} was damaged in the vault and is not shown. What is left of it was not touched. The case is not affected, and a backup here holds it: check the register to restore this document alone.',
  },
  /** Grounds for redacting or withholding, by the law that gives them. */
  exemptions: {
    /** The Data Protection Act 2018 of the United Kingdom, Schedules 2 to 4 and section 26. */
    uk: {
      'third-party': 'Information about other people',
      privilege: 'Legal professional privilege',
      crime: 'Crime and taxation',
      'crime-risk': 'Crime and taxation: risk assessment',
      immigration: 'Immigration',
      'legal-proceedings': 'Required by law or for legal proceedings',
      'protecting-public': 'Functions that protect the public',
      audit: 'Audit functions',
      'bank-of-england': 'Bank of England functions',
      'regulatory-services': 'Regulators of legal, health and children’s services',
      regulatory: 'Other regulatory functions',
      'parliamentary-privilege': 'Parliamentary privilege',
      judicial: 'Judicial appointments, independence and proceedings',
      'crown-honours': 'Crown honours, dignities and appointments',
      'self-incrimination': 'Self-incrimination',
      'corporate-finance': 'Corporate finance',
      'management-forecasts': 'Management forecasts',
      negotiations: 'Negotiations',
      'confidential-references': 'Confidential references',
      exams: 'Exam scripts and marks',
      journalism: 'Journalism, academia, art and literature',
      research: 'Research and statistics',
      archiving: 'Archiving in the public interest',
      health: 'Health data',
      'social-work': 'Social work data',
      education: 'Education data',
      'child-abuse': 'Child abuse data',
      'barred-by-law': 'Disclosure barred by another law',
      'national-security': 'National security and defence',
    },
    /** Where Docket knows no list of the law: the officer gives the citation. */
    general: {
      'third-party': 'Information about other people',
      privilege: 'Legal professional privilege',
      'national-law': 'Limited by law',
    },
    generalCitation: 'the law this request is answered under',
    /** Grounds on which a whole right is refused or granted in part, for the officer and for the letter. */
    grounds: {
      'manifestly-unfounded': 'Manifestly unfounded request',
      excessive: 'Excessive request',
      'not-identifiable': 'We are not in a position to identify the person concerned',
      'conditions-not-met': 'The conditions of this right are not met',
      'duty-to-keep': 'The law obliges us to keep the data',
    },
    groundsCitation: {
      'manifestly-unfounded': 'Art. 12(5) GDPR',
      excessive: 'Art. 12(5) GDPR',
      'not-identifiable': 'Art. 11(2) and 12(2) GDPR',
      'conditions-not-met': 'Art. 12(4) GDPR',
      'duty-to-keep': 'Art. 17(3)(b) GDPR',
    },
    /** Grounds in the GDPR itself. */
    gdpr: {
      'third-party': 'Information about other people',
      'trade-secret': 'Trade secrets and intellectual property',
      'manifestly-unfounded': 'Manifestly unfounded request',
      excessive: 'Excessive request',
      'not-identifiable': 'We cannot identify you in this document',
    },
    /** Where each stands, as the language cites the GDPR. */
    gdprCitation: {
      'third-party': 'Art. 15(4) GDPR',
      'trade-secret': 'Art. 15(4) GDPR, recital 63',
      'manifestly-unfounded': 'Art. 12(5) GDPR',
      excessive: 'Art. 12(5) GDPR',
      'not-identifiable': 'Art. 11(2) GDPR',
    },
    /** Art. 23 GDPR, under which the law of a member state limits a right. */
    memberState: {
      privilege: 'Art. 23(1)(i) and (j) GDPR with national law',
      crime: 'Art. 23(1)(d) GDPR with national law',
      'public-interest': 'Art. 23(1)(e) GDPR with national law',
      regulatory: 'Art. 23(1)(h) GDPR with national law',
      'legal-claims': 'Art. 23(1)(j) GDPR with national law',
      'national-law': 'Art. 23 GDPR with national law',
    },
    /** What the law of a member state protects. */
    memberStateName: {
      privilege: 'Legal professional privilege',
      crime: 'Prevention and investigation of crime',
      'public-interest': 'Important public interest, including tax and public health',
      regulatory: 'Monitoring, inspection or regulatory function',
      'legal-claims': 'Enforcement of civil law claims',
      'national-law': 'Limited by national law',
    },
  },
} as const;
