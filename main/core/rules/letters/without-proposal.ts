import type { LetterProposal } from '../../../contract/letters/letter.ts';
import { detectRequester } from './detect-requester.ts';
import type { ReadLetter, UnproposedLetter } from './read-letter.ts';

/** Said of a letter whose words took too long to look through. */
export const UNSEARCHED =
  'Looking for what this letter asks took too long and was stopped. Its text is complete, and no right is proposed. Read it and choose the rights yourself.';
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
