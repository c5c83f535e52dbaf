import { z } from 'zod';
import { procedure, requestReference } from '../procedure.ts';
import { requestCase } from './request.ts';

export const addNote = procedure
  .input(
    z.object({ reference: requestReference, text: z.string().trim().min(1, 'Write the note first.').max(100_000) }),
  )
  .output(requestCase);
