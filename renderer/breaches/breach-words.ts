import { causes, type Cause } from '../../main/contract/breaches/breach.ts';
import type { Words } from '../../main/words/words.ts';
import { choices, type Choice } from '../ui/request-words.ts';

/** Causes in words, in the order they are offered. */
export function causeChoices(t: Words): Choice<Cause>[] {
  return choices(causes, (cause) => causeWords(t, cause));
}

/** A cause in words. */
export function causeWords(t: Words, cause: Cause): string {
  return t(`terms.causes.${cause}`);
}
