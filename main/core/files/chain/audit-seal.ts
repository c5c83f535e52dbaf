import { hash } from 'node:crypto';

const blockBytes = 64;
const keyBytes = 32;
/** Bytes of the longest message: the 64 hexadecimal digits of a hash. */
const messageBytesMax = 64;

// The key fills half a block. The other half always holds the padding byte.
const inner = Buffer.alloc(blockBytes + messageBytesMax, 0x36);
const outer = Buffer.alloc(blockBytes + keyBytes, 0x5c);
const innerOf = Array.from({ length: messageBytesMax + 1 }, (_, length) => inner.subarray(0, blockBytes + length));

/**
 * The seal of an entry, as hex: HMAC-SHA-256 of its hash (64 hexadecimal digits) under the entry's own key of 32 bytes.
 */
export function entryMac(key: Uint8Array, entryHash: string): string {
  return shortHmac(key, entryHash, 'hex');
}

/**
 * The key of the next entry. The key before cannot be computed from it, so whoever steals today's key cannot forge the
 * seals of older entries.
 */
export function nextAuditKey(key: Uint8Array): Uint8Array {
  return Buffer.from(shortHmac(key, 'docket audit next', 'latin1'), 'latin1');
}

// HMAC (RFC 2104) from two one-shot hashes. For messages this short that takes half the time of `createHmac`, and every
// entry needs two.
function shortHmac(key: Uint8Array, message: string, encoding: 'hex' | 'latin1'): string {
  const whole = innerOf[message.length];
  if (key.length !== keyBytes || whole === undefined)
    throw new RangeError('A seal is of a hash, under a key of 32 bytes.');
  for (let at = 0; at < keyBytes; at += 1) {
    const byte = key[at] ?? 0;
    inner[at] = byte ^ 0x36;
    outer[at] = byte ^ 0x5c;
  }
  inner.write(message, blockBytes, 'latin1');
  outer.write(hash('sha256', whole, 'latin1'), blockBytes, 'latin1');
  const mac = hash('sha256', outer, encoding);
  for (let at = 0; at < keyBytes; at += 1) inner[at] = outer[at] = 0;
  return mac;
}
