import { LETTER_LIMITS } from '../letter-limits.ts';

const PACKED = 0x75465a4c;
const PLAIN = 0x414c454d;
/** What the window of the packing holds at its beginning (MS-OXRTFCP, 2.1.2.1). */
const beginning =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const windowBytes = 4_096;
const mostBytes = 32 * LETTER_LIMITS.bodyCharacters;

/**
 * The rich text that Outlook keeps of a message, out of its own packing (MS-OXRTFCP), as characters of a byte each. What is cut short
 * gives what it has; undefined where it is no such packing.
 */
export function unpackRtf(packed: Uint8Array): string | undefined {
  if (packed.length < 16) return undefined;
  const head = new DataView(packed.buffer, packed.byteOffset, 16);
  const kind = head.getUint32(8, true);
  if (kind === PLAIN)
    return Buffer.from(packed.subarray(16, 16 + Math.min(head.getUint32(4, true), mostBytes))).toString('latin1');
  if (kind !== PACKED) return undefined;
  const window = Buffer.alloc(windowBytes, 0x20);
  window.write(beginning, 'latin1');
  // Every two bytes stand for 17 at most, and what claims to be larger is not believed.
  const out = Buffer.alloc(Math.min(head.getUint32(4, true), packed.length * 9, mostBytes));
  let length = 0;
  let at = 16;
  let write = beginning.length;
  const put = (byte: number) => {
    window[write] = byte;
    write = (write + 1) % windowBytes;
    if (length < out.length) out[length] = byte;
    length += 1;
  };
  while (at < packed.length && length < out.length) {
    const control = packed[at] ?? 0;
    at += 1;
    for (let bit = 0; bit < 8 && at < packed.length && length < out.length; bit += 1) {
      if ((control & (1 << bit)) === 0) {
        put(packed[at] ?? 0);
        at += 1;
        continue;
      }
      const token = ((packed[at] ?? 0) << 8) | (packed[at + 1] ?? 0);
      at += 2;
      let read = token >> 4;
      if (read === write) return out.subarray(0, length).toString('latin1');
      for (let left = (token & 15) + 2; left > 0; left -= 1) {
        put(window[read] ?? 0);
        read = (read + 1) % windowBytes;
      }
    }
  }
  return out.subarray(0, Math.min(length, out.length)).toString('latin1');
}
