import { useEffect, useState } from 'react';
import { languageNames, languages, type Language } from '../../main/words/language.ts';
import { loadWords } from '../../main/words/load-words.ts';
import type { Words } from '../../main/words/words.ts';
import { useWords } from '../ui/use-words.tsx';

/** The languages Docket writes a working in, each by its own name. */
export const writtenLanguages = languages.map((value) => ({ value, label: languageNames[value] }));

/** The language of a letter where Docket writes it, else English. */
export function writtenLanguageOf(code: string): Language {
  return languages.find((language) => language === code) ?? 'en';
}

/** The words of one of those languages, whichever the reader's is; undefined until they are there. */
export function useWordsOf(language: Language): Words | undefined {
  const t = useWords();
  const [other, setOther] = useState<Words>();
  useEffect(() => {
    // Words are a function, which React would call.
    if (language !== t.language) void loadWords(language).then((words) => setOther(() => words));
  }, [language, t]);
  if (language === t.language) return t;
  return other?.language === language ? other : undefined;
}
