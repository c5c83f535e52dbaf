import type { Letter, LetterProposal } from '../../../contract/letters/letter.ts';
import { said, speak } from '../../../words/said.ts';
import type { Words } from '../../../words/words.ts';
import { cleanBody, cleanFileName, cleanLine, cutAtCharacter } from './clean-name.ts';
import { detectRequester } from './detect-requester.ts';
import { LETTER_LIMITS } from './letter-limits.ts';
import { fileNameOf, type LetterFile, type LetterParts } from './letter-parts.ts';
import { legalDateOf } from './mail-date.ts';
import { proposeLetter } from './propose-letter.ts';
import { readDocx } from './read-docx.ts';
import { readEml } from './read-eml.ts';
import { readMsg } from './read-msg.ts';
import { readPdf } from './read-pdf.ts';
import { readPicture } from './read-picture.ts';
import { decodeText } from './read-txt.ts';
import { receivedMoment } from './received-moment.ts';
import { sniffLetter } from './sniff-letter.ts';
import { brokenLetter, tooLargeLetter, UnreadableLetter } from './unreadable-letter.ts';

/** A letter with its attachments' bytes and the file itself, exactly as it came. */
export type ReadLetter = Omit<Letter, 'attachments'> & {
  readonly attachments: readonly LetterFile[];
  readonly original: Uint8Array;
};

/** A letter before anybody has looked for what it asks. */
export type UnproposedLetter = Omit<ReadLetter, 'proposal'>;

export type ReadLetterOptions = {
  /** IANA zone of the organisation, in which the day of receipt is counted. */
  readonly timeZone: string;
  /** The organisation's mail domains, to find its own Received header. */
  readonly ownDomains?: readonly string[];
};

const SHORTENED = said('letters.notes.shortened');
/** What only mail has. */
export const NO_PARTS = {
  messageId: undefined,
  from: { name: '', address: '' },
  to: [],
  subject: '',
  sentAt: undefined,
  received: [],
  deliveredAt: undefined,
  attachments: [],
} as const;

const readers: { readonly [Kind in Letter['source']]: (bytes: Uint8Array) => LetterParts | Promise<LetterParts> } = {
  eml: readEml,
  msg: readMsg,
  txt: (bytes) => ({ ...NO_PARTS, ...decodeText(bytes) }),
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
 * Reads a letter from a file of any name: `.eml`, Outlook's `.msg`, plain text, a PDF, a Word document or a picture, told
 * apart by their bytes. Text and
 * names are cleaned for display; the original stays untouched. Run it through `readLetterSafely` for files from outside.
 *
 * @throws UnreadableLetter and nothing else; wrong encodings are read with replacement and noted instead
 */
export async function readLetter(bytes: Uint8Array, fileName: string, options: ReadLetterOptions): Promise<ReadLetter> {
  const letter = await readWords(bytes, fileName, options);
  return { ...letter, proposal: proposalFor(letter) };
}

/** What Docket proposes for a letter that was read. */
export function proposalFor({ from, subject, text }: Pick<Letter, 'from' | 'subject' | 'text'>): LetterProposal {
  return proposeLetter({ subject, text, requester: detectRequester({ from, text }) });
}

/** As `readLetter`, without looking for what the letter asks. */
export async function readWords(
  bytes: Uint8Array,
  fileName: string,
  options: ReadLetterOptions,
): Promise<UnproposedLetter> {
  if (bytes.length > LETTER_LIMITS.totalBytes) throw tooLargeLetter(said('letters.unreadable.large'));
  const source = sniffLetter(bytes, fileName);
  return letterOf(source, await readParts(source, bytes), { ...options, bytes, fileName });
}

/** A letter from what was read of a file: cleaned for display, its day of receipt counted. */
export function letterOf(
  source: Letter['source'],
  parts: LetterParts,
  { bytes, fileName, ...options }: ReadLetterOptions & { readonly bytes: Uint8Array; readonly fileName: string },
): UnproposedLetter {
  const received = receivedMoment({ ...parts, ownDomains: options.ownDomains ?? [] });
  const moment =
    received.receivedFrom !== 'received-header' && parts.deliveredAt !== undefined
      ? { receivedFrom: 'received-header' as const, receivedAt: parts.deliveredAt }
      : received;
  const whole = cleanBody(cutAtCharacter(parts.text, LETTER_LIMITS.bodyCharacters * 2));
  const text = cutAtCharacter(whole, LETTER_LIMITS.bodyCharacters);
  const shortened = text.length < whole.length || parts.text.length > LETTER_LIMITS.bodyCharacters * 2;
  const subject = cleanLine(parts.subject, 1_000);
  const from = { name: cleanLine(parts.from.name), address: cleanLine(parts.from.address, 320) };
  const messageId = cleanLine(parts.messageId ?? '', 1_000);
  return {
    source,
    fileName: cleanFileName(fileName, source === 'picture' ? 'letter' : `letter.${source}`),
    ...(messageId === '' ? {} : { messageId }),
    from,
    to: parts.to.slice(0, LETTER_LIMITS.recipients).map((address) => cleanLine(address, 320)),
    subject,
    ...(parts.sentAt === undefined ? {} : { sentAt: parts.sentAt }),
    ...moment,
    ...('receivedAt' in moment ? { receivedOn: legalDateOf(moment.receivedAt, options.timeZone) } : {}),
    text,
    ...(parts.picture !== undefined && { picture: parts.picture }),
    attachments: parts.attachments,
    notes: [...parts.notes, ...(shortened ? [SHORTENED] : [])],
    original: bytes,
  };
}

/** The letter as the window gets it: attachments without their bytes, not the file, and what is said of it in words. */
export function letterForWindow(t: Words, { original: _original, attachments, ...letter }: ReadLetter): Letter {
  const { notes, proposal } = letter;
  const inWords = (rights: LetterProposal['rights']) => rights.map((right) => ({ ...right, why: speak(t, right.why) }));
  return {
    ...letter,
    attachments: attachments.map((file) => ({ name: fileNameOf(t, file), mediaType: file.mediaType, size: file.size })),
    notes: notes.map((note) => speak(t, note)),
    proposal: { ...proposal, rights: inWords(proposal.rights), setAside: inWords(proposal.setAside) },
  };
}
