import { z } from 'zod';
import { cause, type BreachFacts } from '../../main/contract/breaches/breach.ts';
import type { Words } from '../../main/words/words.ts';
import { readJson } from '../drafts/begun.ts';

const count = z.union([z.number(), z.literal('')]);

/** The Art. 33(5) facts while they are typed: an instant or a number may still be missing. */
const typedFacts = z.object({
  title: z.string(),
  awareAt: z.string().or(z.undefined()),
  awareEvidence: z.string(),
  happenedAt: z.string(),
  discovered: z.string(),
  cause,
  department: z.string().nullable(),
  facts: z.string(),
  effects: z.string(),
  measures: z.string(),
  peopleCount: count,
  recordsCount: count,
});
export type TypedFacts = z.infer<typeof typedFacts>;

/** A breach nobody has written about yet; awareness is what has to be said first. */
export function emptyFacts(now: string): TypedFacts {
  return {
    title: '',
    awareAt: now,
    awareEvidence: '',
    happenedAt: '',
    discovered: '',
    cause: 'unknown',
    department: null,
    facts: '',
    effects: '',
    measures: '',
    peopleCount: '',
    recordsCount: '',
  };
}

/** Kept facts as they are typed. */
export function typedOf({ peopleCount, recordsCount, ...facts }: BreachFacts): TypedFacts {
  return { ...facts, peopleCount: peopleCount ?? '', recordsCount: recordsCount ?? '' };
}

/** Typed facts as they are kept. Only after `factsProblems` found nothing wrong. */
export function factsOf({ awareAt, peopleCount, recordsCount, ...facts }: TypedFacts): BreachFacts {
  return {
    ...facts,
    awareAt: awareAt ?? '',
    peopleCount: peopleCount === '' ? null : peopleCount,
    recordsCount: recordsCount === '' ? null : recordsCount,
  };
}

/** What is wrong before the core is asked, for @mantine/form. */
export function factsProblems(t: Words, now: string) {
  return {
    title: (typed: string) => (typed.trim() === '' ? t('breaches.fields.titleMissing') : null),
    awareAt: (at: string | undefined) => {
      if (at === undefined) return t('breaches.fields.awareAtMissing');
      return at > now ? t('breaches.fields.awareAtLater') : null;
    },
  };
}

/** What is typed around the facts: that it is a suspicion, and why the moment of awareness changes. */
const typedAround = z.object({ suspected: z.boolean(), awareReason: z.string() });
type TypedAround = z.infer<typeof typedAround>;

/** What was kept as a draft, or as much of it as an older form had. */
export type BreachDraft = { readonly facts: Partial<TypedFacts>; readonly around: Partial<TypedAround> };

const readFacts = readJson(typedFacts.exactPartial());
const readAround = readJson(typedAround.exactPartial());

export function readDraft(content: string): BreachDraft | undefined {
  const facts = readFacts(content);
  return facts && { facts, around: readAround(content) ?? {} };
}

/** The form as it is kept: what `readDraft` reads. */
export function writeDraft(facts: TypedFacts, around: Partial<TypedAround>): string {
  return JSON.stringify({ ...facts, ...around });
}
