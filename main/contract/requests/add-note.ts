import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure, requestReference } from '../procedure.ts';
import { requestCase } from './request.ts';

export const addNote = procedure
  .input(
    z.object({
      reference: requestReference,
      text: z.string().trim().min(1, said('requests.notes.empty')).max(100_000),
    }),
  )
  .output(requestCase);
