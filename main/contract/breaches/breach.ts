import { z } from 'zod';
import { breachReference, instant } from '../procedure.ts';
import { historyEntry } from '../requests/request.ts';
import { authorityDecision, peopleDecision } from './decision.ts';
import { severity } from './severity.ts';

/** Why it happened, as the ledger counts it. */
export const causes = [
  'wrong-recipient',
  'lost-or-stolen',
  'wrong-access',
  'outside-attack',
  'published-by-mistake',
  'malfunction',
  'other',
  'unknown',
] as const;
export const cause = z.enum(causes);
export type Cause = z.infer<typeof cause>;

export const breachTitle = z.string().trim().min(1, 'Give the breach a short title.').max(1_000);

/** What Art. 33(5) GDPR wants written down of every breach. Texts are kept without blanks around them. */
export const breachFacts = z.object({
  title: breachTitle,
  /** When the organisation had a reasonable degree of certainty (EDPB Guidelines 9/2022). */
  awareAt: instant,
  awareEvidence: z.string().trim().max(200_000),
  happenedAt: z.string().trim().max(1_000),
  discovered: z.string().trim().max(20_000),
  cause,
  department: z.string().trim().max(100).nullable(),
  facts: z.string().trim().max(200_000),
  effects: z.string().trim().max(200_000),
  measures: z.string().trim().max(200_000),
  peopleCount: z.number().int().min(0).nullable(),
  recordsCount: z.number().int().min(0).nullable(),
});
export type BreachFacts = z.infer<typeof breachFacts>;

/** One phase of telling the authority (Art. 33(4) GDPR), as it was sent. */
export const breachNotice = z.object({
  id: z.string(),
  phase: z.number().int(),
  kind: z.enum(['first', 'follow-up', 'closing']),
  sentAt: instant,
  authorityReference: z.string().trim().max(1_000),
  note: z.string().trim().max(200_000),
});
export type BreachNotice = z.infer<typeof breachNotice>;

/** Not telling the authority counts as decided once its reasons are written; until then the breach is `undecided`. */
export const breachStates = ['undecided', 'to-notify', 'notified', 'not-notified', 'closed'] as const;
export const breachState = z.enum(breachStates);
export type BreachState = z.infer<typeof breachState>;

export const breachRow = z.object({
  reference: breachReference,
  title: z.string(),
  awareAt: instant,
  /** The end of the 72 hours (Art. 33(1) GDPR). */
  notifyBy: instant,
  cause,
  department: z.string().nullable(),
  state: breachState,
  notifiedAt: instant.nullable(),
  nextStep: z.string(),
});
export type BreachRow = z.infer<typeof breachRow>;

export const recordCodes = [
  'facts',
  'awareness',
  'effects',
  'measures',
  'severity',
  'authority',
  'people',
  'delay',
] as const;
export const recordCode = z.enum(recordCodes);
export type RecordCode = z.infer<typeof recordCode>;

/** One line of the Art. 33(5) record and whether it is there. Only lines that are `needed` count in "6 of 7". */
export const recordLine = z.object({
  code: recordCode,
  title: z.string(),
  detail: z.string(),
  done: z.boolean(),
  needed: z.boolean(),
});
export type RecordLine = z.infer<typeof recordLine>;

/** What the officer does next, and the part of the case where it is done. */
export const breachStep = z.object({
  sentence: z.string(),
  goTo: z.enum(['facts', 'severity', 'decision', 'notices', 'close', 'none']),
});
export type BreachStep = z.infer<typeof breachStep>;

export const breachCase = breachRow.extend({
  facts: breachFacts,
  timeZone: z.string(),
  /** Who is told, as a sentence names them: "the ICO". */
  authority: z.string(),
  marks: z.array(z.object({ hours: z.number(), at: instant })),
  /** `notifyBy` in the organisation's zone, with its offset. */
  notifyByLocal: z.string(),
  next: breachStep,
  severity: severity.nullable(),
  authorityDecision: authorityDecision.nullable(),
  peopleDecision: peopleDecision.nullable(),
  notices: z.array(breachNotice),
  record: z.array(recordLine),
  sealedReport: z.object({ id: z.string(), receiptCode: z.string(), receivedAt: instant }).nullable(),
  history: z.array(historyEntry),
  loggedAt: instant,
  closedAt: instant.nullable(),
});
export type BreachCase = z.infer<typeof breachCase>;
