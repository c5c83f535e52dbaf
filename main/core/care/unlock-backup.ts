import type { z } from 'zod';
import type { backupToOpen } from '../../contract/care/restore-backup.ts';
import type { Host } from '../kernel/context.ts';
import { CannotOpen } from '../register/cannot-open.ts';
import type { KeyFile } from '../register/keys/key-file.ts';
import { readKeyFile } from '../register/keys/key-file-on-disk.ts';
import { wipe } from '../register/keys/secret-memory.ts';
import { unlockWithPassphrase, unlockWithRecoveryKey, type UnlockedOfficer } from '../register/keys/unlock-key-file.ts';
import { manifestHolds, readManifest, type BackupManifest } from './backup-manifest.ts';
import { BackupDamaged } from './backup-refused.ts';

export type UnlockedBackup = {
  readonly manifest: BackupManifest;
  readonly keyFile: KeyFile;
  readonly keys: UnlockedOfficer;
};

/**
 * Opens a backup's own key file with a secret from its time, and proves with the key that its manifest is the one that
 * was written. Throws NotABackup, BackupDamaged, CannotOpen or a key file's error. The caller wipes the keys.
 */
export async function unlockBackup(
  backup: string,
  secret: z.infer<typeof backupToOpen>['secret'],
  { workers }: Pick<Host, 'workers'>,
): Promise<UnlockedBackup> {
  const manifest = await readManifest(backup);
  const keyFile = await readKeyFile(backup);
  const keys =
    'passphrase' in secret
      ? await unlockWithPassphrase(keyFile, secret.passphrase, { worker: workers.deriveKey })
      : await unlockWithRecoveryKey(keyFile, secret.recoveryKey);
  if (keys.role === 'manager') {
    wipe(keys.ledgerKey);
    throw new CannotOpen('wrong-passphrase', {
      sentence:
        'That is a manager’s passphrase: it opens figures only. Restore with an officer’s, or the recovery key.',
    });
  }
  if (keyFile.registerId !== manifest.registerId || !manifestHolds(manifest, keys.dataKey)) {
    wipeKeys(keys);
    throw new BackupDamaged('manifest.json');
  }
  return { manifest, keyFile, keys };
}

/** Wipes every key of an unlocked backup. */
export function wipeKeys({ dataKey, ledgerKey, auditSeed, signingSeed }: UnlockedOfficer): void {
  wipe(dataKey, ledgerKey, auditSeed, signingSeed);
}
