import { parentPort, workerData } from 'node:worker_threads';
import type { ReadLetterOptions } from './read-letter.ts';
import { readLetter } from './read-letter.ts';
import type { LetterAnswer } from './read-letter-safely.ts';
import { UnreadableLetter } from './unreadable-letter.ts';

/** What `readLetterSafely` hands over; both files are built together, so its shape is not checked again. */
const { bytes, fileName, options } = workerData as {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly options: ReadLetterOptions;
};

async function answer(): Promise<LetterAnswer> {
  try {
    const { original: _kept, ...letter } = await readLetter(bytes, fileName, options);
    return { letter };
  } catch (error) {
    if (error instanceof UnreadableLetter) return { unreadable: { code: error.code, words: error.message } };
    throw error;
  }
}

parentPort?.postMessage(await answer());
