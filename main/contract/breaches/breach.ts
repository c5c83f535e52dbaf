import { z } from 'zod';
import { breachReference, instant } from '../procedure.ts';
import { historyEntry } from '../requests/request.ts';

/** Why it happened, as the ledger counts it. */
export const causes = ['wrong-recipient', 'lost-or-stolen', 'wrong-access', 'outside-attack', 'published-by-mistake', 'malfunction', 'other', 'unknown'] as const;
export const cause = z.enum(causes);
export type Cause = z.infer<typeof cause>;

/** ENISA 2013: SE = DPC x EI + CB. Each part as the officer chose it. */
export const severityParts = z.object({
  data: z.enum(['simple', 'behavioural', 'financial', 'sensitive']),
  context: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
  identification: z.enum(['negligible', 'limited', 'significant', 'maximum']),
  confidentiality: z.enum(['no-evidence', 'known-recipients', 'unknown-recipients', 'not-affected']),
  integrity: z.enum(['not-affected', 'recoverable', 'not-recoverable']),
  availability: z.enum(['not-affected', 'for-a-time', 'for-good']),
  onPurpose: z.boolean(),
});
export type SeverityParts = z.infer<typeof severityParts>;

export const severity = z.object({
  parts: severityParts,
  score: z.number(),
  band: z.enum(['low', 'medium', 'high', 'very-high']),
  formula: z.string(),
  advice: z.string(),
  flags: z.array(z.string()),
});
export type Severity = z.infer<typeof severity>;

/** Art. 33(1): tell the authority unless a risk is unlikely. A choice without reasons is kept but counts as incomplete. */
export const authorityDecision = z.object({
  choice: z.enum(['notify', 'do-not-notify']),
  reasons: z.string().trim().max(50_000),
  /** Art. 33(1), second sentence: needed when the notice goes after 72 hours. */
  delayReasons: z.string().trim().max(50_000).nullable(),
});
/** Art. 34(1) and the exceptions of Art. 34(3). */
export const peopleDecision = z.object({
  choice: z.enum(['tell', 'no-high-risk', 'exception']),
  condition: z.enum(['unintelligible', 'risk-removed', 'disproportionate']).nullable(),
  reasons: z.string().trim().max(50_000),
});

export const breachFacts = z.object({
  title: z.string().trim().min(1, 'Give the breach a short title.').max(1_000),
  awareAt: instant,
  awareEvidence: z.string().max(20_000),
  happenedAt: z.string().max(1_000),
  discovered: z.string().max(20_000),
  cause,
  department: z.string().max(100).nullable(),
  facts: z.string().max(200_000),
  effects: z.string().max(200_000),
  measures: z.string().max(200_000),
  peopleCount: z.number().int().min(0).nullable(),
  recordsCount: z.number().int().min(0).nullable(),
});
export type BreachFacts = z.infer<typeof breachFacts>;

export const breachNotice = z.object({
  id: z.string(),
  phase: z.number().int(),
  kind: z.enum(['first', 'follow-up', 'closing']),
  sentAt: instant,
  authorityReference: z.string(),
  note: z.string(),
});
export type BreachNotice = z.infer<typeof breachNotice>;

export const breachRow = z.object({
  reference: breachReference,
  title: z.string(),
  awareAt: instant,
  notifyBy: instant,
  cause,
  department: z.string().nullable(),
  state: z.enum(['undecided', 'to-notify', 'notified', 'not-notified', 'closed']),
  notifiedAt: instant.nullable(),
  nextStep: z.string(),
});
export type BreachRow = z.infer<typeof breachRow>;

/** One line of the Art. 33(5) record and whether it is there. */
export const recordLine = z.object({ code: z.string(), title: z.string(), detail: z.string(), done: z.boolean() });

export const breachCase = breachRow.extend({
  facts: breachFacts,
  timeZone: z.string(),
  marks: z.array(z.object({ hours: z.number(), at: instant })),
  /** `notifyBy` in the organisation's zone, with its offset. */
  notifyByLocal: z.string(),
  severity: severity.nullable(),
  authorityDecision: authorityDecision.nullable(),
  peopleDecision: peopleDecision.nullable(),
  notices: z.array(breachNotice),
  record: z.array(recordLine),
  sealedReport: z.object({ receiptCode: z.string(), receivedAt: instant }).nullable(),
  history: z.array(historyEntry),
  loggedAt: instant,
});
export type BreachCase = z.infer<typeof breachCase>;
