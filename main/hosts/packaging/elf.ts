// What the packages need to know of Linux's binaries (ELF, 64 bits, little-endian; elf(5)).

const headerOffset = {
  programTable: 0x20,
  sectionTable: 0x28,
  programSize: 0x36,
  programCount: 0x38,
  sectionCount: 0x3c,
};
const programOffset = { fileOffset: 0x08, fileSize: 0x20 };

/**
 * A program without what only a debugger reads. The system loads the segments that the program table names, and nothing
 * behind the last of them. Throws when it is no such binary.
 */
export function withoutDebugInfo(binary: Buffer): Buffer {
  if (binary.readUInt32BE(0) !== 0x7f454c46 || binary[4] !== 2 || binary[5] !== 1)
    throw new Error('This is not a 64-bit little-endian ELF binary.');
  const table = Number(binary.readBigUInt64LE(headerOffset.programTable));
  const size = binary.readUInt16LE(headerOffset.programSize);
  const ends = Array.from({ length: binary.readUInt16LE(headerOffset.programCount) }, (_, index) => {
    const at = table + index * size;
    const field = (offset: number) => Number(binary.readBigUInt64LE(at + offset));
    return field(programOffset.fileOffset) + field(programOffset.fileSize);
  });
  const stripped = Buffer.from(binary.subarray(0, Math.max(...ends)));
  stripped.writeBigUInt64LE(0n, headerOffset.sectionTable);
  // The number of sections, and which of them holds their names.
  stripped.writeUInt32LE(0, headerOffset.sectionCount);
  return stripped;
}

/** The newest version of a library's symbols that binaries ask for, such as `GLIBC` 2.34: where they run at all. */
export function newestAskedFor(library: string, binaries: readonly Buffer[]): string {
  const asked = new RegExp(`\\0${library}_(\\d+(?:\\.\\d+)+)(?=\\0)`, 'gu');
  const versions = binaries.flatMap((binary) =>
    [...binary.toString('latin1').matchAll(asked)].map(([, version = '']) => version),
  );
  const newest = versions.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true })).at(-1);
  if (newest === undefined) throw new Error(`No binary asks for ${library}.`);
  return newest;
}
