import type { Letter } from '../../../contract/letters/letter.ts';
import { said } from '../../../words/said.ts';
import { cleanBody, cleanFileName, cleanLine, cutAtCharacter } from './clean-name.ts';
import { LETTER_LIMITS } from './letter-limits.ts';
import type { LetterFile, LetterParts } from './letter-parts.ts';
import type { Mailbox } from './mail/mail-addresses.ts';
import type { MessageKind } from './mail/message-kind.ts';
import { momentIn, readMailDate } from './mail-date.ts';
import { ownMail, type OwnMailSettings } from './own-mail.ts';
import { receivedMoment, writtenBy, type ReceivedMoment } from './received-moment.ts';
import type { Senders } from './who-asks.ts';

/** A letter with its attachments' bytes and the file itself, exactly as it came. */
export type ReadLetter = Omit<Letter, 'attachments'> & {
  readonly attachments: readonly LetterFile[];
  readonly original: Uint8Array;
};

/** A letter before anybody has looked for who asks and for what. */
export type UnproposedLetter = Omit<ReadLetter, 'proposal' | 'kind'> & {
  /** What it is, where it is no letter of a person. */
  readonly message?: MessageKind | undefined;
  readonly senders: Senders;
};

export type ReadLetterOptions = OwnMailSettings & {
  /** IANA zone of the organisation, in which the day of receipt is counted. */
  readonly timeZone: string;
  /** Which of the letters that the file holds is meant, from 1. */
  readonly letter?: number | undefined;
};

/** A message that came attached to another, and who sent it on when. */
export type SentOn = { readonly by: Mailbox; readonly received: ReceivedMoment };

const SHORTENED = said('letters.notes.shortened');

/** A letter from what was read of a file: cleaned for display, its day of receipt counted. */
export function letterOf(
  source: Letter['source'],
  parts: LetterParts,
  {
    bytes,
    fileName,
    sentOn,
    ...options
  }: ReadLetterOptions & {
    readonly bytes: Uint8Array;
    readonly fileName: string;
    readonly sentOn?: SentOn | undefined;
  },
): UnproposedLetter {
  const { kind, others, to } = parts;
  const own = ownMail(options, writtenBy(parts.received[0] ?? ''));
  const sent = readMailDate(parts.date);
  const whole = cleanBody(cutAtCharacter(parts.text, LETTER_LIMITS.bodyCharacters * 2));
  const text = cutAtCharacter(whole, LETTER_LIMITS.bodyCharacters);
  const shortened = text.length < whole.length || parts.text.length > LETTER_LIMITS.bodyCharacters * 2;
  const messageId = cleanLine(parts.messageId ?? '', 1_000);
  const recipients = to.slice(0, LETTER_LIMITS.recipients).map((address) => cleanLine(address, 320));
  const from = cleanMailbox(parts.from);
  return {
    source,
    fileName: cleanFileName(fileName, source === 'picture' ? 'letter' : `letter.${source}`),
    ...(messageId === '' ? {} : { messageId }),
    from,
    to: recipients,
    subject: cleanLine(parts.subject, 1_000),
    ...(sent === undefined ? {} : { sentAt: momentIn(sent, options.timeZone).at }),
    ...receivedOf(parts, { timeZone: options.timeZone, own, sentOn }),
    text,
    ...(parts.picture !== undefined && { picture: parts.picture }),
    attachments: parts.attachments,
    notes: [...parts.notes, ...(shortened ? [SHORTENED] : [])],
    original: bytes,
    message: kind,
    senders: {
      from,
      to: recipients,
      sender: cleanMailboxOf(others.sender),
      replyTo: cleanMailboxOf(others.replyTo),
      resentFrom: cleanMailboxOf(others.resentFrom),
      originalFrom: cleanMailboxOf(others.originalFrom),
      copies: others.copies?.slice(0, LETTER_LIMITS.recipients).map(cleanMailbox),
      isFromList: others.isFromList,
      forwardedBy: cleanMailboxOf(sentOn?.by),
      own,
    },
  };
}

const nothingReceived = { receivedFrom: 'none' } as const;

type Receiving = { readonly timeZone: string; readonly own: Senders['own']; readonly sentOn: SentOn | undefined };

/** When it arrived: what was never sent did not, and what was sent on did before that. */
function receivedOf(parts: LetterParts, { timeZone, own, sentOn }: Receiving) {
  if (parts.kind === 'draft') return nothingReceived;
  const moment = receivedMoment(parts, own, timeZone);
  const moments = [moment, ...(sentOn === undefined ? [] : [sentOn.received])].filter(
    (one) => one.receivedFrom !== 'none',
  );
  const [first] = moments;
  if (first === undefined) return nothingReceived;
  const others = moments
    .flatMap((one) => [one.receivedOn, one.receivedOnOther])
    .filter((day) => day !== undefined && day !== first.receivedOn);
  const other = others.at(-1);
  return {
    receivedFrom: first.receivedFrom,
    receivedAt: first.receivedAt,
    receivedOn: first.receivedOn,
    ...(other === undefined ? {} : { receivedOnOther: other }),
  };
}

function cleanMailbox({ name, address }: Mailbox): Mailbox {
  return { name: cleanLine(name), address: cleanLine(address, 320) };
}

function cleanMailboxOf(person: Mailbox | undefined): Mailbox | undefined {
  return person === undefined ? undefined : cleanMailbox(person);
}
