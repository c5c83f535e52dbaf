import type { Language } from '../../../../words/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ro } from './ro.ts';
import type { Wording } from './wording.ts';

const wordings: Readonly<Record<Language, Wording>> = { en, de, fr, es, ro };

export function wordingOf(language: Language): Wording {
  return wordings[language];
}
