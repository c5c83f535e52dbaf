import { z } from 'zod';
import { said } from '../../words/said.ts';
import { letter } from '../letters/letter.ts';
import { procedure, refusalData } from '../procedure.ts';
import { letterGone } from './letter-gone.ts';

/** Reads a letter of the tray, as an uploaded one is read; `upload` names it from then on until the register is locked. */
export const readLetter = procedure
  .input(z.object({ id: z.string() }))
  .errors({
    ...letterGone,
    UNREADABLE_LETTER: {
      message: said('documents.refusals.unreadableLetter'),
      data: refusalData({ code: z.string(), sentence: z.string() }),
    },
  })
  .output(z.object({ letter, upload: z.string() }));
