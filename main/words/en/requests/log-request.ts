export const logRequest = {
  title: 'Log a request',
  does: 'log a request',
  empty: 'Drop the letter, or type what you know.',
  filled: 'Filled in from the letter. Check it and save.',
  dropHere: 'Drop the letter here',
  keys: {
    nextField: 'next field',
    save: 'save',
    keepDraft: 'keep as draft',
  },
  logged: '{reference} logged. Due {date}.',
  loggedNotStarted: '{reference} logged. It has no due date yet.',
  // {problem} is a whole sentence.
  notSaved: 'It was not saved: {problem} What you typed is still here. Try again.',
  already: 'This letter is logged already as <case>{reference}</case>. Nothing was saved twice.',
  keptIn:
    'This letter lies in <case>{reference}</case> already, as correspondence. Nothing was logged. If it asks for something new, log it as a new request.',
  logForAnother: 'Log it again for another person',
  logAnew: 'Log it as a new request',
  forAnother: 'For another person of this letter. Say whose data it is.',
  draftKept: 'Draft kept as you type',
  toFix:
    '{answers, plural, one {# answer needs a fix before this can be saved} other {# answers need a fix before this can be saved}}',
  due: 'Due {date}',
  emptyForm: 'Empty the form',
  emptied: 'The form was emptied.',
  closeKeepDraft: 'Close, keep draft',
  save: 'Log request',
} as const;

export const fields = {
  title: 'Request',
  nextNumber: 'next number {reference}',
  requester: 'Whose data?',
  email: 'Email (optional)',
  phone: 'Telephone (optional)',
  language: 'Language',
  received: 'Received',
  channel: 'How it arrived',
  channelNote: 'Where it first came in.',
  channelDetail: 'Which inbox, desk or number? (optional)',
  address: 'Postal address (optional)',
  rights: 'What do they want?',
  department: 'Department (optional)',
  handler: 'Handler (optional)',
  identity: 'Do you need proof of identity?',
  identityKnown: 'No, you know them',
  identityAsk: 'Yes, ask. The clock waits for it',
  whoWrites: 'Who writes?',
  writesThemselves: 'The same person',
  someoneElse: 'Somebody else, for them',
  representative: 'Name of who writes',
  authority: 'What shows they may? (optional)',
  authoritySeen: 'Seen on (optional)',
  authoritySeenNote: 'The day you saw it. While it is empty, no pack leaves.',
  // Beside a field: where its value was found.
  fromLetter: 'from the letter',
  fromEmail: 'from the email',
  fromAt: '{source, select, txt {from the letter, {time}} other {from the email, {time}}}',
  checkWho: 'who it is from: check it',
  sentThrough: 'Sent by {who}.',
  noDay: 'The letter names no day. Type the day it reached you.',
  otherDay: 'Or {date}: the letter allows both. Check it.',
  sentDay: 'day it was sent: check it',
  sentDayAt: 'day it was sent, {time}: check it',
  dayExample: 'Like 25/11 or yesterday.',
  reminder:
    '<b>This looks like a reminder of an earlier request.</b> Its clock runs since then: log it only if it asks for something new.',
  reminderOf:
    '<b>This looks like a reminder of an earlier request of {date}.</b> Its clock runs since then: log it only if it asks for something new.',
  // <cases></cases> is a list of `askedCase`.
  openBefore: 'Open <cases></cases>.',
  askedBefore:
    '{times, plural, one {This address asked once before} other {This address asked # times before}}: <cases></cases>.',
  askedCase: '<case>{reference}</case>, received {date}',
  lookInList: 'Look for it in the list',
  problems: {
    requester: 'Name the person the data is about. “Unknown caller” will do.',
    emailSign: 'An address has one @ and no blanks, as in name@town.example.',
    emailDot: 'An address needs a dot after the @, as in name@town.example.',
    noDay: 'Type the day it reached any official address, like 25/11 or yesterday.',
    dayAhead: 'That is after today, {today}. Type the day it reached any official address.',
    rights: 'Choose at least one. A general “what do you hold about me” is access.',
    representative: 'Name who writes for them, or choose “The same person”.',
  },
} as const;

export const letter = {
  source: 'Where it comes from',
  kinds: 'An email, a PDF, a Word document, a photograph or a text file. Docket fills in what it says.',
  picture: 'Picture: {file}',
  page: 'Page {page} of {pages} of {file}',
  pageOf: 'Page {page, number} of {pages, number}',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  takingIn: 'Taking in the letter',
  takingInShare: 'Taking in the letter, {percent, number} %',
  reading: 'Reading the letter',
  chooseFile: 'Choose a file',
  orType: 'Or type it',
  subjectField: 'Subject (optional)',
  bodyField: 'What they ask, in their words (optional)',
  // {problem} is a whole sentence, or nothing.
  notRead: 'The letter could not be read. What you typed is still here. {problem}',
  title: 'The letter',
  useAnother: 'Use another',
  from: 'From',
  to: 'To',
  subject: 'Subject',
  received: 'Received',
  sent: 'Sent',
  // A label on words of the letter: they ask after an earlier request.
  reminder: 'Reminder',
  withdrawal: 'Withdrawal',
  proof: 'Proof of identity',
  // {why} is a whole sentence.
  rightNamed: '{right}: {why}',
  rightSetAside: '{right} is named and left unticked. {why}',
  kept: 'The letter is kept unchanged with the case. Pictures and links in it stay switched off.',
} as const;

/** The due date beside the form, before anything is saved. */
export const dueCard = {
  noDate: 'No date yet',
  noRights: 'It appears when you choose what they want. Everything you typed is kept.',
  noDay: 'It appears when the received date is right. Everything you typed is kept.',
  // {problem} is a whole sentence.
  problem: '{problem} Everything you typed is kept.',
  startsWithProof: 'It starts on the day the proof of identity comes.',
  noFixedLimit: 'The law sets no fixed limit.',
  // Under the date; {rights} is how many rights are asked for.
  over: '{days, plural, one {# day over} other {# days over}}{rights, plural, =0 {} one {} =2 {, for both rights} other {, for all # rights}}',
  today: 'today{rights, plural, =0 {} one {} =2 {, for both rights} other {, for all # rights}}',
  ahead:
    'in {days, plural, one {# day} other {# days}}{rights, plural, =0 {} one {} =2 {, for both rights} other {, for all # rights}}',
} as const;
