import { hash } from 'node:crypto';

const block = 64;
const keyBytes = 32;
/** The longest message: the hexadecimal digits of a hash. */
const longest = 64;

// The key fills half a block; the other half is always the pad.
const inner = Buffer.alloc(block + longest, 0x36);
const outer = Buffer.alloc(block + keyBytes, 0x5c);
const innerOf = Array.from({ length: longest + 1 }, (_, length) => inner.subarray(0, block + length));

/**
 * HMAC-SHA-256 (RFC 2104) of at most 64 ASCII characters under a key of 32 bytes, as hex or with each byte as one
 * character. Two one-shot hashes take half the time of `createHmac`, and a chain has two of them in every entry.
 */
export function shortHmac(key: Uint8Array, message: string, encoding: 'hex' | 'latin1'): string {
  const whole = innerOf[message.length];
  if (key.length !== keyBytes || whole === undefined) throw new RangeError('A key of 32 bytes and a short message.');
  for (let at = 0; at < keyBytes; at += 1) {
    const byte = key[at] ?? 0;
    inner[at] = byte ^ 0x36;
    outer[at] = byte ^ 0x5c;
  }
  inner.write(message, block, 'latin1');
  outer.write(hash('sha256', whole, 'latin1'), block, 'latin1');
  const mac = hash('sha256', outer, encoding);
  for (let at = 0; at < keyBytes; at += 1) inner[at] = outer[at] = 0;
  return mac;
}
