import { burn } from '@kenjiuno/msgreader/lib/Burner.js';

/** Messages that Outlook and S/MIME would write, made here from what they hold. */

type Property = string | number | Uint8Array | { readonly ansi: Uint8Array } | { readonly time: string };

const STRING = 0x1e;
const UNICODE = 0x1f;
const LONG = 3;
const BINARY = 0x102;
const TIME = 0x40;

const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, '0');
/** `TypeEnum` of the library: a folder, a file, the root. */
const [folder, file, root] = [1, 2, 5];

type Entry = { name: string; type: number; length: number; binaryProvider?: () => Uint8Array; children?: number[] };

/** An Outlook message (MS-OXMSG) with these properties, by their number, and these files. */
export function msgOf(
  properties: Readonly<Record<number, Property>>,
  files: readonly { readonly name: string; readonly bytes: Uint8Array; readonly type?: string }[] = [],
  recipients: readonly Readonly<Record<number, Property>>[] = [],
): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: root, length: 0, children: [] }];
  const add = (parent: number, entry: Entry) => {
    entries.push(entry);
    entries[parent]?.children?.push(entries.length - 1);
    return entries.length - 1;
  };
  const addFile = (parent: number, name: string, bytes: Uint8Array) =>
    add(parent, { name, type: file, length: bytes.length, binaryProvider: () => Uint8Array.from(bytes) });
  const addAll = (parent: number, all: Readonly<Record<number, Property>>, head: number) => {
    const fixed: Buffer[] = [Buffer.alloc(head)];
    for (const [id, value] of Object.entries(all)) {
      const { type, bytes } = stored(value);
      if (type === LONG || type === TIME) fixed.push(property(Number(id), type, bytes));
      else addFile(parent, `__substg1.0_${hex(Number(id), 4)}${hex(type, 4)}`, bytes);
    }
    addFile(parent, '__properties_version1.0', Buffer.concat(fixed));
  };
  addAll(0, { 0x001a: 'IPM.Note', ...properties }, 32);
  recipients.forEach((recipient, index) => {
    const place = add(0, { name: `__recip_version1.0_#${hex(index, 8)}`, type: folder, length: 0, children: [] });
    addAll(place, recipient, 8);
  });
  files.forEach(({ name, bytes, type }, index) => {
    const place = add(0, { name: `__attach_version1.0_#${hex(index, 8)}`, type: folder, length: 0, children: [] });
    addAll(place, { 0x3707: name, 0x3701: bytes, ...(type === undefined ? {} : { 0x370e: type }) }, 8);
  });
  return burn(entries);
}

function stored(value: Property): { readonly type: number; readonly bytes: Buffer } {
  if (typeof value === 'string') return { type: UNICODE, bytes: Buffer.from(value, 'utf16le') };
  if (typeof value === 'number') return { type: LONG, bytes: uint32(value) };
  if (value instanceof Uint8Array) return { type: BINARY, bytes: Buffer.from(value) };
  if ('ansi' in value) return { type: STRING, bytes: Buffer.from(value.ansi) };
  const ticks = (BigInt(Date.parse(value.time)) + 11_644_473_600_000n) * 10_000n;
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(ticks);
  return { type: TIME, bytes };
}

function property(id: number, type: number, bytes: Buffer): Buffer {
  return Buffer.concat([uint32(id * 65_536 + type), uint32(6), bytes, Buffer.alloc(8 - bytes.length)]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

/** Rich text as Outlook packs it (MS-OXRTFCP), every letter for itself. */
export function packedRtf(rtf: string): Uint8Array {
  const raw = Buffer.from(rtf, 'latin1');
  const packed: Buffer[] = [];
  for (let at = 0; at < raw.length; at += 8) packed.push(Buffer.from([0]), raw.subarray(at, at + 8));
  const body = Buffer.concat(packed);
  return Buffer.concat([uint32(body.length + 12), uint32(raw.length), Buffer.from('LZFu'), uint32(0), body]);
}

type Bundled = {
  readonly body?: string;
  readonly properties?: Readonly<Record<number, Property>>;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
};

/** Outlook's bundle (MS-OXTNEF), `winmail.dat`. */
export function tnefOf({ body, properties, files }: Bundled): Uint8Array {
  const attribute = (level: number, id: number, value: Uint8Array) =>
    Buffer.concat([
      Buffer.from([level]),
      uint32(id),
      uint32(value.length),
      value,
      uint16(value.reduce((sum, byte) => (sum + byte) % 65_536, 0)),
    ]);
  return Buffer.concat([
    Buffer.from('789f3e220100', 'hex'),
    attribute(1, 0x00089006, uint32(0x10000)),
    attribute(1, 0x00069007, Buffer.concat([uint32(1252), uint32(0)])),
    attribute(1, 0x00078008, Buffer.from('IPM.Microsoft Mail.Note\0')),
    ...(body === undefined ? [] : [attribute(1, 0x0002800c, Buffer.from(`${body}\0`, 'latin1'))]),
    ...(properties === undefined ? [] : [attribute(1, 0x00069003, mapiOf(properties))]),
    ...files.flatMap(({ name, bytes }) => [
      attribute(2, 0x00069002, Buffer.alloc(14)),
      attribute(2, 0x00018010, Buffer.from('SHORT~1.PDF\0')),
      attribute(2, 0x0006800f, bytes),
      attribute(2, 0x00069005, mapiOf({ 0x3707: name })),
    ]),
  ]);
}

function mapiOf(properties: Readonly<Record<number, Property>>): Buffer {
  const list = Object.entries(properties).map(([id, value]) => {
    const { type, bytes } = stored(value);
    const tag = Buffer.concat([uint16(type), uint16(Number(id))]);
    if (type === LONG || type === TIME) return Buffer.concat([tag, bytes]);
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4);
    return Buffer.concat([tag, uint32(1), uint32(bytes.length), bytes, padding]);
  });
  return Buffer.concat([uint32(list.length), ...list]);
}

function element(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const bytes = Buffer.concat(content);
  if (bytes.length < 128) return Buffer.concat([Buffer.from([tag, bytes.length]), bytes]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([Buffer.from([tag, 0x84]), length, bytes]);
}

const oid = (bytes: string) => element(6, Buffer.from(bytes, 'hex'));
const signedData = '2a864886f70d010702';
const plainData = '2a864886f70d010701';

/** An S/MIME envelope (RFC 5652) around a signed mail; nobody looks at its signature. */
export function signedOf(content: Uint8Array): Uint8Array {
  const carried = element(0x30, oid(plainData), element(0xa0, element(4, content)));
  return element(
    0x30,
    oid(signedData),
    element(0xa0, element(0x30, element(2, Buffer.from([1])), element(0x31), carried, element(0x31))),
  );
}

/** The same as other programs write it: lengths told by their ends, the content in pieces. */
export function signedInPieces(content: Uint8Array): Uint8Array {
  const open = (tag: number, ...inside: readonly Uint8Array[]) =>
    Buffer.concat([Buffer.from([tag, 0x80]), ...inside, Buffer.from([0, 0])]);
  const pieces: Buffer[] = [];
  for (let at = 0; at < content.length; at += 50) pieces.push(element(4, content.subarray(at, at + 50)));
  const carried = open(0x30, oid(plainData), open(0xa0, open(0x24, ...pieces)));
  return open(
    0x30,
    oid(signedData),
    open(0xa0, open(0x30, element(2, Buffer.from([1])), element(0x31), carried, element(0x31))),
  );
}

/** An envelope that only whoever has the key opens. */
export function encryptedOf(content: Uint8Array): Uint8Array {
  return element(
    0x30,
    oid('2a864886f70d010703'),
    element(0xa0, element(0x30, element(2, Buffer.from([0])), element(4, content))),
  );
}
