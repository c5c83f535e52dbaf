import { Temporal } from 'temporal-polyfill';

import { CHECK_BYTES, MAC_BYTES, SALT_BYTES } from './entry-cipher.ts';

export type ZipMethod = 'store' | 'deflate';

/** What the headers of one entry say. Sizes and offset are bytes; `sealedSize` counts salt, check and MAC too. */
export type ZipEntryFacts = {
  readonly name: string;
  readonly method: ZipMethod;
  readonly size: number;
  readonly sealedSize: number;
  readonly offset: number;
};

export type ZipStamp = { readonly date: number; readonly time: number };

export const SEAL_BYTES = SALT_BYTES + CHECK_BYTES + MAC_BYTES;
export const LOCAL_HEADER_BYTES = 30;
export const LOCAL_SIGNATURE = 0x04034b50;
export const CENTRAL_SIGNATURE = 0x02014b50;
export const CENTRAL_HEADER_BYTES = 46;
export const END_SIGNATURE = 0x06054b50;
export const END64_SIGNATURE = 0x06064b50;
export const LOCATOR64_SIGNATURE = 0x07064b50;

/** Sizes and offsets from here on do not fit the classic header and go into its ZIP64 extra field. */
export const ZIP64_FROM = 0xffff_ffff;
const ZIP64_ENTRIES = 0xffff;
const MARKER_32 = 0xffff_ffff;

const VERSION_AES = 51;
const UNIX = 3;
/** Encrypted, and the name is UTF-8. */
export const FLAGS = 0x0001 | 0x0800;
export const METHOD_AES = 99;
const METHODS: Readonly<Record<ZipMethod, number>> = { store: 0, deflate: 8 };

/** MS-DOS date and time of an instant, in UTC so that the file says nothing about where it was made. */
export function zipStamp(instant: string): ZipStamp {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO('UTC');
  return {
    date: (Math.max(at.year - 1980, 0) << 9) | (at.month << 5) | at.day,
    time: (at.hour << 11) | (at.minute << 5) | (at.second >> 1),
  };
}

/** Local file header of an entry. `wide` reserves the ZIP64 field, so that the header can be patched in place later. */
export function localHeader(entry: Omit<ZipEntryFacts, 'offset'>, stamp: ZipStamp, wide: boolean): Uint8Array {
  const name = Buffer.from(entry.name, 'utf8');
  const extra = Buffer.concat([
    wide ? zip64Extra([entry.size, entry.sealedSize]) : Buffer.alloc(0),
    aesExtra(entry.method),
  ]);
  const header = Buffer.alloc(LOCAL_HEADER_BYTES);
  header.writeUInt32LE(LOCAL_SIGNATURE, 0);
  writeCommon(header, 4, stamp);
  // AE-2 keeps no CRC: it would tell something about the plain text.
  header.writeUInt32LE(wide ? MARKER_32 : entry.sealedSize, 18);
  header.writeUInt32LE(wide ? MARKER_32 : entry.size, 22);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, name, extra]);
}

/** Central directory, ZIP64 records where needed, and the end record, for entries laid out before `start`. */
export function directory(
  entries: readonly ZipEntryFacts[],
  stamp: ZipStamp,
  start: number,
  zip64From = ZIP64_FROM,
): Uint8Array {
  const central = Buffer.concat(entries.map((entry) => centralHeader(entry, stamp, zip64From)));
  const wide = start >= zip64From || central.length >= zip64From || entries.length >= ZIP64_ENTRIES;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_SIGNATURE, 0);
  const count = wide ? ZIP64_ENTRIES : entries.length;
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(wide ? MARKER_32 : central.length, 12);
  end.writeUInt32LE(wide ? MARKER_32 : start, 16);
  return Buffer.concat(wide ? [central, wideEnd(entries.length, central.length, start), end] : [central, end]);
}

function centralHeader(entry: ZipEntryFacts, stamp: ZipStamp, zip64From: number): Buffer {
  const values = [entry.size, entry.sealedSize, entry.offset];
  const wide = values.some((value) => value >= zip64From);
  const name = Buffer.from(entry.name, 'utf8');
  const extra = Buffer.concat([wide ? zip64Extra(values) : Buffer.alloc(0), aesExtra(entry.method)]);
  const header = Buffer.alloc(CENTRAL_HEADER_BYTES);
  header.writeUInt32LE(CENTRAL_SIGNATURE, 0);
  header.writeUInt16LE((UNIX << 8) | VERSION_AES, 4);
  writeCommon(header, 6, stamp);
  header.writeUInt32LE(wide ? MARKER_32 : entry.sealedSize, 20);
  header.writeUInt32LE(wide ? MARKER_32 : entry.size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE((0o100644 << 16) >>> 0, 38);
  header.writeUInt32LE(wide ? MARKER_32 : entry.offset, 42);
  return Buffer.concat([header, name, extra]);
}

function writeCommon(header: Buffer, at: number, stamp: ZipStamp): void {
  header.writeUInt16LE(VERSION_AES, at);
  header.writeUInt16LE(FLAGS, at + 2);
  header.writeUInt16LE(METHOD_AES, at + 4);
  header.writeUInt16LE(stamp.time, at + 6);
  header.writeUInt16LE(stamp.date, at + 8);
}

function aesExtra(method: ZipMethod): Buffer {
  const extra = Buffer.alloc(11);
  extra.writeUInt16LE(0x9901, 0);
  extra.writeUInt16LE(7, 2);
  extra.writeUInt16LE(2, 4);
  extra.write('AE', 6, 'latin1');
  extra.writeUInt8(3, 8);
  extra.writeUInt16LE(METHODS[method], 9);
  return extra;
}

function zip64Extra(values: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + values.length * 8);
  extra.writeUInt16LE(0x0001, 0);
  extra.writeUInt16LE(values.length * 8, 2);
  values.forEach((value, index) => extra.writeBigUInt64LE(BigInt(value), 4 + index * 8));
  return extra;
}

function wideEnd(entries: number, size: number, start: number): Buffer {
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(END64_SIGNATURE, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE((UNIX << 8) | VERSION_AES, 12);
  end.writeUInt16LE(VERSION_AES, 14);
  end.writeBigUInt64LE(BigInt(entries), 24);
  end.writeBigUInt64LE(BigInt(entries), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(start), 48);
  end.writeUInt32LE(LOCATOR64_SIGNATURE, 56);
  end.writeBigUInt64LE(BigInt(start + size), 64);
  end.writeUInt32LE(1, 72);
  return end;
}
