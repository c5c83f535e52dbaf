import { createCipheriv, createHmac, pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);

export const SALT_BYTES = 16;
export const CHECK_BYTES = 2;
export const MAC_BYTES = 10;
const BLOCK_BYTES = 16;
const KEYSTREAM_BYTES = 64 * 1024;
const WORD = 2 ** 32;

/** The three secrets WinZip AE-2 derives for one entry at AES-256. */
export type EntryKeys = { readonly aes: Uint8Array; readonly mac: Uint8Array; readonly check: Uint8Array };

/**
 * PBKDF2-HMAC-SHA1 with 1000 rounds, as the WinZip AE format fixes it.
 * Runs off the JavaScript thread, so several entries derive at once.
 */
export async function deriveEntryKeys(passphrase: string, salt: Uint8Array): Promise<EntryKeys> {
  const bytes = await derive(passphrase, salt, 1000, 32 + 32 + CHECK_BYTES, 'sha1');
  return { aes: bytes.subarray(0, 32), mac: bytes.subarray(32, 64), check: bytes.subarray(64) };
}

/** Encrypts or decrypts consecutive blocks of one entry in place. */
export type KeystreamStep = (block: Uint8Array) => void;

/**
 * AES-256 in counter mode with WinZip's little-endian counter starting at 1.
 * OpenSSL and BoringSSL only count big-endian, so counter blocks go through AES-ECB and are XORed here.
 * Every block but the last must be a multiple of 16 bytes; blocks must start on a 4-byte boundary of their buffer.
 */
export function createKeystream(aesKey: Uint8Array): KeystreamStep {
  const ecb = createCipheriv('aes-256-ecb', aesKey, null).setAutoPadding(false);
  const counters = new Uint32Array(KEYSTREAM_BYTES / 4);
  const counterBytes = new Uint8Array(counters.buffer);
  let next = 1;
  let ended = false;

  return (block) => {
    if (ended) throw new RangeError('Only the last block of an entry may be shorter than a multiple of 16 bytes.');
    ended = block.length % BLOCK_BYTES !== 0;
    for (let start = 0; start < block.length; start += KEYSTREAM_BYTES) {
      const piece = block.subarray(start, start + KEYSTREAM_BYTES);
      const blocks = Math.ceil(piece.length / BLOCK_BYTES);
      count(counters, next, blocks);
      next += blocks;
      xorInPlace(piece, ecb.update(counterBytes.subarray(0, blocks * BLOCK_BYTES)));
    }
  };
}

/** Fills `blocks` counter blocks from `first` on, lowest word first: the format runs on little-endian words, as every machine Electron has. */
function count(counters: Uint32Array, first: number, blocks: number): void {
  let low = first >>> 0;
  let high = Math.floor(first / WORD);
  for (let word = 0; word < blocks * 4; word += 4) {
    counters[word] = low;
    counters[word + 1] = high;
    low = (low + 1) >>> 0;
    if (low === 0) high += 1;
  }
}

/** The first ten bytes of HMAC-SHA1 over the encrypted bytes, fed in order. */
export function createMac(macKey: Uint8Array): {
  readonly update: (block: Uint8Array) => void;
  readonly digest: () => Uint8Array;
} {
  const hmac = createHmac('sha1', macKey);
  return {
    update: (block) => void hmac.update(block),
    digest: () => hmac.digest().subarray(0, MAC_BYTES),
  };
}

function xorInPlace(target: Uint8Array, mask: Uint8Array): void {
  const words = target.length >>> 2;
  const targetWords = new Uint32Array(target.buffer, target.byteOffset, words);
  const maskWords = new Uint32Array(mask.buffer, mask.byteOffset, words);
  for (let i = 0; i < words; i += 1) targetWords[i]! ^= maskWords[i]!;
  for (let i = words * 4; i < target.length; i += 1) target[i]! ^= mask[i]!;
}
