/** A value of a row as SQLite stores it. Integers beyond 2^53 do not occur in a register. */
export type Stored = null | number | string | Buffer;

/** Thrown for bytes that are no record: a page that authenticates never holds one, so whoever sees it skips the cell. */
export class NotARecord extends Error {
  override readonly name = 'NotARecord';
}

/** A variable-length integer (sqlite.org/fileformat2.html §1.6) and where the next byte is. */
export function varint(bytes: Buffer, at: number): readonly [value: number, next: number] {
  let value = 0n;
  for (let read = 0; read < 9; read += 1) {
    const byte = bytes[at + read];
    if (byte === undefined) throw new NotARecord('a number runs over the end');
    if (read === 8) return [Number(BigInt.asIntN(64, (value << 8n) | BigInt(byte))), at + 9];
    value = (value << 7n) | BigInt(byte & 0x7f);
    if (byte < 0x80) return [Number(value), at + read + 1];
  }
  throw new NotARecord('a number has no end');
}

/** The values of a record, in the order the table stores them. */
export function readRecord(payload: Buffer): readonly Stored[] {
  const [headerBytes, first] = varint(payload, 0);
  if (headerBytes > payload.length) throw new NotARecord('its header is longer than it');
  const values: Stored[] = [];
  let body = headerBytes;
  for (let at = first; at < headerBytes;) {
    const [type, next] = varint(payload, at);
    const [value, size] = valueAt(payload, body, type);
    values.push(value);
    body += size;
    at = next;
  }
  return values;
}

const integerBytes: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8 };

function valueAt(payload: Buffer, at: number, type: number): readonly [Stored, number] {
  if (type === 0) return [null, 0];
  if (type === 8 || type === 9) return [type - 8, 0];
  const size = integerBytes[type] ?? (type === 7 ? 8 : type >= 12 ? Math.floor((type - 12) / 2) : -1);
  if (size < 0 || at + size > payload.length) throw new NotARecord('a value runs over the end');
  if (type === 7) return [payload.readDoubleBE(at), size];
  if (type < 7) return [size === 8 ? Number(payload.readBigInt64BE(at)) : payload.readIntBE(at, size), size];
  const bytes = payload.subarray(at, at + size);
  return [type % 2 === 0 ? Buffer.from(bytes) : bytes.toString('utf8'), size];
}
