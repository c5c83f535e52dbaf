import type { Right } from '../../../../contract/deadlines/compute-deadline.ts';

/** One list of phrases per right. A phrase is written in the small language of `phrase-pattern.ts`. */
export type PhrasesByRight = Readonly<Record<Right, readonly string[]>>;

/**
 * How people write about their data-protection rights in one language.
 *
 * - `common`: the language's most frequent words, by which it is recognised.
 * - `months`: January to December as they appear inside a date.
 * - `names`: what each right is called; on its own a name proposes nothing.
 * - `requests`: words that ask for the name after them ("I request ... erasure").
 * - `demands`: whole phrases that invoke the right by themselves ("delete my data").
 * - `asks`: words that turn an article cited in the same sentence into a demand.
 * - `about`: from here to the end of the sentence the writer only speaks of rights ("the existence of the right to").
 * - `threats`: the sentence announces a complaint elsewhere instead of making one.
 * - `negations`: before or after a demand they turn it into its opposite.
 * - `earlier`: the sentence recalls a request made before.
 * - `chasing`: the letter asks after an unanswered request.
 * - `adding`: what the sentence asks for is new, not a repetition.
 */
export type LetterWords = {
  readonly common: string;
  readonly months: readonly string[];
  readonly names: PhrasesByRight;
  readonly requests: readonly string[];
  readonly demands: PhrasesByRight;
  readonly asks: readonly string[];
  readonly about: readonly string[];
  readonly threats: readonly string[];
  readonly negations: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly earlier: readonly string[];
  readonly chasing: readonly string[];
  readonly adding: readonly string[];
};
