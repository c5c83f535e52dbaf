/** Where the clock of a case stands. */
export const clock = {
  // A small label and, large beside it, its date or one of the lower-case words below: "Clock" and "paused".
  answerDue: 'Answer due',
  answered: 'Answered',
  withdrawn: 'Withdrawn',
  label: 'Clock',
  paused: 'paused',
  notStarted: 'not started',
  noFixedLimit: 'no fixed limit',
  notSetYet: 'not set yet',
  // The same in one line.
  whole: {
    paused: 'Clock paused',
    notStarted: 'Clock not started',
    noFixedLimit: 'Answer due no fixed limit',
    notSetYet: 'Answer due not set yet',
  },
  // The organisation's own date, beside the legal one.
  targetToday: 'House target {date}, today',
  targetAhead: 'House target {date}, {days, plural, one {# day left} other {# days left}}',
  targetLate: 'House target {date}, {days, plural, one {# day late} other {# days late}}',
} as const;

/** Around the steps of a working, which come written. The first four stand before a date of their own, as on a receipt. */
export const sum = {
  due: 'Answer due, end of',
  dueIfToday: 'If it came today, due',
  dueIfThatDay: 'If it came that day, due',
  dueNone: 'Answer due',
  noDate: 'No date',
  notice: 'Last day to send the extension notice',
  countedAlike: 'Counted the same way.',
  askedOn: '{rights}, asked for on {day}',
} as const;

/** What stands around the working of a case. */
export const working = {
  label: 'The date and its working',
  whatIf: 'What if',
  asPdf: 'Record as PDF',
  print: 'Print this working',
  ruleSet: 'Rule set {ruleSet}',
  language: 'Language of the working',
  warnings: 'To know about this date',
} as const;

/** The date of now beside the date that would follow. */
export const change = {
  now: 'Now',
  afterwards: 'Then',
  same: 'The same',
  answered: 'Answered',
  answeredOn: 'Answered {date}',
  withdrawn: 'Withdrawn',
  due: 'Due {date}',
  noFixedLimit: 'No fixed limit',
  pausedIf: 'Clock paused; due {date} if it came {day, select, today {today} other {that day}}',
  notStartedIf: 'Clock not started; due {date} if it came {day, select, today {today} other {that day}}',
  // {rights} is one right or a list of them.
  otherDue: '{rights} is due {date}, on a clock of its own.',
  otherNoDate: '{rights} has no date yet, on a clock of its own.',
  notCounted: 'The new date cannot be counted yet.',
} as const;

/** What would happen to the date if something happened. */
export const simulate = {
  title: 'What if',
  ended: 'The case has ended. Nothing that happens now moves its date.',
  what: 'What would happen?',
  identityComes: 'Proof of identity comes',
  clarificationComes: 'They say what they mean',
  feeComes: 'They pay the fee',
  nothingComes: 'Nothing comes',
  closedOnDay: 'You are closed on a day',
  extended: 'You send an extension notice',
  identityAsked: 'You ask for proof of identity',
  clarificationAsked: 'You ask what they mean',
  answered: 'You send the answer',
  revived: 'They make the request again',
  onWhichDay: 'On which day?',
  untilWhichDay: 'Until which day?',
  whichDay: 'Which day?',
  nothingSaved: 'Nothing is saved. Record it when it happens.',
  answer: 'What it would come to',
  working: 'Its working',
  later: '{days, plural, one {One day later than now.} other {# days later than now.}}',
  sooner: '{days, plural, one {One day sooner than now.} other {# days sooner than now.}}',
} as const;
