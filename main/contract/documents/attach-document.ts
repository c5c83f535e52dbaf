import { z } from 'zod';
import { said } from '../../words/said.ts';
import { procedure, requestReference } from '../procedure.ts';
import { document } from '../requests/request.ts';

export const attachDocument = procedure
  .input(z.object({ reference: requestReference, upload: z.string(), title: z.string().trim().max(10_000).optional() }))
  .errors({ UPLOAD_GONE: { message: said('documents.refusals.uploadGone') } })
  .output(z.object({ document, alreadyThere: z.boolean() }));
