import PostalMime from 'postal-mime';
import type { Address, Attachment, Email, Mailbox } from 'postal-mime';
import { said } from '../../../words/said.ts';
import { htmlToText } from './html-to-text.ts';
import { LETTER_LIMITS } from './letter-limits.ts';
import type { LetterFile, LetterParts } from './letter-parts.ts';
import { letterFile } from './letter-parts.ts';
import { readMailDate } from './mail-date.ts';
import { MISREAD } from './read-txt.ts';
import { tooLargeLetter } from './unreadable-letter.ts';

const TOO_DEEP = said('letters.unreadable.deepParts', { levels: String(LETTER_LIMITS.depth) });
const TOO_MANY = said('letters.unreadable.manyParts', { parts: LETTER_LIMITS.parts });
const TOO_MANY_HEADERS = said('letters.unreadable.largeHead');
const ENCRYPTED = said('letters.notes.encrypted');

/** How many parts the boundary lines announce: counted first, because a parser builds every one of them. */
function countParts(bytes: Uint8Array): number {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = mail.toString('latin1');
  const boundaries = new Set<string>();
  for (const match of text.matchAll(/boundary\*?0?\*?\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/giu)) {
    boundaries.add(match[1] ?? match[2] ?? '');
    if (boundaries.size > LETTER_LIMITS.parts) return boundaries.size;
  }
  let parts = 0;
  for (let at = text.startsWith('--') ? 0 : text.indexOf('\n--') + 1; at > 0 || parts === 0;) {
    if (!text.startsWith('--', at)) break;
    const line =
      text
        .slice(at + 2, at + 210)
        .split(/[\r\n]/u)[0]
        ?.trimEnd() ?? '';
    if (boundaries.has(line)) parts += 1;
    if (parts > LETTER_LIMITS.parts) return parts;
    at = text.indexOf('\n--', at) + 1;
    if (at === 0) break;
  }
  return parts;
}

const mailboxes = (addresses: readonly Address[] | undefined): readonly Mailbox[] =>
  (addresses ?? []).flatMap((address) => (address.group === undefined ? [address] : address.group));

function contentBytes(content: Attachment['content']): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: LETTER_LIMITS.depth,
      maxHeadersSize: LETTER_LIMITS.headerBytes,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/nesting depth/iu.test(message)) throw tooLargeLetter(TOO_DEEP);
    if (/header/iu.test(message)) throw tooLargeLetter(TOO_MANY_HEADERS);
    throw error;
  }
}

/** Drops a byte-order mark and an mbox "From " line, which are not part of the message. */
function withoutPreamble(bytes: Uint8Array): Uint8Array {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while ([9, 10, 13, 32].includes(bytes[start] ?? 0)) start += 1;
  const head = String.fromCharCode(...bytes.subarray(start, start + 1_000));
  const envelope = /^>?From [^\n]*\n/u.exec(head);
  return bytes.subarray(start + (envelope?.[0].length ?? 0));
}

function bodyOf(mail: Email): string {
  if (mail.text !== undefined && mail.text.trim() !== '') return mail.text;
  return mail.html === undefined ? '' : htmlToText(mail.html.slice(0, LETTER_LIMITS.bodyCharacters * 4));
}

const isEncrypted = (mail: Email): boolean =>
  /multipart\/encrypted|smime-type\s*=\s*"?enveloped/iu.test(
    mail.headers.find(({ key }) => key === 'content-type')?.value ?? '',
  ) || mail.attachments.some(({ filename }) => filename?.toLowerCase() === 'message.rpmsg');

/**
 * Reads a mail (RFC 5322, MIME). Attached messages stay attachments that can be opened in turn; remote content is never
 * touched.
 *
 * @throws UnreadableLetter `too-large` beyond `LETTER_LIMITS`
 */
export async function readEml(bytes: Uint8Array): Promise<LetterParts> {
  if (countParts(bytes) > LETTER_LIMITS.parts) throw tooLargeLetter(TOO_MANY);
  const mail = await parse(withoutPreamble(bytes));
  if (mail.attachments.length > LETTER_LIMITS.parts) throw tooLargeLetter(TOO_MANY);
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
  const from = mailboxes(mail.from === undefined ? [] : [mail.from])[0] ?? mailboxes(mail.replyTo)[0];
  const text = bodyOf(mail);
  const attachments: readonly LetterFile[] = mail.attachments.map((attachment, index) =>
    letterFile(attachment.filename ?? '', attachment.mimeType, contentBytes(attachment.content), index + 1),
  );
  const notes = [
    ...(text.includes('\ufffd') || (mail.subject ?? '').includes('\ufffd') ? [MISREAD] : []),
    ...(isEncrypted(mail) ? [ENCRYPTED] : []),
  ];
  return {
    messageId: mail.messageId,
    from: { name: from?.name ?? '', address: from?.address ?? '' },
    to: mailboxes(mail.to).map(({ address, name }) => address || name),
    subject: mail.subject ?? '',
    sentAt: readMailDate(header('date') ?? ''),
    received: mail.headers.filter(({ key }) => key === 'received').map(({ value }) => value),
    deliveredAt: undefined,
    text,
    attachments,
    notes,
  };
}
