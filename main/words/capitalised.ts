import { localeOf } from './language.ts';
import type { Words } from './words.ts';

/** What some languages write small inside a sentence, as it begins a heading or stands in a menu: "Miércoles". */
export function capitalised({ language }: Words, text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(localeOf[language]) + text.slice(first.length);
}
