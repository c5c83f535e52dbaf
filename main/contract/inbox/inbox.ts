import { z } from 'zod';
import { cause } from '../breaches/breach.ts';
import { breachReference, instant, procedure } from '../procedure.ts';
import { sealedReport } from './sealed-report.ts';

export const inboxRow = z.object({
  id: z.string(),
  receiptCode: z.string(),
  sealedAt: instant,
  status: z.enum(['new', 'breach', 'dismissed', 'unreadable']),
  department: z.string().nullable(),
  stillGoingOn: z.enum(['yes', 'no', 'unknown']).nullable(),
  summary: z.string(),
  breach: breachReference.nullable(),
});
export type InboxRow = z.infer<typeof inboxRow>;

export const listInbox = procedure.output(z.array(inboxRow));
export const openSealedReport = procedure
  .input(z.object({ id: z.string() }))
  .output(inboxRow.extend({ report: sealedReport.nullable(), problem: z.string().nullable() }));

/** Turns a report into a breach; awareness is the instant the officer says, never later than now (Art. 33(1) GDPR). */
export const makeBreach = procedure
  .input(z.object({ id: z.string(), title: z.string().trim().min(1, 'Give the breach a short title.').max(1_000), awareAt: instant, cause }))
  .errors({
    FIELD_REFUSED: { message: 'One field needs another look.', data: z.object({ field: z.string(), sentence: z.string() }) },
  })
  .output(z.object({ reference: breachReference, notifyBy: instant }));

/** Not a breach, and why. The reason stays in the register (Art. 5(2) GDPR). */
export const dismissReport = procedure
  .input(z.object({ id: z.string(), reason: z.string().trim().min(1, 'Write why it is not a breach.').max(20_000) }))
  .output(inboxRow);
