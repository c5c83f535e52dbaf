import { LETTER_LIMITS } from './letter-limits.ts';

/** Direction overrides and isolates: they can make `exe.fdp` read as `pdf.exe`. Letters of right-to-left scripts stay. */
const DIRECTION_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
const CONTROLS = /[\p{Cc}\u2028\u2029\ufeff\u200b\u2060]/gu;
const LONE_SURROGATES = /\p{Cs}/gu;

/** One line of text for display: no control characters, no direction overrides, at most `limit` UTF-16 units. */
export function cleanLine(text: string, limit: number = LETTER_LIMITS.nameCharacters): string {
  const line = text
    .slice(0, limit * 4)
    .replace(DIRECTION_MARKS, '')
    .replace(CONTROLS, ' ')
    .replace(/\s+/gu, ' ')
    .replace(LONE_SURROGATES, '\ufffd')
    .trim()
    .normalize('NFC');
  return line.length <= limit ? line : `${cutAtCharacter(line, limit - 1)}…`;
}

/** At most `limit` UTF-16 units, never half a character. */
export function cutAtCharacter(text: string, limit: number): string {
  const cut = text.slice(0, limit);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/**
 * A file name safe to show and to save under on any system: the last part of a path, without control characters,
 * direction overrides or the characters Windows forbids, at most 255 units with its ending kept. `fallback` when
 * nothing is left.
 */
export function cleanFileName(name: string, fallback: string): string {
  const last = name.slice(-4_096).split(/[/\\]/u).at(-1) ?? '';
  const safe = cleanLine(last, 4_096)
    .replace(/[<>:"|?*]/gu, '_')
    .replace(/^[. ]+|[. ]+$/gu, '');
  if (safe === '') return fallback;
  const named = RESERVED.test(safe) ? `_${safe}` : safe;
  if (named.length <= LETTER_LIMITS.nameCharacters) return named;
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(named)?.[0] ?? '';
  return cutAtCharacter(named, LETTER_LIMITS.nameCharacters - ending.length) + ending;
}

/** A letter's text for display and searching: `\n` line ends, no NULs or controls, no direction overrides, composed. */
export function cleanBody(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(DIRECTION_MARKS, '')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(LONE_SURROGATES, '\ufffd')
    .normalize('NFC')
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{4,}/gu, '\n\n\n')
    .trim();
}
