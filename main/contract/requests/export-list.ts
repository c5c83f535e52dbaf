import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { requestFilter } from './list-requests.ts';

/**
 * The list as it is filtered and sorted, as a workbook with names, for whoever may read the cases. A ticket for it:
 * `GET /-/files/<ticket>`, once. It is made in memory and stands nowhere before it is saved.
 */
export const exportList = procedure
  .meta({ roles: ['dpo', 'handler'], audited: true })
  .input(requestFilter)
  .output(z.object({ ticket: z.string(), fileName: z.string(), requests: z.number().int() }));
