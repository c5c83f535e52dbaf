import { z } from 'zod';
import { said } from '../../words/said.ts';
import { letter } from '../letters/letter.ts';
import { procedure, refusalData } from '../procedure.ts';

/**
 * Reads an uploaded letter and proposes what it says. Nothing is saved. Of a file that holds several `letter` says which, from 1:
 * from then on `upload` names that one alone.
 */
export const readUploadedLetter = procedure
  .input(z.object({ upload: z.string(), letter: z.number().int().positive().optional() }))
  .errors({
    UNREADABLE_LETTER: {
      message: said('documents.refusals.unreadableLetter'),
      data: refusalData({ code: z.string(), sentence: z.string() }),
    },
    UPLOAD_GONE: { message: said('documents.refusals.letterGone') },
  })
  .output(letter);
