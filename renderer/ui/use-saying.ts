import { useState } from 'react';
import type { Words } from '../../main/words/words.ts';
import { useWords } from './use-words.tsx';

/** A sentence in the language that is read. */
export type Say = (t: Words) => string;

/** A sentence, such as why something failed, that is said again in each language that is chosen while it stands there. */
export function useSaying(): readonly [string | undefined, (say: Say | undefined) => void] {
  const t = useWords();
  const [say, setSay] = useState<Say>();
  // React would call a function that it is handed as it is.
  return [say?.(t), (next) => setSay(() => next)];
}
