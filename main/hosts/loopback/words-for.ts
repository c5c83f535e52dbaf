import { languageFor } from '../../words/language.ts';
import { loadWords } from '../../words/load-words.ts';
import type { Words } from '../../words/words.ts';

/** The words of whoever asks, by what their browser says they read (`Accept-Language`). */
export async function wordsForBrowser(accepted: string | undefined = ''): Promise<Words> {
  const asked = accepted.split(',').map((one) => one.split(';')[0]?.trim() ?? '');
  return await loadWords(languageFor(asked));
}

/** The words of this computer's user, before any browser asks: what the system speaks. */
export async function wordsOfSystem(): Promise<Words> {
  return await loadWords(languageFor([Intl.DateTimeFormat().resolvedOptions().locale]));
}
