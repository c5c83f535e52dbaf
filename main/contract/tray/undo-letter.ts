import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { notMoved } from './letter-gone.ts';

/**
 * Undoes what was last done with a letter of the tray: that it was filed with a case, put aside or destroyed. For ten
 * seconds, and not after a lock. A filing that something was recorded from is not undone.
 */
export const undoLetter = procedure
  .input(z.object({ id: z.string() }))
  .errors(notMoved)
  .output(z.object({}));
