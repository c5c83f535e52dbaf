import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure } from '../procedure.ts';

/** A ticket for the bytes of a letter that is being read, to show it beside the form. Nothing is saved. */
export const showUploadedLetter = procedure
  .input(z.object({ upload: z.string() }))
  .errors({ UPLOAD_GONE: { message: said('documents.refusals.letterGone') } })
  .output(z.object({ ticket: z.string() }));
