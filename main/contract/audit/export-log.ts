import { z } from 'zod';
import { procedure } from '../procedure.ts';

/**
 * The whole chain as JSON lines, behind a ticket: `GET /-/files/<ticket>`, once. With `seeds` its reader can check every
 * seal, and could also forge them.
 */
export const exportLog = procedure
  .meta({ roles: ['dpo'], audited: true })
  .input(z.object({ seeds: z.boolean().default(false) }))
  .output(z.object({ ticket: z.string(), fileName: z.string(), entries: z.number() }));
