import { asBuffer } from './charsets.ts';
import { lineEnd, lineOf } from './mail-head.ts';

const field = /^[!-9;-~]+[ \t]*:/u;

/**
 * The bytes of one mail, out of the ways programs keep it: as UTF-16, with Apple Mail's count of bytes above it (`.emlx`), with the
 * line of a mailbox above it ("From ann@… Mon"), with the line ends of an old Macintosh. What is a mail already is answered as it is.
 */
export function plainMail(bytes: Uint8Array): Uint8Array {
  return withFeeds(withoutEnvelope(withoutCount(withoutMark(narrowed(bytes)))));
}

/** As `plainMail`, with the lines of a mailbox that stand above each of its mails. */
export function plainMailbox(bytes: Uint8Array): Uint8Array {
  return withFeeds(withoutMark(narrowed(bytes)));
}

/** Whether bytes are UTF-16, with its mark or without. */
export function isWide(bytes: Uint8Array): boolean {
  return wideCharset(bytes) !== undefined;
}

/** UTF-16, with or without its mark, as UTF-8; other bytes as they are. */
export function narrowed(bytes: Uint8Array): Uint8Array {
  const charset = wideCharset(bytes);
  return charset === undefined ? bytes : Buffer.from(new TextDecoder(charset).decode(bytes), 'utf8');
}

function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : wideWithoutMark(bytes);
}

/** UTF-16 of plain letters: every other byte of its beginning is nothing. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 200);
  if (head.length < 40) return undefined;
  const nothing = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) nothing[at % 2] = (nothing[at % 2] ?? 0) + 1;
  const half = head.length / 2;
  if ((nothing[1] ?? 0) > half * 0.9 && (nothing[0] ?? 0) === 0) return 'utf-16le';
  return (nothing[0] ?? 0) > half * 0.9 && (nothing[1] ?? 0) === 0 ? 'utf-16be' : undefined;
}

/** Without a byte-order mark and blank lines above. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while ([9, 10, 13, 32].includes(bytes[start] ?? 0)) start += 1;
  return bytes.subarray(start);
}

/** Apple Mail: the number of the mail's bytes above it, a property list below. */
function withoutCount(bytes: Uint8Array): Uint8Array {
  const next = lineEnd(bytes, 0, Math.min(bytes.length, 40));
  const count = /^\d{1,10}$/u.exec(lineOf(bytes, 0, next).trim())?.[0];
  if (
    count === undefined ||
    !field.test(lineOf(bytes, next, lineEnd(bytes, next, Math.min(bytes.length, next + 1_000))))
  )
    return bytes;
  const end = next + Number(count);
  return bytes.subarray(next, end <= bytes.length ? end : bytes.length);
}

function withoutEnvelope(bytes: Uint8Array): Uint8Array {
  const next = lineEnd(bytes, 0, Math.min(bytes.length, 1_000));
  return /^>?From [^\r\n]*$/u.test(lineOf(bytes, 0, next)) ? bytes.subarray(next) : bytes;
}

/** Lines that end with a carriage return alone, or with two and a feed, as other lines end. */
function withFeeds(bytes: Uint8Array): Uint8Array {
  const carriage = bytes.indexOf(13);
  if (carriage < 0 || bytes[carriage + 1] === 10) return bytes;
  if (bytes[carriage + 1] === 13 && bytes[carriage + 2] === 10)
    return Buffer.from(asBuffer(bytes).toString('latin1').replaceAll('\r\r\n', '\r\n'), 'latin1');
  const feed = bytes.indexOf(10);
  // A lone one within the first line that a feed ends is a slip in it.
  const lines = asBuffer(bytes.subarray(0, feed < 0 ? Math.min(bytes.length, 65_536) : feed))
    .toString('latin1')
    .split('\r');
  if (lines.filter((line) => field.test(line)).length < 2) return bytes;
  const out = Buffer.from(bytes);
  for (let at = out.indexOf(13); at >= 0; at = out.indexOf(13, at + 1)) if (out[at + 1] !== 10) out[at] = 10;
  return out;
}
