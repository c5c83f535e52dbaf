import {
  CENTRAL_HEADER_BYTES,
  CENTRAL_SIGNATURE,
  END64_SIGNATURE,
  END_SIGNATURE,
  FLAGS,
  LOCAL_HEADER_BYTES,
  LOCAL_SIGNATURE,
  LOCATOR64_SIGNATURE,
  METHOD_AES,
  type ZipEntryFacts,
  type ZipMethod,
} from './zip-records.ts';

export type FoundEntry = ZipEntryFacts;

const MARKER_32 = 0xffff_ffff;
const METHOD_NAMES: ReadonlyMap<number, ZipMethod> = new Map([
  [0, 'store'],
  [8, 'deflate'],
]);
const END_BYTES = 22;
const WIDE_END_BYTES = 56 + 20;

/** Reads the local header at `offset` through `read`; `undefined` when there is none as `startSealedZip` writes them. */
export async function readLocalHeader(
  read: (length: number) => Promise<Uint8Array>,
  offset: number,
): Promise<FoundEntry | undefined> {
  const header = Buffer.from((await read(LOCAL_HEADER_BYTES)).buffer);
  if (header.readUInt32LE(0) !== LOCAL_SIGNATURE || !hasOurMethod(header, 6)) return undefined;
  const name = Buffer.from(await read(header.readUInt16LE(26))).toString('utf8');
  const extra = readExtra(Buffer.from(await read(header.readUInt16LE(28))), [
    header.readUInt32LE(22),
    header.readUInt32LE(18),
  ]);
  if (extra === undefined) return undefined;
  const [size = -1, sealedSize = -1] = extra.values;
  return { name, method: extra.method, size, sealedSize, offset };
}

/** Whether `bytes`, which begin at `start` and run to the end of the file, list exactly `entries` and nothing else. */
export function readDirectory(bytes: Uint8Array, entries: readonly FoundEntry[], start: number): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  for (const entry of entries) {
    if (at + CENTRAL_HEADER_BYTES > view.length || view.readUInt32LE(at) !== CENTRAL_SIGNATURE) return false;
    if (!hasOurMethod(view, at + 8)) return false;
    const nameEnd = at + CENTRAL_HEADER_BYTES + view.readUInt16LE(at + 28);
    const extraEnd = nameEnd + view.readUInt16LE(at + 30);
    if (extraEnd > view.length) return false;
    const classic = [view.readUInt32LE(at + 24), view.readUInt32LE(at + 20), view.readUInt32LE(at + 42)];
    const extra = readExtra(view.subarray(nameEnd, extraEnd), classic);
    const [size, sealedSize, offset] = extra?.values ?? [];
    const isSame =
      view.toString('utf8', at + CENTRAL_HEADER_BYTES, nameEnd) === entry.name &&
      extra?.method === entry.method &&
      size === entry.size &&
      sealedSize === entry.sealedSize &&
      offset === entry.offset;
    if (!isSame) return false;
    at = extraEnd;
  }
  return isEnd(view.subarray(at), entries.length, at, start);
}

function isEnd(end: Buffer, count: number, centralSize: number, start: number): boolean {
  if (end.length === END_BYTES) {
    return (
      end.readUInt32LE(0) === END_SIGNATURE &&
      end.readUInt16LE(8) === count &&
      end.readUInt16LE(10) === count &&
      end.readUInt32LE(12) === centralSize &&
      end.readUInt32LE(16) === start &&
      end.readUInt16LE(20) === 0
    );
  }
  return (
    end.length === WIDE_END_BYTES + END_BYTES &&
    end.readUInt32LE(0) === END64_SIGNATURE &&
    end.readBigUInt64LE(24) === BigInt(count) &&
    end.readBigUInt64LE(32) === BigInt(count) &&
    end.readBigUInt64LE(40) === BigInt(centralSize) &&
    end.readBigUInt64LE(48) === BigInt(start) &&
    end.readUInt32LE(56) === LOCATOR64_SIGNATURE &&
    end.readBigUInt64LE(64) === BigInt(start + centralSize) &&
    end.readUInt32LE(WIDE_END_BYTES) === END_SIGNATURE &&
    end.readUInt16LE(WIDE_END_BYTES + 20) === 0
  );
}

function hasOurMethod(header: Buffer, flagsAt: number): boolean {
  return header.readUInt16LE(flagsAt) === FLAGS && header.readUInt16LE(flagsAt + 2) === METHOD_AES;
}

/** The true method, and the classic values with every ZIP64 marker replaced by what the extra field says. */
function readExtra(
  extra: Buffer,
  classic: readonly number[],
): { readonly method: ZipMethod; readonly values: readonly number[] } | undefined {
  let method: ZipMethod | undefined;
  let wide: Buffer = Buffer.alloc(0);
  for (let at = 0; at + 4 <= extra.length;) {
    const length = extra.readUInt16LE(at + 2);
    if (at + 4 + length > extra.length) return undefined;
    const field = extra.subarray(at + 4, at + 4 + length);
    if (extra.readUInt16LE(at) === 0x9901) method = readAesField(field);
    if (extra.readUInt16LE(at) === 0x0001) wide = field;
    at += 4 + field.length;
  }
  if (method === undefined) return undefined;
  let taken = 0;
  const values: number[] = [];
  for (const value of classic) {
    if (value !== MARKER_32) values.push(value);
    else if (taken + 8 > wide.length) return undefined;
    else {
      values.push(Number(wide.readBigUInt64LE(taken)));
      taken += 8;
    }
  }
  return { method, values };
}

function readAesField(field: Buffer): ZipMethod | undefined {
  const isOurs =
    field.length === 7 && field.readUInt16LE(0) === 2 && field.toString('latin1', 2, 4) === 'AE' && field[4] === 3;
  return isOurs ? METHOD_NAMES.get(field.readUInt16LE(5)) : undefined;
}
