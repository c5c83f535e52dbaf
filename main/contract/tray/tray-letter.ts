import { z } from 'zod';
import { instant, legalDate, requestReference } from '../procedure.ts';
import { reasonText } from '../reason.ts';
import { said } from '../../words/said.ts';

/** Why a letter is put aside. */
export const asideReason = reasonText({ missing: said('tray.refusals.noReason'), most: 10_000 });

/** A letter in the tray: it came in, and nobody has decided yet what becomes of it, or it was put aside. */
export const trayLetter = z.object({
  id: z.string(),
  fileName: z.string(),
  size: z.number().int(),
  /** Who wrote it and what about, as far as it says; empty for a picture, say. */
  sender: z.string(),
  subject: z.string(),
  /** The day it arrived, where it says so. */
  receivedOn: legalDate.nullable(),
  addedAt: instant,
  addedBy: z.string(),
  /** The case that this letter was logged as already; null for one that is in no case. */
  loggedAs: requestReference.nullable(),
  /** That it was put aside, and why; null while it waits. */
  aside: z.object({ reason: z.string(), at: instant, by: z.string() }).nullable(),
});
export type TrayLetter = z.infer<typeof trayLetter>;
