import { z } from 'zod';
import { procedure } from '../procedure.ts';

/** A ticket for the bytes of a letter that waits; it waits no more. Nothing is saved. */
export const takeHandedLetter = procedure
  .input(z.object({ id: z.string() }))
  .errors({ LETTER_GONE: { message: 'This letter was taken already, or is no longer where it was. Open it again.' } })
  .output(z.object({ ticket: z.string(), fileName: z.string() }));
