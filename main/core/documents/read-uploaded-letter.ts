import { read } from '../kernel/procedures.ts';
import { letterForWindow } from '../rules/letters/read-letter.ts';
import { UnreadableLetter } from '../rules/letters/unreadable-letter.ts';
import type { OfficerRegister } from '../files/opened/open-register.ts';
import type { Context } from '../kernel/context.ts';
import type { ReadLetter } from '../rules/letters/letter-of.ts';
import { dropUpload } from './drop-upload.ts';
import { readSealedLetter, sealLetter, sealParts } from './read-sealed-letter.ts';

/** Reads an uploaded letter and proposes what it says. What is inside it is sealed beside it; no row is written. */
export const readUploadedLetter = read.documents.readUploadedLetter.handler(async ({ context, input, errors }) => {
  const sealed = await context.uploads.sealed(input.upload);
  if (sealed === undefined) throw errors.UPLOAD_GONE();
  try {
    const letter = await readSealedLetter(context, sealed, input.letter);
    if (input.letter !== undefined && letter.original.length !== sealed.size)
      await keepAlone(context, input.upload, letter);
    context.uploads.keepParts(input.upload, await sealParts(context, letter));
    return letterForWindow(context.t, letter);
  } catch (error) {
    if (error instanceof UnreadableLetter)
      throw errors.UNREADABLE_LETTER({ data: { code: error.code, sentence: error.message } });
    throw error;
  }
});

/** From here on the upload is one of the letters that it held; the others go, and the file with them. */
async function keepAlone(
  { register, uploads }: Pick<Context, 'uploads'> & { readonly register: OfficerRegister },
  upload: string,
  { fileName, original }: ReadLetter,
): Promise<void> {
  const sealed = await sealLetter({ register }, { name: fileName, bytes: original });
  await dropUpload(register, uploads, upload);
  uploads.adopt(upload, sealed);
}
