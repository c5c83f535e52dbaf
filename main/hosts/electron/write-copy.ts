import { existsSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { said } from '../../words/said.ts';
import { fillWhole } from '../../core/files/disk/whole-file.ts';
import { CopyRefused, isOfTheDisk, refusalOf } from '../save-target.ts';
import { newTemporary, type SavingJournal } from './saving-journal.ts';

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
