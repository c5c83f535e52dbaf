import { speak } from '../../words/said.ts';
import { read } from '../kernel/procedures.ts';
import { proposeLetter } from '../rules/letters/propose-letter.ts';

/** Reads words that are being typed for the rights they invoke. */
export const readWords = read.letters.readWords.handler(({ context: { t }, input: { subject, text } }) => {
  const proposal = proposeLetter({ subject, text });
  const inWords = (rights: typeof proposal.rights) => rights.map((right) => ({ ...right, why: speak(t, right.why) }));
  return { ...proposal, rights: inWords(proposal.rights), setAside: inWords(proposal.setAside) };
});
