import type { Handlers } from '../kernel/handlers.ts';
import { dismissHandedLetters } from './dismiss-handed-letters.ts';
import { listHandedLetters } from './list-handed-letters.ts';
import { readWords } from './read-words.ts';
import { takeHandedLetter } from './take-handed-letter.ts';

/** The use cases that answer what is asked about letters: those that were handed over to Docket, and words that are typed. */
export const lettersHandlers = {
  listHandedLetters,
  takeHandedLetter,
  dismissHandedLetters,
  readWords,
} satisfies Handlers<'letters'>;
