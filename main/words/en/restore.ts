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
    /** Where the audit log says which one was put back. */
    copyBeside: 'the copy beside the backups',
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
  refusals: {
    keyFileWhole:
      'The key file keys.json is whole, so nothing was put in its place. Nothing was changed. Unlock with a passphrase or the recovery key of now: what was replaced stays replaced.',
    noKeysInBackups:
      'No backup beside this register holds keys that open it. Nothing was changed. Connect the disk with your other backups, or restore one of them into a folder of its own.',
    passphrase: 'Type a passphrase of that backup.',
    recoveryKey: 'Type the recovery key of that backup.',
    notABackup: 'There is no whole backup in that folder. Nothing was changed.',
    damaged: 'This backup is not what was made.',
    notInPlace: 'The backup was not put in place of the present register. Nothing was changed.',
    documentsLost: 'Some documents of this backup are gone or damaged. Nothing was restored yet.',
  },
  /** How far a restore is. */
  steps: {
    copy: 'Copying the register',
    read: 'Reading the register',
    documents: 'Copying the documents',
    compare: 'Comparing',
  },
  /** {part} is the name of a file, or "document". */
  backupDamaged:
    'This backup is not what was made: {part} is missing or was changed. Nothing was restored and nothing was touched. Choose another backup.',
  document: 'a document',
  /** Why a backup does not take the place of the present register. */
  notInPlace: {
    'another-register':
      'This backup is of another register than the one in this place, so it does not take its place. Nothing was changed. Restore it into a new folder.',
    'not-yours':
      'Only a data protection officer, or whoever holds the recovery key, can put a backup in place of the register. Nothing was changed. Restore it into a new folder, or ask a data protection officer.',
    'fingerprint-needed':
      'The key file of the present register is missing or damaged, and this computer has not seen that register. Nothing was changed. Type the fingerprint from your recovery sheet, or restore into a new folder.',
    'fingerprint-differs':
      'The fingerprint of this backup is not that of the register in this place, so it does not take its place. Nothing was changed. Look for a backup with the right fingerprint, or restore this one into a new folder.',
    'changed-meanwhile':
      'The key file of the present register was changed while the backup was being restored. Nothing was put in its place. Restore the backup again.',
    'not-proved':
      'The key file of the present register is missing or damaged, and its file register.db is not one that this backup’s keys open. Nothing was changed. Restore into a new folder.',
  },
  oneTimePassphrase: 'That is a one-time passphrase. Unlock with it and choose your own first. Nothing was changed.',
  olderKeyFile:
    'The key file keys.json of the present register is older than one the register has seen. Nothing was changed. Put the newest one back from the folder backups first, or restore into a new folder.',
  presentPassphrase:
    'That passphrase does not open the present register, which the backup would replace. Nothing was changed. Type one that opens it now, or restore into a new folder.',
  /** Stands in the place of a person’s name that is not known. {id} is 8 letters and digits. */
  nameLost: 'Name not in this backup {id}',
} as const;
