import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { letterGone } from './letter-gone.ts';
import { asideReason } from './tray-letter.ts';

/** Puts a letter of the tray aside that needs no case, and says why. */
export const putLetterAside = procedure
  .input(z.object({ id: z.string(), reason: asideReason }))
  .errors(letterGone)
  .output(z.object({}));
