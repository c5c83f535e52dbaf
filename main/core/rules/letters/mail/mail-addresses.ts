import { readValue } from './encoded-words.ts';
import { trimBlanks } from './mail-head.ts';

/** Whoever a mail names. Either may be empty. */
export type Mailbox = { readonly name: string; readonly address: string };

/** More are not read out of one line. */
const mostMailboxes = 1_000;
/** More of a name is not looked at. */
const longestName = 2_000;

/**
 * The people of an address line (RFC 5322, 3.4), as programs write it wrongly too: a comma in a name without quotes, brackets
 * that are missing or doubled, `[mailto:…]`, comments, routes and groups.
 *
 * @param value bytes as characters
 */
export function readMailboxes(value: string, bodyLabel?: string): readonly Mailbox[] {
  const mailboxes: Mailbox[] = [];
  let pending: Piece[] = [];
  const addPending = () => {
    mailboxes.push(...pending.map((piece) => mailboxOf(partsOf(textOf(value, piece)), bodyLabel)));
    pending = [];
  };
  for (const piece of piecesOf(value)) {
    if (mailboxes.length >= mostMailboxes) break;
    const parts = partsOf(textOf(value, piece));
    if (parts.isBare) {
      pending.push(piece);
      continue;
    }
    // "Arkwright, Tamsin <…>": a name that was cut at its comma.
    const [first] = parts.name === '' ? [] : pending;
    if (first === undefined) addPending();
    pending = [];
    mailboxes.push(
      mailboxOf(first === undefined ? parts : partsOf(textOf(value, { ...first, end: piece.end })), bodyLabel),
    );
  }
  addPending();
  return mailboxes.filter((one) => one.name !== '' || one.address !== '').slice(0, mostMailboxes);
}

type Piece = { readonly start: number; readonly end: number };

const textOf = (value: string, { start, end }: Piece): string => trimBlanks(value.slice(start, end));

/** The pieces of a list, cut at commas and semicolons outside quotes, comments and brackets. Names of groups are left out. */
function piecesOf(value: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let quoted = false;
  let angle = false;
  let depth = 0;
  const last = (sign: string) => value.lastIndexOf(sign);
  const [lastQuote, lastBracket, lastAngle, lastSemicolon] = [last('"'), last(')'), last('>'), last(';')];
  const cut = (at: number) => {
    if (at > from) pieces.push({ start: from, end: at });
    from = at + 1;
  };
  for (let at = 0; at < value.length && pieces.length <= mostMailboxes; at += 1) {
    const one = value[at];
    if (one === '\\' && (quoted || depth > 0)) at += 1;
    else if (one === '"' && depth === 0) quoted = !quoted && lastQuote > at;
    else if (quoted) continue;
    else if (one === '(') depth += lastBracket > at ? 1 : 0;
    else if (one === ')') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (one === '<') angle = lastAngle > at;
    else if (one === '>') angle = false;
    else if ((one === ',' || one === ';') && !angle) cut(at);
    else if (one === ':' && !angle && lastSemicolon > at && isGroupName(value.slice(from, at))) from = at + 1;
  }
  cut(value.length);
  return pieces;
}

/** "Managers: ann@…;" and not the colon of `mailto:`. */
function isGroupName(name: string): boolean {
  return !name.includes('@') && !/mailto$/iu.test(name.slice(-20));
}

/** `isBare`: there is nothing in it but words, as in half a name. */
type Parts = { readonly name: string; readonly address: string; readonly isBare: boolean };

function partsOf(piece: string): Parts {
  const { text, comment } = withoutComments(piece);
  const angle = /<([^<>]*)>?[>\s]*$/u.exec(text);
  if (angle !== null) {
    const named = onBehalfOf(trimSigns(text.slice(0, angle.index), '<'));
    const inside = angle[1] ?? '';
    const address = cleanAddress(inside);
    return { name: named || comment || (address === '' ? inside : ''), address, isBare: false };
  }
  if (/^"[^"]*"@[^\s@]+$/u.test(text)) return { name: '', address: text, isBare: false };
  const found = mailtoIn(text) ?? addressIn(text.replace(/"(?:[^"\\]|\\.)*"/gu, (quote) => ' '.repeat(quote.length)));
  if (found === undefined) return { name: text, address: '', isBare: text !== '' };
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found.whole.length)}`;
  const name = trimBlanks(rest.replace(/[<>[\]]/gu, ' '));
  return {
    name: onBehalfOf(/^\W*$/u.test(name) ? '' : name) || comment,
    address: cleanAddress(found.address),
    isBare: false,
  };
}

type Found = { readonly index: number; readonly whole: string; readonly address: string };

/** "[mailto:ann@…]", as Outlook wrote the people of a mail it quoted. */
function mailtoIn(text: string): Found | undefined {
  const mailto = /\[?mailto:\s*([^\]>\s]+)[\]>]?/iu.exec(text);
  return mailto === null ? undefined : { index: mailto.index, whole: mailto[0], address: mailto[1] ?? '' };
}

const notInAddress = /[\s<>()[\],;:"'@]/u;

/** The first address among words, without the full stop after it. Looks at each sign once. */
function addressIn(text: string): Found | undefined {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    let end = at + 1;
    while (start > 0 && !notInAddress.test(text[start - 1] ?? '')) start -= 1;
    while (end < text.length && !notInAddress.test(text[end] ?? '')) end += 1;
    // Old programs set blanks around the dots.
    for (let dot = /^\s*\.\s*[^\s<>()[\],;:"'@.]+/u.exec(text.slice(end)); dot !== null;) {
      end += dot[0].length;
      dot = /^\s*\.\s*[^\s<>()[\],;:"'@.]+/u.exec(text.slice(end, end + 300));
    }
    while (text[end - 1] === '.') end -= 1;
    const whole = text.slice(start, end);
    if (start < at && end > at + 1) return { index: start, whole, address: whole.replace(/\s+/gu, '') };
  }
  return undefined;
}

/** Without blanks and these signs around it. */
function trimSigns(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && (signs.includes(text[end - 1] ?? '') || [' ', '\t'].includes(text[end - 1] ?? ''))) end -= 1;
  return trimBlanks(text.slice(0, end));
}

/** "Ann Secretary On Behalf Of Tamsin Arkwright": it is written for her. */
function onBehalfOf(name: string): string {
  return trimBlanks(/\bon behalf of\s+(.+)$/iu.exec(name)?.[1] ?? name);
}

/** An address without its route, its brackets and the blanks that old programs set; empty for what is none, such as an Exchange name. */
function cleanAddress(text: string): string {
  const plain = trimBlanks(text)
    .replace(/^mailto:/iu, '')
    .replace(/^(?:@[^:,]*[,:])+/u, '')
    .replace(/^'|'$/gu, '');
  const whole = plain.startsWith('"') ? plain : plain.replace(/[ \t]+/gu, '');
  return /^[^@\s]+@[^@\s]+$|^"[^"]*"@[^@\s]+$/u.test(whole) && !/^\/o=/iu.test(whole) ? whole.replace(/\.$/u, '') : '';
}

/** Without comments in brackets. The last one that stands apart is the name, where there is no other. */
function withoutComments(piece: string): { readonly text: string; readonly comment: string } {
  if (!piece.includes('(')) return { text: piece, comment: '' };
  const kept: string[] = [];
  let comment: string[] = [];
  let last = '';
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < piece.length; at += 1) {
    const one = piece[at] ?? '';
    const into = depth > 0 ? comment : kept;
    if (one === '\\' && (quoted || depth > 0)) {
      into.push(depth > 0 ? '' : one, piece[at + 1] ?? '');
      at += 1;
    } else if (one === '"' && depth === 0) {
      quoted = !quoted;
      into.push(one);
    } else if (one === '(' && !quoted) {
      if (depth > 0) into.push(one);
      else comment = [];
      depth += 1;
    } else if (one === ')' && depth > 0) {
      depth -= 1;
      if (depth > 0) into.push(one);
      else if ([' ', '\t', '\n', undefined].includes(kept.at(-1))) last = trimBlanks(comment.join(''));
    } else into.push(one);
  }
  // A bracket that is never closed is no comment.
  return depth > 0 ? { text: piece, comment: '' } : { text: trimBlanks(kept.join('')), comment: last };
}

function mailboxOf(parts: Parts, bodyLabel: string | undefined): Mailbox {
  const { text } = readValue(unquoted(parts.name.slice(0, longestName)), bodyLabel);
  const address = readValue(parts.address.slice(0, longestName), bodyLabel).text;
  // Some programs encode name and address together.
  const inside = address === '' && parts.name.includes('=?') ? /^(.*)<([^<>@\s]+@[^<>@\s]+)>\s*$/u.exec(text) : null;
  if (inside !== null) return { name: plainName(inside[1] ?? '', inside[2] ?? ''), address: inside[2] ?? '' };
  return { name: plainName(text, address), address };
}

/** Without its quotes, also where words stand outside them. */
function unquoted(name: string): string {
  return trimBlanks(
    name
      .replace(/"((?:[^"\\]|\\.)*)"/gu, (_, inside: string) => inside.replace(/\\(.)/gu, '$1'))
      .replace(/^"|"$/gu, ''),
  );
}

function plainName(text: string, address: string): string {
  const name = trimBlanks(text)
    .replace(/^'(.*)'$/su, '$1')
    .replace(/\s{2,}/gu, ' ')
    .trim();
  return name.toLowerCase() === address.toLowerCase() ? '' : name;
}
