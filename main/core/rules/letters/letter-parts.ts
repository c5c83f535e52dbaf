import type { LetterPicture } from '../../../contract/letters/letter.ts';
import type { Words } from '../../../words/words.ts';
import { cleanFileName } from './clean-name.ts';
import type { Mailbox } from './mail/mail-addresses.ts';
import type { MessageKind } from './mail/message-kind.ts';

/** What every reader delivers: everything but the proposal. */
export type LetterParts = {
  /** What a message is that is no letter of a person; undefined for one that is. */
  readonly kind?: MessageKind | undefined;
  /** Whether it is a collection of mails. */
  readonly isDigest?: boolean | undefined;
  readonly messageId: string | undefined;
  readonly from: Mailbox;
  readonly others: OtherPeople;
  readonly to: readonly string[];
  readonly subject: string;
  /** The Date header, as it stands. */
  readonly date: string;
  /** The Received headers, the last one first, and whenever somebody sent the mail on as it was. */
  readonly received: readonly string[];
  readonly resentDate?: string | undefined;
  /** Outlook's own record of the delivery, an instant, when the message kept no Received header. */
  readonly deliveredAt: string | undefined;
  readonly text: string;
  readonly picture?: LetterPicture | undefined;
  readonly attachments: readonly LetterFile[];
  readonly notes: readonly string[];
};

/** Whom the head of a mail names beside its sender. */
export type OtherPeople = {
  /** Who sent it for the one it is from. */
  readonly sender?: Mailbox | undefined;
  readonly replyTo?: Mailbox | undefined;
  /** Who sent it on as it was. */
  readonly resentFrom?: Mailbox | undefined;
  /** Whom it is from where a mailing list has put itself in the place. */
  readonly originalFrom?: Mailbox | undefined;
  readonly copies?: readonly Mailbox[] | undefined;
  /** Whether a mailing list has sent it out. */
  readonly isFromList?: boolean | undefined;
};

/** An attachment with its bytes. An attached message is a file too, and `readLetter` opens it. */
export type LetterFile = {
  /** Where it has none, its ending alone: `fileNameOf` names it. */
  readonly name: string;
  /** What it is that came without a name; `position` counts from 1. */
  readonly unnamed?: { readonly what: 'attachment' | 'message'; readonly position: number };
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

const MESSAGES = new Set(['message/rfc822', 'application/vnd.ms-outlook']);

/** An attachment as the window shows it: safe name, plain media type. `position` counts from 1 and names the nameless. */
export function letterFile(name: string, mediaType: string, bytes: Uint8Array, position: number): LetterFile {
  const type = /^[\w.+-]+\/[\w.+-]+$/u.test(mediaType)
    ? mediaType.toLowerCase().slice(0, 127)
    : 'application/octet-stream';
  const safe = cleanFileName(name, '');
  return {
    name: safe || (ENDINGS[type] ?? ''),
    ...(safe === '' && { unnamed: { what: MESSAGES.has(type) ? 'message' : 'attachment', position } }),
    mediaType: type,
    size: bytes.length,
    bytes,
  };
}

/** What an attachment is called: by its own name, else by what it is, "attachment 2.pdf". */
export function fileNameOf(t: Words, { name, unnamed }: Pick<LetterFile, 'name' | 'unnamed'>): string {
  if (unnamed === undefined) return name;
  const number = String(unnamed.position);
  const words =
    unnamed.what === 'message' ? t('letters.unnamed.message', { number }) : t('letters.unnamed.attachment', { number });
  return `${words}${name}`;
}
