import type { KeyFile } from '../register/keys/key-file.ts';
import { readKeyFile } from '../register/keys/key-file-on-disk.ts';
import type { UnlockedOfficer } from '../register/keys/unlock-key-file.ts';
import type { Keyboard } from '../register/try-passphrase.ts';
import { manifestHolds, readManifest, type BackupManifest } from './backup-manifest.ts';
import { BackupDamaged } from './backup-refused.ts';
import { officerKeys, wipeKeys, type OfficerSecret } from './officer-keys.ts';

export type UnlockedBackup = {
  readonly manifest: BackupManifest;
  readonly keyFile: KeyFile;
  readonly keys: UnlockedOfficer;
};

/**
 * Opens a backup's own key file with a secret from its time, and proves with the key that its manifest is the one that
 * was written. Throws NotABackup, BackupDamaged, CannotOpen or a key file's error. The caller wipes the keys.
 */
export async function unlockBackup(backup: string, secret: OfficerSecret, keyboard: Keyboard): Promise<UnlockedBackup> {
  const manifest = await readManifest(backup);
  const keyFile = await readKeyFile(backup);
  const keys = await officerKeys(keyFile, secret, keyboard);
  if (keyFile.registerId !== manifest.registerId || !manifestHolds(manifest, keys.dataKey)) {
    wipeKeys(keys);
    throw new BackupDamaged('manifest.json');
  }
  return { manifest, keyFile, keys };
}
