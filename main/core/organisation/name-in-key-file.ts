import { copyKeyFile } from '../files/backup/key-file-copy.ts';
import { inTurn, keyFileToChange, writeChangedKeyFile } from '../files/register/change-key-file.ts';
import { renameOrganisation } from '../files/keys/change-slots.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

/**
 * Lets the key file, whose name is shown before anything is unlocked, follow the settings. Killed before it, the old name
 * stands there until the settings are saved again. Throws `KeyFileAltered`, `RotationUnfinished`.
 */
export async function nameInKeyFile(register: OfficerRegister, organisation: string): Promise<void> {
  if (register.keyFile.organisation === organisation) return;
  await inTurn(register, async () => {
    const from = await keyFileToChange(register);
    const keyFile = await renameOrganisation(from, register.keys, organisation);
    await writeChangedKeyFile(register, { from, to: keyFile });
    register.keyFile = keyFile;
    await copyKeyFile(register.folder, keyFile);
  });
}
