import { inflateSync } from 'node:zlib';
import { readOwn } from '../disk/plain-file.ts';

/** Whether a font has a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean;

/** Reads the character map (cmap formats 4 and 12) of a TrueType file, or of one that is wrapped as WOFF. */
export function fontCoverage(path: string): Coverage {
  const map = characterMap(readOwn(path));
  const covered = new Set<number>();
  for (const at of unicodeSubtables(map)) {
    const format = map.readUInt16BE(at);
    if (format === 4) addSegments(map, at, covered);
    if (format === 12) addGroups(map, at, covered);
  }
  return (codePoint) => covered.has(codePoint);
}

function characterMap(font: Buffer): Buffer {
  const wrapped = font.toString('latin1', 0, 4) === 'wOFF';
  const [tables, first, step] = wrapped ? [font.readUInt16BE(12), 44, 20] : [font.readUInt16BE(4), 12, 16];
  for (let i = 0; i < tables; i += 1) {
    const record = first + i * step;
    if (font.toString('latin1', record, record + 4) !== 'cmap') continue;
    if (!wrapped) return font.subarray(font.readUInt32BE(record + 8));
    const [start, packed, length] = [4, 8, 12].map((at) => font.readUInt32BE(record + at)) as [number, number, number];
    const table = font.subarray(start, start + packed);
    return packed < length ? inflateSync(table) : table;
  }
  throw new Error('The font has no cmap table.');
}

function unicodeSubtables(map: Buffer): readonly number[] {
  return Array.from({ length: map.readUInt16BE(2) }, (_, i) => 4 + i * 8)
    .filter((record) => [0, 3].includes(map.readUInt16BE(record)))
    .map((record) => map.readUInt32BE(record + 4));
}

function addSegments(font: Buffer, at: number, covered: Set<number>): void {
  const segments = font.readUInt16BE(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + segments * 2];
  const [deltas, ranges] = [starts + segments * 2, starts + segments * 4];
  for (let i = 0; i < segments; i += 1) {
    const start = font.readUInt16BE(starts + i * 2);
    const range = font.readUInt16BE(ranges + i * 2);
    for (let code = start; code <= font.readUInt16BE(ends + i * 2) && code < 0xffff; code += 1) {
      const glyph =
        range === 0
          ? (code + font.readUInt16BE(deltas + i * 2)) & 0xffff
          : font.readUInt16BE(ranges + i * 2 + range + (code - start) * 2);
      if (glyph !== 0) covered.add(code);
    }
  }
}

function addGroups(font: Buffer, at: number, covered: Set<number>): void {
  for (let i = 0; i < font.readUInt32BE(at + 12); i += 1) {
    const group = at + 16 + i * 12;
    for (let code = font.readUInt32BE(group); code <= font.readUInt32BE(group + 4); code += 1) covered.add(code);
  }
}
