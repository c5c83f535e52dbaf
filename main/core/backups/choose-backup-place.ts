import { mkdtemp, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { said } from '../../words/said.ts';
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
    if (!isAbsolute(input.path ?? '')) throw refuse(said('backups.placeRefused.notWhole'));
    const there = await stat(path).catch(() => undefined);
    if (there?.isDirectory() !== true) throw refuse(said('backups.placeRefused.missing'));
    if (isInside(await realpath(path), await realpath(register.folder)))
      throw refuse(said('backups.placeRefused.inside'));
    try {
      await removeEmptyFolder(await mkdtemp(join(path, '.docket-')));
    } catch (cause) {
      throw errors.PLACE_REFUSED({ data: { sentence: said('backups.placeRefused.notWritable') }, cause });
    }
  }
  await keepBackupPlace(db, path);
  about(null, { chosen: path !== null });
  return { path };
});
