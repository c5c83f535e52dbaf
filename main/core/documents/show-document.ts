import { said } from '../../words/said.ts';
import { isDocx } from '../files/docx/docx-parts.ts';
import { pageFileKind } from '../files/pictures/page-file.ts';
import { PAGE_LIMITS } from '../files/pictures/page-limits.ts';
import { UnshowablePages } from '../files/pictures/unshowable-pages.ts';
import { read } from '../kernel/procedures.ts';
import { UnreadableLetter } from '../rules/letters/unreadable-letter.ts';
import { drawPage } from './draw-page.ts';
import { findSealed } from './find-sealed.ts';
import { plainTextOf } from './plain-text.ts';
import { bytesOfSealed, readSealedLetter } from './read-sealed-letter.ts';

/** A document to be read in the window: a page of it as a picture, or its words. */
export const showDocument = read.documents.showDocument.handler(async ({ context, input, errors }) => {
  const { db, register } = context;
  const found = await findSealed(db, register, input);
  if (found === undefined) throw errors.NOT_FOUND({ data: { what: input.reference } });
  const { document, lost } = found;
  if (lost !== undefined) throw errors.DAMAGED({ message: lost, data: { part: 'document', sentence: lost } });
  const refuse = (sentence: string) => errors.NOT_SHOWN({ data: { sentence } });
  if (document.size > PAGE_LIMITS.bytes) throw refuse(said('documents.unshowable.tooLarge'));
  const bytes = await bytesOfSealed(register, document);
  if (pageFileKind(bytes) === undefined) {
    const file = { mediaType: document.media_type, fileName: document.file_name };
    if (isDocx(bytes) || /\.(?:eml|msg|docx)$/iu.test(file.fileName)) {
      const words = await wordsOf(context, { ...document, fileName: file.fileName });
      if ('refused' in words) throw refuse(words.refused);
      return { kind: 'text' as const, text: words.text, wordsOnly: true };
    }
    const plain = plainTextOf(bytes, file);
    if ('why' in plain)
      throw refuse(said(plain.why === 'long' ? 'documents.unshowable.tooLarge' : 'documents.readDocument.otherKind'));
    return { kind: 'text' as const, text: plain.text, wordsOnly: false };
  }
  try {
    return { kind: 'page' as const, ...(await drawPage(context, bytes, input.page)) };
  } catch (error) {
    if (error instanceof UnshowablePages) throw refuse(error.message);
    throw error;
  }
});

/** The words of a mail or a Word document, read as letters are. */
async function wordsOf(
  ...asked: Parameters<typeof readSealedLetter>
): Promise<{ readonly text: string } | { readonly refused: string }> {
  try {
    const { text } = await readSealedLetter(...asked);
    return { text };
  } catch (error) {
    if (error instanceof UnreadableLetter) return { refused: error.message };
    throw error;
  }
}
