import { z } from 'zod';
import { said } from '../../words/said.ts';
import { fieldRefused } from '../breaches/field-refused.ts';
import { procedure } from '../procedure.ts';
import { reasonText } from '../reason.ts';
import { inboxRow } from './inbox-row.ts';

/** Why something is no breach. */
export const dismissalReason = reasonText({ missing: said('inbox.refusals.whyDismissed'), most: 20_000 });

/**
 * Not a breach, and why. Report and reason stay in the register (Art. 5(2) GDPR), an unreadable one as the bytes it came as.
 */
export const dismissReport = procedure
  .input(z.object({ id: z.string(), reason: dismissalReason }))
  .errors(fieldRefused)
  .output(inboxRow);
