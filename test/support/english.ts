import { en } from '../../main/words/en.ts';
import { wordsOf } from '../../main/words/words.ts';

/** The words most tests read Docket in. */
export const english = wordsOf('en', en);
