import { said } from '../../../../words/said.ts';
import { LETTER_LIMITS } from '../letter-limits.ts';
import { tooLargeLetter } from '../unreadable-letter.ts';
import { readStructured, type Structured } from './header-params.ts';
import { lineEnd, lineOf, readHead, valueOf, type HeadLine } from './mail-head.ts';
import { asLatin1 } from './read-bytes.ts';
import { transferDecoded } from './transfer-encoding.ts';

/** A mail or a part of one: its head, and either parts or what it carries. */
export type MimePart = {
  readonly lines: readonly HeadLine[];
  readonly type: Structured;
  readonly disposition: Structured;
  readonly parts: readonly MimePart[];
  /** What a part without parts carries, decoded from the way it was written for the journey. */
  readonly content: () => Uint8Array;
  readonly damaged: boolean;
  /** Where the last of its parts was closed, in the bytes; the end where it has none or is never closed. */
  readonly closedAt: number;
};

type Budget = { parts: number; headBytes: number };

const TOO_DEEP = said('letters.unreadable.deepParts', { levels: String(LETTER_LIMITS.depth) });
const TOO_MANY = said('letters.unreadable.manyParts', { parts: LETTER_LIMITS.parts });
const TOO_MANY_HEADERS = said('letters.unreadable.largeHead');

/**
 * Takes a mail apart (RFC 2045 and 2046). Messages inside it stay whole; nothing is decoded before it is asked for.
 *
 * @throws UnreadableLetter `too-large` beyond `LETTER_LIMITS`
 */
export function readMime(bytes: Uint8Array): MimePart {
  return partOf(bytes, 0, bytes.length, { fallback: 'text/plain', depth: 0, budget: { parts: 0, headBytes: 0 } });
}

type Place = { readonly fallback: string; readonly depth: number; readonly budget: Budget };

function partOf(bytes: Uint8Array, from: number, to: number, { fallback, depth, budget }: Place): MimePart {
  if (depth > LETTER_LIMITS.depth) throw tooLargeLetter(TOO_DEEP);
  budget.parts += 1;
  if (budget.parts > LETTER_LIMITS.parts) throw tooLargeLetter(TOO_MANY);
  const { lines, bodyAt, damaged } = readHead(bytes, from, Math.min(to, from + LETTER_LIMITS.headerBytes + 1));
  budget.headBytes += bodyAt - from;
  if (budget.headBytes > LETTER_LIMITS.headerBytes) throw tooLargeLetter(TOO_MANY_HEADERS);
  const stated = readStructured(valueOf(lines, 'content-type') ?? '');
  const type = /^[\w.+-]+\/[\w.+*-]+$/u.test(stated.value)
    ? stated
    : { ...stated, value: stated.value === 'text' ? 'text/plain' : fallback };
  const encoding = valueOf(lines, 'content-transfer-encoding') ?? '';
  const disposition = readStructured(valueOf(lines, 'content-disposition') ?? '');
  const isMultipart = type.value.startsWith('multipart/');
  const found = isMultipart ? partsBetween(bytes, bodyAt, to, type.params.get('boundary')) : undefined;
  if (found === undefined) {
    const leaf = isMultipart ? { ...type, value: 'text/plain' } : type;
    let content: Uint8Array | undefined;
    return {
      lines,
      type: leaf,
      disposition,
      parts: [],
      content: () => (content ??= transferDecoded(bytes.subarray(bodyAt, to), encoding)),
      damaged,
      closedAt: to,
    };
  }
  const inside = {
    fallback: type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain',
    depth: depth + 1,
    budget,
  };
  return {
    lines,
    type,
    disposition,
    parts: found.ranges.map(([start, end]) => partOf(bytes, start, end, inside)),
    content: () => new Uint8Array(),
    damaged,
    closedAt: found.closedAt,
  };
}

type Ranges = { readonly ranges: readonly (readonly [number, number])[]; readonly closedAt: number };

/** Where the parts lie; undefined where no line of a boundary is found, so that the whole is a text. */
function partsBetween(bytes: Uint8Array, from: number, to: number, boundary: string | undefined): Ranges | undefined {
  const named = boundary === undefined || boundary === '' ? undefined : rangesBy(bytes, from, to, boundary);
  if (named !== undefined) return named;
  const likely = likelyBoundary(bytes, from, to);
  return likely === undefined ? undefined : rangesBy(bytes, from, to, likely);
}

function rangesBy(bytes: Uint8Array, from: number, to: number, boundary: string): Ranges | undefined {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  const inBytes = Buffer.from(bytes.buffer, bytes.byteOffset, to);
  const ranges: [number, number][] = [];
  let open: number | undefined;
  let closedAt: number | undefined;
  for (let at = inBytes.indexOf(mark, from); at >= 0; at = inBytes.indexOf(mark, at + 1)) {
    if (at !== from && bytes[at - 1] !== 10) continue;
    const next = lineEnd(bytes, at, to);
    const rest = lineOf(bytes, at + mark.length, next).replace(/[ \t]+$/u, '');
    if (rest !== '' && rest !== '--') continue;
    if (open !== undefined) ranges.push([open, withoutLineEnd(bytes, open, at)]);
    if (ranges.length > LETTER_LIMITS.parts) throw tooLargeLetter(TOO_MANY);
    open = rest === '--' ? undefined : next;
    closedAt = rest === '--' ? next : undefined;
    if (rest === '--' && ranges.length > 0) break;
  }
  if (open !== undefined) ranges.push([open, to]);
  return ranges.length === 0 ? undefined : { ranges, closedAt: closedAt ?? to };
}

/** The line end before a boundary belongs to the boundary. */
function withoutLineEnd(bytes: Uint8Array, from: number, at: number): number {
  let end = at;
  if (end > from && bytes[end - 1] === 10) end -= 1;
  while (end > from && bytes[end - 1] === 13) end -= 1;
  return end;
}

/** The boundary of a mail that names a wrong one or none: the first line with two hyphens above a field of a part. */
function likelyBoundary(bytes: Uint8Array, from: number, to: number): string | undefined {
  const beginning = asLatin1(bytes.subarray(from, Math.min(to, from + 20_000)));
  return /^--([^\r\n]{1,100}?)[ \t]*\r?\n(?=Content-(?:Type|Transfer-Encoding|Disposition)[ \t]*:)/imu.exec(
    beginning,
  )?.[1];
}
