import { said } from '../../../words/said.ts';
import { cleanLine } from './clean-name.ts';
import { letterOf, type ReadLetterOptions, type SentOn } from './letter-of.ts';
import type { LetterFile, LetterParts } from './letter-parts.ts';
import { isOwnAddress, ownMail } from './own-mail.ts';
import { proposeLetter } from './propose-letter.ts';
import { readEml } from './read-eml.ts';
import { readMsg } from './read-msg.ts';
import { receivedMoment, writtenBy } from './received-moment.ts';

/** A letter inside another may lie in one again. */
const mostLevels = 3;
const wordsShown = 300;

export type Unwrapped = { readonly parts: LetterParts; readonly sentOn?: SentOn | undefined };

/**
 * The letter itself, where a mail does nothing but send it on as an attachment: a colleague's, or one that asks for nothing of its own while
 * the attached one does. It arrived when it first arrived; who sent it on, and what they wrote with it, is noted.
 */
export function unwrapLetter(outer: LetterParts, options: ReadLetterOptions): Unwrapped {
  let unwrapped: Unwrapped = { parts: outer };
  for (let level = 0; level < mostLevels; level += 1) {
    const inner = letterInside(unwrapped.parts, options);
    if (inner === undefined) return unwrapped;
    unwrapped = { ...inner, sentOn: unwrapped.sentOn ?? inner.sentOn };
  }
  return unwrapped;
}

/** Whether an attachment is a message that can be read. */
export function isMessage({ mediaType, name }: Pick<LetterFile, 'mediaType' | 'name'>): boolean {
  if (mediaType === 'message/rfc822' || mediaType === 'application/vnd.ms-outlook') return true;
  return mediaType === 'application/octet-stream' && /\.(?:eml|msg)$/iu.test(name);
}

function letterInside(outer: LetterParts, options: ReadLetterOptions): Unwrapped | undefined {
  const messages = outer.attachments.filter(isMessage);
  const [message] = messages;
  if (message === undefined || messages.length > 1 || outer.kind !== undefined) return undefined;
  const inner = readInside(message);
  if (inner === undefined || inner.kind !== undefined || (inner.from.address === '' && inner.from.name === ''))
    return undefined;
  const own = ownMail(options, writtenBy(outer.received[0] ?? ''));
  if (isOwnAddress(own, inner.from.address)) return undefined;
  if (!isOwnAddress(own, outer.from.address) && (asksForSomething(outer, options) || !asksForSomething(inner, options)))
    return undefined;
  const rest = outer.attachments.filter((file) => file !== message);
  const by = outer.from.name || outer.from.address;
  return {
    parts: {
      ...inner,
      attachments: [...inner.attachments, ...rest],
      notes: [...inner.notes, coverNote(by, outer.text)],
    },
    sentOn: { by: outer.from, received: receivedMoment(outer, own, options.timeZone) },
  };
}

/** Attached messages are mails or Outlook's; one that cannot be read stays the attachment it is. */
function readInside({ bytes }: LetterFile): LetterParts | undefined {
  try {
    return bytes[0] === 0xd0 && bytes[1] === 0xcf ? readMsg(bytes) : readEml(bytes);
  } catch {
    return undefined;
  }
}

/** Whether the words of a mail ask for anything themselves. */
export function asksForSomething(parts: LetterParts, options: ReadLetterOptions): boolean {
  const { subject, text } = letterOf('eml', parts, { ...options, bytes: new Uint8Array(), fileName: '' });
  const { rights, setAside, chaser } = proposeLetter({ subject, text });
  return rights.length > 0 || setAside.length > 0 || chaser;
}

function coverNote(by: string, text: string): string {
  const words = cleanLine(text, wordsShown);
  const name = cleanLine(by);
  return words === '' ? said('letters.notes.sentOnAlone', { name }) : said('letters.notes.sentOn', { name, words });
}
