export const people = {
  // What a key of each role opens, under the name of the role.
  opens: {
    handler: 'Works on requests and breaches. Changes no settings.',
    manager: 'Sees counts and exports them. No name ever reaches this key.',
    dpo: 'Opens everything, and adds people.',
  },
  passphrase: {
    // {label} is the name of the field.
    show: 'Show: {label}',
    advice: 'Four or five words that have nothing to do with each other, 15 characters or more. You can paste it.',
  },
  listPeople: {
    title: 'People and keys',
    sentence: 'Everyone here opens the register with a passphrase of their own, and sees what their role opens.',
    failed: 'The people could not be listed.',
    noRecoveryKey:
      'No recovery key opens this register. If every passphrase is lost, so is the register. <link>Make a recovery key</link>',
    recoveryKey: 'A printed key opens this register too: <link>Recovery key</link>',
    holders: 'Who holds a key',
    compare:
      'Compare a signing key with the one on the recovery sheet. It is another one once its holder has a new passphrase; otherwise somebody may have rewritten the history in their name.',
    former: 'Who held one',
    name: 'Name',
    role: 'Role',
    since: 'Since',
    lastUnlocked: 'Last unlocked',
    removed: 'Removed',
    change: 'Change',
    you: '{name} (you)',
    // A tag beside the name.
    oneTime: 'one-time passphrase',
    signingKey: 'Signing key <hex>{key}</hex>',
    notLately: 'Not lately',
    // Three small buttons in the row of a person; `of` is what each is called for whoever does not see the row.
    rename: 'Rename',
    reset: 'Reset',
    remove: 'Remove',
    of: {
      rename: 'Rename {name}',
      reset: 'Reset {name}',
      remove: 'Remove {name}',
    },
  },
  addPerson: {
    title: 'Give somebody a key',
    name: 'Name',
    opens: 'What the key opens',
    passphrase: 'Passphrase',
    // {advice} is what a good passphrase is, in sentences of its own.
    advice: 'They type it here themselves. {advice}',
    away: 'They are not here',
    awayMeans: 'Docket makes up a one-time passphrase for you to hand over. They choose their own with it.',
    give: 'Give the key',
    nameMissing: 'Type their name.',
    passphraseMissing: 'They choose a passphrase: four words or more that only they would put together.',
    added: '{name} holds a key now: {role, select, dpo {data protection officer} handler {handler} other {manager}}.',
    // {problem} is a sentence of its own.
    failed: '{problem} Nobody was added.',
  },
  renamePerson: {
    title: 'Rename {name}',
    name: 'Name',
    help: 'It stands beside what they did, also before today.',
    nameMissing: 'Type their name.',
    rename: 'Rename',
    failed: '{problem} Nothing was changed.',
  },
  changePassphrase: {
    title: 'Change my passphrase',
    current: 'Passphrase you use now',
    oneTime: 'One-time passphrase',
    new: 'New passphrase',
    currentMissing: 'Type the passphrase you unlocked with.',
    newMissing: 'Type the new one: four words or more.',
    change: 'Change it',
    keep: 'Keep this passphrase',
    lock: 'Lock',
    changed: 'Your passphrase is changed. The old one opens nothing any more.',
    failed: '{problem} Nothing was changed.',
  },
  chooseOwnPassphrase: {
    title: 'Choose your own passphrase',
    why: 'You unlocked with a passphrase for one time. Somebody else has seen it, so it opens nothing but this: choose one that only you know. Then the register opens.',
  },
  ownPassphrase: {
    title: 'Your passphrase',
    sentence: 'It opens the figures of this register and nothing else.',
    help: 'Nobody else knows it and Docket does not keep it. If you forget it, the data protection officer gives you a one-time passphrase.',
  },
  resetPassphrase: {
    title: 'Reset the passphrase of {name}',
    what: 'Docket makes up a passphrase for one time. The one they have now stops working at once. Nobody chooses a passphrase for somebody else: they choose their own when they unlock.',
    make: 'Make a one-time passphrase',
    made: 'One-time passphrase for {name}',
    handOver:
      'Read it to them or give it on paper: it is not shown again. When they unlock with it, Docket asks them for a passphrase of their own.',
    forgotten: 'The forgotten one opens nothing any more.',
    copy: 'Copy it',
  },
  revokePerson: {
    title: 'Remove {name}',
    does: 'What it does',
    opensNothing: 'Their passphrase opens nothing any more, here or on a copy made from now on.',
    newKeys: 'A backup is made, then every file of the register gets new keys: under a minute for each gigabyte.',
    sheetVoid: 'The recovery sheet becomes void. A new key is shown at the end: have a printer or paper at hand.',
    nameStays: 'Their name stays in the history of every case.',
    cannot: 'What it cannot do',
    copiesStay: 'Copies and backups that exist already stay readable to them, if they have them and their passphrase.',
    takeBack: 'Take back their devices and their copies, and delete backups made before today when you can.',
    remove: 'Remove {name}',
    keep: 'Keep their key',
    backupFirst: 'Making a backup first',
    // {step} is what is being done, {percent} how far it is.
    progress: '{step}, {percent, number} of 100',
    leaveRunning: 'Leave Docket running. If it stops, the next unlocking goes on from here.',
    failed: 'They were not removed. Try again.',
    removed: '{name} holds no key any more',
    hasNewKeys: 'The register has new keys. Copies and backups made before stay readable to them, if they have them.',
    newRecoveryKey: 'New recovery key',
    newFingerprint: 'The fingerprint of the register is new as well:',
    oldSheet:
      'The key on the old sheet opens nothing any more, except backups made before. The new key is not shown again.',
  },
  /** In the place of a name. */
  hasLeft: 'Somebody who has left',
  /** Why a passphrase that somebody chooses is too easy to guess. */
  weak: {
    short:
      '{length, plural, one {That has # character.} other {That has # characters.}} Use at least {fewest}: four or five words that have nothing to do with each other are easy to keep in mind and hard to guess.',
    long: 'That has more than {most} characters. Use a shorter one.',
    unseen:
      'That holds a character that nobody can see or type, as copying sometimes brings along. Type the passphrase instead.',
    repeats:
      'That repeats the same few characters, which is quick to guess. Use words that have nothing to do with each other.',
    walk: 'That follows the keyboard or the alphabet, which is quick to guess. Use words that have nothing to do with each other.',
    number:
      'That is a number, like a telephone number or a date, which is quick to guess. Use words that have nothing to do with each other.',
    address:
      'That is mostly an email or web address, which is what somebody who knows you tries first. Use words that have nothing to do with each other.',
    name: 'That is mostly the name of the organisation or a person, which is what somebody who knows you tries first. Use words that have nothing to do with either.',
    common: 'That is among the first a guesser tries. Use four or five words that have nothing to do with each other.',
  },
  refusals: {
    currentPassphrase: 'Type the passphrase you use now.',
    wrongPassphrase: 'That is not the passphrase you unlocked with. Nothing was changed.',
    samePassphrase: 'That is the passphrase you have now. Type another. Nothing was changed.',
    openedWithRecoveryKey:
      'You opened the register with the recovery key, which is not a passphrase. Reset your own passphrase under People and keys. Nothing was changed.',
    weakPassphrase: 'That passphrase is too easy to guess.',
    keyFile: 'The list of keys could not be changed. Nothing was changed.',
    nobody: 'Nobody of that name holds a key to this register. Nothing was changed.',
    nameTaken: 'Somebody of that name holds a key or held one. Add an initial or a department.',
    yourself: 'This is your own key. Another data protection officer removes it. Nothing was changed.',
    lastOfficer:
      'This is the last data protection officer: nobody could add people any more. Add another one first. Nothing was changed.',
    removalNeedsPassphrase:
      'You opened the register with the recovery key, and removing somebody makes that card void. Reset your own passphrase first, lock, and unlock with it. Nothing was changed.',
    overviewOpen: 'A manager has the overview open in another window. Ask them to lock it first. Nothing was changed.',
    noBackup: 'The backup that comes first could not be made. Nothing was changed.',
    keysUnfinished:
      'They hold no key any more, but the register still has its old keys. Unlock it again: that finishes the change. No case was touched.',
    keysNotSettled:
      'The disk is full or does not read back. Free some space, lock and unlock: that finishes the change.',
    replacingNeedsPassphrase:
      'You opened the register with the recovery key that this would make void. Reset your own passphrase first, lock, and unlock with it. Nothing was changed.',
  },
  /** Why the list of keys was not changed. */
  keyFileRefused: {
    changedMeanwhile:
      'The list of keys was changed in another window at the same moment. Nothing was changed here. Try again.',
    inDoubt:
      'It is in doubt whether the key file keys.json is the right one, so the list of keys is not changed. Nothing was changed. Lock, and put the newest one back from the folder backups, or let a data protection officer accept this one with a reason.',
  },
} as const;
