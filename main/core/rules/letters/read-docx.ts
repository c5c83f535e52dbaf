import { said } from '../../../words/said.ts';
import { DocxRefused } from '../../files/docx/docx-parts.ts';
import { docxBody } from '../../files/docx/docx-words.ts';
import { brokenLetter, tooLargeLetter } from './unreadable-letter.ts';

/**
 * The words of a Word document (.docx). Nothing else of it is unpacked, and no macro runs.
 *
 * @throws UnreadableLetter `broken` or `too-large`
 */
export async function readDocx(
  bytes: Uint8Array,
): Promise<{ readonly text: string; readonly notes: readonly string[] }> {
  try {
    const { body, macros } = await docxBody(bytes);
    return {
      text: body,
      notes: [
        ...(macros ? [said('letters.notes.macros')] : []),
        ...(body === '' ? [said('letters.notes.noWords')] : []),
      ],
    };
  } catch (error) {
    if (!(error instanceof DocxRefused)) throw error;
    throw error.code === 'tooLarge' ? tooLargeLetter(said('letters.unreadable.unpacksTooLarge')) : brokenLetter();
  }
}
