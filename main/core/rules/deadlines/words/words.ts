import type { Right } from '../../../../contract/deadlines/compute-deadline.ts';
import type { StatutoryPeriod } from '../regimes/regime.ts';

export type WaitingKind = 'identity' | 'fee' | 'clarification' | 'withdrawal';
export type DayReason = 'weekend' | 'holiday' | 'closed';

/**
 * Every sentence of the working in one language. Days come in as words (`6 Dec`), numbers as numbers; sentences are whole,
 * so that no language inherits another's word order. A language is one file and compiles only when it is complete.
 */
export type WorkingWords = {
  /** Months as they stand in a date: short where that is the habit in running text. */
  readonly dateMonths: readonly string[];
  readonly longMonths: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  readonly day: (dayOfMonth: number, month: string) => string;
  readonly length: (count: number, unit: StatutoryPeriod['unit'] | 'hours') => string;
  readonly rights: { readonly [right in Right]: string };
  /** Calendars that need another name than their country's. */
  readonly calendars: { readonly [code: string]: string };

  readonly received: string;
  readonly startsThatDay: string;
  readonly startsLater: string;
  /** A later letter asks for more. */
  readonly rightsAdded: (rights: string) => string;
  readonly addedStartsThatDay: string;
  readonly addedStartsLater: string;
  readonly ended: (kind: WaitingKind) => string;
  readonly waited: (kind: WaitingKind, asked: string, answered: string) => string;
  readonly waitingStill: (kind: WaitingKind, asked: string) => string;
  readonly clockStartsThen: string;

  readonly plus: (length: string) => string;
  readonly sameDateNumber: string;
  readonly everyDayCounts: string;
  readonly workingDaysOnly: string;
  readonly clipped: (month: string, dayOfMonth: number) => string;
  readonly extended: (from: string, reason: string) => string;
  /** The reasons the GDPR accepts; other words are shown as they were written. */
  readonly reasons: { readonly [code: string]: string };
  readonly namedDate: string;
  readonly namedDateBecause: string;

  readonly pausedDays: (days: number) => string;
  readonly bothDaysLeftOut: string;
  readonly answerDayCounts: string;
  readonly overlapOnce: string;
  readonly onlyAfterStart: (start: string) => string;
  readonly stands: string;
  readonly standsUntilAnswer: string;
  readonly notStarted: string;
  readonly startsOnAnswer: string;

  readonly moved: string;
  readonly movedBecause: (skipped: readonly string[], calendar: string) => string;
  readonly skippedDay: (day: string, weekday: string, reason: DayReason, name: string | undefined) => string;

  /** What follows if an answer that is awaited never comes. */
  readonly silence: {
    readonly notStarted: (kind: WaitingKind) => string;
    readonly stands: (kind: WaitingKind) => string;
    readonly runs: (by: string) => string;
  };

  readonly houseRule: (length: string) => string;
  readonly houseRuleBecause: (from: 'received' | 'identity-confirmed') => string;
  readonly houseCitation: string;

  readonly confirmReceipt: string;
  readonly confirmReceiptBecause: (length: string) => string;
  readonly acknowledgeComplaint: string;
  readonly acknowledgeComplaintBecause: (length: string) => string;

  readonly aware: string;
  readonly awareBecause: (zone: string) => string;
  readonly hoursBecause: (laterReading: string) => string;

  /** Further clocks of a breach. */
  readonly clockStarts: string;
  readonly elapsedHours: string;
  readonly wholeDays: (laterReading: string) => string;
  readonly latest: (length: string) => string;
  readonly latestBecause: (aware: string) => string;
  readonly latestLapsed: (length: string) => string;
  readonly noonBecause: string;

  readonly warnings: {
    readonly clockStands: (since: string, kind: WaitingKind) => string;
    readonly notStarted: (since: string, kind: WaitingKind) => string;
    readonly pauseNotRecognised: (kind: WaitingKind) => string;
    readonly pauseAccessOnly: (rights: string) => string;
    readonly pauseTooLate: (kind: WaitingKind, asked: string) => string;
    readonly feeWaived: (on: string) => string;
    readonly extensionNotAvailable: (on: string) => string;
    readonly extensionTooLate: (on: string, by: string) => string;
    readonly extensionWithoutReason: (on: string, accepted: string | undefined) => string;
    readonly extensionWithoutDate: (on: string) => string;
    readonly extensionRepeated: (on: string) => string;
    readonly houseRuleLate: (target: string, limit: string) => string;
    readonly noWeekendRule: (skipped: string, before: string) => string;
    readonly ownClosedDay: (skipped: string) => string;
    readonly noComplaintLimit: string;
    readonly answeredLate: (on: string, due: string) => string;
    readonly awarenessAmbiguous: string;
    readonly noonRelief: (noon: string) => string;
    readonly noAgreedHours: string;
  };
};

/** The plural category of a number in a language, remembered: asking `Intl` each time costs more than counting a clock. */
export type PluralCategory = (count: number) => Intl.LDMLPluralRule;

export function pluralCategory(language: string, type: Intl.PluralRuleType = 'cardinal'): PluralCategory {
  const rules = new Intl.PluralRules(language, { type });
  const known = new Map<number, Intl.LDMLPluralRule>();
  return (count) => {
    const category = known.get(count) ?? rules.select(count);
    known.set(count, category);
    return category;
  };
}

/** Picks the plural form a language has for a number; `other` serves every category that has no form of its own. */
export function plural(
  categoryOf: PluralCategory,
  count: number,
  forms: { readonly one: string; readonly few?: string; readonly other: string },
): string {
  const category = categoryOf(count);
  const form = category === 'one' ? forms.one : category === 'few' ? (forms.few ?? forms.other) : forms.other;
  return form.replace('#', String(count));
}
