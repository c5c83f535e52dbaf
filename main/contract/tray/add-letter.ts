import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure, refusalData, requestReference } from '../procedure.ts';

/** Where a letter is that was brought to the tray. */
export const broughtToTray = z.object({
  /** Its id in the tray; null where it was not put there. */
  id: z.string().nullable(),
  /** Where it was already: it waits, it was put aside, or it belongs to a case. */
  already: z.enum(['waiting', 'aside', 'logged']).nullable(),
  /** That case. */
  loggedAs: requestReference.nullable(),
  /** Where the file held several letters: how many, and how many of them were put there now. */
  several: z.object({ letters: z.number().int(), added: z.number().int() }).optional(),
});

/**
 * Puts an uploaded letter into the tray, each one of a file that holds several. The same letter is not put there twice, nor one that is in a case already: then
 * it is said where it is.
 */
export const addLetter = procedure
  .input(z.object({ upload: z.string() }))
  .errors({
    UNREADABLE_LETTER: {
      message: said('documents.refusals.unreadableLetter'),
      data: refusalData({ code: z.string(), sentence: z.string() }),
    },
    UPLOAD_GONE: { message: said('documents.refusals.letterGone') },
  })
  .output(broughtToTray);
