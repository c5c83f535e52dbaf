import type { CannotOpenReason, WayOut } from '../../../contract/session/register.ts';
import { said } from '../../../words/said.ts';
import { damageIn } from '../disk/damage.ts';
import { isDiskFull } from '../disk/disk-full.ts';
import { FolderIsLink } from '../disk/own-folders.ts';
import {
  KeyFileAltered,
  KeyFileDamaged,
  KeyFileFromNewerVersion,
  KeyFileMissing,
  RecoveryKeyMistyped,
  WrongPassphrase,
  WrongRecoveryKey,
} from '../keys/key-errors.ts';

/**
 * Why a register did not open; the message is written down (`said`) for the officer. Nothing was changed when this is
 * thrown.
 */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
  readonly reason: CannotOpenReason;
  /** Seconds until the next passphrase may be tried. */
  readonly waitSeconds: number | undefined;
  constructor(
    reason: CannotOpenReason,
    options?: ErrorOptions & { readonly sentence?: string; readonly waitSeconds?: number },
  ) {
    super(options?.sentence ?? said(`session.cannotOpen.${reason}`), options);
    this.reason = reason;
    this.waitSeconds = options?.waitSeconds;
  }
}

/** The ways out for each reason. */
const waysOut: Readonly<Record<CannotOpenReason, readonly WayOut[]>> = {
  'wrong-passphrase': ['type-again'],
  wait: ['type-again'],
  'wrong-recovery-key': ['type-again'],
  'folder-missing': ['choose-another'],
  'not-a-folder': ['choose-another'],
  'no-register-here': ['choose-another'],
  'folder-is-link': ['remove-link', 'restore-backup', 'choose-another'],
  'key-file-missing': ['restore-key-file', 'choose-another'],
  'key-file-damaged': ['restore-key-file'],
  'key-file-altered': ['restore-key-file'],
  'key-file-unreadable': ['allow-writing'],
  'newer-key-file': ['install-newer'],
  'register-file-missing': ['restore-backup'],
  'register-file-empty': ['restore-backup'],
  'register-file-cut': ['restore-backup', 'salvage'],
  'register-page-damaged': ['restore-backup', 'salvage'],
  'register-unfinished': ['restore-backup', 'choose-another'],
  'not-a-register': ['restore-backup', 'choose-another'],
  'newer-version': ['install-newer'],
  'log-foreign': ['restore-backup', 'salvage'],
  'log-broken': ['salvage', 'restore-backup'],
  'ledger-missing': ['ask-officer'],
  'ledger-damaged': ['ask-officer'],
  'ledger-older': ['ask-officer'],
  'open-elsewhere': ['close-there'],
  'open-on-another-computer': ['close-there'],
  'network-share': ['move-here', 'choose-another'],
  'read-only': ['allow-writing', 'move-here'],
  'disk-full': ['free-space'],
  'disk-fails': ['salvage', 'restore-backup'],
  'settings-refused': ['choose-another'],
};

/** The CannotOpen for an error that kept a register shut; undefined for an unexpected error. */
export function asCannotOpen(error: unknown): CannotOpen | undefined {
  if (error instanceof CannotOpen) return error;
  if (error instanceof WrongPassphrase) return new CannotOpen('wrong-passphrase', { cause: error });
  if (error instanceof WrongRecoveryKey || error instanceof RecoveryKeyMistyped)
    return new CannotOpen('wrong-recovery-key', { cause: error, sentence: error.message });
  if (error instanceof KeyFileMissing) return new CannotOpen('key-file-missing', { cause: error });
  if (error instanceof KeyFileDamaged) return new CannotOpen('key-file-damaged', { cause: error });
  if (error instanceof KeyFileAltered) return new CannotOpen('key-file-altered', { cause: error });
  if (error instanceof KeyFileFromNewerVersion) return new CannotOpen('newer-key-file', { cause: error });
  if (error instanceof FolderIsLink)
    return new CannotOpen('folder-is-link', { cause: error, sentence: error.sentence });
  if (isDiskFull(error)) return new CannotOpen('disk-full', { cause: error });
  return damageIn(error) === undefined ? undefined : new CannotOpen('disk-fails', { cause: error });
}

/** The contract's form of a CannotOpen: reason, sentence, ways out, seconds to wait. */
export function problemOf({ reason, message: sentence, waitSeconds }: CannotOpen) {
  return { reason, sentence, ways: [...waysOut[reason]], ...(waitSeconds === undefined ? {} : { waitSeconds }) };
}

type CannotOpenErrors = {
  readonly CANNOT_OPEN: (options: {
    data: { reason: CannotOpen['reason']; sentence: string; ways?: WayOut[] | undefined; waitSeconds?: number };
  }) => Error;
};

/** The contract's typed error for what kept a register shut; an unexpected error unchanged. */
export function cannotOpen(error: unknown, errors: CannotOpenErrors): unknown {
  const known = asCannotOpen(error);
  return known === undefined ? error : errors.CANNOT_OPEN({ data: problemOf(known) });
}
