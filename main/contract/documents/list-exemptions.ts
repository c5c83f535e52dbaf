import { z } from 'zod';
import { procedure, requestReference } from '../procedure.ts';

export const listExemptions = procedure
  .input(z.object({ reference: requestReference }))
  .output(z.array(z.object({ code: z.string(), name: z.string(), citation: z.string() })));
