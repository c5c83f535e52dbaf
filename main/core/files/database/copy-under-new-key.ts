import { createCipheriv, createDecipheriv, createHmac, createSecretKey, pbkdf2Sync, randomFillSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { fstat, read } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';

const readAt = promisify(read);
const statOf = promisify(fstat);

// SQLCipher 4: each page ends with its vector and an HMAC-SHA-512 over ciphertext, vector and page number; the first
// begins with the file's salt in place of SQLite's magic.
const pageBytes = 4096;
const macBytes = 64;
const blockBytes = 16;
const macAt = pageBytes - macBytes;
const vectorAt = macAt - blockBytes;
const pagesAtOnce = 256;

/** A page of the file is not what was written under the old key: nothing was put in its place. */
export class PageUnreadable extends Error {
  override readonly name = 'PageUnreadable';
  constructor() {
    super(
      'A page of the register is damaged, so its keys were not changed. The register is as it was. Check the register and restore the last backup.',
    );
  }
}

/** What is copied: an open file that nobody writes to, without a journal, and where its copy goes. */
export type PageCopy = {
  readonly source: number;
  readonly target: string;
  readonly from: Uint8Array;
  readonly to: Uint8Array;
};

/**
 * Writes every page of an encrypted database to a new file under another key and syncs it. SQLite's own `rekey` is one
 * blocking call that rewrites the only copy through the write-ahead log; this leaves the old file alone, authenticates
 * each page before it is sealed again, and says how far it is. Throws `PageUnreadable`; the target is the caller's to
 * remove then.
 */
export async function copyUnderNewKey(
  { source, target, from, to }: PageCopy,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const total = (await statOf(source)).size / pageBytes;
  if (total === 0 || !Number.isInteger(total)) throw new PageUnreadable();
  const block = Buffer.alloc(pagesAtOnce * pageBytes);
  const salt = Buffer.alloc(blockBytes);
  await readAt(source, salt, 0, blockBytes, 0);
  const old = macKey(from, salt);
  randomFillSync(salt);
  const cipher = { from, to, salt, old, next: macKey(to, salt), ...chains(from, to) };
  const file = await open(target, 'wx', 0o600);
  try {
    for (let done = 0; done < total;) {
      // The first page alone: its salt makes it shorter.
      const pages = done === 0 ? 1 : Math.min(pagesAtOnce, total - done);
      const part = block.subarray(0, pages * pageBytes);
      await readFully(source, part, done * pageBytes);
      if (done === 0) sealFirst(part, cipher);
      else sealAgain(part, done + 1, cipher);
      await writeFully(file, part);
      done += pages;
      onProgress(done, total);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

type Ciphers = ReturnType<typeof chains> & {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly salt: Buffer;
  readonly old: KeyObject;
  readonly next: KeyObject;
};

// Starting a cipher costs more than a page. In CBC a block that stands before a page is its vector: one long chain reads
// `vector, page, vector, page …`, and one writes `random, page, random, page …`, whose encrypted random blocks are the
// new vectors.
function chains(from: Uint8Array, to: Uint8Array) {
  const start = Buffer.alloc(blockBytes);
  const opening = createDecipheriv('aes-256-cbc', from, start).setAutoPadding(false);
  const sealing = createCipheriv('aes-256-cbc', to, randomFillSync(start)).setAutoPadding(false);
  return { opening, sealing };
}

function sealAgain(part: Buffer, firstNumber: number, { old, next, opening, sealing }: Ciphers): void {
  const pages = part.length / pageBytes;
  const chained = Buffer.allocUnsafe(pages * macAt);
  for (let at = 0; at < pages; at += 1) {
    const page = part.subarray(at * pageBytes, (at + 1) * pageBytes);
    if (!macOf(page.subarray(0, macAt), firstNumber + at, old).equals(page.subarray(macAt))) throw new PageUnreadable();
    page.copy(chained, at * macAt, vectorAt, macAt);
    page.copy(chained, at * macAt + blockBytes, 0, vectorAt);
  }
  const plain = opening.update(chained);
  const random = randomFillSync(Buffer.allocUnsafe(pages * blockBytes));
  for (let at = 0; at < pages; at += 1) random.copy(plain, at * macAt, at * blockBytes, (at + 1) * blockBytes);
  const sealed = sealing.update(plain);
  plain.fill(0);
  for (let at = 0; at < pages; at += 1) {
    const page = part.subarray(at * pageBytes, (at + 1) * pageBytes);
    sealed.copy(page, 0, at * macAt + blockBytes, (at + 1) * macAt);
    sealed.copy(page, vectorAt, at * macAt, at * macAt + blockBytes);
    macOf(page.subarray(0, macAt), firstNumber + at, next).copy(page, macAt);
  }
}

function sealFirst(page: Buffer, { from, to, salt, old, next }: Ciphers): void {
  if (!macOf(page.subarray(blockBytes, macAt), 1, old).equals(page.subarray(macAt))) throw new PageUnreadable();
  const opening = createDecipheriv('aes-256-cbc', from, page.subarray(vectorAt, macAt)).setAutoPadding(false);
  const plain = opening.update(page.subarray(blockBytes, vectorAt));
  const vector = randomFillSync(Buffer.alloc(blockBytes));
  const sealing = createCipheriv('aes-256-cbc', to, vector).setAutoPadding(false);
  salt.copy(page);
  sealing.update(plain).copy(page, blockBytes);
  plain.fill(0);
  vector.copy(page, vectorAt);
  macOf(page.subarray(blockBytes, macAt), 1, next).copy(page, macAt);
}

function macKey(key: Uint8Array, salt: Buffer): KeyObject {
  const masked = salt.map((byte) => byte ^ 0x3a);
  const bytes = pbkdf2Sync(key, masked, 2, 32, 'sha512');
  const made = createSecretKey(bytes);
  bytes.fill(0);
  return made;
}

function macOf(content: Buffer, number: number, key: KeyObject): Buffer {
  const numbered = Buffer.allocUnsafe(4);
  numbered.writeUInt32LE(number);
  return createHmac('sha512', key).update(content).update(numbered).digest();
}

async function readFully(source: number, buffer: Buffer, position: number): Promise<void> {
  for (let filled = 0; filled < buffer.length;) {
    const { bytesRead } = await readAt(source, buffer, filled, buffer.length - filled, position + filled);
    if (bytesRead === 0) throw new PageUnreadable();
    filled += bytesRead;
  }
}

async function writeFully(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    written += (await file.write(bytes, written, bytes.length - written)).bytesWritten;
  }
}
