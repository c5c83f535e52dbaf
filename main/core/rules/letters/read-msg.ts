import msgReader from '@kenjiuno/msgreader';
import type { FieldsData } from '@kenjiuno/msgreader';
import { said } from '../../../words/said.ts';
import { checkCompoundFile } from './check-compound-file.ts';
import { htmlToText } from './html-to-text.ts';
import { LETTER_LIMITS } from './letter-limits.ts';
import type { LetterFile, LetterParts } from './letter-parts.ts';
import { letterFile } from './letter-parts.ts';
import { readMailDate } from './mail-date.ts';
import { readEml } from './read-eml.ts';
import { brokenLetter, protectedMessage, tooLargeLetter } from './unreadable-letter.ts';

// The package is CommonJS: Node hands over its exports object, bundlers the class inside it.
const MsgReader = 'default' in msgReader ? (msgReader as unknown as { default: typeof msgReader }).default : msgReader;

const NO_TEXT = said('letters.notes.noText');

/** TextDecoder and iconv names of Windows code pages; `undefined` for those that plain reading already covers. */
function codePage(number: number | undefined): string | undefined {
  if (number === undefined) return undefined;
  if (number >= 1250 && number <= 1258) return `windows-${number}`;
  if (number >= 28591 && number <= 28605) return `iso-8859-${number - 28590}`;
  return {
    932: 'shift_jis',
    936: 'gbk',
    949: 'euc-kr',
    950: 'big5',
    20866: 'koi8-r',
    50220: 'iso-2022-jp',
    65001: 'utf-8',
  }[number];
}

/** The properties read below, with the type each must have. A damaged message gives them others. */
const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  html: (value) => value instanceof Uint8Array,
  attachments: Array.isArray,
  recipients: Array.isArray,
  dataId: Number.isInteger,
  messageCodepage: Number.isInteger,
  internetCodepage: Number.isInteger,
};
const TEXTS = new Set(
  (
    'subject senderName senderEmail senderSmtpAddress sentRepresentingSmtpAddress creatorSMTPAddress body bodyHtml headers ' +
    'messageId messageClass clientSubmitTime messageDeliveryTime fileName fileNameShort name attachMimeTag smtpAddress email recipType'
  ).split(' '),
);

/** `FieldsData` as its type says it is: the library copies whatever type the file gives a property. */
function asTyped(fields: FieldsData): FieldsData {
  const fits = ([key, value]: readonly [string, unknown]) =>
    TEXTS.has(key) ? typeof value === 'string' : (TYPES[key]?.(value) ?? true);
  return Object.fromEntries(Object.entries(fields).filter(fits)) as unknown as FieldsData;
}

function open(
  bytes: Uint8Array,
  ansiEncoding?: string,
): { readonly reader: InstanceType<typeof msgReader>; readonly fields: FieldsData } {
  const reader = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (ansiEncoding !== undefined) reader.parserConfig = { ansiEncoding };
  return { reader, fields: asTyped(reader.getFileData()) };
}

function openInItsCodePage(bytes: Uint8Array): ReturnType<typeof open> {
  const first = open(bytes);
  const page = codePage(first.fields.messageCodepage ?? first.fields.internetCodepage);
  if (page === undefined || page === 'windows-1252' || page.startsWith('iso-2022')) return first;
  return open(bytes, page);
}

function bodyOf(fields: FieldsData): string | undefined {
  if (fields.body !== undefined && fields.body.trim() !== '') return fields.body;
  if (fields.bodyHtml !== undefined) return htmlToText(fields.bodyHtml);
  if (fields.html === undefined) return undefined;
  return htmlToText(new TextDecoder(codePage(fields.internetCodepage) ?? 'utf-8').decode(fields.html));
}

const isoInstant = (date: string | undefined): string | undefined =>
  date === undefined ? undefined : readMailDate(date);
const isAddress = (address: string | undefined): address is string => address !== undefined && address.includes('@');

function isProtected(fields: FieldsData): boolean {
  const kind = (fields.messageClass ?? '').toLowerCase();
  if (kind.includes('rpmsg') || (kind.includes('.smime') && !kind.includes('multipartsigned'))) return true;
  return (fields.attachments ?? []).map(asTyped).some(({ fileName }) => fileName?.toLowerCase() === 'message.rpmsg');
}

// Outlook calls a message by its subject, which may be empty.
function messageName(subject: string): string {
  return subject.trim() === '' ? '' : `${subject}.msg`;
}

function attachmentsOf(reader: InstanceType<typeof msgReader>, fields: FieldsData): readonly LetterFile[] {
  return (fields.attachments ?? []).map(asTyped).map((attached, index) => {
    if (attached.innerMsgContent !== true && attached.dataId === undefined) {
      return letterFile(
        attached.fileName ?? attached.name ?? '',
        'application/octet-stream',
        new Uint8Array(),
        index + 1,
      );
    }
    const { content } = reader.getAttachment(attached);
    const inner = attached.innerMsgContent === true;
    const name = inner
      ? messageName(attached.name ?? '')
      : (attached.fileName ?? attached.fileNameShort ?? attached.name ?? '');
    const type = inner ? 'application/vnd.ms-outlook' : (attached.attachMimeTag ?? '');
    return letterFile(name, type, content, index + 1);
  });
}

/**
 * Reads an Outlook message. Its transport headers, when it kept them, say who wrote and when it arrived; Outlook's own
 * properties fill what they leave open. A signed message carries its text in its only attachment.
 *
 * @throws UnreadableLetter `protected-msg` for encrypted and rights-managed messages, `broken`, `too-large`
 */
export async function readMsg(bytes: Uint8Array): Promise<LetterParts> {
  checkCompoundFile(bytes);
  const { reader, fields } = openInItsCodePage(bytes);
  if (fields.dataType !== 'msg') throw brokenLetter();
  if (isProtected(fields)) throw protectedMessage();
  if ((fields.attachments ?? []).length > LETTER_LIMITS.parts)
    throw tooLargeLetter(said('letters.unreadable.manyAttachments', { attachments: LETTER_LIMITS.parts }));

  const head = await readEml(new TextEncoder().encode(`${fields.headers ?? ''}\r\n\r\n`));
  const attachments = attachmentsOf(reader, fields);
  const signed =
    attachments.length === 1 && /multipartsigned/iu.test(fields.messageClass ?? '') ? attachments[0] : undefined;
  const inner = signed === undefined ? undefined : await readEml(signed.bytes);

  const addresses = [
    fields.senderSmtpAddress,
    fields.sentRepresentingSmtpAddress,
    fields.senderEmail,
    head.from.address,
    fields.creatorSMTPAddress,
  ];
  const text = inner?.text || bodyOf(fields);
  return {
    messageId: fields.messageId ?? head.messageId,
    from: { name: fields.senderName ?? head.from.name, address: addresses.find(isAddress) ?? '' },
    to: (fields.recipients ?? [])
      .map(asTyped)
      .filter(({ recipType }) => recipType === undefined || recipType === 'to')
      .map((recipient) => [recipient.smtpAddress, recipient.email].find(isAddress) ?? recipient.name ?? ''),
    subject: fields.subject ?? head.subject,
    sentAt: head.sentAt ?? isoInstant(fields.clientSubmitTime),
    received: head.received,
    deliveredAt: isoInstant(fields.messageDeliveryTime),
    text: text ?? '',
    attachments: inner === undefined ? attachments : inner.attachments,
    notes: text === undefined && fields.compressedRtf !== undefined ? [NO_TEXT] : [],
  };
}
