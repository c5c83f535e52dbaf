import { z } from 'zod';
import { breachRow } from '../breaches/breach.ts';
import { legalDate, procedure } from '../procedure.ts';
import { requestRow } from './request.ts';

const group = z.object({ rows: z.array(requestRow), total: z.number().int() });

/** What will go wrong first, and everything after it. */
export const showToday = procedure.output(
  z.object({
    today: legalDate,
    breaches: z.array(breachRow),
    overdue: group,
    dueInSevenDays: group,
    waiting: group,
    /** The next date after those seven days, when nothing needs the officer today. */
    next: z.object({ reference: z.string(), due: legalDate }).nullable(),
    sealedReports: z.number().int(),
    /** How many letters wait in the tray. */
    trayLetters: z.number().int(),
    /** How many clocks end on each of the next 35 days, and which of those days cannot be a last day. */
    calendar: z.array(
      z.object({
        on: legalDate,
        count: z.number().int(),
        closed: z.boolean(),
        /** A Saturday or a Sunday that is no public holiday. */
        weekend: z.boolean(),
        name: z.string().nullable(),
      }),
    ),
  }),
);
