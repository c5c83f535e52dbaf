import { createHash, randomBytes, subtle } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createDeflateRaw, deflateRaw } from 'node:zlib';

import { alignedBlocks, readWhole } from './byte-blocks.ts';
import { createKeystream, createMac, deriveEntryKeys, SALT_BYTES, type EntryKeys } from './entry-cipher.ts';
import { directory, localHeader, SEAL_BYTES, ZIP64_FROM, zipStamp } from './zip-records.ts';
import type { ZipEntryFacts, ZipMethod } from './zip-records.ts';

const deflate = promisify(deflateRaw);

/** Entries up to this size are sealed whole and several at once; larger ones are streamed one by one. */
const WHOLE_BYTES = 4 * 1024 * 1024;
const IN_FLIGHT_ENTRIES = 8;
const IN_FLIGHT_BYTES = 24 * 1024 * 1024;
const BLOCK_BYTES = 1024 * 1024;

/** One file to put in. `size` is exact: a source that gives more or less is refused. `name` is what outsiders can read. */
export type ZipSource = {
  readonly name: string;
  readonly size: number;
  readonly method: ZipMethod;
  readonly open: () => AsyncIterable<Uint8Array>;
};

/** What went in, before compression and encryption. */
export type SealedEntry = { readonly name: string; readonly size: number; readonly sha256: string };

export type SealedZipOptions = {
  readonly passphrase: string;
  /** Instant every entry is stamped with, in UTC. */
  readonly modifiedAt: string;
  /** Deflate level, 0 to 9. */
  readonly level?: number;
  readonly signal?: AbortSignal;
  readonly onEntry?: (entry: SealedEntry) => void;
  /** Sizes and offsets from here on use ZIP64 records. Lower than 4 GiB only to exercise them. */
  readonly zip64From?: number;
};

export type SealedZip = {
  /** Seals the sources in order; resolves when all are in the file. */
  readonly add: (sources: Iterable<ZipSource>) => Promise<readonly SealedEntry[]>;
  /** Writes the central directory. Nothing can be added afterwards. */
  readonly finish: () => Promise<void>;
};

/** A source gave another number of bytes than announced. */
export class ZipSourceChanged extends Error {
  override readonly name = 'ZipSourceChanged';
  readonly entry: string;

  constructor(entry: string) {
    super(`The source of ${entry} does not have the size it was announced with.`);
    this.entry = entry;
  }
}

type WholeEntry = SealedEntry & { readonly method: ZipMethod; readonly body: Uint8Array; readonly seal: EntrySeal };
type EntrySeal = { readonly salt: Uint8Array; readonly check: Uint8Array; readonly mac: Uint8Array };

/**
 * Starts a WinZip AE-2 (AES-256) archive in an empty file. Contents are encrypted and authenticated, names are not.
 * Memory stays flat in the number and the size of entries. Every entry has its own random salt, so no keystream repeats.
 */
export function startSealedZip(file: FileHandle, options: SealedZipOptions): SealedZip {
  const { passphrase, signal, level = 6, zip64From = ZIP64_FROM } = options;
  const stamp = zipStamp(options.modifiedAt);
  const laidOut: ZipEntryFacts[] = [];
  let end = 0;

  const isWide = (size: number) => size + SEAL_BYTES + (size >>> 8) + 1024 >= zip64From;

  async function writeWhole(entry: WholeEntry): Promise<void> {
    const facts = {
      name: entry.name,
      method: entry.method,
      size: entry.size,
      sealedSize: entry.body.length + SEAL_BYTES,
    };
    const header = localHeader(facts, stamp, isWide(entry.size));
    await writeAll(file, end, [header, entry.seal.salt, entry.seal.check, entry.body, entry.seal.mac]);
    laidOut.push({ ...facts, offset: end });
    end += header.length + facts.sealedSize;
  }

  async function writeStreamed(source: ZipSource): Promise<SealedEntry> {
    const salt = randomBytes(SALT_BYTES);
    const keys = await deriveEntryKeys(passphrase, salt);
    const sealBlock = blockSealer(keys);
    const hash = createHash('sha256');
    const offset = end;
    const headerAt = (sealedSize: number) =>
      localHeader(
        { name: source.name, method: source.method, size: source.size, sealedSize },
        stamp,
        isWide(source.size),
      );
    let at = await writeAll(file, offset, [headerAt(0), salt, keys.check]);
    const bodyStart = at;

    const plain = () => announcedOnly(source, (chunk) => hash.update(chunk));
    const write = async (chunks: AsyncIterable<Uint8Array>) => {
      for await (const block of alignedBlocks(chunks, BLOCK_BYTES)) {
        signal?.throwIfAborted();
        sealBlock.seal(block);
        at = await writeAll(file, at, [block]);
      }
    };
    if (source.method === 'deflate') {
      await pipeline(plain, createDeflateRaw({ level, chunkSize: 256 * 1024 }), write, { signal });
    } else await write(plain());

    const sealedSize = at - bodyStart + SEAL_BYTES;
    end = await writeAll(file, at, [sealBlock.mac()]);
    await writeAll(file, offset, [headerAt(sealedSize)]);
    laidOut.push({ name: source.name, method: source.method, size: source.size, sealedSize, offset });
    return { name: source.name, size: source.size, sha256: hash.digest('hex') };
  }

  async function add(sources: Iterable<ZipSource>): Promise<readonly SealedEntry[]> {
    const added: SealedEntry[] = [];
    const waiting: { readonly size: number; readonly entry: Promise<WholeEntry> }[] = [];
    let waitingBytes = 0;
    const report = ({ name, size, sha256 }: SealedEntry) => {
      added.push({ name, size, sha256 });
      options.onEntry?.({ name, size, sha256 });
    };
    const writeOldest = async () => {
      const oldest = waiting[0]!;
      const entry = await oldest.entry;
      waiting.shift();
      waitingBytes -= oldest.size;
      await writeWhole(entry);
      report(entry);
    };
    try {
      for (const source of sources) {
        signal?.throwIfAborted();
        const isWhole = source.size <= WHOLE_BYTES;
        while (
          waiting.length > 0 &&
          (!isWhole || waiting.length >= IN_FLIGHT_ENTRIES || waitingBytes + source.size > IN_FLIGHT_BYTES)
        ) {
          await writeOldest();
        }
        if (isWhole) {
          const entry = sealWhole(source, passphrase, level);
          // It is awaited in its turn; until then a failure must not count as unhandled and end the process.
          entry.catch(() => undefined);
          waiting.push({ size: source.size, entry });
          waitingBytes += source.size;
        } else report(await writeStreamed(source));
      }
      while (waiting.length > 0) await writeOldest();
    } finally {
      // After a failure the others in flight still end before the file is closed under them.
      await Promise.allSettled(waiting.map(({ entry }) => entry));
    }
    return added;
  }

  async function finish(): Promise<void> {
    signal?.throwIfAborted();
    await writeAll(file, end, [directory(laidOut, stamp, end, zip64From)]);
  }

  return { add, finish };
}

async function sealWhole(source: ZipSource, passphrase: string, level: number): Promise<WholeEntry> {
  const salt = randomBytes(SALT_BYTES);
  const [keys, plain] = await Promise.all([deriveEntryKeys(passphrase, salt), readAnnounced(source)]);
  const [sha256, packed] = await Promise.all([
    subtle.digest('SHA-256', plain),
    source.method === 'deflate' ? deflate(plain, { level }) : plain,
  ]);
  const shrank = packed.length < plain.length;
  const body = shrank ? aligned(packed) : plain;
  const sealer = blockSealer(keys);
  sealer.seal(body);
  return {
    name: source.name,
    size: source.size,
    sha256: Buffer.from(sha256).toString('hex'),
    method: shrank ? 'deflate' : 'store',
    body,
    seal: { salt, check: keys.check, mac: sealer.mac() },
  };
}

function blockSealer(keys: EntryKeys): { readonly seal: (block: Uint8Array) => void; readonly mac: () => Uint8Array } {
  const encrypt = createKeystream(keys.aes);
  const mac = createMac(keys.mac);
  return {
    seal: (block) => {
      encrypt(block);
      mac.update(block);
    },
    mac: mac.digest,
  };
}

async function readAnnounced(source: ZipSource): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readWhole(source.open(), source.size);
  if (bytes === undefined) throw new ZipSourceChanged(source.name);
  return bytes;
}

async function* announcedOnly(source: ZipSource, onChunk: (chunk: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  let given = 0;
  for await (const chunk of source.open()) {
    given += chunk.length;
    if (given > source.size) break;
    onChunk(chunk);
    yield chunk;
  }
  if (given !== source.size) throw new ZipSourceChanged(source.name);
}

function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
}

/** Writes every part in order from `position` and gives the position after the last. */
async function writeAll(file: FileHandle, position: number, parts: readonly Uint8Array[]): Promise<number> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const { bytesWritten } = await file.writev(parts, position);
  if (bytesWritten === length) return position + length;
  // A short write is how a full disk often shows first: the next attempt names the cause.
  const rest = Buffer.concat(parts).subarray(bytesWritten);
  if (bytesWritten === 0) throw Object.assign(new Error('The disk took no bytes.'), { code: 'ENOSPC' });
  return writeAll(file, position + bytesWritten, [rest]);
}
