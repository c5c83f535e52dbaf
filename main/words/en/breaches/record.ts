/** The record of a breach line by line: what it holds, and what it says. Lines are short. */
export const recordLines = {
  titles: {
    facts: 'Facts',
    awareness: 'Evidence of when you became aware',
    effects: 'Effects',
    measures: 'What was done',
    severity: 'Severity working',
    authority: 'Decision: tell {authority}',
    people: 'Decision: tell people',
    delay: 'Reason for any delay',
  },
  /** {parts} is a list of the three parts, with commas between. */
  factsMissing: 'Missing: {parts}',
  parts: { what: 'what', when: 'when', how: 'how found' },
  factsComplete: 'What, when, how found',
  sealedReport: 'Sealed report {code}, {at}',
  notScored: 'Not scored yet',
  /** {score} is "3.25". */
  severity: {
    low: '{score}, low',
    medium: '{score}, medium',
    high: '{score}, high',
    'very-high': '{score}, very high',
  },
  /** {choice} is what was decided: "No, a risk is unlikely". */
  incomplete: '{choice}. The reasons are not complete',
  decided: '{choice}, {at}',
  peopleTold: '{people, plural, one {# person told on {on}} other {# people told on {on}}}',
  /** {decided} is the line above. */
  peopleNotYet: '{decided}. Not yet done',
  lateWithoutReason: 'Over 72 hours. The reason is missing',
  inTime: 'Sent within 72 hours',
  noNoticeNeeded: 'No notice was needed',
  notNeededSoFar: 'Not needed so far',
} as const;

/** The one thing to do next, under a breach and in a column of the list. */
export const next = {
  nothing: 'Nothing is left to do',
  closeSuspicion: 'Close the suspicion',
  findOut: 'Find out whether it is a breach',
  whyUnlikely: 'Write why a risk is unlikely',
  decide: 'Decide whether to notify',
  sendFirst: 'Send the first notice to {authority}',
  tellPeople: 'Tell the people, and record it',
  close: 'Close the breach',
  facts: 'Complete the facts',
  awareness: 'Write how you became aware',
  effects: 'Write the effects',
  measures: 'Write what was done',
  severity: 'Score the severity',
  authority: 'Write why you told {authority}',
  decidePeople: 'Decide whether to tell the people',
  people: 'Complete the decision about telling people',
  delay: 'Write the reason for the delay',
  /** {clock} is the name of a clock. */
  meet: 'Meet: {clock}',
} as const;

/** What the score of a breach suggests, and what should be known beside it. */
export const advice = {
  people: 'House rule: tell {authority}, and think about telling people. This is advice. Your written decision counts.',
  authority: 'House rule: think about telling {authority}. This is advice. Your written decision counts.',
  nobody:
    'House rule: no notice is suggested. Not telling {authority} still needs your reasons why a risk is unlikely. This is advice. Your written decision counts.',
  manyPeople: 'More than 100 people. The score does not change.',
  unintelligible: 'Nobody else can make sense of the data. The score does not change.',
} as const;

/** What is written into the record itself. */
export const written = {
  /** Begin with words, not with a parameter: a line of the evidence that begins so is never taken out. */
  awarenessChanged: 'Moment of awareness changed on {at}, from {before} to {after}: {reason}',
  reopened: '{at}: {reason}',
} as const;
