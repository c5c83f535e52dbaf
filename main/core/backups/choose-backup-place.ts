import { mkdtemp, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { write } from '../kernel/procedures.ts';
import { removeEmptyFolder } from '../files/disk/remove-own.ts';
import { isInside } from '../files/disk/is-inside.ts';
import { keepBackupPlace } from '../files/database/register-meta.store.ts';

/**
 * Keeps a folder as the second place, after trying that a file can be made there. Refuses a folder inside the register,
 * which would be lost with it.
 */
export const chooseBackupPlace = write.backups.chooseBackupPlace.handler(async ({ context, input, errors }) => {
  const { db, register, about } = context;
  const refuse = (sentence: string) => errors.PLACE_REFUSED({ data: { sentence } });
  const path = input.path === null ? null : resolve(input.path);
  if (path !== null) {
    if (!isAbsolute(input.path ?? ''))
      throw refuse('Type the whole path of the folder, from the disk on. Nothing was changed.');
    const there = await stat(path).catch(() => undefined);
    if (there?.isDirectory() !== true)
      throw refuse('There is no such folder. Make it first, or connect its disk. Nothing was changed.');
    if (isInside(await realpath(path), await realpath(register.folder)))
      throw refuse(
        'That folder is inside the register and would be lost with it. Choose one on another disk. Nothing was changed.',
      );
    try {
      await removeEmptyFolder(await mkdtemp(join(path, '.docket-')));
    } catch (cause) {
      throw errors.PLACE_REFUSED({
        data: { sentence: 'That folder cannot be written to. Choose another. Nothing was changed.' },
        cause,
      });
    }
  }
  await keepBackupPlace(db, path);
  about(null, { chosen: path !== null });
  return { path };
});
