/** The languages that Docket speaks, each a folder beside this file. */
export const languages = ['en', 'de', 'fr', 'es', 'ro'] as const;
export type Language = (typeof languages)[number];

/** How `Intl` writes dates, numbers and lists in each: BCP 47. */
export const localeOf: { readonly [language in Language]: string } = {
  en: 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  ro: 'ro-RO',
};

/** Each by its own name, as a list of languages shows them to whoever reads no other. */
export const languageNames: { readonly [language in Language]: string } = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ro: 'Română',
};

/** The first of `asked` (BCP 47, the most wanted first) that Docket speaks, else English. */
export function languageFor(asked: readonly string[]): Language {
  for (const tag of asked) {
    const found = languages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found !== undefined) return found;
  }
  return 'en';
}
