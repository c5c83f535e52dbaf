import { localeOf } from '../../main/words/language.ts';
import type { Words } from '../../main/words/words.ts';

type Separators = { readonly thousandSeparator: string; readonly decimalSeparator: string };

/** What groups the digits of a number and what marks its decimals in the reader's language. */
export function separatorsOf({ language }: Words): Separators {
  const parts = new Intl.NumberFormat(localeOf[language]).formatToParts(12_345.6);
  const separator = (of: 'group' | 'decimal') => parts.find(({ type }) => type === of)?.value ?? '';
  return { thousandSeparator: separator('group'), decimalSeparator: separator('decimal') };
}

/** "3 × 1.00 + 0.25", as the core writes a sum, with the decimals as the reader marks them. */
export function withOwnDecimals(t: Words, sum: string): string {
  return sum.replaceAll('.', separatorsOf(t).decimalSeparator);
}
