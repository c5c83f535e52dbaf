import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openToRead } from './plain-file.ts';
import { expectNoLink } from './own-folders.ts';
import { makeWholeNow } from './whole-file.ts';

/** A file that was read to its end: how long it is and what it holds. Hex SHA-256. */
export type Told = { readonly bytes: number; readonly sha256: string };

const slice = 4 * 1024 * 1024;

/** Copies at most `most` bytes from an open file into a new one, slice by slice, synced before it returns. For threads. */
export function copyFrom(
  source: number,
  target: string,
  {
    most = Number.POSITIVE_INFINITY,
    onSlice,
  }: { readonly most?: number; readonly onSlice?: (bytes: number) => void } = {},
): Told {
  const out = openSync(target, 'wx', 0o600);
  try {
    const told = readAll(source, most, (part) => {
      for (let written = 0; written < part.length;) written += writeSync(out, part, written);
      onSlice?.(part.length);
    });
    fsyncSync(out);
    return told;
  } finally {
    closeSync(out);
  }
}

/** Whether a file went away between being listed and being read: somebody erased or opened what it held. */
export function hasGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Copies a whole file. */
export function copyFile(from: string, target: string, options: Parameters<typeof copyFrom>[2] = {}): Told {
  const source = openToRead(from);
  try {
    return copyFrom(source, target, options);
  } finally {
    closeSync(source);
  }
}

/**
 * Copies a file so that it stands under its name whole or not at all; `mark` begins the name it has meanwhile. The folder is
 * the caller's to sync: one holds many.
 */
export function copyWhole(
  from: string,
  target: string,
  { root, mark, onSlice }: { root: string; mark: string; onSlice?: () => void },
): Told {
  const copy = (temporary: string) => {
    const told = copyFile(from, temporary, onSlice && { onSlice });
    makeFolder(dirname(target));
    return told;
  };
  const temporary = join(root, `${mark}${randomBytes(8).toString('hex')}`);
  return makeWholeNow(target, copy, { temporary, syncsFolder: false });
}

/** Makes a folder where it is missing, never behind a link. The one above it is there, or its disk is gone: it is never made. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    expectNoLink(path, basename(path));
  }
}

/** The names in a folder. None when it is not there: whoever copies a register may leave its empty folders behind. */
export function namesInside(path: string): readonly string[] {
  return existsSync(path) ? readdirSync(path) : [];
}

/** Reads a file to its end, slice by slice. */
export function tell(path: string, onSlice: () => void = () => {}): Told {
  const source = openToRead(path);
  try {
    return readAll(source, Number.POSITIVE_INFINITY, onSlice);
  } finally {
    closeSync(source);
  }
}

/** The size of a file, or nothing when it is not there. */
export function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}

function readAll(source: number, most: number, take: (part: Buffer) => void): Told {
  const buffer = Buffer.allocUnsafe(slice);
  const hash = createHash('sha256');
  let bytes = 0;
  while (bytes < most) {
    const read = readSync(source, buffer, 0, Math.min(slice, most - bytes), bytes);
    if (read === 0) break;
    hash.update(buffer.subarray(0, read));
    take(buffer.subarray(0, read));
    bytes += read;
  }
  return { bytes, sha256: hash.digest('hex') };
}
