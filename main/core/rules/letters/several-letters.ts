import { LETTER_LIMITS } from './letter-limits.ts';
import type { ReadLetterOptions } from './letter-of.ts';
import type { LetterParts } from './letter-parts.ts';
import { readMime } from './mail/mime-parts.ts';
import { plainMail, plainMailbox } from './mail/plain-mail.ts';
import { isOwnAddress, ownMail } from './own-mail.ts';
import { writtenBy } from './received-moment.ts';
import type { LetterInFile } from './unreadable-letter.ts';
import { asksForSomething, isMessage } from './unwrap-letter.ts';

/** The line above each mail of a mailbox: "From ann@… Mon Nov  2 09:15:00 2026". */
const envelope = /^From (?:\S+@\S+|-|\S+|"[^"\r\n]*"@\S+)? ?.*\d{1,2}:\d{2}.*$/u;
const field = /^[!-9;-~]+[ \t]*:/u;
/** Fields by which programs begin a head; people do not write them. */
const machines =
  /^(?:received|return-path|delivered-to|envelope-to|message-id|mime-version|dkim-signature|arc-[a-z-]+|authentication-results|x-[\w-]+|from|date|to|subject|reply-to|content-type)[ \t]*:/iu;
/** What stands above a mail that somebody shows in their own. */
const announcement = /^[ \t>]*[-_=*]{2,}|[:：][ \t]*$/u;

/** More is no head of a mail, but a text. */
const longestHead = 65_536;

type Place = { readonly start: number; readonly end: number };

/**
 * The mails that a file of mails holds one after the other: a mailbox, or mails that were saved into one file. One alone is
 * answered for everything else. Mails within a mail are no business of this.
 */
export function mailsIn(bytes: Uint8Array): readonly Uint8Array[] {
  const file = plainMailbox(bytes);
  const text = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('latin1');
  const inMailbox = mailsOfMailbox(text);
  const places = inMailbox.length > 1 ? inMailbox : mailsOneByOne(file, text);
  if (places.length < 2) return [bytes];
  const isMailbox = inMailbox.length > 1;
  return places.slice(0, LETTER_LIMITS.parts).map(({ start, end }) => {
    const mail = file.subarray(start, end);
    // Mailboxes set a sign before lines of a mail that begin like theirs.
    return isMailbox
      ? Buffer.from(
          Buffer.from(mail)
            .toString('latin1')
            .replace(/^>(>*From )/gmu, '$1'),
          'latin1',
        )
      : mail;
  });
}

function mailsOfMailbox(text: string): readonly Place[] {
  if (!text.startsWith('From ')) return [];
  const starts: number[] = [];
  for (let at = 0; at >= 0 && at < text.length;) {
    const { line, next } = lineAt(text, at);
    if (envelope.test(line) && field.test(text.slice(next, next + 200))) starts.push(at);
    const blank = /\n\r?\nFrom /gu;
    blank.lastIndex = Math.max(0, next - 2);
    const found = blank.exec(text);
    at = found === null ? -1 : found.index + found[0].length - 'From '.length;
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

/** Mails that follow each other without anything between: where one ends, the head of the next stands. */
function mailsOneByOne(file: Uint8Array, text: string): readonly Place[] {
  const places: Place[] = [];
  for (let start = 0; places.length < LETTER_LIMITS.parts;) {
    const next = nextHead(file, text, start);
    places.push({ start, end: next ?? text.length });
    if (next === undefined) break;
    start = next;
  }
  return places;
}

/** Where the head of another mail begins, after the mail that begins at `start`; never inside its parts. */
function nextHead(file: Uint8Array, text: string, start: number): number | undefined {
  const blanks = /\r?\n[ \t]*\r?\n/gu;
  const blankAfter = (place: number): number => {
    blanks.lastIndex = place;
    return blanks.exec(text)?.index ?? text.length;
  };
  let blank = blankAfter(start);
  if (blank - start > longestHead || !isHead(text.slice(start, blank), false)) return undefined;
  let at = blank;
  let closed = text.length;
  if (/^content-type[ \t]*:[ \t\r\n]*multipart\//imu.test(text.slice(start, at))) {
    const { parts, closedAt } = readMime(file.subarray(start));
    if (parts.length > 0) {
      closed = start + closedAt;
      at = closed - 1;
    }
  }
  for (;;) {
    const line = text.indexOf('\n', at);
    if (line < 0) return undefined;
    at = line + 1;
    if (!machines.test(text.slice(at, at + 60))) continue;
    if (blank < at) blank = blankAfter(at);
    if (blank - at > longestHead) continue;
    const isNext = closed <= at && text.slice(closed, Math.min(at, closed + 1_000)).trim() === '';
    if (isHead(text.slice(at, blank), true) && (isNext || !announcement.test(lineBefore(text, at)))) return at;
    // No line of it needs another look.
    at = blank;
  }
}

/** @param ofServers whether a server must have written it, as none does in a mail that somebody quotes */
function isHead(head: string, ofServers: boolean): boolean {
  const has = (name: string) => new RegExp(`^${name}[ \\t]*:`, 'imu').test(head);
  const lines = head.split(/\r?\n/u);
  if (lines.some((line) => !field.test(line) && !/^[ \t]/u.test(line) && !/^>?From /u.test(line))) return false;
  const isDated = has('date') || has('received');
  return (
    has('from') &&
    isDated &&
    (!ofServers || (has('message-id') && (has('mime-version') || has('received') || has('return-path') || has('to'))))
  );
}

function lineAt(text: string, at: number): { readonly line: string; readonly next: number } {
  const feed = text.indexOf('\n', at);
  const next = feed < 0 ? text.length : feed + 1;
  return { line: text.slice(at, Math.min(next, at + 500)).replace(/\r?\n$/u, ''), next };
}

/** The last line before a place that is not blank. */
function lineBefore(text: string, at: number): string {
  const above = text.slice(Math.max(0, at - 500), at).trimEnd();
  return above.slice(above.lastIndexOf('\n') + 1);
}

/**
 * The letters that a mail holds as attachments and only sends on: those of a digest, or several that somebody of the organisation, or
 * somebody who asks for nothing themselves, has attached. None for a letter of its own.
 */
export function lettersAttached(parts: LetterParts, options: ReadLetterOptions): readonly LetterInFile[] {
  const messages = parts.attachments.filter(isMessage);
  if (messages.length < 2 || parts.kind !== undefined) return [];
  const own = ownMail(options, writtenBy(parts.received[0] ?? ''));
  const onlySends =
    parts.isDigest === true || isOwnAddress(own, parts.from.address) || !asksForSomething(parts, options);
  return onlySends ? messages.map(({ name, bytes }) => ({ name, bytes })) : [];
}

/** The mails of a file, named after it: `box.mbox` holds `box 1.eml`, `box 2.eml`. */
export function lettersInFile(bytes: Uint8Array, fileName: string): readonly LetterInFile[] {
  const mails = mailsIn(bytes);
  if (mails.length < 2) return [];
  const base = fileName.replace(/\.[A-Za-z0-9]{1,10}$/u, '') || 'letter';
  return mails.map((mail, index) => ({ name: `${base} ${index + 1}.eml`, bytes: plainMail(mail) }));
}
