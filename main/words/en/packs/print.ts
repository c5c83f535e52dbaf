/** The printable set: `file` is its name, `number` and `title` are those of a document, `why` is one of the sentences below. */
export const printSet = {
  title: 'For those who asked by post',
  what: 'One PDF to print: letter, information sheet, index and documents, with page numbers and the address where a window envelope shows it. Build the pack as well: it is kept as the record of what was sent.',
  progressName: 'How far the printable set is',
  make: 'Make the printable set',
  ask: {
    title: 'Save it without encryption?',
    what: 'Whoever has the file can read all of it. Save it where only you can read it, print it, and delete it afterwards. Docket keeps no copy; the history says that you made one.',
    make: 'Make and save it',
  },
  steps: {
    documents: 'Drawing the documents',
    papers: 'Setting the papers',
  },
  ready: '{pages, plural, one {{file} is made: # page.} other {{file} is made: # pages.}} Docket keeps no copy.',
  apart: 'Not among the pages. Enclose these apart:',
  apartDocument: '{number}, {title}. {why}',
  asText: {
    intro:
      'Printed as their text, without layout. Where what is left out matters, print these with their own program and enclose them as well:',
    document: '{number}, {title}.',
    // {parts} is a list of `parts`.
    documentWithout: '{number}, {title}. Left out: {parts}.',
    /** On the pages themselves, above the words. */
    paper: 'Document {number} is printed here as its text, without its layout.',
    notPrinted: 'It also holds what is not printed here: {parts}.',
    changes: 'Changes that were tracked in it are printed as accepted.',
    notes: 'Notes:',
    parts: {
      attachments: 'attached files',
      charts: 'charts',
      comments: 'comments',
      covered: 'text under a black mark, here […]',
      deleted: 'text that was deleted while changes were tracked',
      hidden: 'hidden text, or text too pale or too small to be read',
      margins: 'headers and footers',
      media: 'sound and film',
      numbers: 'numbers and bullets of lists',
      objects: 'embedded files',
      overlaid: 'pictures that lie over the text',
      pictures: 'pictures',
      screenOnly: 'what is shown on the screen only',
      shapes: 'drawn shapes and decorative lettering',
      symbols: 'signs of symbol fonts, here [*]',
    },
  },
  holdMore:
    'Printed page by page, but these hold more than their pages. Open them in their own program; what belongs to the answer, enclose as well:',
  stopped: 'You stopped it. Nothing was made.',
  notChosen: 'You chose no place for it. Nothing was saved.',
  notMade: 'The printable set was not made',
  failed: 'The printable set was not made. Nothing left Docket.',
  unsaved: 'The printable set could not be saved. Nothing is kept of it. Make it again.',
  tooLarge:
    'It would have more than {pages, number} pages or {megabytes, number} MB. Withhold nothing for that: save the pack, and print its documents with their own programs.',
  changed: 'What it says changed while it was made. Make it again.',
  envelope: {
    title: 'Address for the envelope',
    missing: 'The case has no postal address. Add it, then make the printable set.',
    long: 'The window of an envelope shows six lines of about 44 characters. Shorten the address of the case.',
  },
  why: {
    kind: 'Only PDF, JPEG, PNG, plain text and the words of DOCX are printed here. Print it with its own program, or enclose it on a carrier.',
    portable: 'It is the portable copy. Enclose it on a carrier, for use with other programs.',
  },
} as const;
