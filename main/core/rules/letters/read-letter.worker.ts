import { parentPort, workerData } from 'node:worker_threads';
import { readLetterPlainly } from './read-letter-plainly.ts';
import { findRequest } from './find-request.ts';
import type { ReadLetterOptions } from './letter-of.ts';
import { readWords } from './read-letter.ts';
import type { LetterAnswer, LetterOrders } from './read-letter-safely.ts';
import { SeveralLetters, UnreadableLetter } from './unreadable-letter.ts';

/** What `readLetterSafely` hands over; both files are built together, so its shape is not checked again. */
const { bytes, fileName, options, plainly } = workerData as LetterOrders & { readonly options: ReadLetterOptions };

function say(answer: LetterAnswer): void {
  parentPort?.postMessage(answer);
}

try {
  if (plainly) {
    const { original: _kept, ...whole } = await readLetterPlainly(bytes, fileName, options);
    say({ whole });
  } else {
    const letter = await readWords(bytes, fileName, options);
    const { original, ...words } = letter;
    // Of a file that holds several the one that was asked for is the letter; else the file is where it came from.
    say({ letter: words, ...(options.letter === undefined ? {} : { original }) });
    say({ request: findRequest(letter) });
  }
} catch (error) {
  if (!(error instanceof UnreadableLetter)) throw error;
  if (error instanceof SeveralLetters) say({ several: error.letters });
  else say({ unreadable: { code: error.code, words: error.message } });
}
