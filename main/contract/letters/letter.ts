import { z } from 'zod';
import { right } from '../deadlines/compute-deadline.ts';

/** The languages Docket can read a letter in (ISO 639-1). */
export const letterLanguages = ['cs', 'de', 'el', 'en', 'es', 'fr', 'hr', 'it', 'nl', 'pt', 'ro', 'sv'] as const;

/** Why a file could not be read as a letter. The words beside the code say what to do next. */
export const unreadableLetterCodes = ['empty', 'too-large', 'not-a-letter', 'several-letters', 'broken'] as const;

/**
 * What a letter is. Only a request asks for rights; a reminder asks after an earlier one. `own-mail` was written by the
 * organisation itself, `other` asks for nothing that Docket knows.
 */
export const letterKinds = [
  'request',
  'reminder',
  'automatic-reply',
  'draft',
  'delivery-report',
  'contact',
  'task',
  'appointment',
  'own-mail',
  'other',
] as const;

/** What of a letter's proposal it does not tell for certain. */
export const fieldsToCheck = ['requester', 'receivedOn', 'text'] as const;

export const letterLanguage = z.enum(letterLanguages);
export const unreadableLetterCode = z.enum(unreadableLetterCodes);
export const letterKind = z.enum(letterKinds);

/** Half-open range of UTF-16 positions in `Letter.text`: `text.slice(start, end)` are the detected words. */
export const textSpan = z.object({ start: z.int().nonnegative(), end: z.int().positive() }).readonly();

/**
 * A right found in the letter, the words that gave it away, and one sentence on how it was recognised. `spans` is empty
 * when only the subject line names the right.
 */
export const proposedRight = z.object({ right, spans: z.array(textSpan).readonly(), why: z.string() }).readonly();

/**
 * What the words of a letter ask for.
 *
 * - `language.code` is `und` when the letter is in none of the twelve languages; certainty runs from 0 to 1.
 * - `rights` are the rights the letter invokes. A mere chaser invokes none.
 * - `setAside` are rights the letter names without needing a case of their own, with the reason to show beside them.
 * - `chaser` says that the letter asks after an earlier, unanswered request; `chaserOf.asked` is that request's date when
 *   the letter quotes one.
 * - `withdrawalSpans` are words that take an earlier request back, `proofSpans` those that name a proof of identity.
 */
export const wordsFound = z.object({
  language: z
    .object({ code: z.union([letterLanguage, z.literal('und')]), certainty: z.number().min(0).max(1) })
    .readonly(),
  rights: z.array(proposedRight).readonly(),
  setAside: z.array(proposedRight).readonly(),
  chaser: z.boolean(),
  chaserOf: z.object({ asked: z.iso.date() }).readonly().optional(),
  chaserSpans: z.array(textSpan).readonly(),
  withdrawalSpans: z.array(textSpan).readonly().optional(),
  proofSpans: z.array(textSpan).readonly().optional(),
});

/**
 * What Docket suggests from the letter; the officer decides and nothing here is saved unseen. `through` is whoever sent it
 * for the requester: a delegate, a colleague, the form of a web site; null for nobody. `check` names what the letter does not
 * tell for certain. A draft that an older Docket kept has neither.
 */
export const letterProposal = wordsFound
  .extend({
    requesterName: z.string(),
    requesterEmail: z.string(),
    through: z.object({ name: z.string(), email: z.string() }).readonly().nullable().default(null),
    check: z.array(z.enum(fieldsToCheck)).readonly().default([]),
  })
  .readonly();

export const letterAttachment = z
  .object({ name: z.string(), mediaType: z.string(), size: z.int().nonnegative() })
  .readonly();

/** A picture that the window may show: what its bytes are, and its size in pixels. */
export const letterPicture = z
  .object({
    mediaType: z.enum(['image/png', 'image/jpeg', 'image/gif', 'image/webp']),
    width: z.int().positive(),
    height: z.int().positive(),
  })
  .readonly();

/**
 * A letter as the window shows it: plain text only, names cleaned for display, attachments without their bytes.
 *
 * - `sentAt`, `receivedAt`: instants in ISO 8601 with the offset the message gave; `receivedOn`: the legal date
 *   (`YYYY-MM-DD`) of `receivedAt` in the organisation's zone.
 * - `receivedFrom` says which header `receivedAt` was taken from; Outlook's delivery time counts as the Received header,
 *   because the mailbox's server wrote both at the same moment. `quoted-head`: a mail that was sent on says it, a day alone.
 * - `receivedOnOther` is the other day on which it may have been received: somebody sent it on later, one of the organisation's own servers held it back, or its
 *   date does not say its zone. The earlier day is `receivedOn`.
 * - `notes` are sentences for the officer about anything replaced, shortened or left out.
 */
export const letter = z
  .object({
    source: z.enum(['eml', 'msg', 'txt', 'pdf', 'docx', 'picture']),
    /** A draft that an older Docket kept does not say. */
    kind: letterKind.default('other'),
    fileName: z.string(),
    messageId: z.string().optional(),
    from: z.object({ name: z.string(), address: z.string() }).readonly(),
    to: z.array(z.string()).readonly(),
    subject: z.string(),
    sentAt: z.iso.datetime({ offset: true }).optional(),
    receivedAt: z.iso.datetime({ offset: true }).optional(),
    receivedOn: z.iso.date().optional(),
    receivedOnOther: z.iso.date().optional(),
    receivedFrom: z.enum(['received-header', 'date-header', 'quoted-head', 'none']),
    text: z.string(),
    /** Of a picture: what may be shown of it. */
    picture: letterPicture.optional(),
    attachments: z.array(letterAttachment).readonly(),
    notes: z.array(z.string()).readonly(),
    proposal: letterProposal,
  })
  .readonly();

export type LetterLanguage = z.infer<typeof letterLanguage>;
export type LetterKind = z.infer<typeof letterKind>;
export type FieldToCheck = (typeof fieldsToCheck)[number];
export type UnreadableLetterCode = z.infer<typeof unreadableLetterCode>;
export type TextSpan = z.infer<typeof textSpan>;
export type ProposedRight = z.infer<typeof proposedRight>;
export type WordsFound = Readonly<z.infer<typeof wordsFound>>;
export type LetterProposal = z.infer<typeof letterProposal>;
export type LetterAttachment = z.infer<typeof letterAttachment>;
export type LetterPicture = z.infer<typeof letterPicture>;
export type Letter = z.infer<typeof letter>;
