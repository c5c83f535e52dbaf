import type { UnreadableLetterCode } from '../../../contract/letters/letter.ts';
import { said } from '../../../words/said.ts';
import { startThread } from '../../concurrency/threads.ts';
import { LETTER_LIMITS } from './letter-limits.ts';
import { withRequest, type FoundRequest } from './find-request.ts';
import type { ReadLetter, ReadLetterOptions, UnproposedLetter } from './letter-of.ts';
import {
  brokenLetter,
  SeveralLetters,
  tooLargeLetter,
  tooSlowLetter,
  UnreadableLetter,
  type LetterInFile,
} from './unreadable-letter.ts';
import { UNSEARCHED, withoutProposal } from './without-proposal.ts';

/** What the worker is given. `plainly`: the file was too slow to be taken apart. */
export type LetterOrders = {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly options: ReadLetterOptions;
  readonly plainly: boolean;
};

/** What the worker answers: the letter and then what it asks, all of it where it was read plainly, or why there is none. */
export type LetterAnswer =
  | { readonly whole: Omit<ReadLetter, 'original'> }
  | { readonly letter: Omit<UnproposedLetter, 'original'>; readonly original?: Uint8Array | undefined }
  | { readonly request: FoundRequest }
  | { readonly several: readonly LetterInFile[] }
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
 * are copied into the thread and the letter is moved back. One that takes too long is kept with its text all the same:
 * without a proposal where that took the time, as it came where taking it apart did; a note says so.
 *
 * @throws UnreadableLetter as `readLetter`, and `broken` when the thread dies or nothing of it can be shown in time
 */
export async function readLetterSafely(bytes: Uint8Array, fileName: string, reading: SafeReading): Promise<ReadLetter> {
  if (bytes.length > LETTER_LIMITS.totalBytes) throw tooLargeLetter(said('letters.unreadable.large'));
  const read = await readWithin(bytes, fileName, reading, false);
  if (read !== 'too-slow') return read;
  const plain = await readWithin(bytes, fileName, reading, true);
  if (plain === 'too-slow') throw tooSlowLetter();
  return plain;
}

/** What this process may grow by while one letter is read, in bytes; more is a file made to fill memory. */
const mostMemory = 1.5 * 1024 ** 3;

async function readWithin(
  bytes: Uint8Array,
  fileName: string,
  { worker: url, timeLimit = 10_000, memoryLimit = 512, ...options }: SafeReading,
  plainly: boolean,
): Promise<ReadLetter | 'too-slow'> {
  const worker = startThread(url, {
    workerData: { bytes, fileName, options, plainly } satisfies LetterOrders,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
    // The thread prints nothing: a parser's complaint could quote the letter.
    stdout: true,
    stderr: true,
    env: {},
  });
  const { promise, resolve, reject } = Promise.withResolvers<ReadLetter | 'too-slow'>();
  let letter: UnproposedLetter | undefined;
  const before = process.memoryUsage.rss();
  // What is unpacked lies outside the heap, which alone is limited.
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() - before > mostMemory)
      resolve(letter === undefined ? 'too-slow' : unsearched(letter));
  }, 50);
  const timer = setTimeout(() => resolve(letter === undefined ? 'too-slow' : unsearched(letter)), timeLimit);
  // Whoever has the words does without what a thread that died would have made of them.
  const died = () => (letter === undefined ? reject(brokenLetter()) : resolve(unsearched(letter)));
  worker.on('message', (answer: LetterAnswer) => {
    if ('several' in answer) reject(new SeveralLetters(answer.several));
    else if ('unreadable' in answer) reject(new UnreadableLetter(answer.unreadable.code, answer.unreadable.words));
    else if ('whole' in answer) resolve({ ...answer.whole, original: bytes });
    else if ('letter' in answer) letter = { ...answer.letter, original: answer.original ?? bytes };
    else if (letter !== undefined) resolve(withRequest(letter, answer.request));
  });
  worker.once('error', died);
  worker.once('exit', died);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    worker.off('exit', died);
    await worker.terminate();
  }
}

function unsearched(letter: UnproposedLetter): ReadLetter {
  return withoutProposal(letter, UNSEARCHED);
}
