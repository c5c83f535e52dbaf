import { speak } from '../../words/said.ts';
import { read } from '../kernel/procedures.ts';

/** What waits to be logged. */
export const listHandedLetters = read.letters.listHandedLetters.handler(({ context: { handedLetters, t } }) => ({
  letters: [...handedLetters.waiting()],
  refused: handedLetters.refused().map((problem) => speak(t, problem)),
}));
