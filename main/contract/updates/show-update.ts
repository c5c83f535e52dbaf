import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { readyUpdate } from './update.ts';

/** Which Docket this is, and the update that lies ready to be installed, if one does. Its bytes are verified anew each time. */
export const showUpdate = procedure
  .meta({ roles: ['dpo'] })
  .output(z.object({ version: z.string(), platform: z.string(), ready: readyUpdate.nullable() }));
