import { z } from 'zod';
import { procedure, requestReference } from '../procedure.ts';

/** A ticket for the document's bytes: `GET /-/files/<ticket>`, once. */
export const openDocument = procedure
  .meta({ roles: ['dpo', 'handler'], audited: true })
  .input(z.object({ reference: requestReference, documentId: z.string() }))
  .output(z.object({ ticket: z.string(), fileName: z.string() }));
