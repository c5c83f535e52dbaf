import msgReader from '@kenjiuno/msgreader';
import type { FieldsData } from '@kenjiuno/msgreader';
import { charsetOf, charsetOfCodePage } from '../mail/charsets.ts';
import { readBytes } from '../mail/read-bytes.ts';

// The package is CommonJS: Node hands over its exports object, bundlers the class inside it.
const MsgReader = 'default' in msgReader ? (msgReader as unknown as { default: typeof msgReader }).default : msgReader;

/** The properties that are read, with the type each must have. A damaged message gives them others. */
const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  html: (value) => value instanceof Uint8Array,
  compressedRtf: (value) => value instanceof Uint8Array,
  attachments: Array.isArray,
  recipients: Array.isArray,
  dataId: Number.isInteger,
  messageCodepage: Number.isInteger,
  internetCodepage: Number.isInteger,
  messageLocaleId: Number.isInteger,
  messageFlags: Number.isInteger,
};
const texts = new Set(
  (
    'subject senderName senderEmail senderSmtpAddress sentRepresentingSmtpAddress body bodyHtml headers messageId messageClass ' +
    'clientSubmitTime messageDeliveryTime fileName fileNameShort name attachMimeTag smtpAddress email recipType'
  ).split(' '),
);

/** `FieldsData` as its type says it is: the library copies whatever type the file gives a property. */
export function asTyped(fields: FieldsData): FieldsData {
  const fits = ([key, value]: readonly [string, unknown]) =>
    texts.has(key) ? typeof value === 'string' : (types[key]?.(value) ?? true);
  return Object.fromEntries(Object.entries(fields).filter(fits)) as unknown as FieldsData;
}

export type MessageReader = InstanceType<typeof msgReader>;

/** A message with what the library does not name: whom it was sent for, and where an answer goes. */
export type OpenMessage = {
  readonly reader: MessageReader;
  readonly fields: FieldsData;
  readonly representing: { readonly name: string; readonly address: string };
  readonly replyTo: string;
  /** The charset its letters were guessed to be in, where the message does not say. */
  readonly guessed: string | undefined;
};

const representingName = 0x0042;
const representingAddress = 0x0065;
const replyNames = 0x0050;
const noticed = new Set([0x0037, 0x0c1a, 0x1000, representingName, representingAddress, replyNames]);
const ANSI = 0x001e;
const UNICODE = 0x001f;

/** Opens a message of Outlook, its letters in the charset that it, its surroundings or their look tell. */
export function openMessage(bytes: Uint8Array): OpenMessage {
  const first = open(bytes, undefined);
  const ansi = first.noticed.filter(({ type }) => type === ANSI).map(({ raw }) => Buffer.from(raw).toString('latin1'));
  const sample = Buffer.from(ansi.join('\n'), 'latin1');
  if (!sample.some((byte) => byte > 127)) return opened(first, undefined, undefined);
  const { messageCodepage, internetCodepage, messageLocaleId } = first.fields;
  const page = messageCodepage ?? ansiPageOf(internetCodepage);
  const label = page === undefined ? undefined : charsetOfCodePage(page)?.name;
  const { charset, guessed } = readBytes(sample, { label, otherLabels: [pageOfLocale(messageLocaleId)] });
  const encoding = charset.startsWith('iso-2022') ? 'shift_jis' : charset;
  return opened(open(bytes, encoding), encoding, guessed ? encoding : undefined);
}

type Noticed = { readonly id: number; readonly type: number; readonly raw: Uint8Array };
type Opened = { readonly reader: MessageReader; readonly fields: FieldsData; readonly noticed: readonly Noticed[] };

function open(bytes: Uint8Array, ansiEncoding: string | undefined): Opened {
  const reader: MessageReader = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const ofMessage = new Map<FieldsData, Noticed[]>();
  reader.parserConfig = {
    ...(ansiEncoding === undefined ? {} : { ansiEncoding }),
    propertyObserver: (fields, tag, raw) => {
      const id = Math.floor(tag / 65_536) & 0xffff;
      const type = tag & 0xffff;
      // In the list of properties a text has its length alone.
      if (!noticed.has(id) || raw === null || (type !== ANSI && type !== UNICODE)) return;
      const seen = ofMessage.get(fields) ?? [];
      if (seen.some((one) => one.id === id)) return;
      ofMessage.set(fields, [...seen, { id, type, raw }]);
    },
  };
  const fields = reader.getFileData();
  return { reader, fields: asTyped(fields), noticed: ofMessage.get(fields) ?? [] };
}

function opened(
  { reader, fields, noticed: seen }: Opened,
  encoding: string | undefined,
  guessed: string | undefined,
): OpenMessage {
  const textOf = (id: number): string => {
    const found = seen.find((one) => one.id === id);
    if (found === undefined) return '';
    const raw = Buffer.from(found.raw);
    const text =
      found.type === UNICODE ? raw.toString('utf16le') : (charsetOf(encoding ?? 'windows-1252')?.decode(raw) ?? '');
    return text.split('\0')[0] ?? '';
  };
  return {
    reader,
    fields,
    representing: {
      name: textOf(representingName),
      address: [fields.sentRepresentingSmtpAddress, textOf(representingAddress)].find(isAddress) ?? '',
    },
    replyTo: textOf(replyNames),
    guessed,
  };
}

export const isAddress = (address: string | undefined): address is string =>
  address !== undefined && /^[^\s@]+@[^\s@]+$/u.test(address);

/** The page of old texts beside the page of mails: Japanese mail is in one, Windows in the other. */
function ansiPageOf(internet: number | undefined): number | undefined {
  if (internet === undefined || internet === 20127 || internet === 65001) return undefined;
  return (
    { 50220: 932, 50221: 932, 50222: 932, 51932: 932, 51936: 936, 51949: 949, 52936: 936, 50225: 949 }[internet] ??
    internet
  );
}

/** The code page of Windows in a language, by the low bits of its number (MS-LCID). */
const pages: Readonly<Record<number, number>> = {
  0x01: 1256,
  0x02: 1251,
  0x05: 1250,
  0x08: 1253,
  0x0d: 1255,
  0x0e: 1250,
  0x11: 932,
  0x12: 949,
  0x15: 1250,
  0x18: 1250,
  0x19: 1251,
  0x1a: 1250,
  0x1b: 1250,
  0x1c: 1250,
  0x1e: 874,
  0x1f: 1254,
  0x20: 1256,
  0x22: 1251,
  0x23: 1251,
  0x24: 1250,
  0x25: 1257,
  0x26: 1257,
  0x27: 1257,
  0x29: 1256,
  0x2a: 1258,
  0x2c: 1254,
  0x2f: 1251,
  0x3f: 1251,
  0x44: 1251,
};

function pageOfLocale(locale: number | undefined): string | undefined {
  if (locale === undefined) return undefined;
  const language = locale & 0x3ff;
  if (language === 0x04) return [0x804, 0x1004].includes(locale) ? 'gbk' : 'big5';
  // Serbian and Bosnian have two scripts.
  const page = [0x0c1a, 0x1c1a, 0x201a].includes(locale) ? 1251 : pages[language];
  return page === undefined ? undefined : charsetOfCodePage(page)?.name;
}
