import { readBytes } from '../mail/read-bytes.ts';

/** The properties of a message as Outlook writes them down (MS-OXTNEF, 2.1.3.4), by their number. Only those without a name of their own. */
export type MapiProperties = ReadonlyMap<number, { readonly type: number; readonly value: Uint8Array }>;

const STRING = 0x1e;
const UNICODE = 0x1f;
const BINARY = 0x102;
const OBJECT = 0x0d;
const variable = new Set([STRING, UNICODE, BINARY, OBJECT]);
const fixed: Readonly<Record<number, number>> = {
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
};
const mostProperties = 10_000;

/** Reads a list of properties; what is cut short gives what it has. */
export function readMapi(bytes: Uint8Array): MapiProperties {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<number, { readonly type: number; readonly value: Uint8Array }>();
  let at = 0;
  const has = (count: number) => at + count <= bytes.length;
  const number = () => {
    const value = has(4) ? view.getUint32(at, true) : 0;
    at += 4;
    return value;
  };
  const padded = (length: number) => length + ((4 - (length % 4)) % 4);
  const value = (length: number) => {
    const taken = bytes.subarray(at, Math.min(at + length, bytes.length));
    at += padded(length);
    return taken;
  };
  const count = Math.min(number(), mostProperties);
  for (let index = 0; index < count && has(4); index += 1) {
    const type = view.getUint16(at, true);
    const id = view.getUint16(at + 2, true);
    at += 4;
    if (id >= 0x8000) {
      at += 16;
      if (number() !== 0) value(number());
      else at += 4;
    }
    const kind = type & 0xfff;
    const many = (type & 0x1000) !== 0 || variable.has(kind) ? Math.min(number(), mostProperties) : 1;
    for (let one = 0; one < many && has(1); one += 1) {
      const length = variable.has(kind) ? number() : fixed[kind];
      if (length === undefined) return found;
      const taken = value(length);
      if (id < 0x8000 && !found.has(id)) found.set(id, { type: kind, value: taken });
    }
  }
  return found;
}

/** A property as text; empty where it is missing or none. */
export function textIn(properties: MapiProperties, id: number, label: string | undefined): string {
  const property = properties.get(id);
  if (property === undefined) return '';
  const { type, value } = property;
  if (type === UNICODE)
    return (
      Buffer.from(value.buffer, value.byteOffset, value.length - (value.length % 2))
        .toString('utf16le')
        .split('\0')[0] ?? ''
    );
  if (type !== STRING) return '';
  const end = value.indexOf(0);
  return readBytes(end < 0 ? value : value.subarray(0, end), { otherLabels: [label] }).text;
}
