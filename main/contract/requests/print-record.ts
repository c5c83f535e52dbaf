import { z } from 'zod';
import { language } from '../deadlines/compute-deadline.ts';
import { procedure, requestReference } from '../procedure.ts';

/**
 * The case as a PDF for the requester or an authority: what was asked, what happened, the working with its sources, the head
 * of the history. A ticket for it: `GET /-/files/<ticket>`, once. `internal` adds notes, warnings and the history.
 */
export const printRecord = procedure
  .input(z.object({ reference: requestReference, language, internal: z.boolean().default(false) }))
  .output(z.object({ ticket: z.string(), fileName: z.string(), pages: z.number().int() }));
