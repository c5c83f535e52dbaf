import { z } from 'zod';
import { procedure } from '../procedure.ts';

/** Where somebody is in the window, as a path without what was searched there. */
export const place = z.string().regex(/^\/[\w/-]{0,200}$/u);

/** Seals where somebody is, so that only they can be led back: the window keeps it through a lock. */
export const sealPlace = procedure
  .meta({ roles: ['dpo', 'handler', 'manager'], unaudited: true })
  .input(z.object({ place }))
  .output(z.object({ sealed: z.string() }));
