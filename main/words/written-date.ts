import { localeOf } from './language.ts';
import { asWords } from './words-mark.ts';
import type { Words } from './words.ts';

/** A date, and what stands after it. `said` writes it down under the key `dates.written`. */
export type WrittenDate = {
  readonly date: string;
  readonly parts: Intl.DateTimeFormatOptions;
  readonly after?: string;
};

/** Says a date that was written down. */
export function writtenDate(t: Words, { date, parts, after = '' }: WrittenDate): string {
  if (t.writesDown === true) return asWords(`dates.written ${JSON.stringify({ date, parts, after })}`);
  const words = format(t.language, parts).format(Date.parse(`${date}T00:00:00Z`));
  // English writes "Mon, 7 Sept 2026" and "Mon 7 Sept": here both go without, and every month has three letters.
  const said = t.language === 'en' ? words.replace(',', '').replace(/\bSept\b/u, 'Sep') : words;
  return `${t.language === 'fr' ? withFirst(said) : said}${after}`;
}

/** A date in French, where the first day of a month is "1er": `Intl` writes "1 décembre". */
export function withFirst(date: string): string {
  return date.replace(/(?<!\d)1(?=\s\p{L})/u, '1er');
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How `language` writes the parts of a date. Dates are days in UTC. */
export function format(language: Words['language'], parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(parts)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(localeOf[language], { timeZone: 'UTC', ...parts });
  formats.set(key, known);
  return known;
}
