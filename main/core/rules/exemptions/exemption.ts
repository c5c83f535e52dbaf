import type { Key } from '../../../words/words.ts';

/** A ground for withholding or redacting under the law of one regime. */
export type Exemption = {
  readonly code: string;
  readonly name: Key;
  /** As the law is cited whoever reads it, or the words of each language where it has its own way of citing. */
  readonly citation: { readonly verbatim: string } | { readonly words: Key };
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
