import { languages } from '../../../../../words/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { HolidayNames } from './holiday-names.ts';
import { ro } from './ro.ts';

const holidayNames = { en, de, fr, es, ro };

/** What a language calls holidays; English for one that Docket does not speak. */
export function findHolidayNames(language: string): HolidayNames {
  return holidayNames[languages.find((one) => one === language) ?? 'en'];
}

/** The name in a language, undefined where `date-holidays` is to name it. */
export function holidayNamed({ names }: HolidayNames, country: string, englishName: string): string | undefined {
  return names[country]?.[englishName] ?? names['everywhere']?.[englishName];
}
