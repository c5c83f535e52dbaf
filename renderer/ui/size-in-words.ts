import { localeOf } from '../../main/words/language.ts';
import type { Words } from '../../main/words/words.ts';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "214 kB", "1.4 MB", in French "214 ko": decimal units, as file managers show them. */
export function sizeInWords(t: Words, bytes: number): string {
  const power = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : bytes < 1_000_000_000 ? 2 : 3;
  const amount = bytes / 1_000 ** power;
  const maximumFractionDigits = power > 1 && amount < 10 ? 1 : 0;
  const unit = units[power];
  return new Intl.NumberFormat(localeOf[t.language], {
    style: 'unit',
    unit,
    unitDisplay: power === 0 ? 'long' : 'short',
    minimumFractionDigits: maximumFractionDigits,
    maximumFractionDigits,
  }).format(amount);
}
