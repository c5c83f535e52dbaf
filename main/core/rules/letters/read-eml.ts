import { said } from '../../../words/said.ts';
import { letterFile, type LetterParts } from './letter-parts.ts';
import { readValue } from './mail/encoded-words.ts';
import { gatherParts, richText, type GatheredParts } from './mail/gather-parts.ts';
import { readStructured } from './mail/header-params.ts';
import { readMailboxes, type Mailbox } from './mail/mail-addresses.ts';
import { valueOf, type HeadLine } from './mail/mail-head.ts';
import { kindOfMail } from './mail/message-kind.ts';
import { readMime } from './mail/mime-parts.ts';
import { plainMail } from './mail/plain-mail.ts';
import { openEnvelope } from './mail/signed-content.ts';
import { charsetNote, MISREAD } from './read-txt.ts';

const ENCRYPTED = said('letters.notes.encrypted');
const PARTIAL = said('letters.notes.partial');
const DAMAGED = said('letters.notes.damagedHead');
const nobody: Mailbox = { name: '', address: '' };

/**
 * Reads a mail (RFC 5322, MIME), however it is kept and whatever is broken in it. Attached messages stay attachments that can be
 * opened in turn; remote content is never touched.
 *
 * @throws UnreadableLetter `too-large` beyond `LETTER_LIMITS`
 */
export function readEml(bytes: Uint8Array): LetterParts {
  const envelope = bytes[0] === 0x30 ? openEnvelope(bytes) : undefined;
  const mail = readMime(
    envelope?.kind === 'content' ? envelope.bytes : envelope === undefined ? plainMail(bytes) : new Uint8Array(),
  );
  const gathered = gatherParts(mail);
  const { lines } = mail;
  const charset = gathered.charset;
  // A signed mail may keep its true subject inside.
  const subject = readValue(
    valueOf(lines, 'subject') ?? valueOf(gathered.inner?.lines ?? [], 'subject') ?? '',
    charset,
  );
  const people = (name: string) => readMailboxes(joinedValues(lines, name), charset);
  // Of a line that stands there twice the first counts, as mail programs show it.
  const person = (name: string) => readMailboxes(valueOf(lines, name) ?? '', charset)[0];
  const from = person('from') ?? nobody;
  const text = gathered.texts.join('\n');
  const heads = ['from', 'sender', 'reply-to', 'to'].map((name) => readValue(valueOf(lines, name) ?? '', charset));
  return {
    kind:
      kindOfMail({
        lines,
        type: readStructured(valueOf(lines, 'content-type') ?? ''),
        parts: mail.parts,
        subject: subject.text,
        from,
      }) ?? (gathered.calendar ? 'appointment' : undefined),
    isDigest: [mail, ...mail.parts].some(({ type }) => type.value === 'multipart/digest'),
    messageId: valueOf(lines, 'message-id'),
    from,
    others: {
      sender: person('sender'),
      replyTo: person('reply-to'),
      resentFrom: person('resent-from'),
      originalFrom: person('x-original-from') ?? person('x-original-sender'),
      copies: [...people('cc'), ...people('bcc')],
      isFromList: valueOf(lines, 'list-id') !== undefined || valueOf(lines, 'list-post') !== undefined,
    },
    to: people('to').map(({ address, name }) => address || name),
    subject: subject.text,
    date: valueOf(lines, 'date') ?? '',
    received: lines.filter(({ name }) => name === 'received').map(({ value }) => value),
    resentDate: valueOf(lines, 'resent-date'),
    deliveredAt: undefined,
    text: text.trim() === '' ? richText(gathered.files) || text : text,
    attachments: gathered.files.map((file, index) => letterFile(file.name, file.mediaType, file.bytes, index + 1)),
    notes: [...notesOn(gathered, [subject, ...heads]), ...(envelope?.kind === 'encrypted' ? [ENCRYPTED] : [])],
  };
}

function joinedValues(lines: readonly HeadLine[], name: string): string {
  return lines
    .filter((line) => line.name === name)
    .map(({ value }) => value)
    .join(', ');
}

function notesOn(
  gathered: GatheredParts,
  heads: readonly { readonly guessed: boolean; readonly lossy: boolean }[],
): readonly string[] {
  const isLossy = gathered.lossy || heads.some(({ lossy }) => lossy);
  const guessed = gathered.guessed ?? (heads.some((head) => head.guessed) ? 'windows-1252' : undefined);
  return [
    ...(gathered.damaged ? [DAMAGED] : []),
    ...(isLossy ? [MISREAD] : []),
    ...(guessed === undefined ? [] : [charsetNote(guessed)]),
    ...(gathered.encrypted ? [ENCRYPTED] : []),
    ...(gathered.partial ? [PARTIAL] : []),
  ];
}
