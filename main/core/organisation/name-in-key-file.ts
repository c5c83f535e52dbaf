import { copyKeyFile } from '../files/backup/key-file-copy.ts';
import { inTurn, keyFileToChange } from '../files/register/change-key-file.ts';
import { renameOrganisation } from '../files/keys/change-slots.ts';
import { writeKeyFile } from '../files/keys/key-file-on-disk.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

/**
 * Lets the key file, whose name is shown before anything is unlocked, follow the settings. Killed before it, the old name
 * stands there until the settings are saved again. Throws `KeyFileAltered`, `RotationUnfinished`.
 */
export async function nameInKeyFile(register: OfficerRegister, organisation: string): Promise<void> {
  if (register.keyFile.organisation === organisation) return;
  await inTurn(register, async () => {
    const keyFile = await renameOrganisation(await keyFileToChange(register), register.keys, organisation);
    await writeKeyFile(register.folder, keyFile);
    register.keyFile = keyFile;
    await copyKeyFile(register.folder, keyFile);
  });
}
