import { z } from 'zod';
import { said } from '../../words/said.ts';
import { breachReference, instant } from '../procedure.ts';
import { authorityDecision, peopleDecision, peopleTold } from './decision.ts';
import { furtherClock } from './further-clock.ts';
import { severity } from './severity.ts';
import { historyEntry } from '../history.ts';

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

export const breachTitle = z.string().trim().min(1, said('breaches.fields.titleMissing')).max(1_000);

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
  /** What it told, and what it left to follow "without undue further delay". */
  supplied: z.string().trim().max(50_000),
  outstanding: z.string().trim().max(50_000),
  /** Set once it was taken back as recorded by mistake: it stays readable and no longer counts. */
  withdrawnAt: instant.nullable(),
  withdrawnReason: z.string(),
});
export type BreachNotice = z.infer<typeof breachNotice>;

/**
 * Not telling the authority counts as decided once its reasons are written; until then the breach is `undecided`. A `suspected`
 * one is still looked into: no clock runs before a reasonable degree of certainty (EDPB Guidelines 9/2022).
 */
export const breachStates = ['suspected', 'undecided', 'to-notify', 'notified', 'not-notified', 'closed'] as const;
export const breachState = z.enum(breachStates);
export type BreachState = z.infer<typeof breachState>;

/** The open clock of a breach that ends first: the authority's or a further one. */
export const nextLimit = z.object({
  of: z.enum(['authority', 'further']),
  /** Empty for the authority's own. */
  name: z.string(),
  startsAt: instant,
  at: instant,
});
export type NextLimit = z.infer<typeof nextLimit>;

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
  nextLimit: nextLimit.nullable(),
  /** Since when a suspicion is or was looked into; while `suspected`, `awareAt` and `notifyBy` mean nothing. */
  investigatedFrom: instant.nullable(),
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
  goTo: z.enum(['awareness', 'facts', 'severity', 'decision', 'notices', 'people', 'close', 'none']),
});
export type BreachStep = z.infer<typeof breachStep>;

export const breachCase = breachRow.extend({
  facts: breachFacts,
  timeZone: z.string(),
  /** Who is told, as a sentence of the reader's language names them: "the ICO". */
  authority: z.string(),
  marks: z.array(z.object({ hours: z.number(), at: instant })),
  /** `notifyBy` in the organisation's zone, with its offset. */
  notifyByLocal: z.string(),
  /** What the law says where it names no hours: 72 are then the house's own. */
  withoutHours: z.object({ sentence: z.string(), citation: z.string() }).nullable(),
  furtherClocks: z.array(furtherClock),
  /** When looking into a suspicion has lasted a day; null once awareness is settled. */
  investigationLongAt: instant.nullable(),
  /** What the latest notice left open. */
  outstanding: z.string(),
  /** When it was opened again and why, oldest first. */
  reopenings: z.array(z.string()),
  next: breachStep,
  severity: severity.nullable(),
  authorityDecision: authorityDecision.nullable(),
  peopleDecision: peopleDecision.nullable(),
  peopleTold: peopleTold.nullable(),
  notices: z.array(breachNotice),
  record: z.array(recordLine),
  sealedReport: z.object({ id: z.string(), receiptCode: z.string(), receivedAt: instant }).nullable(),
  history: z.array(historyEntry),
  loggedAt: instant,
  closedAt: instant.nullable(),
});
export type BreachCase = z.infer<typeof breachCase>;
