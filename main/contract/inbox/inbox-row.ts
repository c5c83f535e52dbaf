import { z } from 'zod';
import { breachReference, instant } from '../procedure.ts';

/** A sealed report as the officer's inbox lists it. What cannot be read stays in the inbox folder and is listed too. */
export const inboxRow = z.object({
  id: z.string(),
  /** What the reporter was given. Null when the file was changed since, or never was a report. */
  receiptCode: z.string().nullable(),
  /** By the reporter's clock. Null when the report cannot be read. */
  sealedAt: instant.nullable(),
  /** When this disk received it, by its own clock: awareness may turn on it (Art. 33(1) GDPR). */
  receivedAt: instant,
  status: z.enum(['new', 'breach', 'dismissed', 'unreadable']),
  department: z.string().nullable(),
  stillGoingOn: z.enum(['yes', 'no', 'unknown']).nullable(),
  /** The beginning of what happened; for an unreadable one, what is wrong with it. */
  summary: z.string(),
  breach: breachReference.nullable(),
  /** When somebody noticed it, by what they said; when it arrived, where that was earlier or cannot be read. */
  noticedAt: instant,
  /** When telling the authority would end, if it is a breach: the hours from `noticedAt`. Null unless it waits unread. */
  endsIfBreach: instant.nullable(),
});
export type InboxRow = z.infer<typeof inboxRow>;
