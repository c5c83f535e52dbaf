import type { KeyFile } from '../files/keys/key-file.ts';
import { readKeyFile } from '../files/keys/key-file-on-disk.ts';
import type { UnlockedOfficer } from '../files/keys/unlock-key-file.ts';
import type { Keyboard } from '../session/try-passphrase.ts';
import { manifestHolds, readManifest, type BackupManifest } from '../files/backup-folder/backup-manifest.ts';
import { BackupDamaged } from '../files/backup/backup-refused.ts';
import { officerKeys, wipeKeys, type OfficerSecret } from './officer-keys.ts';

export type UnlockedBackup = {
  readonly manifest: BackupManifest;
  readonly keyFile: KeyFile;
  readonly keys: UnlockedOfficer;
};

/**
 * Opens a backup's own key file with a secret from its time, and checks its manifest with the key. Throws NotABackup,
 * BackupDamaged, CannotOpen or an error of the key file. The caller wipes the keys.
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
