import { z } from 'zod';
import { said } from '../../words/said.ts';
import { instant, legalDate, procedure, refusalData, requestReference } from '../procedure.ts';
import { seenAhead } from './record-event.ts';
import { correctableFields } from './request.ts';

export const newRequest = correctableFields.extend({
  receivedAt: instant.nullable(),
  subject: z.string().max(10_000),
  body: z.string().max(2_000_000),
  identityNeeded: z.boolean(),
  /** The letter it came in, uploaded before. It and its attachments become documents of the case. */
  letterUpload: z.string().nullable(),
  /** The letter of the tray that it is, which leaves the tray with the logging. */
  trayLetter: z.string().optional(),
  messageId: z.string().max(2_000).nullable(),
  /** Whether it may be logged although the letter was logged for another person: one letter can ask for two. */
  forAnother: z.boolean().optional(),
  /** Whether it may be logged although a case has the letter as correspondence: it asks for something new. */
  asksAnew: z.boolean().optional(),
});

export type NewRequest = z.infer<typeof newRequest>;

/** Logs a request and starts its clock (Art. 12(3) GDPR). */
export const logRequest = procedure
  .input(newRequest)
  .errors({
    RECEIVED_IN_FUTURE: {
      message: said('requests.refusals.receivedInFuture'),
      data: refusalData({ today: legalDate, sentence: z.string() }),
    },
    RECEIVED_LONG_AGO: {
      message: said('requests.refusals.receivedLongAgo'),
      data: refusalData({ sentence: z.string() }),
    },
    ALREADY_LOGGED: {
      message: said('requests.refusals.alreadyLogged'),
      data: refusalData({ reference: requestReference }),
    },
    ALREADY_KEPT: {
      message: said('requests.refusals.alreadyKept'),
      data: refusalData({ reference: requestReference, sentence: z.string() }),
    },
    LETTER_GONE: { message: said('tray.refusals.gone') },
    ...seenAhead,
    UPLOAD_GONE: { message: said('requests.refusals.letterGone') },
  })
  .output(z.object({ reference: requestReference, due: legalDate.nullable(), noticeBy: legalDate.nullable() }));
