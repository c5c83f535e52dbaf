import { read } from '../kernel/procedures.ts';

/** What waits to be logged. */
export const listHandedLetters = read.letters.listHandedLetters.handler(({ context: { handedLetters } }) => ({
  letters: [...handedLetters.waiting()],
  refused: [...handedLetters.refused()],
}));
