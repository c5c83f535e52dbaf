import { constants, existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { said } from '../words/said.ts';
import type { Key } from '../words/words.ts';

/** A file could not be saved where the officer chose. The words are for them, as `said` wrote them down; they name no path. */
export class CopyRefused extends Error {
  override readonly name = 'CopyRefused';
}

/**
 * Refuses a target that must not or cannot be written, before anything is read. Throws CopyRefused. `closed` are folders
 * in which nothing of the officer's belongs, such as the register's own.
 */
export function expectTarget(target: string, closed: readonly string[]): void {
  const folder = realFolder(dirname(target));
  for (let above = folder; ; above = dirname(above)) {
    if (closed.includes(above) || isRegister(above)) throw new CopyRefused(said('desktop.save.inRegister'));
    if (above === dirname(above)) break;
  }
  const there = orRefuseNow(() => lstatSync(target, { throwIfNoEntry: false }));
  if (there === undefined) return;
  if (!there.isFile() && !there.isSymbolicLink()) throw new CopyRefused(said('desktop.save.notAFile'));
  if (there.isFile() && (there.mode & (constants.S_IWUSR | constants.S_IWGRP | constants.S_IWOTH)) === 0)
    throw new CopyRefused(said('desktop.save.notWritable'));
}

const sentences: Readonly<Record<string, Key>> = {
  ENOSPC: 'desktop.save.why.diskFull',
  EDQUOT: 'desktop.save.why.shareFull',
  EFBIG: 'desktop.save.why.tooLarge',
  EROFS: 'desktop.save.why.readOnly',
  EACCES: 'desktop.save.why.notAllowed',
  EPERM: 'desktop.save.why.notAllowed',
  EBUSY: 'desktop.save.why.inUse',
  ENOENT: 'desktop.save.why.folderGone',
  ENOTDIR: 'desktop.save.why.folderGone',
  EISDIR: 'desktop.save.why.folderOfThatName',
  ENAMETOOLONG: 'desktop.save.why.nameTooLong',
  EINVAL: 'desktop.save.why.nameNotTaken',
};

/** Node names the call that failed in every error of a file system, and in no other of those that come this way. */
export function isOfTheDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function orRefuseNow<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw refusalOf(error);
  }
}

/** Why the disk did not take a file, in words that name no path. */
export function refusalOf(error: unknown): CopyRefused {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = said(sentences[code] ?? 'desktop.save.why.other');
  return new CopyRefused(said('desktop.save.refused', { why }), { cause: error });
}

function isRegister(folder: string): boolean {
  return (
    existsSync(join(folder, 'keys.json')) &&
    (existsSync(join(folder, 'register.db')) || existsSync(join(folder, 'ledger.db')))
  );
}

// A link on the way must not lead into a register unseen. A folder that is not there any more is found out by writing.
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
