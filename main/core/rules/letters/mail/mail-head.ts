import { asLatin1 } from './read-bytes.ts';

/** A line of a head with its folds taken out. Its value is bytes as characters (Latin-1): nothing of it is decoded yet. */
export type HeadLine = { readonly name: string; readonly value: string };

export type MailHead = {
  readonly lines: readonly HeadLine[];
  /** Where what follows the head begins. */
  readonly bodyAt: number;
  /** Whether something in the head is broken, so that what was left of it was taken for the text. */
  readonly damaged: boolean;
};

const field = /^([!-9;-~]+)[ \t]*:(.*)$/su;
/** Names that stand in heads, by which a head that goes on is told from a text that begins. */
const known =
  /^(?:from|to|cc|bcc|date|subject|sender|reply-to|message-id|in-reply-to|references|received|return-path|mime-version|content-[a-z-]+|x-[\w-]+|dkim-signature|arc-[a-z-]+|list-[a-z-]+|delivered-to|status|importance|thread-[a-z]+|user-agent|authentication-results)$/iu;
const linesAhead = 200;

/**
 * Reads a head: until an empty line, as ever, or until a line that cannot belong to one. A line of white space alone ends it
 * too where no further field follows, as people's programs write it.
 */
export function readHead(bytes: Uint8Array, from: number, to: number): MailHead {
  const lines: { name: string; parts: string[] }[] = [];
  let at = from;
  let damaged = false;
  const end = (bodyAt: number): MailHead => ({
    lines: lines.map(({ name, parts }) => ({ name, value: trimBlanks(parts.join('')) })),
    bodyAt,
    damaged,
  });
  while (at < to) {
    const next = lineEnd(bytes, at, to);
    const line = lineOf(bytes, at, next);
    if (line === '') return end(next);
    const isFold = /^[ \t]/u.test(line);
    if (isFold && lines.length > 0) {
      if (line.trim() === '' && !goesOn(bytes, next, to)) {
        damaged = true;
        return end(next);
      }
      lines.at(-1)?.parts.push(line.trim() === '' ? '' : line);
    } else {
      const [, name, value] = field.exec(line) ?? [];
      if (name !== undefined && value !== undefined) lines.push({ name: name.toLowerCase(), parts: [value] });
      else if (!/^>?From /u.test(line) && !goesOn(bytes, next, to)) {
        damaged = lines.length > 0;
        return end(at);
      }
    }
    at = next;
  }
  return end(to);
}

/** Where the line that begins at `at` is over: after its end of line. */
export function lineEnd(bytes: Uint8Array, at: number, to: number): number {
  const feed = bytes.indexOf(10, at);
  return feed < 0 || feed >= to ? to : feed + 1;
}

/** A line without its end, as bytes. */
export function lineOf(bytes: Uint8Array, at: number, next: number): string {
  let end = next;
  while (end > at && (bytes[end - 1] === 10 || bytes[end - 1] === 13)) end -= 1;
  return asLatin1(bytes.subarray(at, end));
}

/** Whether a field that heads have stands before the next empty line. */
function goesOn(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  for (let looked = 0; looked < linesAhead && at < to; looked += 1) {
    const next = lineEnd(bytes, at, to);
    const line = lineOf(bytes, at, next);
    if (line === '') return false;
    const name = field.exec(line)?.[1];
    if (name !== undefined && known.test(name)) return true;
    at = next;
  }
  return false;
}

/** Without the blanks around it. Not `trim`: a byte of a letter may be a blank of Unicode. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  const isBlank = (at: number) => [9, 10, 13, 32].includes(text.charCodeAt(at));
  while (start < end && isBlank(start)) start += 1;
  while (end > start && isBlank(end - 1)) end -= 1;
  return text.slice(start, end);
}

/** The value of the first line of that name. */
export function valueOf(lines: readonly HeadLine[], name: string): string | undefined {
  return lines.find((line) => line.name === name)?.value;
}
