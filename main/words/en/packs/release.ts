/**
 * What must hold before a pack may leave: the title of each check, and what it came to. A title names what is looked at and
 * never how it came out: it stands over a check that stops the pack as over one that passed.
 */
export const release = {
  holds: {
    title: 'Whether data is held',
    open: 'Say first whether you hold data about this person.',
    yes: 'You hold data about this person.',
    no: 'You hold no data about this person. The letter says so.',
  },
  contents: {
    title: 'Letter and contents',
    notHeld:
      '{n, plural, one {You said that nothing is held, but {files} document is in this case. Say yes, or take it out.} other {You said that nothing is held, but {files} documents are in this case. Say yes, or take them out.}}',
    nothing: 'Nothing is in it. Attach what you hold, or say that you hold no data about this person.',
    allWithheld:
      'Access is granted, but every document is withheld. Disclose what can be disclosed, or refuse access with its ground.',
    notGranted:
      '{n, plural, one {{files} document is disclosed, but access is not granted. Grant it, wholly or in part, or withhold the document.} other {{files} documents are disclosed, but access is not granted. Grant it, wholly or in part, or withhold the documents.}}',
    noPortable:
      'Portability is granted, but no export is disclosed as the portable copy. Attach the export, disclose it and choose “Give as portable copy”, or answer portability otherwise.',
    supposesData:
      'You said that nothing is held, but what you answer to this can only be true if you hold data: {rights}. Say yes, or choose “Granted”: the letter then says that you hold none.',
    notAnswered:
      '{n, plural, one {{files} document is disclosed, but this pack does not answer access. Withhold it, or take it out.} other {{files} documents are disclosed, but this pack does not answer access. Withhold them, or take them out.}}',
    portableRefused:
      '{n, plural, one {{files} export goes in as the portable copy, but portability is refused. Answer portability otherwise, give the export as a document, or withhold it.} other {{files} exports go in as the portable copy, but portability is refused. Answer portability otherwise, give the exports as documents, or withhold them.}}',
    portableNotAnswered:
      '{n, plural, one {{files} export goes in as the portable copy, but the letter grants neither access nor portability. Grant one of them if they asked for it, or withhold the export.} other {{files} exports go in as the portable copy, but the letter grants neither access nor portability. Grant one of them if they asked for it, or withhold the exports.}}',
    agree: 'They agree.',
  },
  answers: {
    title: 'An answer to every right',
    bare: 'Give the ground and the reason: {rights}.',
    none: 'This pack answers no right that is still open. Say what the answer is.',
    otherRight: 'The law has the ground you chose for other rights only. Choose another: {rights}.',
    erasedToo:
      'Erasure is granted, and so is this: {rights}. What is erased can be neither corrected nor restricted. If some data stays, grant erasure in part and say what stays.',
    later: 'The letter says that a separate answer follows, and the case stays open for it: {rights}.',
    all: 'The letter answers every right.',
  },
  authority: {
    title: 'Supervisory authority',
    unknown:
      'No authority is known for the law of this case. Name it under Settings: the letter tells them where to complain.',
  },
  documentsDecided: {
    title: 'A decision on every document',
    none: 'There are no documents on this case.',
    toRedact: 'File {number} is marked to redact. Attach its redacted copy, disclose that, and withhold the original.',
    all: '{n, plural, one {{documents} of {documents} is decided.} other {{documents} of {documents} are decided.}}',
    open: '{n, plural, one {{open} of {documents} has none.} other {{open} of {documents} have none.}}',
  },
  otherCase: {
    title: 'Files of other people',
    none: 'No file here is filed on another person’s case.',
    one: 'File {number} is also filed on {reference}, another person’s case.',
    more: 'File {number} is also filed on {reference}, another person’s case. {n, plural, one {{files} file is like this.} other {{files} files are like this.}}',
  },
  withheldInside: {
    title: 'Withheld documents',
    waiting: 'Checked on the finished pack.',
    none: '{n, plural, one {Compared {files} file in the pack with what is withheld. 0 found.} other {Compared {files} files in the pack with what is withheld. 0 found.}}',
    found: 'File {number} is in the pack although it is withheld. Check its decision and build the pack again.',
  },
  packCurrent: {
    title: 'Latest decisions',
    waiting: 'No pack is built yet.',
    stale: 'The case changed after the pack was built. Build it again.',
    current: 'Nothing changed since it was built.',
  },
  identity: {
    title: 'Proof of identity',
    asked: 'You asked for proof of identity and have not recorded it.',
    confirmed: 'Confirmed.',
    notAsked: 'Not asked on this case.',
  },
  mandate: {
    title: 'Authority to act',
    nobody: 'The person writes themselves.',
    seen: 'What shows it was seen.',
    unseen:
      '{name} writes for them, and you have not recorded that you saw what shows they may. Ask for it, then choose “Correct what was logged” and give the day you saw it.',
  },
  information: {
    title: 'Article 15 information',
    complete: 'Nothing is missing.',
    notInside: 'The sheet does not go into this pack.',
    /** `entries` is a list with commas of the names below. */
    missing:
      'Not written yet in {language}: {entries}. Write it under Settings: the person is entitled to it (Art. 15(1)).',
    /** `language` is a language as the reader’s names it: German. */
    ofOther: 'The texts are in {language}. The sheet says so, in the language of the letter.',
    noneIn:
      'You have written no texts in {language}. Write them under Settings: the person is entitled to them (Art. 15(1)).',
    /** `others` is a list of languages with commas. */
    noneButIn:
      'You have written no texts in {language}. Write them under Settings, or choose here which go in instead: {others}.',
    names: {
      purposes: 'purposes',
      categories: 'categories',
      recipients: 'recipients',
      transfers: 'transfers',
      retention: 'retention',
      source: 'source',
      automatedDecisions: 'automated decisions',
    },
  },
  recipient: {
    title: 'Recipient',
    named: 'The case names a recipient.',
    nobody: 'The case has no name or address to send it to.',
    noAddress: 'The case has neither an email address nor a postal address. Add one, then build the pack.',
  },
  printed: {
    title: 'Characters on paper',
    all: 'Every character has its shape on paper.',
    names:
      'These words cannot be printed on the papers: {unprinted}. Write the names and the address in other letters, as on a passport or an envelope.',
    words:
      'These words cannot be printed on the papers: {unprinted}. Write the reasons and your paragraph without them, or enclose the text as a document.',
    own: 'Papers cannot print these words: {unprinted}. In the settings, write the name, the contact and the sheet of the organisation in other letters.',
    tooLong:
      'Your paragraph has {length, number} characters, and the letter takes {most, number}. Shorten it, or enclose the text as a document.',
  },
} as const;
