import { z } from 'zod';
import { said } from '../../words/said.ts';
import { breachReference, instant, legalDate, requestReference } from '../procedure.ts';

/** Which limit a reminder is about: the answer, the extension notice, the house target, or the hours of a breach. */
export const limitKinds = ['due', 'notice', 'house', 'breach'] as const;
export const limitKind = z.enum(limitKinds);
export type LimitKind = z.infer<typeof limitKind>;

/** Which date of a case moves: its answer's, its extension notice's, the house rule's or its acknowledgement's. */
export const movedDate = z.enum(['due', 'notice', 'house', 'acknowledgement']);
export type MovedDate = z.infer<typeof movedDate>;

export const anyReference = z.union([requestReference, breachReference], {
  error: said('contract.anyReference'),
});

/** What leaves Docket about a limit: reference and kind in words, never a name. */
export const reminder = z.object({
  reference: anyReference,
  kind: limitKind,
  /** The moment it fell due. */
  at: instant,
  /** "SAR-2026-0042 is due in 3 days" */
  words: z.string(),
});
export type Reminder = z.infer<typeof reminder>;

/** A legal date of a live case, in words of the day it is asked on. */
export const dateRow = z.object({ reference: requestReference, kind: limitKind, on: legalDate, words: z.string() });
export type DateRow = z.infer<typeof dateRow>;
