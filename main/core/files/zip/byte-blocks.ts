/**
 * Cuts a stream into blocks of exactly `size` bytes (the last may be shorter), each in a buffer of its own,
 * so that a consumer may change them in place. `size` is a multiple of 16.
 */
export async function* alignedBlocks(chunks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let block = new Uint8Array(size);
  let filled = 0;
  for await (const chunk of chunks) {
    for (let taken = 0; taken < chunk.length;) {
      const piece = chunk.subarray(taken, taken + size - filled);
      block.set(piece, filled);
      filled += piece.length;
      taken += piece.length;
      if (filled === size) {
        yield block;
        block = new Uint8Array(size);
        filled = 0;
      }
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}

/** Reads a stream into one buffer of `size` bytes; `undefined` when the stream holds more or less. */
export async function readWhole(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = new Uint8Array(size);
  let filled = 0;
  for await (const chunk of chunks) {
    if (filled + chunk.length > size) return undefined;
    bytes.set(chunk, filled);
    filled += chunk.length;
  }
  return filled === size ? bytes : undefined;
}
