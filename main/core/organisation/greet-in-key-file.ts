import type { Organisation } from '../../contract/organisation/organisation.ts';
import { copyKeyFile } from '../files/backup/key-file-copy.ts';
import { inTurn, keyFileToChange, writeChangedKeyFile } from '../files/register/change-key-file.ts';
import { changeGreeting } from '../files/keys/change-slots.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';

/**
 * Lets the key file, whose name and languages greet whoever has unlocked nothing, follow the settings. Killed before it,
 * the old ones stand there until the settings are saved again. Throws `KeyFileAltered`, `RotationUnfinished`.
 */
export async function greetInKeyFile(
  register: OfficerRegister,
  { name, languages }: Pick<Organisation, 'name' | 'languages'>,
): Promise<void> {
  const { keyFile: shown } = register;
  if (shown.organisation === name && JSON.stringify(shown.languages) === JSON.stringify(languages)) return;
  await inTurn(register, async () => {
    const from = await keyFileToChange(register);
    const keyFile = await changeGreeting(from, register.keys, { organisation: name, languages });
    await writeChangedKeyFile(register, { from, to: keyFile });
    register.keyFile = keyFile;
    await copyKeyFile(register.folder, keyFile);
  });
}
