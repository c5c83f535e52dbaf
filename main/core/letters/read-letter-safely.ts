import type { UnreadableLetterCode } from '../../contract/letters/letter.ts';
import { startThread } from '../kernel/threads.ts';
import { LETTER_LIMITS } from './letter-limits.ts';
import type { ReadLetter, ReadLetterOptions } from './read-letter.ts';
import { brokenLetter, tooLargeLetter, tooSlowLetter, UnreadableLetter } from './unreadable-letter.ts';

/** What the worker answers: the letter, or why there is none. */
export type LetterAnswer =
  | { readonly letter: Omit<ReadLetter, 'original'> }
  | { readonly unreadable: { readonly code: UnreadableLetterCode; readonly words: string } };

export type SafeReading = ReadLetterOptions & {
  /** Where `read-letter.worker.ts` is in this host; a built host passes its own bundle. */
  readonly worker: URL;
  /** Milliseconds until a reading is stopped; 10 seconds unless told. */
  readonly timeLimit?: number;
  /** Megabytes of JavaScript heap the reading may use; 512 unless told. */
  readonly memoryLimit?: number;
};

/**
 * Reads a letter in a thread of its own, so that hostile mail can stop neither the window nor the register. The bytes
 * are copied into the thread and the letter is moved back.
 *
 * @throws UnreadableLetter as `readLetter`, and `broken` when the thread dies or is stopped at a limit
 */
export async function readLetterSafely(bytes: Uint8Array, fileName: string, reading: SafeReading): Promise<ReadLetter> {
  if (bytes.length > LETTER_LIMITS.totalBytes) throw tooLargeLetter('This file is larger than 100 MB.');
  const { worker: url, timeLimit = 10_000, memoryLimit = 512, ...options } = reading;
  const worker = startThread(url, {
    workerData: { bytes, fileName, options },
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
    // The thread prints nothing: a parser's complaint could quote the letter.
    stdout: true,
    stderr: true,
    env: {},
  });
  const { promise, resolve, reject } = Promise.withResolvers<LetterAnswer>();
  const timer = setTimeout(() => reject(tooSlowLetter()), timeLimit);
  worker.once('message', resolve);
  worker.once('error', () => reject(brokenLetter()));
  worker.once('exit', () => reject(brokenLetter()));
  try {
    const answer = await promise;
    if ('letter' in answer) return { ...answer.letter, original: bytes };
    throw new UnreadableLetter(answer.unreadable.code, answer.unreadable.words);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
