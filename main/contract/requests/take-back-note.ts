import { z } from 'zod';
import { procedure, requestReference } from '../procedure.ts';
import { requestCase } from './request.ts';

/** Takes back a note for ten seconds after it was written, and not after a lock. Nothing of it is left. */
export const takeBackNote = procedure
  .input(z.object({ reference: requestReference, noteId: z.string() }))
  .output(requestCase);
