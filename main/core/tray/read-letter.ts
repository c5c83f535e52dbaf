import { readSealedLetter, sealParts } from '../documents/read-sealed-letter.ts';
import { read } from '../kernel/procedures.ts';
import { findTrayLetter } from '../records/tray.store.ts';
import { letterForWindow } from '../rules/letters/read-letter.ts';
import { UnreadableLetter } from '../rules/letters/unreadable-letter.ts';
import { readingWhole } from './lost-letter.ts';

/** Reads a letter of the tray. What is inside it is sealed beside it; no row is written. */
export const readLetter = read.tray.readLetter.handler(async ({ context, input, errors }) => {
  const { db, uploads, newId, t } = context;
  const found = await findTrayLetter(db, input.id);
  if (found === undefined) throw errors.LETTER_GONE();
  try {
    const letter = await readingWhole(context, found, errors, () => readSealedLetter(context, found.sealed));
    const upload = newId();
    uploads.adopt(upload, found.sealed);
    uploads.keepParts(upload, await sealParts(context, letter));
    return { letter: letterForWindow(t, letter), upload };
  } catch (error) {
    if (error instanceof UnreadableLetter)
      throw errors.UNREADABLE_LETTER({ data: { code: error.code, sentence: error.message } });
    throw error;
  }
});
