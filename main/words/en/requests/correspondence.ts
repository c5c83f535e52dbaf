/** Letters that came after the request and lie with its case. */
export const correspondence = {
  add: 'Add correspondence',
  drop: 'Drop letters to keep them with this case',
  // Files on their way in, and what became of each.
  brought: 'Letters brought to this case',
  kept: 'Kept as number {number}.',
  there: {
    letter: 'This is the letter the request came in, number {number}. It was not kept twice.',
    correspondence: 'The same letter is here already, as number {number}. It was not kept twice.',
    part: 'This is here already: it came inside a letter, as number {number}. It was not kept twice.',
    document:
      'The same file is here already, as document {number} for the answer. If it is a letter to you, take it out there and bring it again.',
  },
  alsoIn: '<case>{reference}</case> has the same letter too.',
  notKept: 'Not kept.',
  closed:
    'This case is closed: the letter changes nothing in it. If it asks for something new, log it as a request of its own.',
  asDocument: 'Add as a document for the answer',
  asDocumentThis: 'Add as a document for the answer: {file}',
  read: 'Read it',
  readThis: 'Read it: {file}',
  putAway: 'Put away',
  putAwayThis: 'Put away: {file}',
  // What was dropped that is no mail: {file}, and so many others.
  question:
    '{others, plural, =0 {Is “{file}” a letter to you, or a document for the answer?} one {Are “{file}” and # more file letters to you, or documents for the answer?} other {Are “{file}” and # more files letters to you, or documents for the answer?}}',
  asLetters: 'Keep as correspondence',
  asDocuments: 'Add for the answer',
  neither: 'Leave out',
  // A line of what happened. {sender} is who wrote, <open> its subject or the name of its file.
  lines: {
    letter: '<b>Letter from {sender}</b>: <open>{title}</open>',
    reminder: '<b>Reminder from {sender}</b>: <open>{title}</open>',
    unsigned: '<b>Letter, no sender named</b>: <open>{title}</open>',
    unsignedReminder: '<b>Reminder, no sender named</b>: <open>{title}</open>',
    number: 'Number {number}, {file}',
    inside: '{files, plural, one {# file came inside it} other {# files came inside it}}',
    noDay: 'It does not say when it arrived; it was added that day.',
    from: 'From letter {number}',
  },
  // The letter beside its case.
  pane: {
    title: 'Letter {number}',
    request: 'The letter the request came in',
    close: 'Close the letter',
    what: 'What is it?',
    confirm: 'Nothing is recorded before you confirm it.',
    unknown: 'Nothing in it tells Docket what it is. You decide.',
    stranger: 'It came from {address}, which is not the address of this case. Make sure who wrote it.',
    // {event} is what was recorded, as a line of the case.
    recorded: 'Recorded from it: {event}, {date}.',
    marked: { reminder: 'Marked as a reminder.', other: 'Marked as correspondence only.' },
    inside: 'What came inside it',
    onlySaved: 'This cannot be shown here. Save a copy to read it.',
    save: 'Save {file}',
    toTray: 'Move back to the tray',
    toCase: 'Move to another case',
    stays: 'The letter stays where it is.',
    returned: 'Letter {number} is in the tray again.',
  },
  uses: {
    'identity-confirmed': 'It proves who they are',
    'clarification-received': 'It says what they mean',
    withdrawn: 'It withdraws the request',
    'rights-added': 'It asks for more',
    reminder: 'A reminder',
    other: 'Correspondence only',
  },
  mayBe: {
    'identity-confirmed': 'It may prove who they are.',
    'clarification-received': 'It may say what they mean.',
    withdrawn: 'It may withdraw the request.',
    'rights-added': 'It may ask for more.',
    reminder: 'It may be a reminder.',
    other: 'It may be correspondence only.',
  },
  refile: {
    title: 'Move letter {number} to another case',
    action: 'Move the letter',
    done: 'Moved to {reference}, as number {number}.',
    there: '{reference} has this letter already, as number {number}. It is not there twice.',
  },
  // Above the fields of an event that is recorded from a letter.
  eventFrom: 'From letter {number}: {title}',
  eventDay: 'The day is the one on which the letter arrived.',
} as const;
