import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure, refusalData } from '../procedure.ts';
import { broughtToTray } from './add-letter.ts';

/**
 * Puts a letter into the tray that somebody opened with Docket from outside the window, as an uploaded one is. It waits no
 * more once it is there, or is known to be no letter; a lock in between leaves it waiting. Null where another window is at it.
 */
export const addHandedLetter = procedure
  .input(z.object({ id: z.string() }))
  .errors({
    UNREADABLE_LETTER: {
      message: said('documents.refusals.unreadableLetter'),
      data: refusalData({ code: z.string(), sentence: z.string() }),
    },
    LETTER_GONE: { message: said('letters.refusals.gone') },
  })
  .output(broughtToTray.nullable());
