import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { letterGone } from './letter-gone.ts';

/** A ticket for the bytes of a letter in the tray: `GET /-/files/<ticket>`, once. */
export const openLetter = procedure
  .meta({ roles: ['dpo', 'handler'], audited: true })
  .input(z.object({ id: z.string() }))
  .errors(letterGone)
  .output(z.object({ ticket: z.string(), fileName: z.string() }));
