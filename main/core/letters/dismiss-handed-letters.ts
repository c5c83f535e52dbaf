import { read } from '../kernel/procedures.ts';

export const dismissHandedLetters = read.letters.dismissHandedLetters.handler(({ context: { handedLetters } }) => {
  const dismissed = handedLetters.waiting().length;
  handedLetters.clear();
  return { dismissed };
});
