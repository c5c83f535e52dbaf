import { copyKeyFile } from '../care/key-file-copy.ts';
import { inTurn, keyFileToChange, writeChangedKeyFile } from '../people/change-key-file.ts';
import { renameOrganisation } from '../register/keys/change-slots.ts';
import type { OfficerRegister } from '../register/open-register.ts';

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
