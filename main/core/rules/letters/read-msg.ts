import type { FieldsData } from '@kenjiuno/msgreader';
import { said } from '../../../words/said.ts';
import { checkCompoundFile } from './check-compound-file.ts';
import { LETTER_LIMITS } from './letter-limits.ts';
import { letterFile, type LetterFile, type LetterParts, type OtherPeople } from './letter-parts.ts';
import { charsetOfCodePage } from './mail/charsets.ts';
import { readMailboxes, type Mailbox } from './mail/mail-addresses.ts';
import { kindOfClass } from './mail/message-kind.ts';
import { openEnvelope } from './mail/signed-content.ts';
import { messageBody } from './outlook/message-body.ts';
import { asTyped, isAddress, openMessage, type MessageReader, type OpenMessage } from './outlook/open-message.ts';
import { readEml } from './read-eml.ts';
import { charsetNote } from './read-txt.ts';
import { brokenLetter, tooLargeLetter } from './unreadable-letter.ts';

const NO_TEXT = said('letters.notes.noText');
const ENCRYPTED = said('letters.notes.encrypted');
const UNSENT = 8;

// Outlook calls a message by its subject, which may be empty.
function messageName(subject: string): string {
  return subject.trim() === '' ? '' : `${subject}.msg`;
}

function attachmentsOf(reader: MessageReader, fields: FieldsData): readonly LetterFile[] {
  return (fields.attachments ?? []).map(asTyped).map((attached, index) => {
    const name = attached.fileName ?? attached.fileNameShort ?? attached.name ?? '';
    if (attached.innerMsgContent !== true && attached.dataId === undefined)
      return letterFile(name, 'application/octet-stream', new Uint8Array(), index + 1);
    const { content } = reader.getAttachment(attached);
    return attached.innerMsgContent === true
      ? letterFile(messageName(attached.name ?? ''), 'application/vnd.ms-outlook', content, index + 1)
      : letterFile(name, attached.attachMimeTag ?? '', content, index + 1);
  });
}

/** What lay in the envelope of a signed message: the mail inside. `encrypted`: it cannot be read without a key. */
function insideOf(messageClass: string, attachments: readonly LetterFile[]): LetterParts | 'encrypted' | undefined {
  if (attachments.some(({ name }) => /\.rpmsg$/iu.test(name)) || /rpmsg/iu.test(messageClass)) return 'encrypted';
  const [only] = attachments;
  if (!/\.smime/iu.test(messageClass) || only === undefined || attachments.length > 1) return undefined;
  if (/multipartsigned/iu.test(messageClass)) return readEml(only.bytes);
  const opened = openEnvelope(only.bytes);
  if (opened?.kind === 'encrypted') return 'encrypted';
  if (opened?.kind === 'content') return readEml(opened.bytes);
  const mail = readEml(only.bytes);
  return mail.text.trim() === '' && mail.attachments.length <= 1 ? 'encrypted' : mail;
}

/**
 * Reads an Outlook message. Its transport headers, when it kept them, say who wrote and when it arrived; Outlook's own
 * properties fill what they leave open. Whoever saved the file is nobody of the letter. A signed message carries its text in its only attachment.
 *
 * @throws UnreadableLetter `broken`, `too-large`
 */
export function readMsg(bytes: Uint8Array): LetterParts {
  checkCompoundFile(bytes);
  const message = openMessage(bytes);
  const { reader, fields } = message;
  if (fields.dataType !== 'msg') throw brokenLetter();
  if ((fields.attachments ?? []).length > LETTER_LIMITS.parts)
    throw tooLargeLetter(said('letters.unreadable.manyAttachments', { attachments: LETTER_LIMITS.parts }));

  const head = readEml(new TextEncoder().encode(`${fields.headers ?? ''}\r\n\r\n`));
  const attachments = attachmentsOf(reader, fields);
  const inside = insideOf(fields.messageClass ?? '', attachments);
  const inner = inside === 'encrypted' ? undefined : inside;
  const label = fields.internetCodepage === undefined ? undefined : charsetOfCodePage(fields.internetCodepage)?.name;
  const body = { plain: fields.body ?? '', html: fields.bodyHtml ?? fields.html, rtf: fields.compressedRtf, label };
  const text = inner?.text || messageBody(body);
  // A body of blanks is what somebody wrote; without one, Outlook kept the words in a way of its own.
  const isLost = text.trim() === '' && fields.body === undefined && fields.compressedRtf !== undefined;
  return {
    kind: kindOfClass(fields.messageClass ?? '') ?? (((fields.messageFlags ?? 0) & UNSENT) !== 0 ? 'draft' : head.kind),
    messageId: fields.messageId ?? head.messageId,
    ...peopleOf(message, head),
    to: recipientsOf(fields, 'to').map(({ address, name }) => address || name),
    subject: fields.subject ?? head.subject,
    date: head.date || (fields.clientSubmitTime ?? ''),
    received: head.received,
    resentDate: head.resentDate,
    deliveredAt: isoInstant(fields.messageDeliveryTime),
    text,
    attachments: inner?.attachments ?? attachments,
    notes: [
      ...(inner?.notes ?? []),
      ...(inside === 'encrypted' ? [ENCRYPTED] : []),
      ...(isLost && inside !== 'encrypted' ? [NO_TEXT] : []),
      ...(message.guessed === undefined ? [] : [charsetNote(message.guessed)]),
    ],
  };
}

/** Who wrote, and whom else the message names: whoever it was sent for stands before whoever sent it. */
function peopleOf(message: OpenMessage, head: LetterParts): { readonly from: Mailbox; readonly others: OtherPeople } {
  const { fields, representing, replyTo } = message;
  const sender = withAddress(fields, {
    name: fields.senderName ?? '',
    address: [fields.senderSmtpAddress, fields.senderEmail].find(isAddress) ?? '',
  });
  const represented = withAddress(fields, representing);
  const isFor = represented.name !== '' || represented.address !== '' ? represented : sender;
  const from = {
    name: isFor.name || head.from.name || sender.name,
    address: isFor.address || head.from.address || (isSame(isFor, sender) ? sender.address : ''),
  };
  const { others } = head;
  return {
    from,
    others: {
      ...others,
      sender: others.sender ?? (isSame(from, sender) ? undefined : sender),
      replyTo:
        others.replyTo ??
        readMailboxes(Buffer.from(replyTo, 'utf8').toString('latin1')).find(({ address }) => address !== ''),
      copies: [...recipientsOf(fields, 'cc'), ...recipientsOf(fields, 'bcc')],
    },
  };
}

function isSame(one: Mailbox, other: Mailbox): boolean {
  const isEmpty = other.name === '' && other.address === '';
  if (isEmpty || (one.address !== '' && one.address.toLowerCase() === other.address.toLowerCase())) return true;
  return (one.address === '' || other.address === '') && one.name.toLowerCase() === other.name.toLowerCase();
}

/** Somebody who is known by an Exchange name alone, with the address that stands beside that name among the recipients. */
function withAddress(fields: FieldsData, person: Mailbox): Mailbox {
  if (person.address !== '' || person.name === '') return person;
  const same = (fields.recipients ?? []).map(asTyped).filter(({ name }) => name === person.name);
  const addresses = new Set(same.flatMap(({ smtpAddress, email }) => [smtpAddress, email].find(isAddress) ?? []));
  const [address] = addresses;
  return addresses.size === 1 && address !== undefined ? { ...person, address } : person;
}

function recipientsOf(fields: FieldsData, kind: 'to' | 'cc' | 'bcc'): readonly Mailbox[] {
  return (fields.recipients ?? [])
    .map(asTyped)
    .filter(({ recipType }) => (recipType ?? 'to') === kind)
    .map(({ name, smtpAddress, email }) => ({ name: name ?? '', address: [smtpAddress, email].find(isAddress) ?? '' }));
}

/** The instant of a property, which the library writes like a header. */
function isoInstant(date: string | undefined): string | undefined {
  const milliseconds = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(milliseconds) || milliseconds < 0
    ? undefined
    : `${new Date(milliseconds).toISOString().slice(0, 19)}+00:00`;
}
