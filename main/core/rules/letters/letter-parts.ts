import { cleanFileName } from './clean-name.ts';

/** What the mail and Outlook readers both deliver: everything but the proposal. */
export type LetterParts = {
  readonly messageId: string | undefined;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: readonly string[];
  readonly subject: string;
  readonly sentAt: string | undefined;
  readonly received: readonly string[];
  /** Outlook's own record of the delivery, when the message kept no Received header. */
  readonly deliveredAt: string | undefined;
  readonly text: string;
  readonly attachments: readonly LetterFile[];
  readonly notes: readonly string[];
};

/** An attachment with its bytes. An attached message is a file too, and `readLetter` opens it. */
export type LetterFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly bytes: Uint8Array;
};

const ENDINGS: Readonly<Record<string, string>> = {
  'message/rfc822': '.eml',
  'application/vnd.ms-outlook': '.msg',
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'text/plain': '.txt',
  'text/html': '.html',
  'text/calendar': '.ics',
};

/** An attachment as the window shows it: safe name, plain media type. `position` counts from 1 and names the nameless. */
export function letterFile(name: string, mediaType: string, bytes: Uint8Array, position: number): LetterFile {
  const type = /^[\w.+-]+\/[\w.+-]+$/u.test(mediaType)
    ? mediaType.toLowerCase().slice(0, 127)
    : 'application/octet-stream';
  const fallback = `${type === 'message/rfc822' ? 'attached message' : 'attachment'} ${position}${ENDINGS[type] ?? ''}`;
  return { name: cleanFileName(name, fallback), mediaType: type, size: bytes.length, bytes };
}
