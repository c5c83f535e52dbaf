import type { Language } from './language.ts';
import { wordsOf, type Messages, type Words } from './words.ts';

const catalogues: { readonly [language in Language]: () => Promise<Messages> } = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
  ro: async () => (await import('./ro.ts')).ro,
};

const loaded = new Map<Language, Promise<Words>>();

/** The words of one language: its catalogue alone is loaded, once. */
export async function loadWords(language: Language): Promise<Words> {
  const known = loaded.get(language) ?? catalogues[language]().then((messages) => wordsOf(language, messages));
  loaded.set(language, known);
  return await known;
}
