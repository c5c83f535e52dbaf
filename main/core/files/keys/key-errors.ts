/** The passphrase opens no slot of this key file. Nothing was changed. */
export class WrongPassphrase extends Error {
  override readonly name = 'WrongPassphrase';
  constructor() {
    super('That passphrase does not open this register. Nothing was changed.');
  }
}

/** The recovery key is well formed, but is not this register's. Nothing was changed. */
export class WrongRecoveryKey extends Error {
  override readonly name = 'WrongRecoveryKey';
  constructor() {
    super(
      'That recovery key belongs to another register, or was replaced by a newer one. Nothing was changed. ' +
        'Look for the newest card, and compare its fingerprint with the one on this screen.',
    );
  }
}

/** What was typed cannot be a recovery key: a character is missing, extra or wrong. */
export class RecoveryKeyMistyped extends Error {
  override readonly name = 'RecoveryKeyMistyped';
  constructor(detail: string) {
    super(
      `That is not a whole recovery key: ${detail}. Nothing was changed. Compare it with your recovery sheet, group by group.`,
    );
  }
}

/** The key file was changed outside Docket. Nothing is wrapped again from such a file. */
export class KeyFileAltered extends Error {
  override readonly name = 'KeyFileAltered';
  constructor(detail: string) {
    super(
      `The key file was changed outside Docket: ${detail}. The register was not opened and nothing was changed. ` +
        'Put back keys.json from your last backup, and find out who could write to this folder.',
    );
  }
}

/** The file is not a key file, or not a whole one. */
export class KeyFileDamaged extends Error {
  override readonly name = 'KeyFileDamaged';
  constructor(detail: string) {
    super(
      `The key file keys.json cannot be read: ${detail}. The register itself is not affected. ` +
        'Put back keys.json from your last backup.',
    );
  }
}

/** The folder holds no key file. */
export class KeyFileMissing extends Error {
  override readonly name = 'KeyFileMissing';
  constructor() {
    super(
      'There is no key file keys.json in this folder. Choose the register’s own folder, or put back keys.json from a backup.',
    );
  }
}

/** A newer Docket wrote the key file. It was not changed. */
export class KeyFileFromNewerVersion extends Error {
  override readonly name = 'KeyFileFromNewerVersion';
  constructor() {
    super('This register was made by a newer Docket. Nothing was changed. Install the newer Docket to open it.');
  }
}

/** The slot asked for is not in the key file. */
export class SlotMissing extends Error {
  override readonly name = 'SlotMissing';
  constructor() {
    super('There is no such key in this register any more. Nothing was changed.');
  }
}

/** Removing this slot would leave nobody who can open the register with a passphrase. */
export class LastOfficerSlot extends Error {
  override readonly name = 'LastOfficerSlot';
  constructor() {
    super('This is the only passphrase that opens the register. Add another person first. Nothing was changed.');
  }
}
