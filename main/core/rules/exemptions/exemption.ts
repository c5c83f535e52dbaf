import type { Language } from '../../../words/language.ts';
import type { Key } from '../../../words/words.ts';

/** A ground for withholding or redacting, as the law of one regime names it. */
export type Exemption = {
  readonly code: string;
  /** In English; the letters use the requester's language where `names` has it. */
  readonly name: string;
  readonly citation: string;
  readonly names?: Partial<Record<Language, string>>;
  /** What the officer reads in place of `name` and `citation` where these are English only. */
  readonly nameKey?: Key;
  readonly citationKey?: Key;
};

/** Why something is held back. `name` and `citation` are already in the letter's language (see `exemptionFor`). */
export type PackExemption = {
  readonly code: string;
  readonly name: string;
  readonly citation: string;
  /** A reason in the organisation's words. It is printed for the requester. */
  readonly note?: string;
  /** The exemption is itself not to be told (for example Sch 2 para 2 DPA 2018): nothing in the pack mentions it. */
  readonly silent?: boolean;
};
