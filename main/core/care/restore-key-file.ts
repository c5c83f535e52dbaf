import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { open } from '../kernel/procedures.ts';
import { CannotOpen, cannotOpen } from '../register/cannot-open.ts';
import { expectFolder } from '../register/examine-files.ts';
import { putKeyFileBack, readKeyFile } from '../register/keys/key-file-on-disk.ts';
import type { KeyFile } from '../register/keys/key-file.ts';
import { lock } from '../register/lock-register.ts';
import { registerFiles } from '../register/open-register.ts';
import { backupsFolder, listBackupsIn } from './backup-files.ts';
import { officerKeys } from './officer-keys.ts';
import { readDamagedPages } from './page-salt.ts';
import { wipeKeys } from './unlock-backup.ts';

/** Puts the key file back once its keys have opened a page of the register: never one that would lock everybody out. */
export const restoreKeyFile = open.care.restoreKeyFile.handler(async ({ context, input, errors }) => {
  const folder = context.session.path;
  try {
    if (folder === undefined) throw new CannotOpen('no-register-here');
    expectFolder(folder);
    const { register } = registerFiles(folder);
    if (!existsSync(register)) throw new CannotOpen('register-file-missing');
    await lock(context);
    const backups = backupsFolder(folder);
    for (const { name, madeAt } of await listBackupsIn(backups)) {
      const keyFile = await wholeKeyFile(join(backups, name));
      if (keyFile === undefined) continue;
      const keys = await officerKeys(keyFile, input.secret, context);
      const pages = readDamagedPages(folder, register, keys.dataKey);
      const fits = pages.opens;
      pages.close();
      wipeKeys(keys);
      if (!fits) continue;
      const stamp = context.now().replaceAll(/[:.]/gu, '');
      await putKeyFileBack(folder, keyFile, stamp);
      return { backup: name, madeAt };
    }
  } catch (error) {
    throw cannotOpen(error, errors);
  }
  throw errors.NO_KEYS_IN_BACKUPS();
});

async function wholeKeyFile(backup: string): Promise<KeyFile | undefined> {
  try {
    return await readKeyFile(backup);
  } catch {
    return undefined; // another backup may hold a whole one
  }
}
