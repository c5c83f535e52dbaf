export const notices = {
  title: 'Notices to {authority}',
  noneBeforeAware: 'Nothing is told to {authority} before you are aware of a breach.',
  noneDecided: 'You decided that {authority} need not be told. The reasons stand in the decision.',
  outstanding: '<b>Still outstanding:</b> {what} It follows without undue further delay (Art. 33(4)).',
  recordFirst: 'Record the first notice as sent',
  recordFurther: 'Record a further notice as sent',
  kinds: { first: 'First notice', 'follow-up': 'Follow-up', closing: 'Closing notice' },
  sent: {
    first: '<b>First notice</b> <state>sent</state>',
    'follow-up': '<b>Follow-up</b> <state>sent</state>',
    closing: '<b>Closing notice</b> <state>sent</state>',
  },
  takenBack: {
    first: '<b>First notice</b> <state>taken back</state>',
    'follow-up': '<b>Follow-up</b> <state>taken back</state>',
    closing: '<b>Closing notice</b> <state>taken back</state>',
  },
  /** Behind the name of a notice that is still to go. */
  by: 'by {at}',
  whenKnown: 'when known',
  sentWithReference: '{at}, reference {reference}',
  told: 'Told: {what}',
  leftToFollow: 'Left to follow: {what}',
  doesNotCount: 'Does not count: {why}',
  takeBack: 'Take back notice {phase, number}',
} as const;

export const recordNotice = {
  firstTitle: 'Record the first notice to {authority} as sent',
  record: 'Record as sent',
  which: 'Which notice',
  sentAt: 'Sent',
  reference: 'Reference from the authority (optional)',
  supplied: 'What it told (optional)',
  suppliedMeans: 'Which of the particulars of Art. 33(3) it gave.',
  outstanding: 'What is still outstanding (optional)',
  outstandingMeans: 'What follows later, without undue further delay (Art. 33(4)).',
  delayMeans: 'This notice went after 72 hours. Art. 33(1) GDPR asks why.',
} as const;

export const withdrawNotice = {
  why: 'Why this notice does not count',
  means: 'It stays readable with this reason. Without a first notice the 72 hours count again.',
  takeBack: 'Take it back',
} as const;

/** That people were told of a breach, as it was done. {today}, {on} and {aware} are days. */
export const peopleTold = {
  title: 'Telling the people',
  record: 'Record that people were told',
  correct: 'Correct',
  takeBack: 'Take it back',
  decided: 'Decided, not yet done. It counts as told once it is recorded here.',
  done: '{people, plural, one {# person was told} other {# people were told}} on {on}: {means}.',
  on: 'On which day',
  means: 'By what means',
  howMany: 'How many people',
  howManyMissing: 'Type how many people were told, in digits.',
  onMissing: 'Give the day on which they were told.',
  notAware: 'You are not aware of a breach yet. Set the moment you became aware first.',
  later: 'That is later than today, {today}. Record it once it is done.',
  toldBefore: 'The people were told on {on}, before that. Correct that day first, or choose an earlier moment.',
  beforeAware: 'That is before you became aware, {aware}.',
  decidedNotTo: 'You decided not to tell the people. Change the decision first, then record that they were told.',
  choices: {
    post: 'Letter',
    email: 'Email',
    phone: 'Phone',
    'in-person': 'In person',
    'public-notice': 'Public notice',
    other: 'Another way',
  },
} as const;
