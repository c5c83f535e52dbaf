import { legalDateOf, momentIn, readMailDate, type MomentInZone } from './mail-date.ts';
import { isInternal, isOwnHost, type OwnMail } from './own-mail.ts';

/** When a letter arrived, by which of its headers, and the other day that it may have been. */
export type ReceivedMoment =
  | {
      readonly receivedFrom: 'received-header' | 'date-header';
      readonly receivedAt: string;
      readonly receivedOn: string;
      readonly receivedOnOther: string | undefined;
    }
  | { readonly receivedFrom: 'none' };

export type ReceivedMail = {
  /** The Received headers, the last one first. */
  readonly received: readonly string[];
  readonly date: string;
  readonly resentDate?: string | undefined;
  /** An instant. */
  readonly deliveredAt: string | undefined;
};

const longest = 2_000;

/** The host that wrote a Received header; empty where it names none. */
export function writtenBy(received: string): string {
  return /\bby\s+([\w.:-]+)/iu.exec(withoutComments(received.slice(0, longest)))?.[1]?.toLowerCase() ?? '';
}

/**
 * When the letter reached the organisation: the lowest line of the unbroken run of its own servers, which took it first;
 * whatever they did with it afterwards delays no clock. A line below the first that took it from outside may be forged. Without
 * such a line Outlook's record of the delivery, and then the Date header, with the day on which somebody sent it on.
 */
export function receivedMoment(mail: ReceivedMail, own: OwnMail, timeZone: string): ReceivedMoment {
  const moments = ownRun(mail.received, own).flatMap((line) => momentOf(line, timeZone) ?? []);
  const entry = moments.at(-1);
  if (entry !== undefined) return fromMoments('received-header', entry, moments[0]);
  if (mail.deliveredAt !== undefined) {
    const on = legalDateOf(mail.deliveredAt, timeZone);
    return {
      receivedFrom: 'received-header',
      receivedAt: mail.deliveredAt,
      receivedOn: on,
      receivedOnOther: undefined,
    };
  }
  const [sent, resent] = [mail.date, mail.resentDate ?? ''].map((header) => momentOfHeader(header, timeZone));
  const moment = sent ?? resent;
  return moment === undefined ? { receivedFrom: 'none' } : fromMoments('date-header', moment, resent);
}

function fromMoments(
  receivedFrom: 'received-header' | 'date-header',
  entry: MomentInZone,
  last: MomentInZone | undefined,
): ReceivedMoment {
  // A server whose clock is wrong may say that it came later than it was delivered: the earlier day counts.
  const first = last !== undefined && last.on < entry.on ? last : entry;
  const others = [entry.otherDay, last?.on, entry.on].filter((day) => day !== undefined && day !== first.on);
  return { receivedFrom, receivedAt: first.at, receivedOn: first.on, receivedOnOther: others[1] ?? others[0] };
}

function momentOfHeader(header: string, timeZone: string): MomentInZone | undefined {
  const date = readMailDate(header);
  return date === undefined ? undefined : momentIn(date, timeZone);
}

/** The date of a Received header stands after its last semicolon, comments aside, or wherever a program has put it. */
function momentOf(received: string, timeZone: string): MomentInZone | undefined {
  const line = received.slice(0, longest);
  const bare = withoutComments(line);
  const places = [
    bare.slice(bare.lastIndexOf(';') + 1),
    ...bare.split(';').slice(1),
    ...line.split(';').slice(1),
    line,
  ];
  for (const place of places) {
    const moment = momentOfHeader(place, timeZone);
    if (moment !== undefined) return moment;
  }
  return undefined;
}

/** The lines that the organisation's own servers wrote, from the topmost of them down to the one that took the letter from outside. */
function ownRun(received: readonly string[], own: OwnMail): readonly string[] {
  const isOwn = (host: string) => isOwnHost(own, host);
  let first = received.findIndex((line) => isOwn(writtenBy(line)));
  // Where no line is known to be its own, the topmost that has a date is the one that a sender cannot forge.
  if (first < 0) return received.filter((line) => readMailDate(line) !== undefined).slice(0, 1);
  // What stands above it came after, from a server whose name is known inside alone.
  while (first > 0 && isInternal(writtenBy(received[first - 1] ?? ''))) first -= 1;
  const run: string[] = [];
  for (const line of received.slice(first)) {
    const host = writtenBy(line);
    if (run.length > 0 && !isOwn(host) && !isInternal(host)) break;
    run.push(line);
    if (isFromOutside(line, isOwn)) break;
  }
  return run;
}

/** Whether a server took the letter from a host that is not the organisation's. What a host calls itself proves nothing where its name or number stands beside it. */
function isFromOutside(received: string, isOwn: (host: string) => boolean): boolean {
  const [, called, beside = ''] = /^\s*from\s+(\S+)(?:\s*\(([^)]*)\))?/iu.exec(received.slice(0, longest)) ?? [];
  if (called === undefined) return false;
  const isInside = (host: string) => isOwn(host) || isInternal(host);
  const named = /^([\w-]+(?:\.[\w-]+)+)\.?(?:\s|\[|$)/u.exec(beside)?.[1];
  const number = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])/u.exec(beside)?.[0];
  if (named !== undefined && named !== number) return !isInside(named);
  if (number !== undefined) return !isInternal(number) && (/unknown|may be forged/iu.test(beside) || !isOwn(called));
  return !isInside(called);
}

function withoutComments(text: string): string {
  let bare = text;
  for (let level = 0; level < 5 && bare.includes('('); level += 1) bare = bare.replace(/\([^()]*\)/gu, ' ');
  return bare;
}
