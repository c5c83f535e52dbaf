export const restore = {
  noNewFolder: 'Type a folder that is not there yet.',
  restoreBackup: {
    made: 'Made',
    /** When and why the backup was made. */
    madeFor: {
      asked: '{at}, on request',
      lock: '{at}, at lock',
      daily: '{at}, daily',
      update: '{at}, before an update',
      migration: '{at}, before a newer version',
      're-key': '{at}, before new keys',
      restore: '{at}, before a restore',
    },
    holds: 'Holds',
    /** `documents` is "3 documents" or "3 documents, 1 missing". */
    held: '{requests, plural, one {# request} other {# requests}}, {breaches, plural, one {# breach} other {# breaches}}, {documents}',
    endsWith: 'Ends with',
    /** Beside "Ends with". */
    lastEntry: 'entry {entry} of its history, {at}',
    ofThatTime: 'The backup of {at} opens with the passphrases and the recovery key of that time.',
    openWith: 'Open it with',
    ways: {
      passphrase: 'A passphrase',
      'recovery-key': 'The recovery key',
    },
    fields: {
      passphrase: 'Passphrase of that backup',
      'recovery-key': 'Recovery key of that backup',
    },
    nothingTyped: {
      passphrase: 'Type a passphrase from the time of that backup.',
      'recovery-key': 'Type the recovery key from the sheet of that time.',
    },
    look: 'Look inside',
  },
  chooseTarget: {
    restoring: 'Restoring',
    ofAnother: 'This is a backup of another register than the one in this place, so it goes into a new folder.',
    where: 'Where it goes',
    inPlace: 'In place of the present register',
    whatInPlace:
      'For a data protection officer, or with the recovery key. The present register is kept: its folder is moved aside and named after this restore. Keys that were removed or replaced since stay so. The window locks.',
    elsewhere: 'Into a new folder',
    whatElsewhere: 'The present register stays as it is.',
    passphrase: 'Passphrase of the present register',
    recoveryKey: 'Recovery key of the present register',
    whatSecret: 'What opens the register today. Leave it empty if it is what you have just typed for the backup.',
    noKeyFile:
      'The key file of the present register is missing or damaged. The fingerprint of this backup must be the one on your recovery sheet:',
    fingerprint: 'Fingerprint on your recovery sheet',
    whatFingerprint:
      'Type it from the paper. Leave it empty if you have unlocked the register on this computer before.',
    folder: 'New folder',
    whatFolder: 'A folder that is not there yet, such as one ending in .docket.',
    stopped: 'Stopped. Nothing was restored.',
    failed: 'Nothing was restored.',
    documentsLost:
      '{lost, plural, one {# of {documents, plural, one {# document} other {# documents}} of this backup is gone or damaged.} other {# of {documents, plural, one {# document} other {# documents}} of this backup are gone or damaged.}}',
    restIsWhole: 'Nothing was restored yet. Everything else in it is whole.',
    evenWithout: 'Restore without them',
    submit: 'Restore',
  },
  restoreKeyFile: {
    title: 'Put the key file back',
    what: 'Docket takes the newest keys.json beside the backups that this register’s own keys vouch for. What was replaced or removed since stays so, and the history tells of it. A damaged one is kept beside it. Type a passphrase that opens this register or one of its backups.',
    failed: 'The key file was not put back.',
    submit: 'Put it back',
  },
  restored: {
    holds:
      '<b>The backup is restored.</b> It holds {requests, plural, one {# request} other {# requests}} and {breaches, plural, one {# breach} other {# breaches}}.',
    isIn: 'It is in {path}.',
    keptAside: 'The register that was there before is kept in {path}.',
    /** The fingerprint stands below. */
    freshKeys:
      'The backup is from before a change of keys, so the register has fresh ones: whoever holds a key today opens it, and nobody else. Its fingerprint is new. Write it on your recovery sheet:',
    documentsLost:
      '{lost, plural, one {# document was not in the backup any more.} other {# documents were not in the backup any more.}} Check the register: it names them.',
    open: 'Open it',
    stay: 'Stay here',
    toUnlock: 'Go to the unlock screen',
  },
  secretField: {
    labels: {
      passphrase: 'Your passphrase',
      recoveryKey: 'Recovery key',
    },
    /** On the button that asks for the other, by the one that is asked for now. */
    otherWay: {
      passphrase: 'Use the recovery key',
      recoveryKey: 'Use a passphrase',
    },
    nothingTyped: {
      passphrase: 'Type your passphrase.',
      recoveryKey: 'Type the recovery key from your sheet.',
    },
  },
} as const;
