import { languages, type Language } from '../../../../words/language.ts';
import { said } from '../../../../words/said.ts';
import { DeadlineInputError } from '../deadline-input-error.ts';
import { civilDateOf, type EpochDay } from '../epoch-days.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ro } from './ro.ts';
import type { WorkingWords } from './words.ts';

const all: { readonly [language in Language]: WorkingWords } = { en, de, fr, es, ro };

/** The words of a language. Throws DeadlineInputError on `language`. */
export function findWords(language: Language): WorkingWords {
  if (!languages.includes(language))
    throw new DeadlineInputError('language', said('deadlines.language', { codes: languages.join(', ') }));
  return all[language];
}

/** A day in a sentence: `6 Dec`. The year stands beside it, in the step's own date. */
export function dayIn(words: WorkingWords, day: EpochDay): string {
  const { month, dayOfMonth } = civilDateOf(day);
  return words.day(dayOfMonth, words.dateMonths[month - 1] ?? '');
}

const names = new Map<string, string>();

/** A calendar as people call it: England and Wales, Ireland, Bayern. */
export function calendarIn(words: WorkingWords, language: Language, code: string): string {
  const own = words.calendars[code];
  if (own !== undefined) return own;
  const key = `${language} ${code}`;
  const name = names.get(key) ?? nameOf(language, code);
  names.set(key, name);
  return name;
}

function nameOf(language: Language, code: string): string {
  const [country = code, ...regions] = code.split('-');
  const name = new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
  return regions.length === 0 ? name : `${name} (${regions.join('-')})`;
}
