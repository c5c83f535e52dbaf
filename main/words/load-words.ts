import type { Language } from './language.ts';
import { wordsOf, type Messages, type Words } from './words.ts';

const catalogues: { readonly [language in Language]: () => Promise<Messages> } = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
  ro: async () => (await import('./ro.ts')).ro,
};

const loading = new Map<Language, Promise<Words>>();
const loaded = new Map<Language, Words>();

/** The words of one language: its catalogue alone is loaded, once. */
export async function loadWords(language: Language): Promise<Words> {
  const known = loading.get(language) ?? catalogues[language]().then((messages) => wordsOf(language, messages));
  loading.set(language, known);
  const words = await known;
  loaded.set(language, words);
  return words;
}

/** The words of a language once they are loaded. */
export function loadedWords(language: Language): Words | undefined {
  return loaded.get(language);
}
