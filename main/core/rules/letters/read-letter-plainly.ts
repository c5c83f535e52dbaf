import { said } from '../../../words/said.ts';
import { LETTER_LIMITS } from './letter-limits.ts';
import { readEml } from './read-eml.ts';
import { letterOf, type ReadLetter, type ReadLetterOptions } from './letter-of.ts';
import { plainMail } from './mail/plain-mail.ts';
import { NO_PARTS } from './read-letter.ts';
import { decodeText } from './read-txt.ts';
import { sniffLetter } from './sniff-letter.ts';
import { tooSlowLetter } from './unreadable-letter.ts';
import { withoutProposal } from './without-proposal.ts';

/** Said of a mail that took too long to take apart. */
const UNPARTED = said('letters.notes.unparted');

/** So many bytes of a body are read: more than is shown, because blank lines take room and are left out. */
const mostBytes = LETTER_LIMITS.bodyCharacters * 16;

/**
 * Reads a mail that was too slow to take apart: who wrote it and when from its head, its words as they stand below, in a
 * time that grows with its length alone. A PDF or a Word document is kept without words.
 *
 * @throws UnreadableLetter for what has no words to show without being taken apart
 */
export async function readLetterPlainly(
  bytes: Uint8Array,
  fileName: string,
  options: ReadLetterOptions,
): Promise<ReadLetter> {
  const source = sniffLetter(bytes, fileName);
  if (source === 'pdf' || source === 'docx') {
    const parts = { ...NO_PARTS, text: '', notes: [] };
    return withoutProposal(
      letterOf(source, parts, { ...options, bytes, fileName }),
      said('letters.notes.notTakenApart'),
    );
  }
  if (source !== 'eml') throw tooSlowLetter();
  const mail = plainMail(bytes);
  const text = Buffer.from(mail.buffer, mail.byteOffset, mail.length);
  const end = /\r?\n\r?\n/u.exec(text.toString('latin1', 0, LETTER_LIMITS.headerBytes));
  if (end === null) throw tooSlowLetter();
  const from = end.index + end[0].length;
  const head = readEml(mail.subarray(0, from));
  const body = decodeText(mail.subarray(from, from + mostBytes));
  const words = withoutFlood(body.text.replaceAll('\r\n', '\n'));
  const parts = { ...head, text: words, attachments: [], notes: body.notes };
  return withoutProposal(letterOf('eml', parts, { ...options, bytes, fileName }), UNPARTED);
}

/** At most two blank lines together. A thousand at a time: a pattern without a bound needs a stack as deep as the flood. */
function withoutFlood(text: string): string {
  const fewer = text.replace(/\n{4,1000}/gu, '\n\n\n');
  return fewer.length === text.length ? text : withoutFlood(fewer);
}
