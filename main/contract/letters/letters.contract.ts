import { dismissHandedLetters } from './dismiss-handed-letters.ts';
import { listHandedLetters } from './list-handed-letters.ts';
import { readWords } from './read-words.ts';
import { takeHandedLetter } from './take-handed-letter.ts';

/** What can be asked about letters: those that were handed over to Docket, and words that are typed. */
export const lettersContract = { listHandedLetters, takeHandedLetter, dismissHandedLetters, readWords };
