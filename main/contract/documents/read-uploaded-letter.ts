import { z } from 'zod';
import { said } from '../../words/said.ts';
import { letter } from '../letters/letter.ts';
import { procedure, refusalData } from '../procedure.ts';

/** Reads an uploaded letter and proposes what it says. Nothing is saved. */
export const readUploadedLetter = procedure
  .input(z.object({ upload: z.string() }))
  .errors({
    UNREADABLE_LETTER: {
      message: said('documents.refusals.unreadableLetter'),
      data: refusalData({ code: z.string(), sentence: z.string() }),
    },
    UPLOAD_GONE: { message: said('documents.refusals.letterGone') },
  })
  .output(letter);
