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

/** The length of a file that was read to its end, and its SHA-256 in hex. */
export type FileDigest = { readonly bytes: number; readonly sha256: string };

const sliceBytes = 4 * 1024 * 1024;

/** Copies at most `most` bytes from an open file into a new one and syncs it. Synchronous, for threads. */
export function copyFrom(
  source: number,
  target: string,
  {
    most = Number.POSITIVE_INFINITY,
    onSlice,
  }: { readonly most?: number; readonly onSlice?: (bytes: number) => void } = {},
): FileDigest {
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

/** Whether a file was deleted between being listed and being read. */
export function hasGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

export function copyFile(from: string, target: string, options: Parameters<typeof copyFrom>[2] = {}): FileDigest {
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
): FileDigest {
  const copy = (temporary: string) => {
    const told = copyFile(from, temporary, onSlice && { onSlice });
    makeFolder(dirname(target));
    return told;
  };
  const temporary = join(root, `${mark}${randomBytes(8).toString('hex')}`);
  return makeWholeNow(target, copy, { temporary, syncsFolder: false });
}

/**
 * Makes a folder if it is missing. Never makes its parent, whose absence means that a disk is gone. Throws FolderIsLink
 * if a link has its name.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    expectNoLink(path, basename(path));
  }
}

/** The names in a folder; none if it is missing, because a copy of a register may lack its empty folders. */
export function namesInside(path: string): readonly string[] {
  return existsSync(path) ? readdirSync(path) : [];
}

/** Reads a file to its end and calls `onSlice` after each slice. */
export function digestFile(path: string, onSlice: () => void = () => {}): FileDigest {
  const source = openToRead(path);
  try {
    return readAll(source, Number.POSITIVE_INFINITY, onSlice);
  } finally {
    closeSync(source);
  }
}

/** The size of a file in bytes; undefined if it is missing. */
export function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}

function readAll(source: number, most: number, take: (part: Buffer) => void): FileDigest {
  const buffer = Buffer.allocUnsafe(sliceBytes);
  const hash = createHash('sha256');
  let bytes = 0;
  while (bytes < most) {
    const read = readSync(source, buffer, 0, Math.min(sliceBytes, most - bytes), bytes);
    if (read === 0) break;
    hash.update(buffer.subarray(0, read));
    take(buffer.subarray(0, read));
    bytes += read;
  }
  return { bytes, sha256: hash.digest('hex') };
}
