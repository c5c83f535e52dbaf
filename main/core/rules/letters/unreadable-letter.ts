import type { UnreadableLetterCode } from '../../../contract/letters/letter.ts';

/** A file that cannot be read as a letter. The message is for the officer and says what to do next. */
export class UnreadableLetter extends Error {
  override readonly name = 'UnreadableLetter';
  readonly code: UnreadableLetterCode;

  constructor(code: UnreadableLetterCode, words: string) {
    super(words);
    this.code = code;
  }
}

export const emptyLetter = () =>
  new UnreadableLetter(
    'empty',
    'This file is empty. Save the email again and choose it once more, or type the request.',
  );

export const brokenLetter = () =>
  new UnreadableLetter(
    'broken',
    'This file is damaged and cannot be read as an email. Save the email again, or type the request and attach the file to the case.',
  );

export const tooSlowLetter = () =>
  new UnreadableLetter(
    'broken',
    'Reading this file took too long, so it was stopped. Nothing was saved. Type the request and attach the file to the case.',
  );

export const protectedMessage = () =>
  new UnreadableLetter('protected-msg', 'This .msg is protected. Save it as .eml in Outlook, or type the request.');

export const tooLargeLetter = (what: string) =>
  new UnreadableLetter('too-large', `${what} Type the request and attach the file to the case.`);

export const notALetter = (what: string) =>
  new UnreadableLetter('not-a-letter', `This is ${what}, not an email. Attach it to a case, or type the request.`);
