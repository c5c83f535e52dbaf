/** A document is sealed in frames of this many bytes; the last may be shorter. */
export const frameBytes = 1024 * 1024;
export const frameOverhead = 17;
/** `DKTV` and the format version, then the stream's own header. */
export const preambleBytes = 5;
export const streamHeaderBytes = 24;

/** How many bytes a document of `size` bytes has once it is sealed. */
export function sealedBytes(size: number): number {
  const frames = Math.max(1, Math.ceil(size / frameBytes));
  return preambleBytes + streamHeaderBytes + size + frames * frameOverhead;
}
