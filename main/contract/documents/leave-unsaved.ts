import { z } from 'zod';
import { procedure } from '../procedure.ts';

/**
 * A file that was asked for, and whose ticket nobody fetched, is not saved after all. The ticket is good no more, and the
 * history says beside what was made that nothing of it left. NOT_FOUND where something may have left.
 */
export const leaveUnsaved = procedure
  .meta({ roles: ['dpo', 'handler', 'manager'], audited: true })
  .input(z.object({ ticket: z.string() }))
  .output(z.object({}));
