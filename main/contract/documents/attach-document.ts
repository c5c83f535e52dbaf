import { z } from 'zod';
import { procedure, requestReference } from '../procedure.ts';
import { document } from '../requests/request.ts';

export const attachDocument = procedure
  .input(z.object({ reference: requestReference, upload: z.string(), title: z.string().trim().max(10_000).optional() }))
  .errors({ UPLOAD_GONE: { message: 'The upload did not finish. Attach the file again.' } })
  .output(z.object({ document, alreadyThere: z.boolean() }));
