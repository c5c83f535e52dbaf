import { createHash, subtle, timingSafeEqual } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createInflateRaw, inflateRaw } from 'node:zlib';
import { openFile } from '../disk/plain-file.ts';

import { CHECK_BYTES, createKeystream, createMac, deriveEntryKeys, MAC_BYTES, SALT_BYTES } from './entry-cipher.ts';
import type { EntryKeys } from './entry-cipher.ts';
import type { SealedEntry } from './sealed-zip.ts';
import { readDirectory, readLocalHeader, type FoundEntry } from './zip-parse.ts';
import { SEAL_BYTES } from './zip-records.ts';

const inflate = promisify(inflateRaw);
const WHOLE_BYTES = 4 * 1024 * 1024;
const BLOCK_BYTES = 1024 * 1024;
const IN_FLIGHT = 6;

export type ZipFault = 'wrong-passphrase' | 'damaged' | 'different';

/** Why a sealed ZIP is not the one that was meant. `entry` is its neutral name. */
export class SealedZipFault extends Error {
  override readonly name = 'SealedZipFault';
  readonly fault: ZipFault;
  readonly entry: string | undefined;

  constructor(fault: ZipFault, message: string, entry?: string) {
    super(message);
    this.fault = fault;
    this.entry = entry;
  }
}

export type CheckOptions = {
  readonly passphrase: string;
  /** Exactly the files that must be inside, in order. */
  readonly files: readonly SealedEntry[];
  readonly signal?: AbortSignal;
  readonly onEntry?: (entry: SealedEntry) => void;
};

/**
 * Opens a ZIP that `startSealedZip` wrote, from its first byte to its last, and compares it with what should be inside:
 * names, sizes, MAC of the encrypted bytes, SHA-256 of the contents, central directory, and no byte besides.
 * Resolves to the size and SHA-256 of the ZIP itself; throws `SealedZipFault`.
 */
export async function checkSealedZip(
  path: string,
  { passphrase, files, signal, onEntry }: CheckOptions,
): Promise<{ readonly size: number; readonly sha256: string }> {
  const file = await openFile(path);
  try {
    const zipHash = createHash('sha256');
    const { size } = await file.stat();
    const found: FoundEntry[] = [];
    const waiting: Promise<SealedEntry>[] = [];
    const reportOldest = async () => {
      const checked = await waiting.shift()!;
      onEntry?.(checked);
    };
    let at = 0;

    const read = async (length: number) => {
      const bytes = await readExactly(file, at, length, size);
      zipHash.update(bytes);
      at += length;
      return bytes;
    };
    try {
      for (const expected of files) {
        signal?.throwIfAborted();
        const entry = await readLocalHeader(read, at);
        if (entry === undefined) throw damaged(expected.name);
        if (entry.name !== expected.name || entry.size !== expected.size) throw different(expected.name);
        found.push(entry);
        const salt = await read(SALT_BYTES);
        const check = await read(CHECK_BYTES);
        const keys = deriveEntryKeys(passphrase, salt).then((derived) => {
          if (!timingSafeEqual(derived.check, check)) throw wrongPassphrase(expected.name);
          return derived;
        });
        keys.catch(() => undefined);
        const bodyLength = entry.sealedSize - SEAL_BYTES;
        if (bodyLength < 0 || at + bodyLength + MAC_BYTES > size) throw damaged(expected.name);
        if (bodyLength <= WHOLE_BYTES && expected.size <= WHOLE_BYTES) {
          const [body, mac] = [await read(bodyLength), await read(MAC_BYTES)];
          waiting.push(checkWhole(expected, entry, await keys, body, mac));
          waiting.at(-1)!.catch(() => undefined);
          if (waiting.length >= IN_FLIGHT) await reportOldest();
        } else {
          while (waiting.length > 0) await reportOldest();
          await checkStreamed(expected, entry, await keys, bodyLength, read, signal);
          onEntry?.(expected);
        }
      }
      while (waiting.length > 0) await reportOldest();
    } finally {
      await Promise.allSettled(waiting);
    }
    const rest = await read(size - at);
    if (!readDirectory(rest, found, size - rest.length))
      throw new SealedZipFault('damaged', 'The directory of the ZIP is damaged.');
    return { size, sha256: zipHash.digest('hex') };
  } finally {
    await file.close();
  }
}

async function checkWhole(
  expected: SealedEntry,
  entry: FoundEntry,
  keys: EntryKeys,
  body: Uint8Array<ArrayBuffer>,
  mac: Uint8Array,
): Promise<SealedEntry> {
  const ours = createMac(keys.mac);
  ours.update(body);
  if (!timingSafeEqual(ours.digest(), mac)) throw damaged(expected.name);
  createKeystream(keys.aes)(body);
  const plain = entry.method === 'deflate' ? await inflateWhole(body, expected) : body;
  const sha256 = Buffer.from(await subtle.digest('SHA-256', plain)).toString('hex');
  if (plain.length !== expected.size || sha256 !== expected.sha256) throw different(expected.name);
  return expected;
}

async function inflateWhole(body: Uint8Array, expected: SealedEntry): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await inflate(body, { maxOutputLength: Math.max(expected.size, 1) });
  } catch {
    // The MAC held, so these are the bytes that were written: they are simply not that file.
    throw different(expected.name);
  }
}

async function checkStreamed(
  expected: SealedEntry,
  entry: FoundEntry,
  keys: EntryKeys,
  length: number,
  read: (length: number) => Promise<Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const decrypt = createKeystream(keys.aes);
  const ours = createMac(keys.mac);
  const hash = createHash('sha256');
  let plainSize = 0;

  async function* decrypted(): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0; left -= BLOCK_BYTES) {
      signal?.throwIfAborted();
      const block = await read(Math.min(left, BLOCK_BYTES));
      ours.update(block);
      decrypt(block);
      yield block;
    }
  }
  const consume = async (chunks: AsyncIterable<Uint8Array>) => {
    for await (const chunk of chunks) {
      plainSize += chunk.length;
      if (plainSize > expected.size) throw different(expected.name);
      hash.update(chunk);
    }
  };
  let fault: unknown;
  try {
    if (entry.method === 'deflate') await pipeline(decrypted, createInflateRaw(), consume);
    else await consume(decrypted());
  } catch (error) {
    signal?.throwIfAborted();
    fault = error instanceof SealedZipFault ? error : damaged(expected.name);
  }
  if (fault !== undefined) throw fault;
  if (!timingSafeEqual(ours.digest(), await read(MAC_BYTES))) throw damaged(expected.name);
  if (plainSize !== expected.size || hash.digest('hex') !== expected.sha256) throw different(expected.name);
}

async function readExactly(
  file: FileHandle,
  position: number,
  length: number,
  size: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (position + length > size) throw new SealedZipFault('damaged', 'The ZIP ends too early.');
  const bytes = new Uint8Array(length);
  for (let filled = 0; filled < length;) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled);
    if (bytesRead === 0) throw new SealedZipFault('damaged', 'The ZIP ends too early.');
    filled += bytesRead;
  }
  return bytes;
}

function damaged(entry: string): SealedZipFault {
  return new SealedZipFault('damaged', `${entry} is damaged in the ZIP.`, entry);
}

function different(entry: string): SealedZipFault {
  return new SealedZipFault('different', `${entry} in the ZIP is not the file that was put in.`, entry);
}

function wrongPassphrase(entry: string): SealedZipFault {
  return new SealedZipFault('wrong-passphrase', `The passphrase does not open ${entry}.`, entry);
}
