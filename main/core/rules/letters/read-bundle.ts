import { letterFile, type LetterParts } from './letter-parts.ts';
import { kindOfClass } from './mail/message-kind.ts';
import { readTnef } from './outlook/read-tnef.ts';
import { brokenLetter } from './unreadable-letter.ts';

/**
 * Reads Outlook's bundle (`winmail.dat`) that somebody has saved out of a mail: its words and files. The mail it came in said who
 * wrote it and when.
 *
 * @throws UnreadableLetter `broken`
 */
export function readBundle(bytes: Uint8Array): LetterParts {
  const bundle = readTnef(bytes);
  if (bundle === undefined) throw brokenLetter();
  const { messageClass, from, subject, text, files } = bundle;
  return {
    kind: kindOfClass(messageClass),
    messageId: undefined,
    from,
    others: {},
    to: [],
    subject,
    date: '',
    received: [],
    deliveredAt: undefined,
    text,
    attachments: files.map((file, index) => letterFile(file.name, file.mediaType, file.bytes, index + 1)),
    notes: [],
  };
}
