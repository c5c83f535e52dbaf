import { useEffect, useEffectEvent, useState } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../main/words/language.ts';
import { loadWords } from '../main/words/load-words.ts';
import type { Words } from '../main/words/words.ts';
import { WordsProvider } from './ui/use-words.tsx';

type SpokenProps = {
  /** Undefined while it is not known yet: then nothing is drawn. */
  readonly language: Language | undefined;
  /** What may be chosen. */
  readonly languages: readonly Language[];
  /** What was read until the organisation offered it no longer. */
  readonly takenAway: Language | undefined;
  readonly onChoose: (language: Language) => void;
  /** What the core has said before it was told this language. */
  readonly saidIn: Language | undefined;
  /** Told once words are shown that the core has not spoken in. */
  readonly onChanged: () => void;
  readonly children: ReactNode;
};

/** Draws what is inside in a language, and in another one as soon as its words are there. What is typed stays. */
export function Spoken({ language, languages, takenAway, saidIn, onChoose, onChanged, children }: SpokenProps) {
  const [words, setWords] = useState<Words>();
  const change = useEffectEvent((next: Words) => {
    document.documentElement.lang = next.language;
    // Words are a function, which React would call.
    setWords(() => next);
    if ((words?.language ?? saidIn) !== next.language) onChanged();
  });
  useEffect(() => {
    if (language === undefined) return undefined;
    let wanted = true;
    const load = async () => {
      const next = await loadWords(language);
      if (wanted) change(next);
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [language]);
  if (words === undefined) return null;
  return (
    <WordsProvider words={words} languages={languages} takenAway={takenAway} choose={onChoose}>
      {children}
    </WordsProvider>
  );
}
