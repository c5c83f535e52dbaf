import { z } from 'zod';
import { said } from '../../words/said.ts';
import { languages } from '../../words/language.ts';
import { extraClockCode, extraClockInput } from './extra-clock.ts';

/** The laws Docket can count. Each is one data file in `main/core/rules/deadlines/regimes`. */
export const regimeCodes = [
  'eu-gdpr',
  'uk-gdpr',
  'us-ca-ccpa',
  'br-lgpd',
  'ca-pipeda',
  'ca-bc-pipa',
  'ca-qc-law25',
  'ch-fadp',
] as const;
export const regimeCode = z.enum(regimeCodes, said('contract.clocks.law', { codes: regimeCodes.join(', ') }));
export type RegimeCode = z.infer<typeof regimeCode>;

/** Art. 15-18, 20-22 GDPR and a complaint (Art. 77), in the order the window lists them. */
export const rightCodes = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'automated-decision',
  'complaint',
] as const;
export const right = z.enum(rightCodes, said('contract.clocks.right', { codes: rightCodes.join(', ') }));
export type Right = z.infer<typeof right>;
export const rights = z.array(right).min(1, said('contract.clocks.noRight')).readonly();

export const requestEventTypes = [
  'received',
  'identity-requested',
  'identity-confirmed',
  'fee-requested',
  'fee-paid',
  'fee-waived',
  'clarification-requested',
  'clarification-received',
  'extended',
  'partial-answer',
  'answered',
  'refused',
  'withdrawn',
  'revived',
  'rights-added',
] as const;
export const requestEventType = z.enum(
  requestEventTypes,
  said('contract.clocks.event', { codes: requestEventTypes.join(', ') }),
);
export type RequestEventType = z.infer<typeof requestEventType>;

const legalDate = z.iso.date(said('contract.date'));

/**
 * What happened in a case on a day. `reason` says why an extension is needed: `complexity` or `number` under the GDPR.
 * `until` is the new date an extension names, for laws that leave its length to the controller (Art. 18(2) Swiss DPO).
 * `rights` are what a later letter asks for too (`rights-added`), each with a clock of its own from that day, or those that
 * were withdrawn or asked for again where not all were.
 */
export const requestEvent = z.object({
  type: requestEventType,
  on: legalDate,
  reason: z.string().nullable().optional(),
  until: legalDate.optional(),
  rights: rights.optional(),
});
export type RequestEvent = Readonly<z.infer<typeof requestEvent>>;

/** The organisation's own target, beside the statutory date and never instead of it. */
export const housePolicy = z.object({
  days: z
    .number()
    .int()
    .min(1, said('contract.clocks.houseRuleTooShort'))
    .max(365, said('contract.clocks.houseRuleTooLong')),
  from: z.enum(['received', 'identity-confirmed'], said('contract.clocks.houseRuleFrom')),
});
export type HousePolicy = Readonly<z.infer<typeof housePolicy>>;

export const closedDay = z.object({ on: legalDate, name: z.string() });
export type ClosedDay = Readonly<z.infer<typeof closedDay>>;

export const language = z.enum(languages, said('contract.clocks.language', { codes: languages.join(', ') }));

/**
 * What a clock is counted from: the events of a request, a complaint, or the moment a breach became known.
 * `calendar` is `weekends` or a country and region such as GB-ENG; it may be left out for a breach.
 * `breach.awareAt` is an instant with its offset, or a local time in `timeZone`; `breach.clocks` run beside it.
 * `today` is needed only to say how long a clock has stood.
 */
export const deadlineInput = z
  .object({
    regime: regimeCode,
    calendar: z.string().optional(),
    rights: rights.optional(),
    events: z.array(requestEvent).readonly().optional(),
    identityPause: z.enum(['pause', 'restart'], said('contract.clocks.identityPause')).optional(),
    policy: housePolicy.optional(),
    complaint: z.object({ receivedOn: legalDate }).optional(),
    breach: z
      .object({ awareAt: z.string(), timeZone: z.string(), clocks: z.array(extraClockInput).readonly().optional() })
      .optional(),
    closedDays: z.array(closedDay).readonly().optional(),
    language: language.optional(),
    today: legalDate.optional(),
  })
  .readonly();
export type DeadlineInput = z.infer<typeof deadlineInput>;

/** What one line of the working does to the date. */
export const stepOperation = z.enum([
  'received',
  'rights-added',
  'restarted',
  'period',
  'paused-days',
  'stands',
  'moved',
  'house-rule',
  'acknowledgement',
  'aware',
  'hours',
  'started',
  'not-later-than',
]);
export type StepOperation = z.infer<typeof stepOperation>;

/**
 * One line of the working, as on a till receipt: `title` on the left, `date` on the right, the reason and its source below.
 * `before` and `after` are the date the line found and the date it left; for a breach they are instants with their offset.
 * `checkedOn` is the day the source itself was read; null while the rule is recalled and waits to be read at its source.
 */
export const deadlineStep = z.object({
  operation: stepOperation,
  title: z.string(),
  date: z.string(),
  before: z.string().optional(),
  after: z.string(),
  sentence: z.string(),
  citation: z.string(),
  checkedOn: z.string().nullable(),
});
export type DeadlineStep = Readonly<z.infer<typeof deadlineStep>>;

export const warningCode = z.enum([
  'clock-stands',
  'not-started',
  'pause-not-recognised',
  'pause-access-only',
  'pause-too-late',
  'fee-waived',
  'extension-not-available',
  'extension-too-late',
  'extension-without-reason',
  'extension-without-date',
  'extension-repeated',
  'house-rule-late',
  'no-weekend-rule',
  'own-closed-day',
  'no-fixed-limit',
  'answered-late',
  'awareness-ambiguous',
  'noon-relief',
  'no-agreed-hours',
]);
export type WarningCode = z.infer<typeof warningCode>;

export const deadlineWarning = z.object({ code: warningCode, sentence: z.string(), citation: z.string().optional() });
export type DeadlineWarning = Readonly<z.infer<typeof deadlineWarning>>;

export const waitingFor = z.enum(['identity', 'fee', 'clarification']);
export type WaitingFor = z.infer<typeof waitingFor>;

/** Days left out of the count, first and last included; `to` is absent while the clock still stands. */
export const countedPause = z.object({
  from: z.string(),
  to: z.string().optional(),
  days: z.number().int().optional(),
});
export type CountedPause = Readonly<z.infer<typeof countedPause>>;

/** A clock of the case beside the one that ends first: another length, other pauses, or a right that was added later. */
export const otherClock = z.object({
  rights: z.array(right).readonly(),
  /** The day a later letter added these rights. */
  addedOn: z.string().optional(),
  due: z.string().optional(),
  noticeBy: z.string().optional(),
  steps: z.array(deadlineStep).readonly(),
});
export type OtherClock = Readonly<z.infer<typeof otherClock>>;

/**
 * A further clock of a breach. `startsAt`, `dueAt` and `marks` are instants in the zone, with its offset; `dueAt` is absent
 * where neither law nor contract names hours. Marks say how many hours are then left.
 */
export const countedExtraClock = z.object({
  rule: extraClockCode,
  name: z.string(),
  startsAt: z.string(),
  dueAt: z.string().optional(),
  marks: z.array(z.object({ hoursLeft: z.number(), at: z.string() })).readonly(),
  steps: z.array(deadlineStep).readonly(),
  warnings: z.array(deadlineWarning).readonly(),
});
export type CountedExtraClock = Readonly<z.infer<typeof countedExtraClock>>;

/**
 * A counted clock. All dates are `YYYY-MM-DD`, the last day on which the act is still in time.
 * - `due` answer by; absent while the clock stands or has not started, and where the law sets no limit.
 * - `noticeBy` last day to send an extension notice or a refusal.
 * - `earliestDue` given when the clock stands: the due date if the answer came on `today` (without it, on the day of asking).
 * - `pausedSince`, `waitingFor`, `pausedDays` given when `state` is paused or not-started; `pausedDays` counts the first day
 *   and needs `today`.
 * - `notifyBy` and `marks` are instants in the organisation's zone, with its offset.
 * - `breachClocks` answer `breach.clocks`, in its order; absent when there are none.
 * - `otherClocks` are those of the case's other rights where they differ, with their own working.
 * - `steps` explain `due`, or the one other date asked for; the other lists explain their own date and may be empty.
 */
export const deadline = z.object({
  due: z.string().optional(),
  noticeBy: z.string().optional(),
  earliestDue: z.string().optional(),
  policyDue: z.string().optional(),
  acknowledgeBy: z.string().optional(),
  notifyBy: z.string().optional(),
  state: z.enum(['running', 'paused', 'not-started', 'answered', 'withdrawn']),
  startsOn: z.string().optional(),
  extended: z.boolean(),
  closedOn: z.string().optional(),
  pausedSince: z.string().optional(),
  pausedDays: z.number().int().optional(),
  waitingFor: waitingFor.optional(),
  pauses: z.array(countedPause).readonly(),
  rightsDue: z.array(z.object({ right, due: z.string().optional() })).readonly(),
  otherClocks: z.array(otherClock).readonly(),
  marks: z.array(z.object({ hours: z.number(), at: z.string() })).readonly(),
  breachClocks: z.array(countedExtraClock).readonly().optional(),
  ruleSet: z.string(),
  steps: z.array(deadlineStep).readonly(),
  noticeSteps: z.array(deadlineStep).readonly(),
  policySteps: z.array(deadlineStep).readonly(),
  acknowledgeSteps: z.array(deadlineStep).readonly(),
  notifySteps: z.array(deadlineStep).readonly(),
  warnings: z.array(deadlineWarning).readonly(),
});
export type Deadline = Readonly<z.infer<typeof deadline>>;
