/** Bytes that are in memory already, where what follows reads chunk by chunk. */
export async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
