import type { LetterProposal } from '../../../contract/letters/letter.ts';
import { said } from '../../../words/said.ts';
import { detectRequester } from './detect-requester.ts';
import type { ReadLetter, UnproposedLetter } from './read-letter.ts';

/** Said of a letter whose words took too long to look through. */
export const UNSEARCHED = said('letters.notes.unsearched');
/** A letter for which nothing is proposed, and why. */
export function withoutProposal(letter: UnproposedLetter, note: string): ReadLetter {
  const requester = detectRequester(letter);
  const proposal: LetterProposal = {
    language: { code: 'und', certainty: 0 },
    rights: [],
    setAside: [],
    chaser: false,
    chaserSpans: [],
    requesterName: requester.name,
    requesterEmail: requester.email,
  };
  return { ...letter, notes: [...letter.notes, note], proposal };
}
