import type { Handlers } from '../kernel/handlers.ts';
import { dismissHandedLetters } from './dismiss-handed-letters.ts';
import { listHandedLetters } from './list-handed-letters.ts';
import { takeHandedLetter } from './take-handed-letter.ts';

/** The use cases that answer what is asked about letters that were handed over to Docket. */
export const lettersHandlers = {
  listHandedLetters,
  takeHandedLetter,
  dismissHandedLetters,
} satisfies Handlers<'letters'>;
