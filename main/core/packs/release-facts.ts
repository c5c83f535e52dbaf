import type { InformationSheet } from '../../contract/organisation/organisation.ts';
import type { AnswersGiven, RightOutcome } from '../../contract/requests/outcome.ts';

/** Facts the release of a pack is judged by. Hashes are keyed hashes of the vault, equal for equal contents. */
export type ReleaseFacts = {
  /** The law of the case. */
  readonly regime: string;
  readonly identity: 'not-asked' | 'asked' | 'confirmed';
  readonly recipient: string;
  /** Who writes for the person, and whether it was seen that they may; null where nobody does. */
  readonly mandate: { readonly name: string; readonly isSeen: boolean } | null;
  /** Whether there is an e-mail address or a postal one. */
  readonly reachable: boolean;
  /** What the letter would say. */
  readonly answers: AnswersGiven;
  /** Who supervises under the law of the case, as far as that is known. */
  readonly authority: { readonly name: string; readonly contact: string };
  /** What goes in or is held back; not what left with an earlier answer. */
  readonly documents: readonly ReleaseDocument[];
  /** How many documents left with an earlier answer: they belong to it. */
  readonly sentBefore: number;
  /** How the rights that are not open any more have ended. */
  readonly told: readonly Pick<RightOutcome, 'right' | 'outcome'>[];
  /** Characters of names, address, reasons and one's own paragraph that no paper can print. */
  readonly unprinted: {
    readonly names: readonly string[];
    readonly words: readonly string[];
    /** In what the organisation says of itself. */
    readonly own: readonly string[];
  };
  /** Same contents filed on cases of other requesters. */
  readonly elsewhere: readonly { readonly keyedHash: string; readonly reference: string }[];
  /** The texts of Art. 15 that would go on the sheet. */
  readonly information: {
    /** Their language, as the reader's names it. */
    readonly texts: string;
    /** Whether the papers are set in it. */
    readonly isOfPapers: boolean;
    /** Those that the organisation has not written in it. */
    readonly missing: readonly (keyof InformationSheet)[];
    /** Other languages in which it has written them all. */
    readonly others: readonly string[];
  };
  /** The pack as built; `null` before it is. */
  readonly pack: { readonly stale: boolean; readonly keyedHashes: readonly string[] } | null;
};

export type ReleaseDocument = {
  readonly id: string;
  /** Position in the case's list, from 1: how the sentence names it. */
  readonly number: number;
  readonly keyedHash: string;
  readonly decision: 'disclose' | 'redact' | 'withhold' | null;
  readonly portable: boolean;
};

export type CheckCode =
  | 'holds'
  | 'contents'
  | 'answers'
  | 'authority'
  | 'identity'
  | 'mandate'
  | 'documents-decided'
  | 'other-case'
  | 'withheld-inside'
  | 'pack-current'
  | 'information'
  | 'recipient'
  | 'printed';

export type Check = {
  readonly code: CheckCode;
  readonly title: string;
  /** `advice` does not stop the pack: it says what would make it better. */
  readonly state: 'passed' | 'advice' | 'stops' | 'waiting';
  readonly sentence: string;
  readonly goTo?: 'overview' | 'documents' | 'pack' | 'settings' | 'information';
};
