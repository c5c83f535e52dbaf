import { said } from '../../../words/said.ts';

/** The passphrase opens no slot of this key file. Nothing was changed. */
export class WrongPassphrase extends Error {
  override readonly name = 'WrongPassphrase';
  constructor() {
    super(said('session.cannotOpen.wrong-passphrase'));
  }
}

/** The recovery key is well formed, but is not this register's. Nothing was changed. */
export class WrongRecoveryKey extends Error {
  override readonly name = 'WrongRecoveryKey';
  constructor() {
    super(said('session.keys.wrongRecoveryKey'));
  }
}

/** What was typed cannot be a recovery key: a character is missing, extra or wrong. `why` is written down (`said`). */
export class RecoveryKeyMistyped extends Error {
  override readonly name = 'RecoveryKeyMistyped';
  constructor(why: string) {
    super(said('session.keys.mistyped', { why }));
  }
}

/** The key file was changed outside Docket. Nothing is wrapped again from such a file. */
export class KeyFileAltered extends Error {
  override readonly name = 'KeyFileAltered';
  constructor(
    why: 'list' | 'protection' | 'managerHoldsMore' | 'slot' | 'sealedKeys' | 'wrappedKey' | 'unfinishedChange',
  ) {
    super(said('session.keys.altered', { why: said(`session.keys.alteredBy.${why}`) }));
  }
}

/** The file is not a key file, or not a whole one. `why` is written down (`said`). */
export class KeyFileDamaged extends Error {
  override readonly name = 'KeyFileDamaged';
  constructor(why: string) {
    super(said('session.keys.damaged', { why }));
  }
}

/** The folder holds no key file. */
export class KeyFileMissing extends Error {
  override readonly name = 'KeyFileMissing';
  constructor() {
    super(said('session.keys.missing'));
  }
}

/** A newer Docket wrote the key file. It was not changed. */
export class KeyFileFromNewerVersion extends Error {
  override readonly name = 'KeyFileFromNewerVersion';
  constructor() {
    super(said('session.keys.newer'));
  }
}

/** The slot asked for is not in the key file. */
export class SlotMissing extends Error {
  override readonly name = 'SlotMissing';
  constructor() {
    super(said('session.keys.noSuchKey'));
  }
}

/** Removing this slot would leave nobody who can open the register with a passphrase. */
export class LastOfficerSlot extends Error {
  override readonly name = 'LastOfficerSlot';
  constructor() {
    super(said('session.keys.lastPassphrase'));
  }
}
