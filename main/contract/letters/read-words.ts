import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { wordsFound } from './letter.ts';

/** As much as is read of words that somebody types. */
export const mostWordsRead = 20_000;

/** What typed words say, read as a letter's are: it proposes, and keeps nothing. */
export const readWords = procedure
  .input(z.object({ subject: z.string().max(10_000), text: z.string().max(mostWordsRead) }))
  .output(wordsFound);
