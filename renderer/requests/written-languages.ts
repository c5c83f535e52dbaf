import { languages, type Language } from '../../main/contract/deadlines/compute-deadline.ts';

const names: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ro: 'Română',
};

/** The languages Docket writes a working in, each by its own name. */
export const writtenLanguages = languages.map((value) => ({ value, label: names[value] }));

/** The language of a letter where Docket writes it, else English. */
export function writtenLanguageOf(code: string): Language {
  return languages.find((language) => language === code) ?? 'en';
}
