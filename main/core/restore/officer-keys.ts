import type { z } from 'zod';
import type { secret } from '../../contract/restore/restore-backup.ts';
import { said } from '../../words/said.ts';
import { CannotOpen } from '../files/register/cannot-open.ts';
import { RecoveryKeyMistyped, WrongRecoveryKey } from '../files/keys/key-errors.ts';
import type { KeyFile } from '../files/keys/key-file.ts';
import { wipe } from '../files/keys/bytes.ts';
import { unlockWithRecoveryKey, type Unlocked, type UnlockedOfficer } from '../files/keys/unlock-key-file.ts';
import { tryOnEach, tryPassphrase, type Keyboard } from '../session/try-passphrase.ts';

/** What an officer types where the register cannot be unlocked as usual: a passphrase or the recovery key. */
export type OfficerSecret = z.infer<typeof secret>;

/**
 * Gets an officer's keys without opening the register. A passphrase waits and counts as in `tryPassphrase`. Throws
 * CannotOpen, also for a manager's passphrase, or an error of the key file.
 */
export async function officerKeys(
  keyFile: KeyFile,
  typed: OfficerSecret,
  keyboard: Keyboard,
): Promise<UnlockedOfficer> {
  const keys =
    'passphrase' in typed
      ? await tryPassphrase(keyboard, keyFile, typed.passphrase)
      : await unlockWithRecoveryKey(keyFile, typed.recoveryKey);
  return officerOnly(keys);
}

/** A key file of a register or of one of its backups, and the officer's keys that it gave. */
export type OpenedKeyFile = { readonly keyFile: KeyFile; readonly keys: UnlockedOfficer };

/**
 * As `officerKeys`, for several key files of one register in one try. Returns each that the secret opens; throws if
 * none.
 */
export async function officerKeysOfEach(
  keyFiles: readonly KeyFile[],
  typed: OfficerSecret,
  keyboard: Keyboard,
): Promise<readonly OpenedKeyFile[]> {
  if ('passphrase' in typed) {
    const opened = await tryOnEach(keyboard, keyFiles, typed.passphrase);
    return opened.map(({ keyFile, unlocked }) => ({ keyFile, keys: officerOnly(unlocked) }));
  }
  const opened: OpenedKeyFile[] = [];
  for (const keyFile of keyFiles) {
    try {
      opened.push({ keyFile, keys: await unlockWithRecoveryKey(keyFile, typed.recoveryKey) });
    } catch (error) {
      const isOther = error instanceof WrongRecoveryKey;
      if (error instanceof RecoveryKeyMistyped || (!isOther && keyFiles.length === 1)) throw error;
    }
  }
  if (opened.length === 0) throw new WrongRecoveryKey();
  return opened;
}

function officerOnly(keys: Unlocked): UnlockedOfficer {
  if (keys.role !== 'manager') return keys;
  wipe(keys.ledgerKey);
  throw new CannotOpen('wrong-passphrase', { sentence: said('session.cannotOpenNow.managersPassphrase') });
}

/** Wipes the keys that a secret has opened. */
export function wipeKeys({ dataKey, ledgerKey, auditSeed, signingSeed }: UnlockedOfficer): void {
  wipe(dataKey, ledgerKey, auditSeed, signingSeed);
}
