import { z } from 'zod';
import { legalDate, procedure, requestReference } from '../procedure.ts';
import { movedDate } from '../reminders/reminder.ts';
import { closingDays } from './day.ts';

export const caseMove = z.object({
  reference: requestReference,
  requester: z.string(),
  what: movedDate,
  from: legalDate.nullable(),
  to: legalDate.nullable(),
});
export type CaseMove = z.infer<typeof caseMove>;

/** What a changed list of closing days would do to the live cases. Nothing is saved. */
export const previewDays = procedure.input(z.object({ closingDays })).output(
  z.object({
    /** Cases of which a date moves. */
    moved: z.number().int(),
    /** How many cases go from a day to another, the most first; the rest are in `otherMoves`. */
    moves: z.array(
      z.object({ what: movedDate, from: legalDate.nullable(), to: legalDate.nullable(), cases: z.number().int() }),
    ),
    otherMoves: z.number().int(),
    /** The first of them, by reference. */
    rows: z.array(caseMove),
  }),
);
