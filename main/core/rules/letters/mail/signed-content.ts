import { inflateSync } from 'node:zlib';
import { LETTER_LIMITS } from '../letter-limits.ts';

/** What lies in an S/MIME envelope (CMS, RFC 5652): the mail itself, or nothing that can be read without a key. */
export type Enveloped = { readonly kind: 'content'; readonly bytes: Uint8Array } | { readonly kind: 'encrypted' };

type Element = {
  readonly tag: number;
  readonly bytes: Uint8Array;
  readonly next: number;
  readonly constructed: boolean;
};

/** Levels of an envelope; a signed mail has six. */
const mostLevels = 40;
const oids: Readonly<Record<string, 'signed' | 'encrypted' | 'compressed'>> = {
  '2a864886f70d010702': 'signed',
  '2a864886f70d010703': 'encrypted',
  '2a864886f70d0109100117': 'encrypted',
  '2a864886f70d0109100109': 'compressed',
};

/**
 * Opens an S/MIME envelope: signed data gives the mail that was signed, compressed data what was packed. Whether a signature holds
 * is not looked at. Undefined where it is no such envelope or is cut short.
 */
export function openEnvelope(bytes: Uint8Array): Enveloped | undefined {
  const content = readAt(fromArmour(bytes), 0, 0);
  if (content?.tag !== sequence) return undefined;
  const [oid, wrapped] = childrenOf(content);
  const kind = oid?.tag === objectId ? oids[Buffer.from(oid.bytes).toString('hex')] : undefined;
  if (kind === undefined) return undefined;
  if (kind === 'encrypted') return { kind };
  const [inner] = wrapped === undefined ? [] : childrenOf(wrapped);
  const parts = inner === undefined ? [] : childrenOf(inner);
  // Version, digest algorithms, then what is enclosed: its type and, in a tag of its own, its bytes.
  const enclosed = parts.find(
    (part, index) =>
      index > 0 && part.tag === sequence && childrenOf(part)[0]?.tag === objectId && childrenOf(part)[1]?.tag === 0xa0,
  );
  const holder = enclosed === undefined ? undefined : childrenOf(enclosed)[1];
  const [octets] = holder === undefined ? [] : childrenOf(holder);
  if (octets === undefined) return undefined;
  const carried = octetsOf(octets, 0);
  if (kind === 'signed') return { kind: 'content', bytes: carried };
  try {
    return { kind: 'content', bytes: inflateSync(carried, { maxOutputLength: LETTER_LIMITS.totalBytes }) };
  } catch {
    return undefined;
  }
}

const sequence = 0x30;
const objectId = 0x06;
const octetString = 0x04;

/** Some programs send the envelope as text (PEM). */
function fromArmour(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === sequence) return bytes;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LETTER_LIMITS.totalBytes))
    .toString('latin1')
    .trimStart();
  const armoured = /^-----BEGIN [A-Z0-9 ]{1,40}-----([A-Za-z0-9+/=\s]*)-----END/u.exec(text)?.[1];
  if (armoured !== undefined) return Buffer.from(armoured, 'base64');
  // Base64 that nobody announced.
  return /^MI[A-Za-z0-9+/\s]{60}/u.test(text) ? Buffer.from(text, 'base64') : bytes;
}

/** One element (X.690), also one whose length is only told by its end. Undefined where it leaves the bytes. */
function readAt(bytes: Uint8Array, at: number, level: number): Element | undefined {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || level > mostLevels || (tag & 31) === 31) return undefined;
  const constructed = (tag & 32) !== 0;
  if (first === 0x80) return constructed ? readToEnd(bytes, at, tag, level) : undefined;
  let length = first;
  let from = at + 2;
  if (first > 0x80) {
    const count = first & 127;
    if (count > 5) return undefined;
    length = 0;
    for (let index = 0; index < count; index += 1) length = length * 256 + (bytes[from + index] ?? 0);
    from += count;
  }
  // One that was cut short gives what it has.
  const next = Math.min(bytes.length, from + length);
  return from > bytes.length ? undefined : { tag, bytes: bytes.subarray(from, next), next, constructed };
}

function readToEnd(bytes: Uint8Array, at: number, tag: number, level: number): Element | undefined {
  let inside = at + 2;
  while (inside < bytes.length) {
    if (bytes[inside] === 0 && bytes[inside + 1] === 0)
      return { tag, bytes: bytes.subarray(at + 2, inside), next: inside + 2, constructed: true };
    const child = readAt(bytes, inside, level + 1);
    if (child === undefined || child.next <= inside) break;
    inside = child.next;
  }
  return { tag, bytes: bytes.subarray(at + 2), next: bytes.length, constructed: true };
}

function childrenOf({ bytes, constructed }: Element): readonly Element[] {
  const children: Element[] = [];
  for (let at = 0; constructed && at < bytes.length && children.length < 10_000;) {
    const child = readAt(bytes, at, 0);
    if (child === undefined || child.next <= at) break;
    children.push(child);
    at = child.next;
  }
  return children;
}

/** The bytes of a string of octets, which may come in pieces. */
function octetsOf(element: Element, level: number): Uint8Array {
  if (!element.constructed) return element.tag === octetString || level === 0 ? element.bytes : new Uint8Array();
  if (level > 4) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < element.bytes.length;) {
    const piece = readAt(element.bytes, at, 0);
    if (piece === undefined || piece.next <= at) break;
    pieces.push(octetsOf(piece, level + 1));
    at = piece.next;
  }
  return Buffer.concat(pieces);
}
