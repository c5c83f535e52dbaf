import type { RegimeCode, Right } from '../../../../contract/deadlines/compute-deadline.ts';
import type { Language } from '../../../../words/language.ts';

/** Where a rule stands, as it is cited. `checkedOn` is the day the source itself was read; null while the rule is recalled. */
export type Citation = {
  readonly text: { readonly en: string } & { readonly [language in Language]?: string };
  readonly checkedOn: string | null;
};

/** A length of time as the law writes it. */
export type StatutoryPeriod = { readonly count: number; readonly unit: 'months' | 'days' | 'working-days' };

/** How long a controller has. `extended` is the whole length from the original start, never an addition to an earlier end. */
export type Term = {
  readonly period: StatutoryPeriod;
  readonly citation: Citation;
  readonly extension:
    | {
        readonly length: StatutoryPeriod | 'named-date';
        readonly citation: Citation;
        readonly notice: Citation;
        readonly reasons: readonly string[] | 'any';
      }
    | { readonly length: null; readonly citation: Citation };
};

/**
 * What waiting for someone does to a clock:
 * - `restart` the period begins again on the day the answer comes;
 * - `pause` the days of waiting are not counted, with or without the day of the answer, for the named rights only;
 * - `none` the clock runs on.
 */
export type WaitingRule =
  | { readonly effect: 'restart'; readonly citation: Citation }
  | {
      readonly effect: 'pause';
      readonly answerDay: 'left-out' | 'counted';
      readonly rights: readonly Right[] | 'any';
      readonly citation: Citation;
    }
  | { readonly effect: 'none'; readonly citation: Citation };

/** A law as it stood from a day on. Requests are counted under the edition in force on the day of receipt. */
export type Edition = {
  /** Printed under the working: `UK-2026-02`. */
  readonly ruleSet: string;
  readonly effectiveFrom: string;
  /** When the clock starts. */
  readonly start: Citation;
  /** The length for a right; null where the law names none. `other` holds for every right that is not listed. */
  readonly terms: { readonly other: Term } & { readonly [right in Right]?: Term | null };
  readonly identity: WaitingRule;
  readonly fee: WaitingRule;
  readonly clarification: WaitingRule;
  /** For days between a request taken back and made again. */
  readonly withdrawal: Citation;
  /** Why a last day on a weekend or holiday moves to the next working day; null where this law does not say so. */
  readonly roll: Citation | null;
  /** Why the month's last day stands in for a date number the month lacks. */
  readonly clip: Citation;
  readonly acknowledgement: {
    readonly workingDays: number;
    readonly rights: readonly Right[];
    readonly citation: Citation;
  } | null;
  /** Complaints to the controller. The day of receipt is day 1. */
  readonly complaint: { readonly from: string; readonly days: number; readonly citation: Citation } | null;
  /** Elapsed hours to notify the authority of a breach. Where the law names none, what it says instead. */
  readonly breach:
    | { readonly hours: number; readonly citation: Citation }
    | { readonly hours: null; readonly says: { readonly [language in Language]: string }; readonly citation: Citation };
};

/** One law with all its editions, oldest first. */
export type Regime = { readonly code: RegimeCode; readonly editions: readonly [Edition, ...Edition[]] };

/** A source that was opened and read on the day given. */
export function read(checkedOn: string, text: Citation['text'] | string): Citation {
  return { text: typeof text === 'string' ? { en: text } : text, checkedOn };
}

/** A source known from memory or from a second-hand account: shown as such until someone opens it. */
export function recalled(text: Citation['text'] | string): Citation {
  return { text: typeof text === 'string' ? { en: text } : text, checkedOn: null };
}
