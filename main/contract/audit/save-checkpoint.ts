import { z } from 'zod';
import { procedure } from '../procedure.ts';

/** A signed checkpoint of this register as a file, behind a ticket, for keeping elsewhere and comparing later. */
export const saveCheckpoint = procedure
  .meta({ roles: ['dpo', 'handler'], audited: true })
  .input(z.object({ seq: z.number().int().positive() }))
  .output(z.object({ ticket: z.string(), fileName: z.string() }));
