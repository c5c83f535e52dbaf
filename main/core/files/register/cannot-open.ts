import type { CannotOpenReason, WayOut } from '../../../contract/session/register.ts';
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

/** Why a register did not open; the message is a sentence for the officer. Nothing was changed when this is thrown. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
  readonly reason: CannotOpenReason;
  /** Seconds until the next passphrase may be tried. */
  readonly waitSeconds: number | undefined;
  constructor(
    reason: CannotOpenReason,
    options?: ErrorOptions & { readonly sentence?: string; readonly waitSeconds?: number },
  ) {
    super(options?.sentence ?? known[reason].sentence, options);
    this.reason = reason;
    this.waitSeconds = options?.waitSeconds;
  }
}

type Known = { readonly sentence: string; readonly ways: readonly WayOut[] };

/** The sentence and the ways out for each reason. */
const known: Readonly<Record<CannotOpenReason, Known>> = {
  'wrong-passphrase': {
    sentence: 'That passphrase does not open this register. Nothing was changed.',
    ways: ['type-again'],
  },
  wait: {
    sentence: 'Several passphrases were wrong. Wait a little before the next. Nothing was changed.',
    ways: ['type-again'],
  },
  'wrong-recovery-key': {
    sentence:
      'That recovery key does not open this register. Compare it with your recovery sheet, group by group. Nothing was changed.',
    ways: ['type-again'],
  },
  'folder-missing': {
    sentence:
      'That folder is not there. If it lies on a stick or another disk, connect it first. Otherwise choose the folder of the register.',
    ways: ['choose-another'],
  },
  'not-a-folder': {
    sentence: 'That is a file and not a folder. Choose the folder that holds keys.json and register.db.',
    ways: ['choose-another'],
  },
  'no-register-here': {
    sentence: 'There is no register in that folder. Choose the folder that holds keys.json and register.db.',
    ways: ['choose-another'],
  },
  'folder-is-link': {
    sentence:
      'A folder of this register is a link to another place. Docket would write and delete there, so the register stays shut and nothing was touched. Remove the link and try again.',
    ways: ['remove-link', 'restore-backup', 'choose-another'],
  },
  'key-file-missing': {
    sentence:
      'The key file keys.json is missing from this folder. The register is still here and was not touched. Put keys.json back from a backup.',
    ways: ['restore-key-file', 'choose-another'],
  },
  'key-file-damaged': {
    sentence: 'The key file keys.json cannot be read. The register was not touched. Put keys.json back from a backup.',
    ways: ['restore-key-file'],
  },
  'key-file-altered': {
    sentence:
      'The key file keys.json was changed outside Docket, so it is not trusted. The register was not touched. Put keys.json back from a backup.',
    ways: ['restore-key-file'],
  },
  'key-file-unreadable': {
    sentence:
      'You may not read the key file keys.json. Nothing was changed. Give your account the right to read and write this folder.',
    ways: ['allow-writing'],
  },
  'newer-key-file': {
    sentence:
      'The key file keys.json was written by a newer Docket. It was not touched. Install the newer Docket to open it.',
    ways: ['install-newer'],
  },
  'register-file-missing': {
    sentence:
      'The file register.db is missing from this folder. Nothing was made in its place. Put it back from a backup.',
    ways: ['restore-backup'],
  },
  'register-file-empty': {
    sentence: 'The file register.db is empty. Nothing was written to it. Put it back from a backup.',
    ways: ['restore-backup'],
  },
  'register-file-cut': {
    sentence:
      'The end of register.db is missing: it was cut short, often by a copy that did not finish. It was not touched. Restore a backup, or salvage what is still in it into a new folder.',
    ways: ['restore-backup', 'salvage'],
  },
  'register-page-damaged': {
    sentence:
      'A page of register.db that every opening needs is damaged. The file was not touched. Restore a backup, or salvage what can be read into a new folder.',
    ways: ['restore-backup', 'salvage'],
  },
  'register-unfinished': {
    sentence:
      'The file register.db holds no register yet: the making of it was not finished. It was not touched. Choose another folder for a new register, or put register.db back from a backup.',
    ways: ['restore-backup', 'choose-another'],
  },
  'not-a-register': {
    sentence:
      'The file register.db does not belong to this key file: it is another file, or another register’s. It was not touched. Put the right one back from a backup.',
    ways: ['restore-backup', 'choose-another'],
  },
  'newer-version': {
    sentence: 'This register was made by a newer Docket. It was not touched. Install the newer Docket to open it.',
    ways: ['install-newer'],
  },
  'log-foreign': {
    sentence:
      'The file register.db-wal beside the register belongs to another register. Opening would mix the two, so nothing was touched. Move register.db-wal to another folder, or restore a backup.',
    ways: ['restore-backup', 'salvage'],
  },
  'log-broken': {
    sentence:
      'The file register.db-wal, which holds your latest work, is damaged in its middle. Opening now would lose what stands behind it, so nothing was touched. Salvage the register into a new folder, or restore a backup.',
    ways: ['salvage', 'restore-backup'],
  },
  'ledger-missing': {
    sentence:
      'The file ledger.db that figures are counted from is missing. No case is touched by that. Ask an officer to unlock the register once: that makes it again.',
    ways: ['ask-officer'],
  },
  'ledger-damaged': {
    sentence:
      'The file ledger.db that figures are counted from is damaged. No case is touched by that. Ask an officer to unlock the register once: that makes it again.',
    ways: ['ask-officer'],
  },
  'ledger-older': {
    sentence:
      'The file ledger.db that figures are counted from is of an older Docket. Nothing was changed. Ask an officer to unlock the register once with this Docket: that brings it up to date.',
    ways: ['ask-officer'],
  },
  'open-elsewhere': {
    sentence:
      'This register is open in another window or by another program. Close it there first. Nothing was changed.',
    ways: ['close-there'],
  },
  'open-on-another-computer': {
    sentence: 'This register is open on another computer. Close it there first. Nothing was changed.',
    ways: ['close-there'],
  },
  'network-share': {
    sentence:
      'This register lies on a network share. Two computers could write to it at once and damage it, so it was not opened and nothing was touched. Copy the folder to a disk of this computer and open it there.',
    ways: ['move-here', 'choose-another'],
  },
  'read-only': {
    sentence:
      'This folder or a file in it is write-protected, and Docket writes down every unlocking. Nothing was changed. Allow writing, or copy the folder to a disk that takes it.',
    ways: ['allow-writing', 'move-here'],
  },
  'disk-full': {
    sentence:
      'The disk is full, so the register could not be opened. Nothing was changed. Free some space and try again.',
    ways: ['free-space'],
  },
  'disk-fails': {
    sentence:
      'The disk could not be read or written while the register was being opened. Nothing was changed. Look whether it is connected, and try again. If this repeats, salvage the register into a folder on another disk.',
    ways: ['salvage', 'restore-backup'],
  },
  'settings-refused': {
    sentence:
      'The database did not take a setting that keeps your register safe, so it was closed again. Nothing was changed.',
    ways: ['choose-another'],
  },
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
  return { reason, sentence, ways: [...known[reason].ways], ...(waitSeconds === undefined ? {} : { waitSeconds }) };
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
