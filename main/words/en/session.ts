import { cannotOpen, cannotOpenNow } from './session/cannot-open.ts';
import { disk, keys } from './session/keys-and-disk.ts';
import { keyDoubts, notices } from './session/notices.ts';
import { printedSheet } from './session/printed-sheet.ts';

import { memoryNotices } from './session/memory-notices.ts';

export const session = {
  memoryNotices,
  /** At the foot of the unlock screen. */
  note: 'Docket {version}. Works without a network. Nothing leaves this computer unless you save it somewhere.',
  fingerprint: 'Fingerprint of this register',
  putOnPaperFirst: 'Put the key on paper first: it is not shown again.',
  chooseRegister: {
    title: 'Open another register',
    folder: 'Folder of the register',
    whereFolder: 'It ends in .docket. Yours are usually in {folder}.',
    nothingTyped: 'Type the folder of the register.',
    look: 'Look at it',
    chooseFolder: 'Choose the folder…',
    recent: 'Opened on this computer before',
    forget: 'Take {name} off this list',
    forgetAll: 'Forget them all',
    makeNew: 'Make a new register',
  },
  clockFields: {
    regime: 'Law its clocks follow',
    calendar: 'Calendar of working days',
    timeZone: 'Time zone',
  },
  createRegister: {
    title: 'A new register',
    what: 'One encrypted folder on this computer holds every request, every breach and every date. Only the people you name can open it.',
    sheet: 'Your recovery sheet',
    whatSheet: 'This key opens the register if every passphrase is lost. It is shown this once and kept nowhere.',
    whatFingerprint: 'It stands on the unlock screen too, so that you know it is your register before you type.',
    formTitle: 'Make your register',
    organisation: 'Organisation',
    personName: 'Your name',
    passphrase: 'Passphrase',
    whatPassphrase: '12 characters or more; 15 are better. No rules about signs or capitals.',
    again: 'The same passphrase again',
    submit: 'Make the register',
    keptIn: 'It is kept in {folder}.',
    openOther: 'Open a register that exists',
    noOrganisation: 'Name the organisation this register belongs to.',
    noPersonName: 'Type your name: it stands beside what you do in this register.',
    noPassphrase: 'Choose a passphrase: four words or more that only you would put together.',
    passphrasesDiffer: 'The two passphrases differ. Type the same one twice.',
    nothingMade: 'Nothing was made.',
    folderTaken: 'There is a register in {path} already. Open that one, or use another name.',
  },
  keepRecoveryKey: {
    title: 'Recovery key',
    what: 'Printed once, it opens this register when every passphrase is lost, with Docket or without.',
    notRead: 'When the key was made could not be read.',
    inForce: 'The key in force',
    none: 'None',
    made: 'Made {at} by {by}',
    fingerprint: 'Fingerprint',
    noneSo:
      'No printed key opens this register. If the last passphrase is forgotten, nobody can open it again. Make a key now.',
    look: 'Look whether its sheet is still where you put it. Docket keeps neither the key nor the sheet and cannot show them again: if the sheet is lost or somebody else has seen it, replace the key. The old one opens nothing from then on, but still opens copies and backups made before.',
    make: 'Make a recovery key',
    replace: 'Replace the recovery key',
    onlyOfficer: 'Only the data protection officer replaces it.',
    /** Names two screens, as their titles do. */
    seeAlso: 'See also <people>People and keys</people> and <backups>Backups</backups>.',
    shownOnce: 'A new key is shown once, with its sheet to save and print.',
    oldStops: 'The key on your old sheet stops opening this register at once: destroy that sheet afterwards.',
    makeNow: 'Make the new key',
    newKey: 'Your new recovery key',
    kept: 'I have the new key on paper, and the old sheet is destroyed',
  },
  recoveryKey: {
    language: 'Language of the sheet',
    where:
      'Keep it where the register is not: in a safe, or with your lawyer. Whoever holds it can read everything in the register.',
    saveSheet: 'Save the sheet (PDF)',
    saveOpener: 'Save the opener',
    print: 'Print this page',
    copy: 'Copy the key',
    whatSheet:
      'The sheet holds the key and the steps: with Docket, and without it, by SQLCipher and the opener, one small program without a secret. Print the sheet, then delete the file. Keep the opener on a stick beside it.',
    keyIsRight: 'The key on this page is right: print the page, or copy the key.',
  },
  recoverySheet: {
    title: 'Recovery key',
    kept: 'I have the recovery key on paper',
    open: 'Open the register',
    madeAndSafe: 'The register is made and safe. Try again.',
  },
  registerNotices: {
    aboveThePage: 'Notices',
    ofRegister: 'About this register',
    showMore: 'Show {more, number} more',
    putOff: 'Not now',
  },
  unlockForm: {
    title: {
      passphrase: 'Unlock the register',
      'recovery-key': 'Open with the recovery key',
    },
    passphrase: 'Passphrase',
    recoveryKey: 'Recovery key',
    whatRecoveryKey: 'As it stands on your recovery sheet. Blanks and small letters do not matter.',
    nothingTyped: {
      passphrase: 'Type your passphrase.',
      'recovery-key': 'Type the recovery key from your sheet.',
    },
    capsLockOn: 'Caps Lock is on.',
    capsLockOff: 'Caps Lock is off.',
    unlock: 'Unlock',
    /** On the button while the next passphrase waits: little room. */
    unlockIn: 'Unlock in {seconds, number} s',
    /** The name of the button while the register opens. */
    opening: 'Opening',
    isOpening: 'Opening.',
    /** The way that is not shown, by the one that is. */
    otherWay: {
      passphrase: 'Takes a second or two, to slow down guessing. <way>Use the recovery key</way> instead.',
      'recovery-key': 'Takes a second or two, to slow down guessing. <way>Use a passphrase</way> instead.',
    },
    forgotten: 'Forgotten it? <way>Use the recovery key</way> from your recovery sheet.',
    wait: 'Several passphrases were wrong, so the next one waits {seconds, plural, one {# second} other {# seconds}}. This slows down whoever guesses and never locks you out. The recovery key does not wait.',
    demo: 'Demo passphrases',
    whatDemo: 'This is a demo. Everyone in it is invented.',
    fillInManager: 'Fill in the manager’s passphrase',
    fillInOfficer: 'Fill in the officer’s passphrase',
  },
  unlockRegister: {
    title: 'Unlock',
    noneChosen: 'No register chosen',
    openAnother: 'Open another',
    compareFingerprint:
      'Compare it with your recovery sheet. If it differs, this is not your register: do not type your passphrase.',
    lastSaved: 'Last saved',
    fileSize: 'File size',
    somethingLost: 'Was something lost?',
    doesNotOpen: 'Does it not open?',
    /** After one of those two questions, each by what can be done. Links without a full stop. */
    leadsOut: {
      backup: '<backup>Restore a backup</backup>',
      salvage: '<backup>Restore a backup</backup> or <salvage>salvage what can be read into a new folder</salvage>',
      keyFile: '<backup>Restore a backup</backup> or <keys>put the key file back from a backup</keys>',
      salvageOrKeyFile:
        '<backup>Restore a backup</backup> or <salvage>salvage what can be read into a new folder</salvage> or <keys>put the key file back from a backup</keys>',
    },
    report: 'Report a problem with personal information',
    reportHere: 'No passphrase needed. Only the data protection officer can read it.',
    reportElsewhere: 'Not from this computer now. How to reach the data protection officer instead.',
    restored:
      '<b>The backup is restored.</b> The register that was there before is kept beside this one, in a folder named after this restore.',
    freshKeys:
      'The backup is from before a change of keys, so the register has fresh ones: whoever holds a key today opens it, and nobody else. Its fingerprint above is new. Write it on your recovery sheet.',
  },
  refusals: {
    folderTaken: 'There is something in that folder already. Choose another.',
    folderRefused: 'That folder cannot be written to. Choose another.',
    networkShare:
      'That folder lies on a network share, where two computers can write to a register at once and damage it. Choose a folder on a disk of this computer.',
    cannotOpen: 'The register does not open. Nothing was changed.',
    noCalendar: 'Choose a calendar.',
    noTimeZone: 'Choose a time zone.',
  },
  keys,
  disk,
  cannotOpen,
  cannotOpenNow,
  notices,
  keyDoubts,
  printedSheet,
  changeKeys: {
    sealing: {
      register: 'Sealing the register under new keys',
      ledger: 'Sealing the ledger under new keys',
    },
    readingBack: {
      register: 'Reading the register back',
      ledger: 'Reading the ledger back',
    },
  },
} as const;
