import { z } from 'zod';
import { said } from '../../words/said.ts';
import { deadline, requestEventType, right } from '../deadlines/compute-deadline.ts';
import { instant, legalDate, requestReference } from '../procedure.ts';
import { historyEntry } from '../history.ts';
import { caseOutcome, packAnswers, rightOutcome } from './outcome.ts';

export const channels = ['email', 'post', 'phone', 'in-person', 'web-form', 'social-media', 'portal', 'other'] as const;
export const channel = z.enum(channels);
export type Channel = z.infer<typeof channel>;

/** How far the work is. Every case has exactly one stage and one next step. */
export const stages = ['identity', 'scope', 'search', 'review', 'send', 'done'] as const;
export const stage = z.enum(stages);
export type Stage = z.infer<typeof stage>;

export const clockState = z.enum(['running', 'paused', 'not-started', 'answered', 'withdrawn', 'voided']);
export type ClockState = z.infer<typeof clockState>;

/** What the officer does next, and the place where it is done. */
export const nextStep = z.object({
  code: z.enum([
    'await-identity',
    'await-fee',
    'await-clarification',
    'acknowledge',
    'collect',
    'decide',
    'act',
    'build-pack',
    'send-pack',
    'none',
  ]),
  sentence: z.string(),
  goTo: z.enum(['overview', 'documents', 'pack', 'history']),
});
export type NextStep = z.infer<typeof nextStep>;

export const requestRow = z.object({
  reference: requestReference,
  requester: z.string(),
  hasRepresentative: z.boolean(),
  rights: z.array(right),
  clockState,
  due: legalDate.nullable(),
  noticeBy: legalDate.nullable(),
  policyDue: legalDate.nullable(),
  /** Since when the clock is paused or has not started; the day it was answered when it is closed. */
  since: legalDate.nullable(),
  receivedOn: legalDate,
  stage,
  nextStep: z.string(),
  department: z.string().nullable(),
  handler: z.string().nullable(),
  extended: z.boolean(),
  /** How an answered case ended; null of any other. */
  outcome: caseOutcome.nullable(),
});
export type RequestRow = z.infer<typeof requestRow>;

export const recordedEvent = z.object({
  id: z.string(),
  type: requestEventType,
  on: legalDate,
  reason: z.string().nullable(),
  note: z.string().nullable(),
  /** The rights a later letter added, or those the event ended; null where an event is about all there are. */
  rights: z.array(right).nullable(),
  /** The ground of a refusal, or of a part that was not granted. */
  ground: z.string().nullable(),
  /** The new date an extension names. */
  until: legalDate.nullable(),
  /** The earlier version that this one corrects. */
  replaces: z.string().nullable(),
  /** The correspondence it was recorded from, by the id of its document. */
  letter: z.string().nullable(),
  recordedAt: instant,
  recordedBy: z.string(),
  /** A withdrawn entry stays readable and counts for nothing. */
  withdrawnAt: instant.nullable(),
});
export type RecordedEvent = z.infer<typeof recordedEvent>;

/** What a letter is from which nothing is recorded: it asks after the answer, or it is correspondence like any other. */
export const letterMark = z.enum(['reminder', 'other']);
export type LetterMark = z.infer<typeof letterMark>;

export const decisions = ['disclose', 'redact', 'withhold'] as const;

export const document = z.object({
  id: z.string(),
  number: z.number().int(),
  title: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
  source: z.enum(['letter', 'letter-attachment', 'correspondence', 'correspondence-attachment', 'attached']),
  decision: z.enum(decisions).nullable(),
  exemption: z.string().nullable(),
  exemptionNote: z.string().nullable(),
  /** The export of a system, given as the portable copy. */
  portable: z.boolean(),
  /** Of correspondence: who wrote it, and the day it arrived, as far as it says. */
  sender: z.string().nullable(),
  receivedOn: legalDate.nullable(),
  /** Of an attachment of correspondence: the id of the letter it came with. */
  partOf: z.string().nullable(),
  /** Of correspondence: what an officer said that it is; null where nobody did, or where an event was recorded from it. */
  mark: letterMark.nullable(),
  addedAt: instant,
  addedBy: z.string(),
  sha256: z.string(),
});
export type Document = z.infer<typeof document>;

export const note = z.object({ id: z.string(), text: z.string(), writtenAt: instant, writtenBy: z.string() });

export const keptPack = z.object({
  id: z.string(),
  builtAt: instant,
  builtBy: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  files: z.number().int(),
  stale: z.boolean(),
  sentOn: legalDate.nullable(),
  sentBy: channel.nullable(),
  sentTo: z.string().nullable(),
  /** What it answers; null of a pack that was built before that was asked. */
  answers: packAnswers.nullable(),
});
export type KeptPack = z.infer<typeof keptPack>;

export const representative = z.object({
  name: z.string().trim().min(1, said('requests.refusals.noRepresentative')).max(10_000),
  authority: z.string().trim().max(1_000),
});

/** What is said of a request when it is logged, and may be corrected later. */
export const correctableFields = z.object({
  /** The person the data is about, who may ask for themselves. */
  requester: z
    .string()
    .trim()
    .min(1, said('requests.editRequest.noRequester'))
    .max(10_000, said('requests.refusals.requesterTooLong')),
  email: z.string().trim().max(1_000).nullable(),
  address: z.string().trim().max(10_000).nullable(),
  phone: z.string().trim().max(100, said('requests.refusals.phoneTooLong')).nullable().optional(),
  /** Who writes for that person; null when they write themselves. */
  representative: representative.nullable(),
  /** The day on which what shows that they may write was seen; null until then. */
  authoritySeenOn: legalDate.nullable().optional(),
  /** What they asked for at first, without what a later letter added. */
  rights: z.array(right).min(1, said('contract.clocks.noRight')),
  /** The day it reached any official address of the organisation: Art. 12(3) GDPR counts from receipt. */
  receivedOn: legalDate,
  language: z.string().min(2).max(10),
  channel,
  /** Where exactly it arrived: an inbox, a desk, a number that was called. */
  channelDetail: z.string().trim().max(1_000, said('requests.refusals.channelTooLong')).nullable().optional(),
  department: z.string().max(100).nullable(),
  handlerId: z.string().nullable(),
});
export type CorrectableFields = z.infer<typeof correctableFields>;

export const requestCase = requestRow.extend({
  email: z.string().nullable(),
  address: z.string().nullable(),
  phone: z.string().nullable(),
  channelDetail: z.string().nullable(),
  representative: representative.nullable(),
  authoritySeenOn: legalDate.nullable(),
  channel,
  language: z.string(),
  subject: z.string(),
  body: z.string(),
  regime: z.string(),
  calendar: z.string(),
  identityNeeded: z.boolean(),
  next: nextStep,
  /** What somebody has done: a stage that was passed over is not among them. */
  stagesDone: z.array(stage),
  outcomes: z.array(rightOutcome),
  /** The grounds on which a right may be refused under the law of this case. */
  grounds: z.array(
    z.object({ code: z.string(), name: z.string(), citation: z.string(), rights: z.array(right).readonly() }),
  ),
  clock: deadline,
  events: z.array(recordedEvent),
  notes: z.array(note),
  documents: z.array(document),
  /** Documents that were attached by mistake: only their numbers are left. */
  takenOut: z.array(z.object({ number: z.number().int(), at: instant, by: z.string() })),
  packs: z.array(keptPack),
  history: z.array(historyEntry),
  loggedAt: instant,
  /** That it was logged by mistake, and why; null for any other case. */
  voided: z.object({ reason: z.string(), at: instant, by: z.string() }).nullable(),
});
export type RequestCase = z.infer<typeof requestCase>;
