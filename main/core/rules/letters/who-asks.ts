import { findFormFields } from './form-fields.ts';
import type { OtherPeople } from './letter-parts.ts';
import type { Mailbox } from './mail/mail-addresses.ts';
import { isOffice, isOwnAddress, type OwnMail } from './own-mail.ts';
import type { QuotedHead } from './quoted-head.ts';
import { onlyAddress, signedName } from './signed-name.ts';

/** Whom a letter names in its head. */
export type Senders = OtherPeople & {
  readonly from: Mailbox;
  readonly to: readonly string[];
  /** Who sent on the message that this letter lay in. */
  readonly forwardedBy?: Mailbox | undefined;
  readonly own: OwnMail;
};

/** Who asks, and through whom. */
export type WhoAsks = {
  readonly name: string;
  readonly email: string;
  readonly through: Mailbox | null;
  /** The letter does not tell for certain. */
  readonly check: boolean;
  /** The organisation wrote it itself, and nobody asks. */
  readonly isOwnMail: boolean;
};

/** Addresses that no person reads, by what stands before their `@`. */
const robot =
  /^(?:do-?_?not-?_?reply|not-?reply|nicht-?antworten|keine-?antwort|ne-?pas-?repondre|no-?responder|non-?rispondere|geen-?antwoord|nao-?responder|nu-?raspunde|svara-?(?:inte|ej)|neodpovidat|web-?(?:master|forms?|site|server|mailer)|(?:contact|kontakt)-?form(?:ular)?|forms?|formular|formulaire|formulario|mailer(?:-daemon)?|postmaster|bounces?|notifications?|notify|alerts?|robot|bot|automat\w*|daemon|wordpress|www(?:-data)?|apache|root)(?:[+.=_-][^@]*)?@|^[^@]*no-?_?reply[^@]*@/iu;

/** Whether an address is that of a machine, which writes for somebody else. */
export function isRobot({ address }: Mailbox): boolean {
  return robot.test(address);
}

/**
 * Who asks, and through whom: answered from where an answer goes, the head of a mail that was sent on, the fields of a form, whom
 * somebody writes for, and only then the sender. A sender of the organisation itself, or one that is no person, is never taken for the
 * requester without saying so; nor is an address of the office ever the requester's.
 *
 * @param forwarded the head of the mail that was sent on in the text, where the letter does nothing but send it on
 */
export function whoAsks(senders: Senders, text: string, forwarded: QuotedHead | undefined): WhoAsks {
  const { own, forwardedBy } = senders;
  const author = authorOf(senders);
  const isOwn = isOwnAddress(own, author.address);
  const isSentOn = forwardedBy !== undefined && isOwnAddress(own, forwardedBy.address);
  if (forwarded !== undefined && !isOwnAddress(own, forwarded.from.address))
    return asks(senders, forwarded.from, author, true);
  const answered = answeredAt(senders, author);
  if (isOwn || isRobot(author)) {
    const fields = findFormFields(text);
    const person = answered ?? (fields.address === '' ? undefined : fields);
    if (person !== undefined)
      return asks(senders, { ...person, name: person.name || fields.name || signedName(text) }, author, true);
    if (isOwn && (isOutgoing(senders) || isOffice(own, author.address)))
      return { name: '', email: '', through: null, check: true, isOwnMail: true };
    if (isRobot(author)) {
      const written = {
        name: fields.name || signedName(text),
        address: onlyAddress(text, (one) => isOwnAddress(own, one)),
      };
      return asks(senders, written, author, true);
    }
  }
  const person = { name: nameOf(author) || signedName(text), address: author.address };
  if (answered !== undefined) {
    const isSame = answered.name === '' || nameOf(author) === '' || isSameName(answered.name, author.name);
    if (!isSame) return asks(senders, answered, author, true);
    return asks(
      senders,
      { name: person.name || answered.name, address: answered.address },
      forwardedBy ?? throughOf(senders, author),
      false,
    );
  }
  const address = person.address || onlyAddress(text, (one) => isOwnAddress(own, one));
  return asks(senders, { ...person, address }, forwardedBy ?? throughOf(senders, author), isOwn || isSentOn);
}

function asks({ own }: Senders, { name, address }: Mailbox, through: Mailbox | undefined, check: boolean): WhoAsks {
  const isNobody = through === undefined || (through.name === '' && through.address === '');
  return {
    name,
    email: isOffice(own, address) ? '' : address,
    through: isNobody ? null : through,
    check: check || isOffice(own, address),
    isOwnMail: false,
  };
}

/** Who wrote: also where a mailing list has put itself in their place. */
function authorOf({ from, originalFrom, own }: Senders): Mailbox {
  if (originalFrom === undefined || originalFrom.address === '' || isOwnAddress(own, originalFrom.address)) return from;
  const via = /^'?(.+?)'? via .+$/u.exec(from.name)?.[1];
  return { address: originalFrom.address, name: originalFrom.name || (via ?? from.name) };
}

/** Where an answer goes, if that is another address than the sender's, and a person's. */
function answeredAt({ replyTo, isFromList, own }: Senders, author: Mailbox): Mailbox | undefined {
  if (replyTo === undefined || replyTo.address === '' || isFromList === true) return undefined;
  const isSame = replyTo.address.toLowerCase() === author.address.toLowerCase();
  return isSame || isOwnAddress(own, replyTo.address) || isRobot(replyTo) ? undefined : replyTo;
}

/** Who sent it for the one it is from, or sent it on. */
function throughOf({ sender, resentFrom, own }: Senders, author: Mailbox): Mailbox | undefined {
  const isOther = (one: Mailbox | undefined): one is Mailbox =>
    one !== undefined &&
    !isRobot(one) &&
    one.address.toLowerCase() !== author.address.toLowerCase() &&
    !isSameName(one.name, author.name);
  if (isOther(resentFrom)) return resentFrom;
  return isOther(sender) && !isOwnAddress(own, sender.address) ? sender : undefined;
}

function isOutgoing({ to, copies = [], own }: Senders): boolean {
  const recipients = [...to, ...copies.map(({ address }) => address)].filter((one) => one.includes('@'));
  return recipients.length > 0 && recipients.every((one) => !isOwnAddress(own, one));
}

/** The name of whoever wrote, where it is one and not their address again. */
const nameOf = ({ name }: Mailbox): string => (name.includes('@') || name.startsWith('/') ? '' : name);

function isSameName(one: string, other: string): boolean {
  const plain = (name: string) => (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).toSorted().join(' ');
  return plain(one) !== '' && plain(one) === plain(other);
}
