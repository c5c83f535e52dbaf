export const tray = {
  title: 'Letter tray',
  letter: 'Letter',
  waiting: '{letters, plural, =0 {No letter waits.} one {# letter waits.} other {# letters wait.}}',
  drop: 'Drop letters to put them into the tray',
  addLetters: 'Add letters',
  notListed: 'The tray could not be read.',
  none: 'No letter waits',
  how: 'Drop several letters at once, here or on Today. They wait here, sealed in the register, until each is logged, filed with a case or put aside.',
  list: 'Letters that wait',
  reading: 'The letter in full',
  noSender: 'No sender named',
  added: 'Added by {by}, {when}',
  arrived: 'Arrived {date}',
  belongsTo: 'Belongs to <case>{reference}</case> already.',
  opening: 'Reading the letter',
  logIt: 'Log as a request',
  fileIt: 'File with a case',
  putAside: 'Put aside',
  save: 'Save a copy',
  notSaved: 'The copy could not be saved. The letter itself is safe in the register.',
  keys: { next: 'next letter', previous: 'previous letter' },
  /** Letters on their way into the tray. */
  arriving: {
    name: 'Letters on their way in',
    underWay: 'Putting letters into the tray: {done, number} of {total, number}',
    notTaken: 'Not taken.',
    addAgain: 'Add it again.',
    waiting: 'The same letter waits here already. It was not put in twice.',
    aside: 'The same letter was put aside. Take it back from there if it is needed.',
    logged: 'This letter belongs to <case>{reference}</case> already. It was not put in.',
    several:
      'It held {letters, plural, one {# letter} other {# letters}}. {added, plural, =0 {None is new.} one {# waits here now.} other {# wait here now, each by itself.}}',
    putAway: 'Put away',
  },
  fileLetter: {
    title: 'File with a case',
    which: 'Which case?',
    hint: 'Type a name, an email address or a reference. Only open cases are listed.',
    found: 'Open cases that fit',
    none: 'No open case fits these words.',
    action: 'File the letter',
    choose: 'Choose the case it belongs to.',
    done: 'Filed with {reference}, as number {number}.',
    there: '{reference} has this letter already, as number {number}. It left the tray.',
  },
  filed: 'Letters filed just now',
  filedIn: '“{title}” lies with <case>{reference}</case> now.',
  filedSay: 'Read it there, and say what it is',
  putLetterAside: {
    title: 'Put the letter aside',
    why: 'Why does it need no case?',
    what: 'It stays in the register with this reason, under “Put aside”, until somebody takes it back or destroys it.',
    done: 'The letter was put aside.',
  },
  aside: {
    title: 'Put aside',
    line: '{by}, {when}: {reason}',
    takeBack: 'Take back',
    takeBackThis: 'Take back {file}',
    destroy: 'Destroy',
    destroyThis: 'Destroy {file}',
  },
  destroyLetter: {
    title: 'Destroy this letter?',
    what: 'Then nobody can read {file} any more. Its key is destroyed ten seconds after, or at a lock.',
    // {until} is a day in words.
    backups:
      'Backups made while it was here still hold it; the last of them goes with the first backup from {until} on.',
    action: 'Destroy the letter',
    keep: 'Keep it',
    done: 'The letter is being destroyed.',
  },
  undone: 'The letter is back.',
  /** Of a letter whose sealed file is missing or damaged. */
  loss: {
    missing:
      '“{file}” is missing from the vault, and no backup here holds it. The tray is not affected. Connect the disk with your backups, then check the register; or ask for the letter again and put this one aside.',
    missingButKept:
      '“{file}” is missing from the vault. The tray is not affected, and a backup here holds it: check the register to restore this letter alone.',
    damaged:
      '“{file}” was damaged in the vault and is not shown, and no backup here holds it. What is left of it was not touched. Connect the disk with your backups, then check the register; or ask for the letter again and put this one aside.',
    damagedButKept:
      '“{file}” was damaged in the vault and is not shown. What is left of it was not touched, and a backup here holds it: check the register to restore this letter alone.',
  },
  refusals: {
    noReason: 'Say why it needs no case.',
    notMoved: 'This letter stays with its case. Nothing was changed.',
    inVoided:
      '{reference} was voided, so what lies in it stays. Nothing was changed. Save a copy of the letter, and add it to the case it belongs to.',
    sameCase: 'The letter lies in {reference} already. Choose another case.',
    toVoided: '{reference} was voided: nothing is filed with it any more. Choose another case.',
    justTakenOut: 'The same letter was taken out of {reference} a moment ago. Wait ten seconds, then move this one.',
    gone: 'This letter is not in the tray any more: somebody has decided meanwhile what becomes of it. Nothing was changed.',
  },
} as const;
