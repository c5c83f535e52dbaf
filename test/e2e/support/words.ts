import { en } from '../../../main/words/en.ts';
import { wordsOf } from '../../../main/words/words.ts';

/** The words of the window that the specs open: they find what it shows by these, so that a reworded label breaks none. */
export const t = wordsOf('en', en);
