/** What is being done while a pack is built. */
export const steps = {
  letters: 'Writing the letters',
  files: 'Sealing the files',
  verify: 'Opening it again to check',
} as const;

/** What goes into a pack, and a few words of what it is. */
export const parts = {
  letter: { title: 'Covering letter', detail: 'What was asked, what is enclosed, how to complain' },
  sheet: {
    title: 'What we hold and why',
    detail: 'Article 15 information',
    none: 'Not inside: this pack does not answer access with data',
  },
  index: {
    title: 'Index of documents',
    detail: 'Made from your decisions',
    withSchedule: '{n, plural, other {With the schedule of {withheld} withheld}}',
  },
  documents: {
    title: 'Documents',
    detail: 'Disclosed, under neutral file names',
    none: 'None is disclosed',
    sentBefore: 'Not enclosed again: what left with an earlier answer',
  },
  portable: { title: 'Portable copy', detail: 'Exports of your systems, in portable-data' },
  record: { title: 'Record of the request', detail: 'your-request.json and your-request.csv' },
  manifest: { title: 'Manifest', detail: 'SHA-256 of every file' },
} as const;

/** Why no pack was built. */
export const notBuilt = {
  /** Over one of the others. */
  title: 'The pack was not built',
  undecided:
    '{n, plural, one {{open} of {documents} documents has no decision. Decide it, then build the pack.} other {{open} of {documents} documents have no decision. Decide them, then build the pack.}}',
  unreasoned:
    '{n, plural, one {{withheld} withheld document has no exemption. Choose one, then build the pack.} other {{withheld} withheld documents have no exemption. Choose one for each, then build the pack.}}',
  nobody: 'The case has nobody to answer. Add the requester’s name, then build the pack.',
  /** `problem` is a sentence on what is wrong with the passphrase. */
  orSuggested: '{problem} Or let Docket suggest one.',
  cancelled: 'You stopped the pack. Nothing was kept.',
  documentChanged: 'A document changed while the pack was built. Nothing was kept. Build the pack again.',
  notReadBack:
    'The finished pack did not read back as it was written. Nothing was kept. Check the disk, then build again.',
  diskFull: 'The disk is full. Nothing was kept. Free some space, then build the pack again.',
} as const;
