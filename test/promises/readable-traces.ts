import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inflateRawSync, inflateSync } from 'node:zlib';

/** Where a secret was found, and how it was written there. */
export type Trace = { readonly file: string; readonly secret: string; readonly form: string };

/** Every file below a folder. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** Looks for each secret in the names and in every byte of all files below a folder, in every form that a program could write it. */
export function tracesBelow(folder: string, secrets: Readonly<Record<string, string>>): readonly Trace[] {
  const forms = Object.entries(secrets).flatMap(([secret, text]) => formsOf(text).map((form) => ({ secret, ...form })));
  return filesBelow(folder).flatMap((file) => {
    const name = Buffer.from(relative(folder, file).toLowerCase(), 'latin1');
    const contents = [name, ...layersOf(bytesStillIn(file)).map(lowerCase)];
    return forms
      .filter(({ bytes }) => contents.some((content) => content.includes(bytes)))
      .map(({ secret, form }) => ({ file: relative(folder, file), secret, form }));
  });
}

/** What `strings` prints: the runs of at least `length` printable ASCII characters, also when each is followed by a zero. */
export function printableRuns(bytes: Buffer, length: number): readonly string[] {
  const text = bytes.toString('latin1');
  const narrow = text.match(new RegExp(`[\\x20-\\x7e]{${length},}`, 'gu')) ?? [];
  const wide = text.match(new RegExp(`(?:[\\x20-\\x7e]\\x00){${length},}`, 'gu')) ?? [];
  return [...narrow, ...wide];
}

function formsOf(text: string): readonly { readonly form: string; readonly bytes: Buffer }[] {
  const utf8 = Buffer.from(text, 'utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  const forms = [
    { form: 'UTF-8', bytes: utf8 },
    { form: 'UTF-16LE', bytes: utf16 },
    { form: 'UTF-16BE', bytes: Buffer.from(utf16).swap16() },
    { form: 'hex', bytes: Buffer.from(utf8.toString('hex')) },
    { form: 'percent', bytes: Buffer.from(encodeURIComponent(text)) },
    ...[0, 1, 2].map((shift) => ({ form: `base64 shifted by ${shift}`, bytes: base64Inside(utf8, shift) })),
    ...[0, 1, 2].map((shift) => ({
      form: `base64 of UTF-16LE shifted by ${shift}`,
      bytes: base64Inside(utf16, shift),
    })),
  ];
  return forms.map(({ form, bytes }) => ({ form, bytes: lowerCase(bytes) }));
}

/** The middle of the base64 that a text becomes when `shift` other bytes stand before it: the same whatever surrounds it. */
function base64Inside(bytes: Buffer, shift: number): Buffer {
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replaceAll('=', '');
  return Buffer.from(encoded.slice(shift === 0 ? 0 : 4, -2));
}

function lowerCase(bytes: Buffer): Buffer {
  const lower = Buffer.from(bytes);
  for (let at = 0; at < lower.length; at += 1) {
    const byte = lower[at] ?? 0;
    if (byte >= 0x41 && byte <= 0x5a) lower[at] = byte + 0x20;
  }
  return lower;
}

/** The bytes as they lie there, and what is inside the ZIP entries and deflated streams among them. */
function layersOf(bytes: Buffer): readonly Buffer[] {
  return [bytes, ...zipEntries(bytes), ...deflatedStreams(bytes)];
}

function zipEntries(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (
    let at = bytes.indexOf('PK\u0003\u0004', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0003\u0004', at + 4, 'latin1')
  ) {
    if (at + 30 > bytes.length) break;
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const content = inflated(bytes.subarray(start), inflateRawSync);
    if (content !== undefined) found.push(content);
  }
  return found;
}

function deflatedStreams(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const start = bytes[at + 6] === 0x0d ? at + 8 : at + 7;
    const content = inflated(bytes.subarray(start), inflateSync);
    if (content !== undefined) found.push(content);
  }
  return found;
}

function inflated(bytes: Buffer, inflate: typeof inflateSync): Buffer | undefined {
  try {
    return inflate(bytes);
  } catch {
    return undefined; // random bytes that only look like a stream
  }
}

// The process at work removes files while they are looked at: one that is gone is no longer on the disk.
function bytesStillIn(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
