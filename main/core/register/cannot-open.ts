import type { CannotOpenReason } from '../../contract/register/register.ts';
import {
  KeyFileAltered,
  KeyFileDamaged,
  KeyFileFromNewerVersion,
  KeyFileMissing,
  RecoveryKeyMistyped,
  WrongPassphrase,
  WrongRecoveryKey,
} from './keys/key-errors.ts';

/** Why a register did not open, in words for the officer. Thrown by everything that opens one; nothing was changed then. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
  readonly reason: CannotOpenReason;
  constructor(reason: CannotOpenReason, options?: ErrorOptions & { readonly sentence?: string }) {
    super(options?.sentence ?? sentences[reason], options);
    this.reason = reason;
  }
}

const sentences: Readonly<Record<CannotOpenReason, string>> = {
  'wrong-passphrase': 'That passphrase does not open this register. Nothing was changed.',
  'wrong-recovery-key':
    'That recovery key does not open this register. Compare it with your card, group by group. Nothing was changed.',
  'no-register-here': 'There is no register in that folder. Choose the folder that holds keys.json and register.db.',
  'key-file-missing':
    'The key file keys.json is missing from this folder. The register is still here and was not touched. Put keys.json back from a backup.',
  'key-file-damaged':
    'The key file keys.json cannot be read. The register was not touched. Put keys.json back from a backup.',
  'key-file-altered':
    'The key file keys.json was changed outside Docket, so it is not trusted. The register was not touched. Put keys.json back from a backup.',
  'register-file-missing':
    'The file register.db is missing from this folder. Nothing was made in its place. Put it back from a backup.',
  'register-file-empty': 'The file register.db is empty. Nothing was written to it. Put it back from a backup.',
  'not-a-register':
    'The file register.db is not this register, or its first page is damaged. It was not touched. Put it back from a backup.',
  'newer-version': 'This register was made by a newer Docket. It was not touched. Install the newer Docket to open it.',
  'open-elsewhere':
    'This register is open in another window or by another program. Close it there first. Nothing was changed.',
  'settings-refused':
    'The database did not take a setting that keeps your register safe, so it was closed again. Nothing was changed.',
};

/** The key file's own errors in the register's words; undefined for anything unexpected. */
export function asCannotOpen(error: unknown): CannotOpen | undefined {
  if (error instanceof CannotOpen) return error;
  if (error instanceof WrongPassphrase) return new CannotOpen('wrong-passphrase', { cause: error });
  if (error instanceof WrongRecoveryKey || error instanceof RecoveryKeyMistyped)
    return new CannotOpen('wrong-recovery-key', { cause: error, sentence: error.message });
  if (error instanceof KeyFileMissing) return new CannotOpen('key-file-missing', { cause: error });
  if (error instanceof KeyFileDamaged) return new CannotOpen('key-file-damaged', { cause: error });
  if (error instanceof KeyFileAltered) return new CannotOpen('key-file-altered', { cause: error });
  if (error instanceof KeyFileFromNewerVersion) return new CannotOpen('newer-version', { cause: error });
  return undefined;
}

type CannotOpenErrors = {
  readonly CANNOT_OPEN: (options: { data: { reason: CannotOpen['reason']; sentence: string } }) => Error;
};

/** The typed error of the contract for whatever kept a register shut; anything unexpected as it is. */
export function cannotOpen(error: unknown, errors: CannotOpenErrors): unknown {
  const known = asCannotOpen(error);
  return known === undefined ? error : errors.CANNOT_OPEN({ data: { reason: known.reason, sentence: known.message } });
}
