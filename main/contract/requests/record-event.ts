import { z } from 'zod';
import { said } from '../../words/said.ts';
import { requestEventType, right } from '../deadlines/compute-deadline.ts';
import { legalDate, procedure, refusalData, requestReference } from '../procedure.ts';
import { requestCase } from './request.ts';

/** What shows that somebody may write for another cannot have been seen after today. */
export const seenAhead = {
  SEEN_AHEAD: { message: said('requests.refusals.seenAhead'), data: refusalData({ sentence: z.string() }) },
};

export const refused = {
  EVENT_REFUSED: {
    message: said('requests.refusals.event'),
    data: refusalData({ field: z.enum(['type', 'on', 'reason', 'rights', 'until', 'ground']), sentence: z.string() }),
  },
  /** A refusal tells the ground and the reasons (Art. 12(4) GDPR). */
  GROUND_MISSING: {
    message: said('requests.refusals.event'),
    data: refusalData({ field: z.enum(['ground', 'reason']), sentence: z.string() }),
  },
};

/**
 * What is written down of an event: `rights` when more was asked for, or when an answer or a refusal is not about all of
 * them; `until` when an extension names its own date; `ground` with `reason` of a refusal, or of what is granted in part.
 */
export const eventFacts = z.object({
  on: legalDate,
  reason: z.string().trim().max(10_000).nullable(),
  note: z.string().trim().max(20_000).nullable(),
  rights: z.array(right).nullable().default(null),
  until: legalDate.nullable().default(null),
  ground: z.string().max(100).nullable().default(null),
});

/**
 * Records what happened in the case, back-dated if need be; the clock is counted again from all events. `letter` is the
 * correspondence it is recorded from, by the id of its document.
 */
export const recordEvent = procedure
  .input(
    eventFacts.extend({
      reference: requestReference,
      type: requestEventType,
      letter: z.string().nullable().optional(),
    }),
  )
  .errors({ ...refused, LETTER_GONE: { message: said('requests.refusals.correspondenceGone') } })
  .output(requestCase);
