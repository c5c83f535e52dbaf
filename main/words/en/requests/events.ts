/**
 * What can happen in a case: `choice` is the officer's or the requester's act in a list to choose from, `recorded` a line
 * of the case once it is written down, `effect` what it does to the clock.
 */
export const events = {
  'identity-requested': {
    choice: 'You asked for proof of identity',
    recorded: 'Asked for proof of identity',
    effect: 'The clock waits for the proof, where the law lets it.',
  },
  'identity-confirmed': {
    choice: 'Identity is confirmed',
    recorded: 'Identity confirmed',
    effect: 'The clock runs again from this day.',
  },
  'clarification-requested': {
    choice: 'You asked what they mean',
    recorded: 'Asked what they mean',
    effect: 'The clock pauses, where the law lets it.',
  },
  'clarification-received': {
    choice: 'They said what they mean',
    recorded: 'They said what they mean',
    effect: 'The clock runs on; the days in between are left out.',
  },
  'fee-requested': {
    choice: 'You asked for a fee',
    recorded: 'Asked for a fee',
    effect: 'The clock waits for the fee, where the law lets it.',
  },
  'fee-paid': { choice: 'The fee is paid', recorded: 'Fee paid', effect: 'The clock runs again from this day.' },
  'fee-waived': {
    choice: 'You waived the fee',
    recorded: 'Fee waived',
    effect: 'The clock counts as if none was asked.',
  },
  extended: {
    choice: 'You sent the extension notice',
    recorded: 'Extension notice sent',
    effect: 'The limit moves, if the notice went in time and gives its reason.',
  },
  'partial-answer': {
    choice: 'You sent part of the answer',
    recorded: 'Part of the answer sent',
    effect: 'The clock runs on for the rest.',
  },
  answered: { choice: 'You sent the answer', recorded: 'Answered', effect: 'The clock ends.' },
  refused: {
    choice: 'You refused the request',
    recorded: 'Refused',
    effect: 'The clock ends for what is refused. The refusal names its ground and its reason.',
  },
  'rights-added': {
    choice: 'They ask for more',
    recorded: 'Further rights asked for',
    effect: 'What they ask for now has a clock of its own from this day.',
  },
  withdrawn: { choice: 'They withdrew the request', recorded: 'Withdrawn by the requester', effect: 'The clock ends.' },
  revived: {
    choice: 'They made it again',
    recorded: 'Made again',
    effect: 'The clock of a withdrawn request runs on.',
  },
  received: {
    choice: 'Correct the day it arrived',
    recorded: 'Received',
    effect: 'The new day takes the earlier one’s place. Both stay readable.',
  },
} as const;

/** {event} is `recorded` of one of those above. */
export const eventLines = {
  title: 'What happened',
  // {detail} is a list of rights or a reason.
  bare: '<b>{event}</b>',
  detailed: '<b>{event}</b>: {detail}',
  until: '<b>{event}</b>, until {date}',
  detailedUntil: '<b>{event}</b>: {detail}, until {date}',
  corrected: 'Corrected {when}; it counts for nothing.',
  takenBack: 'Taken back {when}; it counts for nothing.',
  correct: 'Correct',
  correctThis: 'Correct: {event} on {date}',
  takeBack: 'Take back',
  takeBackThis: 'Take back: {event} on {date}',
  askTakeBack: 'Take back “{event}”?',
  whatTakingBackDoes:
    'It was recorded for {date}. It stays readable in the case and counts for nothing; the due date is counted again without it.',
  leave: 'Leave it',
  takeItBack: 'Take it back',
} as const;

export const recordEvent = {
  title: 'Record an event',
  titleOfCorrection: 'Correct “{event}”',
  record: 'Record it',
  correct: 'Correct it',
  what: 'What happened?',
  groups: {
    waiting: 'Waiting for them',
    answer: 'Your answer',
    request: 'The request itself',
  },
  whatCorrectingDoes:
    'What you change takes this entry’s place; the entry as it is stays readable in the case. Take it back if it never happened.',
  day: 'On which day?',
  dayNote: 'The day it happened, not the day you write it down.',
  rights: 'What do they ask for now?',
  refusedWhy: 'What is the reason?',
  ground: 'On which ground?',
  groundOption: '{name} ({citation})',
  refusedNote: 'The person is told it, with the ground (Art. 12(4)).',
  whichEnd: 'Which rights does this answer?',
  note: 'Note (optional)',
  problems: {
    ground: 'Choose the ground. A refusal has to name one (Art. 12(4)).',
    refusedReason: 'Write the reason. The person has to be told it (Art. 12(4)).',
    ended: 'Choose the rights this is about.',
    type: 'Choose what happened.',
    reason: 'Say why: the notice has to say it (Art. 12(3)).',
    rights: 'Choose what they ask for now.',
    noDay: 'Type the day it happened, like 25/11 or yesterday.',
    dayAhead: 'That is after today, {today}. Type the day it happened.',
  },
} as const;

export const extension = {
  why: 'Why do you need longer?',
  // Art. 12(3) GDPR.
  reasons: {
    complexity: 'The request is complex',
    number: 'They made several requests',
  },
  reasonWithDetail: '{reason}: {detail}',
  until: 'Which date does the notice name?',
  untilNote: 'The day by which you will answer.',
} as const;
