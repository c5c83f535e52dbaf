import {
  closeSync,
  constants,
  createWriteStream,
  fstatSync,
  openSync,
  readFileSync,
  statSync,
  type Stats,
} from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { said } from '../../../words/said.ts';

/*
 * Core opens files by name through these functions, which never wait. A pipe in a file's place would block without end,
 * a device may have no end, and a thread that waits for either cannot be stopped.
 */

/** Thrown when a pipe, a socket or a device lies where a file is expected. */
export class NotAFile extends Error {
  override readonly name = 'NotAFile';
  readonly code = 'NOT_A_FILE';
  constructor(options?: ErrorOptions) {
    super(said('session.disk.noFile'), options);
  }
}

/** Thrown for a file that is larger than any that Docket writes there. */
export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
  readonly code = 'FILE_TOO_LARGE';
}

// Windows has no such flag and no such pipes.
const readAtOnce = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Opens a file or a folder for reading and returns its descriptor. Throws NotAFile, or the disk's error. */
export function openToRead(path: string): number {
  // Looks before opening: opening alone has an effect on some devices.
  expectPlain(statSync(path));
  const handle = openSync(path, readAtOnce);
  try {
    expectPlain(fstatSync(handle));
    return handle;
  } catch (error) {
    closeSync(handle);
    throw error;
  }
}

/** As `openToRead`, asynchronous. */
export async function openFile(path: string): Promise<FileHandle> {
  expectPlain(await stat(path));
  const handle = await open(path, readAtOnce);
  try {
    expectPlain(await handle.stat());
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Reads a whole file. Throws NotAFile, or the disk's error. */
export function readWholeNow(path: string): Buffer {
  const handle = openToRead(path);
  try {
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Reads a file of Docket's own program. Inside `app.asar`, Electron makes a temporary copy of a file that is opened,
 * but not of one that is read.
 */
export function readOwn(path: string): Buffer {
  return readFileSync(path);
}

/** As `readWholeNow`. */
export function readTextNow(path: string): string {
  return readWholeNow(path).toString('utf8');
}

/** As `readWholeNow`, asynchronous. Throws FileTooLarge, before reading, for more than `most` bytes. */
export async function readWhole(path: string, most = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const handle = await openFile(path);
  try {
    if ((await handle.stat()).size > most) throw new FileTooLarge();
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** As `readWhole`. */
export async function readText(path: string, most?: number): Promise<string> {
  return (await readWhole(path, most)).toString('utf8');
}

/** Copies a file to a path that must be free. Throws NotAFile, or the disk's error; half a copy may then stay. */
export async function copyBytes(from: string, to: string): Promise<void> {
  await pipeline(readParts(from, 1024 * 1024), createWriteStream(to, { flags: 'wx', mode: 0o600 }));
}

/** Reads a file part by part. */
export async function* readParts(path: string, partBytes = 64 * 1024): AsyncGenerator<Uint8Array> {
  const handle = await openFile(path);
  try {
    yield* handle.createReadStream({ highWaterMark: partBytes, autoClose: false });
  } finally {
    await handle.close();
  }
}

/** Whether something lies there that is neither a file nor a folder. SQLite would open it and wait. */
export function isNoFile(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !isPlain(found);
}

function expectPlain(found: Stats): void {
  if (!isPlain(found)) throw new NotAFile();
}

// A folder counts as plain: reading it fails without waiting.
function isPlain(found: Stats): boolean {
  return found.isFile() || found.isDirectory();
}
