import type { LetterLanguage } from '../../../../contract/letters/letter.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hr } from './hr.ts';
import { it } from './it.ts';
import type { LetterWords } from './letter-words.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { sv } from './sv.ts';

const WORDS: Readonly<Record<LetterLanguage, LetterWords>> = { cs, de, el, en, es, fr, hr, it, nl, pt, ro, sv };

/** How people write about their data-protection rights in `language`. */
export function wordsOf(language: LetterLanguage): LetterWords {
  return WORDS[language];
}
