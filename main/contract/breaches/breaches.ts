import { z } from 'zod';
import { breachReference, instant, procedure } from '../procedure.ts';
import { authorityDecision, breachCase, breachFacts, breachNotice, breachRow, peopleDecision, severity, severityParts } from './breach.ts';

const refused = {
  FIELD_REFUSED: { message: 'One field needs another look.', data: z.object({ field: z.string(), sentence: z.string() }) },
};

/** Opens a breach. The 72 hours run from the instant of awareness (Art. 33(1) GDPR). */
export const logBreach = procedure
  .input(breachFacts)
  .errors(refused)
  .output(z.object({ reference: breachReference, notifyBy: instant }));

export const listBreaches = procedure
  .input(z.object({ words: z.string().max(500).default(''), open: z.boolean().default(true), offset: z.number().int().min(0).default(0), limit: z.number().int().min(1).max(500).default(100) }))
  .output(z.object({ rows: z.array(breachRow), total: z.number().int() }));

export const showBreach = procedure.input(z.object({ reference: breachReference })).output(breachCase);

/** Edits the Art. 33(5) facts. A changed instant of awareness needs a reason; both values stay in the history. */
export const editBreach = procedure
  .input(z.object({ reference: breachReference, facts: breachFacts.partial(), awareReason: z.string().trim().max(10_000).nullable() }))
  .errors(refused)
  .output(breachCase);

/** The ENISA score of some parts; nothing is saved. */
export const scoreSeverity = procedure.input(severityParts.extend({ peopleCount: z.number().nullable() })).output(severity);
export const assessSeverity = procedure.input(z.object({ reference: breachReference, parts: severityParts })).output(breachCase);

export const decideNotification = procedure
  .input(z.object({ reference: breachReference, authority: authorityDecision.optional(), people: peopleDecision.optional() }))
  .errors(refused)
  .output(breachCase);

/** Records a notice to the authority as sent. A correction is a new phase, never an edit (Art. 33(4) GDPR). */
export const recordNotice = procedure
  .input(breachNotice.omit({ id: true, phase: true }).extend({ reference: breachReference }))
  .errors(refused)
  .output(breachCase);

export const closeBreach = procedure.input(z.object({ reference: breachReference })).errors(refused).output(breachCase);
