import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { inboxRow } from './inbox-row.ts';
import { sealedReport } from './sealed-report.ts';

/** One report in full. `problem` says why there is none to read; `reason` why it was dismissed. */
export const openSealedReport = procedure
  .input(z.object({ id: z.string() }))
  .output(
    inboxRow.extend({ report: sealedReport.nullable(), problem: z.string().nullable(), reason: z.string().nullable() }),
  );
