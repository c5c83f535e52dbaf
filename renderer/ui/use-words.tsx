import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../../main/words/language.ts';
import type { Words } from '../../main/words/words.ts';

type Spoken = {
  readonly words: Words;
  /** What may be chosen here, the organisation's own first. */
  readonly languages: readonly Language[];
  /** What was read here until the organisation offered it no longer. */
  readonly takenAway?: Language | undefined;
  /** Shows everything in another language at once; what is being typed stays. */
  readonly choose: (language: Language) => void;
};

const SpokenContext = createContext<Spoken | undefined>(undefined);

/** Gives every screen the words of one language. */
export function WordsProvider({ children, ...spoken }: Spoken & { readonly children: ReactNode }) {
  return <SpokenContext value={spoken}>{children}</SpokenContext>;
}

/** The words of the reader's language: `t('ui.close')`. */
export function useWords(): Words {
  return useSpoken().words;
}

/** The reader's language, and how to choose another. */
export function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error('useWords needs a WordsProvider around it');
  return spoken;
}
