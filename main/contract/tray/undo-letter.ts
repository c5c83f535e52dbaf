import { z } from 'zod';
import { procedure } from '../procedure.ts';

/**
 * Undoes what was last done with a letter of the tray: that it was filed with a case, put aside or destroyed. For ten
 * seconds, and not after a lock.
 */
export const undoLetter = procedure.input(z.object({ id: z.string() })).output(z.object({}));
