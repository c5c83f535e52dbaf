import type { UnreadableLetterCode } from '../../../contract/letters/letter.ts';
import type { letters } from '../../../words/en/letters.ts';
import { said } from '../../../words/said.ts';

/** A file that cannot be read as a letter. The message is for the officer, written down as `said` does, and says what to do next. */
export class UnreadableLetter extends Error {
  override readonly name: string = 'UnreadableLetter';
  readonly code: UnreadableLetterCode;

  constructor(code: UnreadableLetterCode, words: string) {
    super(words);
    this.code = code;
  }
}

/** What a file is that is no letter. */
export type LetterlessKind = keyof (typeof letters)['kinds'];

export const emptyLetter = () => new UnreadableLetter('empty', said('letters.unreadable.empty'));

export const brokenLetter = () => new UnreadableLetter('broken', said('letters.unreadable.broken'));

export const tooSlowLetter = () => new UnreadableLetter('broken', said('letters.unreadable.tooSlow'));

/** One of the letters that a file holds. */
export type LetterInFile = { readonly name: string; readonly bytes: Uint8Array };

/** A file that holds several letters, each of which is a matter of its own. */
export class SeveralLetters extends UnreadableLetter {
  readonly letters: readonly LetterInFile[];

  constructor(letters: readonly LetterInFile[]) {
    super('several-letters', said('letters.unreadable.several', { letters: letters.length }));
    this.letters = letters;
  }
}

export const tooLargeLetter = (words: string) => new UnreadableLetter('too-large', words);

export const notALetter = (what: LetterlessKind) =>
  new UnreadableLetter('not-a-letter', said('letters.unreadable.notALetter', { what: said(`letters.kinds.${what}`) }));
