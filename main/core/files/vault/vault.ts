import { createHash, randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { StateAddress } from 'libsodium-wrappers-sumo';
import { openFile } from '../disk/plain-file.ts';
import { folderInside } from '../disk/folder-inside.ts';
import { wipe } from '../keys/bytes.ts';
import { loadSodium, releaseState } from '../keys/sodium.ts';
import { removeFile } from '../disk/remove-own.ts';
import { fillNew, moveIntoPlace } from '../disk/whole-file.ts';
import { frameBytes, frameOverhead, streamHeaderBytes } from './sealed-bytes.ts';

/** A document as it lies in the vault. The row that names it keeps `key`; without the key it is erased. */
export type SealedObject = {
  /** Relative to the vault, `ab/cdef…`, random. */
  readonly path: string;
  /** 32 random bytes, this object's own. */
  readonly key: Uint8Array;
  /** Bytes of the plain content. */
  readonly size: number;
  /** Hex, BLAKE2b-256 of the plain content keyed with the register's hash key: equal for equal documents of one register. */
  readonly keyedHash: string;
  /** Hex, of the plain content. */
  readonly sha256: string;
};

/** The vault has no such document. */
export class VaultObjectMissing extends Error {
  override readonly name = 'VaultObjectMissing';
  constructor() {
    super('This document is not in the vault. The case is not affected. Restore the document from your last backup.');
  }
}

/** The document in the vault is not, byte for byte, what was put there. What was read of it must not be used. */
export class VaultObjectDamaged extends Error {
  override readonly name = 'VaultObjectDamaged';
  readonly why: 'not a vault object' | 'newer format' | 'altered' | 'cut short' | 'too long';
  constructor(why: VaultObjectDamaged['why']) {
    super(
      `This document in the vault is not what was put there (${why}). It is not shown and nothing was changed. ` +
        'Restore the document from your last backup.',
    );
    this.why = why;
  }
}

const formatVersion = 1;
/** `DKTV` and the format version: authenticated with the first frame. */
const preamble = Uint8Array.from([...new TextEncoder().encode('DKTV'), formatVersion]);
const incoming = 'incoming';

/** What a register asks of whoever writes into its vault; a temporary copy of one asks nothing. */
export type VaultWatch = {
  /** Throws where the vault is not the one that was opened. */
  readonly inPlace: () => void;
  /** Notes a path in the register's folder before its file is made: what is given up is removed by that alone. */
  readonly begin: (path: string) => void;
};

const unwatched: VaultWatch = { inPlace: () => undefined, begin: () => undefined };

/** Where files lie in a vault while they are being written; made where it is missing. Throws RegisterMoved or FolderIsLink. */
export async function incomingOf(root: string): Promise<string> {
  return await folderInside(dirname(root), basename(root), incoming);
}

/**
 * Streams `content` into the vault under a random name and a key of its own (XChaCha20-Poly1305 secretstream, 1 MiB
 * frames). Nothing stands under the final name before it is whole and on the disk; a failure leaves nothing behind.
 */
export async function sealVaultObject(
  root: string,
  content: AsyncIterable<Uint8Array>,
  hashKey: Uint8Array,
  { inPlace, begin }: VaultWatch = unwatched,
): Promise<SealedObject> {
  const name = randomBytes(16).toString('hex');
  const path = `${name.slice(0, 2)}/${name.slice(2)}`;
  inPlace();
  const temporary = join(await incomingOf(root), name);
  begin(`vault/${incoming}/${name}`);
  begin(`vault/${path}`);
  const key = (await loadSodium()).crypto_secretstream_xchacha20poly1305_keygen();
  try {
    const sealed = await fillNew(temporary, async (file) => await sealInto(file, content, { key, hashKey }));
    inPlace();
    await moveIntoPlace(temporary, join(await folderInside(root, name.slice(0, 2)), name.slice(2)));
    return { path, key, ...sealed };
  } catch (error) {
    wipe(key);
    await removeFile(temporary).catch(() => false); // what failed before says more
    throw error;
  }
}

/**
 * The plain content of the vault object at `path`, frame by frame, each authenticated before it is handed out. Throws
 * `VaultObjectMissing`, or `VaultObjectDamaged` as soon as the damage is reached: a reader that did not come to the end
 * without an error has not read the document.
 */
export async function* openVaultObject(path: string, key: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  const sodium = await loadSodium();
  const file = await openExisting(path);
  let state: StateAddress | undefined;
  try {
    const header = await readUpTo(file, preamble.length + streamHeaderBytes, 0);
    state = openStream(sodium, header, key);
    let offset = header.length;
    for (let first = true, last = false; !last; first = false) {
      const cipher = await readUpTo(file, frameBytes + frameOverhead, offset);
      offset += cipher.length;
      if (cipher.length < frameOverhead) throw new VaultObjectDamaged('cut short');
      const frame = sodium.crypto_secretstream_xchacha20poly1305_pull(state, cipher, first ? preamble : null);
      if (frame === false) throw new VaultObjectDamaged('altered');
      last = frame.tag === sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL;
      if (last && (await readUpTo(file, 1, offset)).length > 0) throw new VaultObjectDamaged('too long');
      if (frame.message.length > 0) yield frame.message;
    }
  } finally {
    if (state !== undefined) releaseState(state);
    await file.close();
  }
}

async function sealInto(
  file: FileHandle,
  content: AsyncIterable<Uint8Array>,
  { key, hashKey }: { readonly key: Uint8Array; readonly hashKey: Uint8Array },
): Promise<Omit<SealedObject, 'path' | 'key'>> {
  const sodium = await loadSodium();
  const { state, header } = sodium.crypto_secretstream_xchacha20poly1305_init_push(key);
  const keyed = sodium.crypto_generichash_init(hashKey, 32);
  const sha256 = createHash('sha256');
  let size = 0;
  try {
    await file.write(Uint8Array.from([...preamble, ...header]));
    for await (const { frame, last } of inFrames(content)) {
      sodium.crypto_generichash_update(keyed, frame);
      sha256.update(frame);
      const tag = last
        ? sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL
        : sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
      const cipher = sodium.crypto_secretstream_xchacha20poly1305_push(state, frame, size === 0 ? preamble : null, tag);
      size += frame.length;
      await writeAll(file, cipher);
    }
  } finally {
    releaseState(state);
  }
  return { size, keyedHash: sodium.crypto_generichash_final(keyed, 32, 'hex'), sha256: sha256.digest('hex') };
}

/** The content cut into frames of 1 MiB, the last marked, also when it is empty. One buffer: a frame is valid until the next is asked for. */
async function* inFrames(content: AsyncIterable<Uint8Array>): AsyncGenerator<{ frame: Uint8Array; last: boolean }> {
  const buffer = new Uint8Array(frameBytes);
  let filled = 0;
  try {
    for await (const chunk of content) {
      for (let taken = 0; taken < chunk.length;) {
        if (filled === frameBytes) {
          yield { frame: buffer, last: false };
          filled = 0;
        }
        const part = chunk.subarray(taken, taken + frameBytes - filled);
        buffer.set(part, filled);
        filled += part.length;
        taken += part.length;
      }
    }
    yield { frame: buffer.subarray(0, filled), last: true };
  } finally {
    wipe(buffer);
  }
}

function openStream(sodium: Awaited<ReturnType<typeof loadSodium>>, header: Uint8Array, key: Uint8Array): StateAddress {
  if (!preamble.subarray(0, 4).every((byte, index) => byte === header[index])) {
    throw new VaultObjectDamaged('not a vault object');
  }
  if ((header[4] ?? 0) > formatVersion) throw new VaultObjectDamaged('newer format');
  if (header.length < preamble.length + streamHeaderBytes) throw new VaultObjectDamaged('cut short');
  return sodium.crypto_secretstream_xchacha20poly1305_init_pull(header.subarray(preamble.length), key);
}

async function openExisting(path: string): Promise<FileHandle> {
  try {
    return await openFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new VaultObjectMissing();
    throw error;
  }
}

async function readUpTo(file: FileHandle, length: number, position: number): Promise<Uint8Array> {
  const buffer = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    written += (await file.write(bytes, written)).bytesWritten;
  }
}
