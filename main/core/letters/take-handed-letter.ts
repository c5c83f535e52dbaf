import type { FileHandle } from 'node:fs/promises';
import { openFile } from '../files/disk/plain-file.ts';
import { read } from '../kernel/procedures.ts';
import { nameOf } from '../files/transfer/handed-letters.ts';

/** Opens the file at once, so that what is read is what was looked at. */
export const takeHandedLetter = read.letters.takeHandedLetter.handler(
  async ({ context: { handedLetters, tickets }, input, errors }) => {
    const path = handedLetters.take(input.id);
    const file = path === undefined ? undefined : await openFile(path).catch(() => undefined);
    if (path === undefined || file === undefined) throw errors.LETTER_GONE();
    const found = await file.stat();
    if (!found.isFile()) {
      await file.close();
      throw errors.LETTER_GONE();
    }
    const ticket = tickets.issue({
      fileName: nameOf(path),
      mediaType: 'application/octet-stream',
      size: found.size,
      open: () => bytesOf(file, found.size),
      done: async () => await file.close(),
    });
    return { ticket, fileName: nameOf(path) };
  },
);

// Never more than was promised, even if the file grows meanwhile.
async function* bytesOf(file: FileHandle, size: number): AsyncGenerator<Uint8Array> {
  if (size > 0) yield* file.createReadStream({ start: 0, end: size - 1, autoClose: false });
}
