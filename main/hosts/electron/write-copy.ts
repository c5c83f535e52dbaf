import { constants, existsSync, lstatSync, realpathSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { said } from '../../words/said.ts';
import type { Key } from '../../words/words.ts';
import { fillWhole } from '../../core/files/disk/whole-file.ts';
import { newTemporary, type SavingJournal } from './saving-journal.ts';

/** A file could not be saved where the officer chose. The words are for them, as `said` wrote them down; they name no path. */
export class CopyRefused extends Error {
  override readonly name = 'CopyRefused';
}

/** Bytes, and how many of them there must be. */
export type Readable = { readonly bytes: AsyncIterable<Uint8Array>; readonly size: number };

type Copy = {
  /** Where it is to lie, as an absolute path. */
  readonly target: string;
  /** Begins to read what is to be written: only once there is somewhere to write it. */
  readonly read: () => Promise<Readable>;
  readonly signal: AbortSignal;
  readonly journal: SavingJournal;
  /** Told how much of it is written, 0 to 1. */
  readonly onProgress?: (share: number) => void;
};

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

/**
 * Writes a file under a name of Docket's own beside its target, and gives it the target's name once it is whole and on the
 * disk. Whatever fails, or when it is stopped, what stood at the target stands there still and nothing else is left.
 * Throws CopyRefused.
 */
export async function writeCopy({ target, read, signal, journal, onProgress }: Copy): Promise<void> {
  const temporary = newTemporary(dirname(target));
  journal.begin(temporary);
  const write = async (file: FileHandle) => {
    const { bytes, size } = await read();
    const written = await writeAll(file, bytes, {
      signal,
      onProgress: (at) => onProgress?.(size === 0 ? 1 : at / size),
    });
    if (written !== size) throw new CopyRefused(halfRead);
  };
  try {
    await fillWhole(target, write, { temporary, syncsFolder: false, signal });
  } catch (error) {
    if (signal.aborted) throw new CopyRefused(said('desktop.save.locked'));
    throw isOfTheDisk(error) ? refusalOf(error) : error;
  } finally {
    if (!existsSync(temporary)) journal.end(temporary);
  }
}

const halfRead = said('desktop.save.halfRead');

async function writeAll(
  file: FileHandle,
  bytes: AsyncIterable<Uint8Array>,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (written: number) => void },
): Promise<number> {
  let written = 0;
  const parts = bytes[Symbol.asyncIterator]();
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await parts.next().catch((error: unknown) => {
        throw new CopyRefused(halfRead, { cause: error });
      });
      if (done === true) return written;
      await file.writeFile(value); // from where the last part ended
      written += value.length;
      onProgress(written);
    }
  } finally {
    await parts.return?.().catch(() => undefined); // whoever reads is told to stop; that it failed was said already
  }
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
function isOfTheDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function orRefuseNow<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): CopyRefused {
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
