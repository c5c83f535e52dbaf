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
  edit: 'Change requester, department or handler',
  recordExtension: 'Record an extension notice',
  correctReceived: 'Correct the day it arrived',
  recordRefusal: 'Record a refusal',
  recordWithdrawal: 'Record that they withdrew it',
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
  saveLetter: 'Save the letter',
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
  title: 'Who asks, and who has it',
  save: 'Save',
  noRequester: 'Name the person who is asking.',
  dates: 'Dates are changed by recording an event, so that the working stays whole.',
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
