import { z } from 'zod';
import { letter } from '../letters/letter.ts';
import { procedure } from '../procedure.ts';

/** Reads an uploaded letter and proposes what it says. Nothing is saved. */
export const readUploadedLetter = procedure
  .input(z.object({ upload: z.string() }))
  .errors({
    UNREADABLE_LETTER: {
      message: 'This letter cannot be read.',
      data: z.object({ code: z.string(), sentence: z.string() }),
    },
    UPLOAD_GONE: { message: 'The upload did not finish. Drop the file again.' },
  })
  .output(letter);
