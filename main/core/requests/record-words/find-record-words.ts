import type { Language } from '../../../words/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ro } from './ro.ts';
import type { RecordWords } from './record-words.ts';

const all: { readonly [language in Language]: RecordWords } = { en, de, fr, es, ro };

export function recordWords(language: Language): RecordWords {
  return all[language];
}
