import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { letterGone } from './letter-gone.ts';

/** Takes a letter that was put aside back into the tray. */
export const takeLetterBack = procedure
  .input(z.object({ id: z.string() }))
  .errors(letterGone)
  .output(z.object({}));
