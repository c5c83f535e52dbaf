import { z } from 'zod';
import { procedure } from '../procedure.ts';
import { dismissalReason } from './dismiss-report.ts';

/** How many are dismissed in one transaction; whoever dismisses more asks again. */
export const mostDismissedAtOnce = 500;

/**
 * Several that are no breach, for one reason: an inbox that was flooded, a drill. Each stays in the register as if it was
 * dismissed alone (Art. 5(2) GDPR). `left` says of those that were not, why.
 */
export const dismissReports = procedure
  .input(z.object({ ids: z.array(z.string()).min(1).max(mostDismissedAtOnce), reason: dismissalReason }))
  .output(
    z.object({
      dismissed: z.number().int(),
      left: z.array(z.object({ id: z.string(), sentence: z.string() })),
    }),
  );
