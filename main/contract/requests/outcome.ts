import { z } from 'zod';
import { language, right } from '../deadlines/compute-deadline.ts';
import { legalDate } from '../procedure.ts';

/** How a right of a request ended. */
export const outcomeCodes = ['granted', 'granted-in-part', 'refused', 'withdrawn', 'not-yet'] as const;
export type OutcomeCode = (typeof outcomeCodes)[number];

/** `ground` is a code of the law of the case. `on` is the day it was told. Both are null of what is not answered yet. */
export const rightOutcome = z.object({
  right,
  outcome: z.enum(outcomeCodes),
  ground: z.string().nullable(),
  reason: z.string().nullable(),
  on: legalDate.nullable(),
});
export type RightOutcome = Readonly<z.infer<typeof rightOutcome>>;

/** How an answered case ended, over all its rights. A refusal from before reasons were asked for may have none. */
export const caseOutcomes = ['answered', 'refused', 'refused-in-part', 'refused-without-reason'] as const;
export const caseOutcome = z.enum(caseOutcomes);
export type CaseOutcome = z.infer<typeof caseOutcome>;

/** What a pack may say of a right. Of one that it answers `later` it says that an answer follows. */
export const packOutcomes = ['granted', 'granted-in-part', 'refused', 'later'] as const;
export type PackOutcome = (typeof packOutcomes)[number];

export const packAnswer = z.object({
  right,
  outcome: z.enum(packOutcomes),
  ground: z.string().max(100).nullable(),
  reason: z.string().trim().max(10_000).nullable(),
});
export type PackAnswer = Readonly<z.infer<typeof packAnswer>>;

/** A paragraph of one's own for the letter; a check says what of it cannot be printed. */
export const ownParagraph = z.string().max(200_000);

/** Whose texts go on the information sheet, where not those of the language it is set in. */
export const textsIn = language.nullable();

/** What a pack answers: whether data about the person is held, each right that was still open, and what else is said. */
export const packAnswers = z.object({
  holds: z.boolean(),
  rights: z.array(packAnswer),
  paragraph: ownParagraph,
  textsIn,
});
export type PackAnswers = Readonly<z.infer<typeof packAnswers>>;

/** What is said of a pack before it is built; `holds` is null until somebody says whether data is held. */
export const answersGiven = packAnswers.extend({ holds: z.boolean().nullable() });
export type AnswersGiven = Readonly<Omit<z.infer<typeof answersGiven>, 'rights'>> & {
  readonly rights: readonly PackAnswer[];
};
