import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { letterGone } from './letter-gone.ts';

/**
 * Destroys a letter that was put aside. It is hidden at once; its key is destroyed after ten seconds, at a lock, or at the
 * next unlocking.
 */
export const destroyLetter = procedure
  .input(z.object({ id: z.string() }))
  .errors(letterGone)
  .output(z.object({}));
