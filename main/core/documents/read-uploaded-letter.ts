import { read } from '../kernel/procedures.ts';
import { letterForWindow } from '../rules/letters/read-letter.ts';
import { UnreadableLetter } from '../rules/letters/unreadable-letter.ts';
import { readSealedLetter, sealParts } from './read-sealed-letter.ts';

/** Reads an uploaded letter and proposes what it says. What is inside it is sealed beside it; no row is written. */
export const readUploadedLetter = read.documents.readUploadedLetter.handler(async ({ context, input, errors }) => {
  const sealed = await context.uploads.sealed(input.upload);
  if (sealed === undefined) throw errors.UPLOAD_GONE();
  try {
    const letter = await readSealedLetter(context, sealed);
    context.uploads.keepParts(input.upload, await sealParts(context, letter));
    return letterForWindow(context.t, letter);
  } catch (error) {
    if (error instanceof UnreadableLetter)
      throw errors.UNREADABLE_LETTER({ data: { code: error.code, sentence: error.message } });
    throw error;
  }
});
