import { Temporal } from 'temporal-polyfill';
import { phrasePattern } from './phrase-pattern.ts';

function legalDate(year: number, month: number, day: number): string | undefined {
  if (year < 1990 || year > 2200) return undefined;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

const monthPatterns = new WeakMap<readonly string[], readonly RegExp[]>();

/** Which month a folded name is in a language, 1 to 12. */
export function monthNumber(name: string, months: readonly string[]): number | undefined {
  const patterns =
    monthPatterns.get(months) ?? months.map((month) => new RegExp(`^(?:${phrasePattern([month]).source})$`, 'u'));
  monthPatterns.set(months, patterns);
  const index = patterns.findIndex((pattern) => pattern.test(name));
  return index < 0 ? undefined : index + 1;
}

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u;
const NUMERIC = /(?<!\d)(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4})(?!\d)/u;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|er|º|η|ης)?\s+(?:of\s+|de\s+|di\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/gu;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu;

/**
 * The first full calendar date (`YYYY-MM-DD`) written in a folded sentence. European order: 3/4/2026 is 3 April, unless
 * only the other order is a date. A date without its year is not guessed.
 */
export function findQuotedDate(folded: string, months: readonly string[]): string | undefined {
  const iso = ISO.exec(folded);
  if (iso) return legalDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(folded);
  if (numeric) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])];
    return legalDate(year, second, first) ?? legalDate(year, first, second);
  }
  for (const [, day, name, year] of folded.matchAll(DAY_FIRST)) {
    const month = monthNumber(name ?? '', months);
    if (month !== undefined) return legalDate(Number(year), month, Number(day));
  }
  for (const [, name, day, year] of folded.matchAll(MONTH_FIRST)) {
    const month = monthNumber(name ?? '', months);
    if (month !== undefined) return legalDate(Number(year), month, Number(day));
  }
  return undefined;
}
