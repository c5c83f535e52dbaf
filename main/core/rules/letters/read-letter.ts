import type { Letter } from '../../../contract/letters/letter.ts';
import { said, speak } from '../../../words/said.ts';
import type { Words } from '../../../words/words.ts';
import { findRequest, withRequest } from './find-request.ts';
import { LETTER_LIMITS } from './letter-limits.ts';
import { letterOf, type ReadLetter, type ReadLetterOptions, type UnproposedLetter } from './letter-of.ts';
import { fileNameOf, type LetterParts } from './letter-parts.ts';
import { kindOfText } from './mail/message-kind.ts';
import { isTnef } from './outlook/read-tnef.ts';
import { readDocx } from './read-docx.ts';
import { readEml } from './read-eml.ts';
import { readMsg } from './read-msg.ts';
import { readPdf } from './read-pdf.ts';
import { readPicture } from './read-picture.ts';
import { readBundle } from './read-bundle.ts';
import { decodeText } from './read-txt.ts';
import { sniffLetter } from './sniff-letter.ts';
import { lettersAttached, lettersInFile } from './several-letters.ts';
import {
  brokenLetter,
  SeveralLetters,
  tooLargeLetter,
  UnreadableLetter,
  type LetterInFile,
} from './unreadable-letter.ts';
import { unwrapLetter } from './unwrap-letter.ts';

/** What only mail has. */
export const NO_PARTS = {
  messageId: undefined,
  from: { name: '', address: '' },
  others: {},
  to: [],
  subject: '',
  date: '',
  received: [],
  deliveredAt: undefined,
  attachments: [],
} as const;

const readers: { readonly [Kind in Letter['source']]: (bytes: Uint8Array) => LetterParts | Promise<LetterParts> } = {
  eml: readEml,
  msg: (bytes) => (isTnef(bytes) ? readBundle(bytes) : readMsg(bytes)),
  txt: (bytes) => {
    const read = decodeText(bytes);
    return { ...NO_PARTS, ...read, kind: kindOfText(read.text) };
  },
  pdf: async (bytes) => ({ ...NO_PARTS, ...(await readPdf(bytes)) }),
  docx: async (bytes) => ({ ...NO_PARTS, ...(await readDocx(bytes)) }),
  picture: (bytes) => {
    const picture = readPicture(bytes);
    const note = picture === undefined ? said('letters.notes.pictureNotShown') : said('letters.notes.picture');
    return { ...NO_PARTS, text: '', picture, notes: [note] };
  },
};

async function readParts(kind: Letter['source'], bytes: Uint8Array): Promise<LetterParts> {
  try {
    return await readers[kind](bytes);
  } catch (error) {
    // The parsers throw whatever damaged input makes them throw; the officer needs one answer.
    throw error instanceof UnreadableLetter ? error : brokenLetter();
  }
}

/**
 * Reads a letter from a file of any name: mail however it is kept, Outlook's `.msg`, plain text, a PDF, a Word document or a
 * picture, told apart by their bytes. Text and names are cleaned for display; the original stays untouched. Run it through
 * `readLetterSafely` for files from outside.
 *
 * @throws UnreadableLetter and nothing else; wrong encodings are read with replacement and noted instead
 */
export async function readLetter(bytes: Uint8Array, fileName: string, options: ReadLetterOptions): Promise<ReadLetter> {
  const letter = await readWords(bytes, fileName, options);
  return withRequest(letter, findRequest(letter));
}

/** As `readLetter`, without looking for what the letter asks. */
export async function readWords(
  bytes: Uint8Array,
  fileName: string,
  { letter: number, ...options }: ReadLetterOptions,
): Promise<UnproposedLetter> {
  if (bytes.length > LETTER_LIMITS.totalBytes) throw tooLargeLetter(said('letters.unreadable.large'));
  const source = sniffLetter(bytes, fileName);
  const inFile = source === 'eml' ? lettersInFile(bytes, fileName) : [];
  if (inFile.length > 0) return await readOneOf(inFile, number, options);
  const outer = await readParts(source, bytes);
  const attached = lettersAttached(outer, options);
  if (attached.length > 0) return await readOneOf(attached, number, options);
  if (number !== undefined && number > 1) throw new SeveralLetters([{ name: fileName, bytes }]);
  const { parts, sentOn } = unwrapLetter(outer, options);
  return letterOf(source, parts, { ...options, bytes, fileName, sentOn });
}

/** One of several letters, which alone is read from then on. */
async function readOneOf(
  letters: readonly LetterInFile[],
  number: number | undefined,
  options: ReadLetterOptions,
): Promise<UnproposedLetter> {
  const held = number === undefined ? undefined : letters[number - 1];
  if (held === undefined) throw new SeveralLetters(letters);
  return await readWords(held.bytes, held.name, options);
}

/** The letter as the window gets it: attachments without their bytes, not the file, and what is said of it in words. */
export function letterForWindow(t: Words, { original: _original, attachments, ...letter }: ReadLetter): Letter {
  const { notes, proposal } = letter;
  const inWords = (rights: Letter['proposal']['rights']) =>
    rights.map((right) => ({ ...right, why: speak(t, right.why) }));
  return {
    ...letter,
    attachments: attachments.map((file) => ({ name: fileNameOf(t, file), mediaType: file.mediaType, size: file.size })),
    notes: notes.map((note) => speak(t, note)),
    proposal: { ...proposal, rights: inWords(proposal.rights), setAside: inWords(proposal.setAside) },
  };
}
