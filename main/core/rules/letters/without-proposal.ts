import { said } from '../../../words/said.ts';
import { findWriter, withRequest } from './find-request.ts';
import type { ReadLetter, UnproposedLetter } from './letter-of.ts';

/** Said of a letter whose words took too long to look through. */
export const UNSEARCHED = said('letters.notes.unsearched');

/** A letter for which nothing is proposed, and why. */
export function withoutProposal(letter: UnproposedLetter, note: string): ReadLetter {
  const noted = { ...letter, notes: [...letter.notes, note] };
  return withRequest(noted, findWriter(noted));
}
