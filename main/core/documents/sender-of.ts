import type { ReadLetter } from '../rules/letters/letter-of.ts';

/** Who wrote a letter, by name where it has one. */
export function senderOf({ from, proposal }: Pick<ReadLetter, 'from' | 'proposal'>): string {
  return from.name || from.address || proposal.requesterName || proposal.requesterEmail;
}
