import type { BreachFacts } from '../../main/contract/breaches/breach.ts';

/** The Art. 33(5) facts while they are typed: an instant or a number may still be missing. */
export type TypedFacts = {
  title: string;
  awareAt: string | undefined;
  awareEvidence: string;
  happenedAt: string;
  discovered: string;
  cause: BreachFacts['cause'];
  department: string | null;
  facts: string;
  effects: string;
  measures: string;
  peopleCount: number | '';
  recordsCount: number | '';
};

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
export function factsProblems(now: string) {
  return {
    title: (typed: string) => (typed.trim() === '' ? 'Give the breach a short title.' : null),
    awareAt: (at: string | undefined) => {
      if (at === undefined) return 'Type the day and time you became aware, like 25 Nov 09:05.';
      return at > now ? 'That is later than now. Type the moment you became aware.' : null;
    },
  };
}

/** Facts that were kept as a draft; undefined when the draft is none of ours. */
export function readDraft(content: string | null | undefined): Partial<TypedFacts> | undefined {
  if (content === null || content === undefined) return undefined;
  const parsed: unknown = JSON.parse(content);
  // Drafts of this name are only written from TypedFacts.
  return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
}
