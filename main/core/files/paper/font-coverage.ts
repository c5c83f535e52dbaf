import { readOwn } from '../disk/plain-file.ts';

/** Whether a font has a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean;

/** Reads the character map (cmap formats 4 and 12) of a TrueType file. */
export function fontCoverage(path: string): Coverage {
  const font = readOwn(path);
  const covered = new Set<number>();
  for (const at of unicodeSubtables(font, tableOffset(font, 'cmap'))) {
    const format = font.readUInt16BE(at);
    if (format === 4) addSegments(font, at, covered);
    if (format === 12) addGroups(font, at, covered);
  }
  return (codePoint) => covered.has(codePoint);
}

function tableOffset(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4);
  for (let i = 0; i < tables; i += 1) {
    const record = 12 + i * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no ${tag} table.`);
}

function unicodeSubtables(font: Buffer, cmap: number): readonly number[] {
  return Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, i) => cmap + 4 + i * 8)
    .filter((record) => [0, 3].includes(font.readUInt16BE(record)))
    .map((record) => cmap + font.readUInt32BE(record + 4));
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
