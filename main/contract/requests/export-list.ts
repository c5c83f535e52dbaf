import { z } from 'zod';
import { language } from '../deadlines/compute-deadline.ts';
import { procedure } from '../procedure.ts';
import { requestFilter } from './list-requests.ts';

/**
 * The list as it is filtered and sorted, as a workbook with names, for whoever may read the cases, in the reader's
 * language where none is named. A ticket for it:
 * `GET /-/files/<ticket>`, once. It is made in memory and stands nowhere before it is saved.
 */
export const exportList = procedure
  .meta({ roles: ['dpo', 'handler'], audited: true })
  .input(requestFilter.extend({ language: language.optional() }))
  .output(z.object({ ticket: z.string(), fileName: z.string(), requests: z.number().int() }));
