import { z } from 'zod';
import { said } from '../../words/said.ts';
import { legalDate } from '../procedure.ts';

/** Art. 33(1) GDPR: tell the authority unless a risk is unlikely. A choice without reasons is kept but counts as incomplete. */
export const authorityDecision = z.object({
  choice: z.enum(['notify', 'do-not-notify']),
  reasons: z.string().trim().max(50_000),
  /** Art. 33(1), second sentence: needed when the notice goes after 72 hours. Null leaves what was written before. */
  delayReasons: z.string().trim().max(50_000).nullable(),
});
export type AuthorityDecision = z.infer<typeof authorityDecision>;

/** What of the two was decided at once. */
export const decidedParts = ['authority', 'people', 'both'] as const;
export type DecidedPart = (typeof decidedParts)[number];

/** Art. 34(1) GDPR and the exceptions of Art. 34(3). An exception without its condition counts as incomplete. */
export const peopleDecision = z.object({
  choice: z.enum(['tell', 'no-high-risk', 'exception']),
  condition: z.enum(['unintelligible', 'risk-removed', 'disproportionate']).nullable(),
  reasons: z.string().trim().max(50_000),
});
export type PeopleDecision = z.infer<typeof peopleDecision>;

/** By what means people were told; a public notice stands in for telling each (Art. 34(3)(c) GDPR). */
export const toldMeans = ['post', 'email', 'phone', 'in-person', 'public-notice', 'other'] as const;

/** That people were told, as it was done: a decision to tell them is not this. */
export const peopleTold = z.object({
  on: legalDate,
  means: z.enum(toldMeans),
  people: z
    .number(said('breaches.peopleTold.howManyMissing'))
    .int(said('breaches.peopleTold.howManyMissing'))
    .min(1, said('breaches.peopleTold.howManyMissing'))
    .max(8_000_000_000, said('breaches.peopleTold.howManyMissing')),
});
export type PeopleTold = z.infer<typeof peopleTold>;
