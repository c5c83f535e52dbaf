import { readMailDate } from './mail-date.ts';

export type ReceivedMoment =
  | { readonly receivedFrom: 'received-header' | 'date-header'; readonly receivedAt: string }
  | { readonly receivedFrom: 'none' };

function writtenBy(received: string): string {
  return /\bby\s+([\w.-]+)/iu.exec(received.slice(0, 2_000))?.[1]?.toLowerCase() ?? '';
}

function momentOf(received: string): string | undefined {
  return readMailDate(received.slice(received.lastIndexOf(';') + 1));
}

/**
 * When the letter reached the organisation: the topmost Received header written by one of its own domains, or else the
 * topmost one that carries a date, or else the Date header. Servers put their own line on top, so the topmost is the
 * one a sender cannot forge.
 */
export function receivedMoment(mail: {
  readonly received: readonly string[];
  readonly sentAt: string | undefined;
  readonly ownDomains: readonly string[];
}): ReceivedMoment {
  const isOwn = (header: string) =>
    mail.ownDomains.some((domain) => {
      const host = writtenBy(header);
      return host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`);
    });
  const own = mail.received
    .filter(isOwn)
    .map(momentOf)
    .find((moment) => moment !== undefined);
  const receivedAt = own ?? mail.received.map(momentOf).find((moment) => moment !== undefined);
  if (receivedAt !== undefined) return { receivedFrom: 'received-header', receivedAt };
  return mail.sentAt === undefined
    ? { receivedFrom: 'none' }
    : { receivedFrom: 'date-header', receivedAt: mail.sentAt };
}
