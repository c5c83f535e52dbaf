import { asBuffer } from './charsets.ts';
import { asLatin1 } from './read-bytes.ts';
import { uuDecoded } from './uuencoded.ts';

/** The bytes that a part carries, out of the way it was written for the journey (RFC 2045, 6). */
export function transferDecoded(bytes: Uint8Array, encoding: string): Uint8Array {
  const how = /[\w-]+/u.exec(encoding.toLowerCase())?.[0] ?? '';
  if (how === 'base64') return base64Decoded(bytes);
  if (how === 'quoted-printable') return quotedDecoded(bytes);
  if (/^(?:x-)?uu(?:encode|e)?$/u.test(how)) return uuDecoded(asLatin1(bytes))?.bytes ?? bytes;
  return bytes;
}

/** Base64, also where each line is padded, or a list has put its words below. */
export function base64Decoded(bytes: Uint8Array): Uint8Array {
  const text = asLatin1(bytes);
  const padded = text.search(/=[^=\s]|=\s+[A-Za-z0-9+/]/u);
  if (padded < 0) return Buffer.from(text, 'base64');
  const pieces: Buffer[] = [];
  for (const piece of text.match(/[^=]+=*/gu) ?? []) {
    // Words of a language are no Base64: they have blanks in their lines.
    if (pieces.length > 0 && /[^A-Za-z0-9+/=\r\n]/u.test(piece.trim())) break;
    pieces.push(Buffer.from(piece, 'base64'));
  }
  return Buffer.concat(pieces);
}

const newline = 10;
const carriage = 13;
const equals = 61;
const isBlank = (byte: number | undefined) => byte === 9 || byte === 32;

function hexValue(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte & 0xdf;
  return letter >= 65 && letter <= 70 ? letter - 55 : -1;
}

/** Quoted-printable. An `=` that announces nothing is itself. */
function quotedDecoded(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(equals)) return bytes;
  const out = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === equals) {
      const high = hexValue(bytes[at + 1]);
      const low = hexValue(bytes[at + 2]);
      if (high >= 0 && low >= 0) {
        out[length] = high * 16 + low;
        length += 1;
        at += 2;
        continue;
      }
      let end = at + 1;
      while (isBlank(bytes[end])) end += 1;
      if (bytes[end] === carriage) end += 1;
      if (bytes[end] === newline || end >= bytes.length) {
        at = end;
        continue;
      }
    }
    out[length] = byte;
    length += 1;
  }
  return asBuffer(out.subarray(0, length));
}
