import { parentPort, workerData } from 'node:worker_threads';
import { readLetterPlainly } from './read-letter-plainly.ts';
import { proposalFor, readWords, type ReadLetterOptions } from './read-letter.ts';
import type { LetterAnswer, LetterOrders } from './read-letter-safely.ts';
import { UnreadableLetter } from './unreadable-letter.ts';

/** What `readLetterSafely` hands over; both files are built together, so its shape is not checked again. */
const { bytes, fileName, options, plainly } = workerData as LetterOrders & { readonly options: ReadLetterOptions };

function say(answer: LetterAnswer): void {
  parentPort?.postMessage(answer);
}

try {
  if (plainly) {
    const { original: _kept, proposal, ...letter } = await readLetterPlainly(bytes, fileName, options);
    say({ letter });
    say({ proposal });
  } else {
    const { original: _kept, ...letter } = await readWords(bytes, fileName, options);
    say({ letter });
    say({ proposal: proposalFor(letter) });
  }
} catch (error) {
  if (!(error instanceof UnreadableLetter)) throw error;
  say({ unreadable: { code: error.code, words: error.message } });
}
