import { dismissHandedLetters } from './dismiss-handed-letters.ts';
import { listHandedLetters } from './list-handed-letters.ts';
import { takeHandedLetter } from './take-handed-letter.ts';

/** What can be asked about letters that were handed over to Docket. */
export const lettersContract = { listHandedLetters, takeHandedLetter, dismissHandedLetters };
