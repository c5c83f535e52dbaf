import { LETTER_LIMITS } from '../letter-limits.ts';
import { charsetOfCodePage } from '../mail/charsets.ts';
import { readBytes } from '../mail/read-bytes.ts';
import { readMapi, textIn, type MapiProperties } from './mapi-properties.ts';
import { messageBody } from './message-body.ts';

/** A file that came in Outlook's bundle. */
type TnefFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** What Outlook packs into `winmail.dat` (MS-OXTNEF): the words of a message and its files. */
export type Tnef = {
  readonly messageClass: string;
  readonly subject: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly text: string;
  readonly files: readonly TnefFile[];
};

const signature = [0x78, 0x9f, 0x3e, 0x22];
/** The message within an attachment (IID_IMessage). */
const messageInside = Buffer.from('0703020000000000c000000000000046', 'hex');

const attribute = {
  from: 0x8000,
  subject: 0x8004,
  messageClass: 0x8008,
  body: 0x800c,
  data: 0x800f,
  title: 0x8010,
  render: 0x9002,
  properties: 0x9003,
  attachment: 0x9005,
  codePage: 0x9007,
} as const;

type Attached = { title?: Uint8Array; data?: Uint8Array; properties?: MapiProperties };

export function isTnef(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Opens Outlook's bundle; undefined where the bytes are none. One that is cut short gives what it has. */
export function readTnef(bytes: Uint8Array): Tnef | undefined {
  if (!isTnef(bytes)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const own = new Map<number, Uint8Array>();
  const attachments: Attached[] = [];
  for (let at = 6; at + 9 <= bytes.length && attachments.length <= LETTER_LIMITS.parts;) {
    const id = view.getUint16(at + 1, true);
    const end = at + 9 + view.getUint32(at + 5, true);
    const value = bytes.subarray(at + 9, Math.min(end, bytes.length));
    if (bytes[at] === 1) own.set(id, value);
    else if (id === attribute.render) attachments.push({});
    else takeAttached(attachments, id, value);
    at = end + 2;
  }
  const page = own.get(attribute.codePage);
  const label =
    page === undefined || page.length < 4
      ? undefined
      : charsetOfCodePage(new DataView(page.buffer, page.byteOffset, 4).getUint32(0, true))?.name;
  const textOf = (value: Uint8Array | undefined) =>
    value === undefined ? '' : readBytes(withoutNul(value), { otherLabels: [label] }).text;
  const raw = own.get(attribute.properties);
  const properties: MapiProperties = raw === undefined ? new Map() : readMapi(raw);
  const body = messageBody({
    plain: textIn(properties, 0x1000, label) || textOf(own.get(attribute.body)),
    html: properties.get(0x1013)?.value,
    rtf: properties.get(0x1009)?.value,
    label,
  });
  const from = own.get(attribute.from);
  return {
    messageClass: textIn(properties, 0x001a, label) || textOf(own.get(attribute.messageClass)),
    subject: textIn(properties, 0x0037, label) || textOf(own.get(attribute.subject)),
    from: {
      name: textIn(properties, 0x0c1a, label) || (from === undefined ? '' : nameOfSender(from, label)),
      address:
        [textIn(properties, 0x5d01, label), textIn(properties, 0x0c1f, label)].find((one) => one.includes('@')) ?? '',
    },
    text: body,
    files: attachments.flatMap((attached) => fileOf(attached, label)),
  };
}

function takeAttached(attachments: Attached[], id: number, value: Uint8Array): void {
  const last = attachments.at(-1);
  if (last === undefined) return;
  if (id === attribute.title) last.title = value;
  else if (id === attribute.data) last.data = value;
  else if (id === attribute.attachment) last.properties = readMapi(value);
}

function fileOf({ title, data, properties = new Map() }: Attached, label: string | undefined): readonly TnefFile[] {
  const name =
    textIn(properties, 0x3707, label) ||
    (title === undefined ? '' : readBytes(withoutNul(title), { otherLabels: [label] }).text) ||
    textIn(properties, 0x3001, label);
  const object = properties.get(0x3701)?.value;
  const inner = object !== undefined && messageInside.equals(object.subarray(0, 16)) ? object.subarray(16) : undefined;
  if (inner !== undefined)
    return [
      {
        name: /\.(?:eml|msg|dat)$/iu.test(name) ? name : `${name || 'message'}.dat`,
        mediaType: 'application/ms-tnef',
        bytes: inner,
      },
    ];
  const content = data ?? object;
  if (content === undefined) return [];
  return [{ name, mediaType: textIn(properties, 0x370e, label) || 'application/octet-stream', bytes: content }];
}

/** The sender of an old bundle: lengths, then the name. */
function nameOfSender(value: Uint8Array, label: string | undefined): string {
  if (value.length < 8) return '';
  const length = value[4]! + value[5]! * 256;
  return readBytes(withoutNul(value.subarray(8, 8 + length)), { otherLabels: [label] }).text;
}

function withoutNul(value: Uint8Array): Uint8Array {
  const end = value.indexOf(0);
  return end < 0 ? value : value.subarray(0, end);
}
