import { capitalised } from './capitalised.ts';
import { speak } from './said.ts';
import type { Words } from './words.ts';

/** A kind of request as a row of a table names it, "Access request"; one that this Docket does not know, as it stands. */
export function kindInWords(t: Words, kind: string): string {
  const key = `audit.details.values.kind.${kind}`;
  const known = speak(t, key);
  return known === key ? kind : capitalised(t, known);
}
