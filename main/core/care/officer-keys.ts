import type { Context } from '../kernel/context.ts';
import { CannotOpen } from '../register/cannot-open.ts';
import type { KeyFile } from '../register/keys/key-file.ts';
import { wipe } from '../register/keys/secret-memory.ts';
import { unlockWithPassphrase, unlockWithRecoveryKey, type UnlockedOfficer } from '../register/keys/unlock-key-file.ts';

/** What an officer types where a register cannot be unlocked as always. */
export type OfficerSecret = { readonly passphrase: string } | { readonly recoveryKey: string };

/** An officer's keys, without opening the register. Throws CannotOpen or a key file's error; a manager's passphrase is refused. */
export async function officerKeys(
  keyFile: KeyFile,
  secret: OfficerSecret,
  { host }: Pick<Context, 'host'>,
): Promise<UnlockedOfficer> {
  const keys =
    'passphrase' in secret
      ? await unlockWithPassphrase(keyFile, secret.passphrase, { worker: host.workers.deriveKey })
      : await unlockWithRecoveryKey(keyFile, secret.recoveryKey);
  if (keys.role !== 'manager') return keys;
  wipe(keys.ledgerKey);
  throw new CannotOpen('wrong-passphrase', {
    sentence: 'That is a manager’s passphrase: it opens figures only. Use an officer’s, or the recovery key.',
  });
}
