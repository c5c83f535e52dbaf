import type { Language } from '../../../../words/language.ts';
import type { ExtraClockCode } from '../../../../contract/deadlines/extra-clock.ts';
import type { Citation } from '../regimes/regime.ts';

export type InEveryLanguage = { readonly [language in Language]: string };

/** A clock that a breach can have beside that of the data-protection authority. */
export type ExtraClockRule = {
  readonly code: ExtraClockCode;
  readonly name: InEveryLanguage;
  /** Which event starts it, as a whole sentence. */
  readonly starts: InEveryLanguage;
  /** Elapsed hours, calendar months, or what a contract says; `if-agreed` where the law itself names no hours. */
  readonly limit: { readonly hours: number } | { readonly months: number } | 'agreed' | 'if-agreed';
  /** Not later than so many hours from awareness, unless the start itself came after them. */
  readonly cap: { readonly hours: number; readonly citation: Citation; readonly lapsed: Citation } | null;
  /** Noon of the next working day, where the limit falls on a weekend or a holiday and the organisation may use it. */
  readonly noon: Citation | null;
  /** The clock whose notice starts this one when it is sent. */
  readonly after: ExtraClockCode | null;
  readonly citation: Citation;
};
