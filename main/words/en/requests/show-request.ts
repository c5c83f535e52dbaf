export const showRequest = {
  missing: 'There is no request {reference} in this register.',
  lookInList: 'Look for it in the list.',
  failed: 'The case could not be read.',
  parts: 'Parts of the case',
  sections: {
    overview: 'Overview',
    documents: 'Documents',
    pack: 'Pack',
    history: 'History',
  },
  keys: {
    record: 'record an event',
    why: 'why this date',
    whatIf: 'what if',
    print: 'print the record',
    note: 'write a note',
    overview: 'overview',
    documents: 'documents',
    pack: 'pack',
    history: 'history',
  },
} as const;

/** The head of a case: who asks, who has it, and the one thing to do next. */
export const head = {
  extendedRight: '{right}, extended',
  endedRight: '{right}: {outcome}',
  askedBy: 'Asked by {name}',
  handledBy: 'Handled by {handler}',
  noHandler: 'No handler yet',
  inDepartment: '{department}, handled by {handler}',
  inDepartmentNoHandler: '{department}, no handler yet',
  recordEvent: 'Record an event',
  more: 'More about this case',
  edit: 'Correct what was logged',
  recordExtension: 'Record an extension notice',
  correctReceived: 'Correct the day it arrived',
  recordRefusal: 'Record a refusal',
  recordWithdrawal: 'Record that they withdrew it',
  void: 'Void this case',
  recordProof: 'Record the proof',
  recordFee: 'Record the fee',
  recordClarification: 'Record their answer',
  recordAnswer: 'Record the answer',
  addDocuments: 'Add the documents',
  openDocuments: '{documents, plural, one {Open the # document} other {Open the # documents}}',
  openPack: 'Open the pack',
  overdue: 'Send what is ready today, and tell them when the rest follows.',
  waited:
    '{days, plural, =0 {You asked today.} one {You have waited # day.} other {You have waited # days.}} Ask again if nothing comes.',
} as const;

export const overview = {
  outcomes: {
    title: 'How each right ended',
    why: '{ground}. {reason}',
    noGround: 'No ground recorded',
    noReason: 'No reason recorded',
    told: '{outcome}, told {date}',
  },
  // A mark on the line of days: short.
  extensionNotice: 'Extension notice',
  asked: 'What they asked for',
  readLetter: 'Read the letter',
  nothingWritten: 'Nothing was written down.',
  latest: 'Latest',
  fullHistory: '{entries, plural, one {Full history, # entry} other {Full history, # entries}}',
  subject: 'Subject',
  arrived: 'Arrived',
  identity: 'Identity',
  phone: 'Telephone',
  replyTo: 'Reply to',
  address: 'Address',
  askedBy: 'Asked by',
  authoritySeen: 'Seen {date}',
  authorityNotSeen: 'Not seen yet',
  extended: 'Extended',
  identityConfirmed: 'Confirmed {date} by {person}',
  // {note} is what was written beside it.
  identityConfirmedNote: 'Confirmed {date} by {person}: {note}',
  identityAsked: 'Asked {date}, no proof yet',
  identityKnown: 'Not asked, you know them',
  arrivedBy: {
    email: '{date}, by email',
    post: '{date}, by post',
    phone: '{date}, by phone',
    'in-person': '{date}, in person',
    'web-form': '{date}, by web form',
    'social-media': '{date}, by social media',
    portal: '{date}, by portal',
    other: '{date}, by another way',
  },
  // {arrived} is one of those above, {detail} the inbox, desk or number.
  arrivedAt: '{arrived}: {detail}',
  // {name} is the language of the letter.
  reply: '{email}, in {language, select, und {another language} other {{name}}}',
  replyNoEmail: 'No email address, in {language, select, und {another language} other {{name}}}',
} as const;

export const notes = {
  title: 'Notes',
  field: 'A note about this case',
  placeholder: 'What you found, decided or agreed',
  add: 'Add note',
  added: 'Note added.',
  takenBack: 'The note was taken back.',
  empty: 'Write the note first.',
  // {problem} is a whole sentence.
  notAdded: '{problem} Your note is still here.',
} as const;

export const history = {
  sentence: 'Each line is chained to the one before it and cannot be changed or removed. Logged {when}.',
  when: 'When',
  what: 'What',
  who: 'Who',
  entry: 'Entry',
} as const;

export const editRequest = {
  answeredRight: '{right} was answered already and cannot be taken away. Take back that answer first.',
  title: 'Correct what was logged',
  save: 'Save',
  noRequester: 'Name the person the data is about.',
  emptiedMeanwhile: 'Somebody has emptied this meanwhile. What you typed is still here: save again to put it there.',
  changedMeanwhile:
    'Somebody has changed this meanwhile to “{now}”. What you typed is still here: save again to put it in its place.',
} as const;

export const printRecord = {
  title: 'Print the record',
  save: 'Save the PDF',
  // {problem} is a whole sentence.
  failed: 'The record could not be printed. Nothing was changed. {problem}',
  what: 'A PDF for the requester or an authority: what was asked and what happened, how the date is counted with its sources, and the head of the history.',
  language: 'Language',
  internal: 'With the internal part',
  internalHolds: 'Notes, warnings, corrections and who did what. It is not for the requester.',
} as const;

/** Voiding a case that was logged by mistake. {on} is 2026-11-25. */
export const voidRequest = {
  title: 'Void {reference}?',
  why: 'Why was it logged by mistake?',
  what: 'It keeps its number and its history, and leaves lists, figures, reminders and calendar files. Its letter can be logged again. This cannot be taken back.',
  action: 'Void the case',
  leave: 'Leave it',
  noReason: 'Say in a sentence why it was logged by mistake.',
  notVoided: 'This case cannot be voided. Nothing was changed.',
  packSent:
    'Its pack left on {on}, so this case stays on record. Nothing was changed. Correct what was logged wrongly, and write a note about what else was wrong.',
  recorded: {
    answered:
      'An answer of {on} is recorded, so this case stays on record. Nothing was changed. Take that entry back first if it was never sent; otherwise correct what was logged wrongly.',
    'partial-answer':
      'Part of the answer went on {on}, so this case stays on record. Nothing was changed. Take that entry back first if it was never sent; otherwise correct what was logged wrongly.',
    refused:
      'A refusal of {on} is recorded, so this case stays on record. Nothing was changed. Take that entry back first if it was never sent; otherwise correct what was logged wrongly.',
  },
} as const;

/** A case that was voided. */
export const voided = {
  title: 'Voided: {reason}',
  note: 'By {by}, {when}. It keeps its number and counts nowhere. Nothing can be recorded in it any more.',
  label: 'Voided case',
  documents: 'What was filed in it. It can be saved, and not decided any more.',
  noDocuments: 'No document was filed in it.',
} as const;
