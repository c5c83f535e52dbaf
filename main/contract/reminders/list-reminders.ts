import { z } from 'zod';
import { breachReference, instant, legalDate, procedure, requestReference } from '../procedure.ts';
import { dateRow, movedDate } from './reminder.ts';

const group = z.object({ rows: z.array(dateRow), total: z.number().int() });

/** The start of the day: what ends, what is over, what reminds, what moved since yesterday. Reference and kind only. */
export const listReminders = procedure.output(
  z.object({
    today: legalDate,
    endsToday: group,
    overdue: group,
    /** Dates that lie one of the organisation's steps ahead. */
    remindsToday: group,
    /** Breach clocks that run or have run out, least time left first. */
    breaches: z.array(z.object({ reference: breachReference, notifyBy: instant, words: z.string() })),
    /** Dates that moved since yesterday began. */
    moved: z.object({
      rows: z.array(
        z.object({
          reference: requestReference,
          what: movedDate,
          movedAt: instant,
          before: legalDate.nullable(),
          after: legalDate.nullable(),
        }),
      ),
      total: z.number().int(),
    }),
    sealedReports: z.number().int(),
    /** Whether this person has put today's list away on this machine. */
    dismissed: z.boolean(),
  }),
);
