import { z } from 'zod';
import { said } from '../../words/said.ts';
import { closedDay, deadline, language, requestEvent, right } from '../deadlines/compute-deadline.ts';
import { legalDate, procedure, refusalData, requestReference } from '../procedure.ts';

/**
 * What the clock of a case would say if something happened, counted by the same rules; nothing is saved. `events` and
 * `closedDays` are added to what the case and the organisation have, the recorded events `without` are left out; `on` is the
 * day from which it is looked at, `rights` what they would have asked for at first.
 */
export const simulateClock = procedure
  .input(
    z.object({
      reference: requestReference,
      events: z.array(requestEvent).max(20, said('requests.refusals.tooManyEvents')).default([]),
      without: z.array(z.string()).max(20).default([]),
      closedDays: z.array(closedDay).max(50, said('requests.refusals.tooManyDays')).default([]),
      on: legalDate.nullable().default(null),
      rights: z.array(right).min(1, said('contract.clocks.noRight')).nullable().default(null),
      /** The reader's own unless told. */
      language: language.optional(),
    }),
  )
  .errors({
    DEADLINE_INPUT: {
      message: said('contract.clocks.notCounted'),
      data: refusalData({ field: z.string(), sentence: z.string() }),
    },
  })
  .output(
    z.object({
      now: deadline,
      supposed: deadline,
      /** Days from the last day now to the supposed one, negative when it comes sooner; null while either has no date. */
      movedDays: z.number().int().nullable(),
      /** While somebody is awaited: what this law says if nothing ever comes. */
      ifNothingComes: z.object({ sentence: z.string(), citation: z.string() }).nullable(),
    }),
  );
