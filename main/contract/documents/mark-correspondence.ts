import { z } from 'zod';
import { procedure, requestReference } from '../procedure.ts';
import { letterMark } from '../requests/request.ts';

/** Says what a letter is from which nothing is recorded: a reminder, or correspondence like any other. Null takes that back. */
export const markCorrespondence = procedure
  .input(z.object({ reference: requestReference, documentId: z.string(), mark: letterMark.nullable() }))
  .output(z.object({ number: z.number().int() }));
