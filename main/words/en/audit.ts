import { actions } from './audit/actions.ts';
import { details } from './audit/details.ts';
import { doubts } from './audit/doubts.ts';
import { findings } from './audit/findings.ts';

export const audit = {
  actions,
  details,
  doubts,
  findings,
  listEntries: {
    title: 'Audit log',
    sentence:
      '{entries, plural, one {# entry} other {# entries}}. Each is chained to the one before it and speaks of every row.',
    notRead: 'The audit log could not be read.',
    none: 'No entry is like that. Remove a filter to see more.',
    grid: 'Entries of the audit log, newest first',
    foot: '{entries, plural, one {# entry} other {# entries}}, newest first',
    goToKey: 'go to an entry or a day',
  },
  filters: {
    person: 'Person',
    action: 'Action',
    outcome: 'Outcome',
    done: 'done',
    refused: 'refused',
    case: 'Case',
    caseExample: 'Case, such as SAR-2026-0042',
    from: 'From day',
    fromExample: 'From, such as 25 Nov',
    to: 'To day',
    toExample: 'To, such as 25 Nov',
    clear: 'Clear',
  },
  goToEntry: {
    name: 'Go to an entry or a day',
    example: 'Go to, such as 1204 or 25 Nov',
    notUnderstood: 'Type the number of an entry, or a day such as 25 Nov 2026.',
    notLookedFor: 'The entry was not looked for. Try again.',
    none: 'No entry is like that. Remove a filter.',
  },
  entry: {
    title: 'Entry {seq, number}',
    when: 'When',
    notKnown: 'Not known',
    what: 'What',
    details: 'Details',
    about: 'About',
    who: 'Who',
    /** The number of an entry. */
    entry: 'Entry',
    hash: 'Hash',
    /** `what` is what was tried, as under `actions`: "Logged a request". In English it begins with a small letter. */
    refused: 'Refused: {what}',
    /** An entry that Docket did not write. */
    notRead: 'An entry that cannot be read',
    /** Who did something, where nobody has that key any more. */
    nobody: 'Somebody no longer known',
    organisation: 'Organisation',
    ledger: 'ledger',
    vault: 'vault',
    person: '{name}, {role, select, dpo {data protection officer} manager {manager} other {handler}}',
  },
  log: {
    inDoubt: 'This register is in doubt.',
    accept: 'Accept this register',
    title: 'Where it stands',
    head: 'Head',
    /** The label of what this computer remembers; the two after it go on from there. */
    computer: 'This computer',
    rememberedNothing: 'remembered nothing of this register when it was unlocked.',
    remembered: 'last saw entry {seq, number}, {when}.',
    /** The label of the next one, which is one number, or more with commas. */
    keysChanged: 'Keys changed',
    atEntry: 'at entry {entries}',
  },
  checkpoints: {
    title: 'Signed checkpoints',
    sign: 'Sign one now',
    notSigned: 'The checkpoint was not signed.',
    notSaved: 'The checkpoint was not saved.',
    none: 'None yet. One is signed whenever you lock the register.',
    signedBy: '{person}, {when}',
    key: 'Key <key>{fingerprint}</key>',
    save: 'Save the checkpoint at entry {seq}',
  },
  verify: {
    title: 'Whether anything was changed',
    walking: 'Walking the audit chain',
    addingUp: 'Adding up the rows',
    notToItsEnd: 'The log was not verified to its end.',
    what: 'Walks every entry from the first, adds up every row and compares what search, checkpoints and this computer know.',
    verify: 'Verify the log',
    again: 'Verify again',
    acceptRows: 'Accept the rows as they are',
    fits: 'Fits',
    fitsNot: 'Does not fit',
  },
  kept: {
    title: 'Compare it with what you kept elsewhere',
    leaveOut: 'Leave out {file}',
    choose: 'Choose a checkpoint file',
    without: 'There is no checkpoint in {file}. Choose one that was saved here, or an exported log.',
    typed: 'Or type it as a report prints it',
    where: 'It stands on every report, after Audit log.',
    heads:
      '{checkpoints, plural, one {Checkpoint at entry {last, number}} other {# checkpoints, the last at entry {last, number}}}',
  },
  accept: {
    title: 'Accept this register as it is',
    reason: 'Why this register is the right one',
    note: 'Do this when you know why it differs, such as after restoring a backup. What this computer had seen last, and your reason, stay in the history for good.',
    action: 'Accept this register',
    close: 'Leave it in doubt',
  },
  doubt: {
    name: 'Doubt about this register',
    /** Before the sentence that says why. */
    inDoubt: 'This register is in doubt.',
    look: 'Look at the audit log',
    notNow: 'Not now',
  },
  exportLog: {
    action: 'Export the log',
    failed: 'The log was not exported.',
  },
  refusals: {
    head: 'Type it as it is printed: the number of the entry and the 16 letters and digits after it.',
    notSigned:
      'This history is not the one this computer knows, so nobody vouches for it. Put the right register back, or accept this one first.',
    whyAccepted: 'Say in a sentence why this register is the right one.',
  },
} as const;
