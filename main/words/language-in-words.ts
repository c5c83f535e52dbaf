import { localeOf } from './language.ts';
import type { Words } from './words.ts';

/** A language (ISO 639-1) as the reader's names it, "German"; its code where that has no name for it. */
export function languageInWords({ language }: Words, code: string): string {
  try {
    return new Intl.DisplayNames(localeOf[language], { type: 'language', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code; // no code of a language
  }
}
