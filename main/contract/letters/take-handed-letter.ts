import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure } from '../procedure.ts';

/** A ticket for the bytes of a letter that waits; it waits no more. Nothing is saved. */
export const takeHandedLetter = procedure
  .input(z.object({ id: z.string() }))
  .errors({ LETTER_GONE: { message: said('letters.refusals.gone') } })
  .output(z.object({ ticket: z.string(), fileName: z.string() }));
