import { readBytes } from './read-bytes.ts';

const encodedWord = /=\?([^?\s]{1,100})\?([QqBb])\?([^?]*)\?=/gu;

/** A header's text, and whether it was guessed how its bytes are written or some of them mean nothing. */
export type ReadValue = { readonly text: string; readonly guessed: boolean; readonly lossy: boolean };

type Piece = { readonly label: string | undefined; readonly bytes: Buffer };

/**
 * A header's value in letters: its encoded words (RFC 2047), also where one splits a letter, and bytes that stand in it as they are, which are UTF-8 or
 * written like the body.
 *
 * @param value bytes as characters
 * @param bodyLabel the charset of the body, if it says one
 */
export function readValue(value: string, bodyLabel?: string): ReadValue {
  const pieces = piecesOf(value);
  const texts = joined(pieces).map((run) => readRun(run, bodyLabel));
  return {
    text: texts.map(({ text }) => text).join(''),
    guessed: texts.some(({ guessed }) => guessed),
    lossy: texts.some(({ lossy }) => lossy),
  };
}

function piecesOf(value: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of value.matchAll(encodedWord)) {
    const between = value.slice(at, match.index);
    // Blanks between two encoded words only fold the line.
    if (between !== '' && !(pieces.at(-1)?.label !== undefined && /^[ \t\r\n]+$/u.test(between)))
      pieces.push({ label: undefined, bytes: Buffer.from(between, 'latin1') });
    const [whole, label = '', how = '', encoded = ''] = match;
    pieces.push({ label: label.split('*')[0] ?? '', bytes: decoded(how, encoded) });
    at = match.index + whole.length;
  }
  if (at < value.length) pieces.push({ label: undefined, bytes: Buffer.from(value.slice(at), 'latin1') });
  return pieces;
}

function decoded(how: string, encoded: string): Buffer {
  if (/b/iu.test(how)) return Buffer.from(encoded, 'base64');
  const plain = encoded
    .replace(/[_\t\r\n]/gu, ' ')
    .replace(/=[ ]*([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(plain, 'latin1');
}

/** Pieces of one charset that follow each other, joined: a letter may begin in one and end in the next. */
function joined(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.[0]?.label !== undefined && last[0].label.toLowerCase() === piece.label?.toLowerCase()) last.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

function readRun(run: readonly Piece[], bodyLabel: string | undefined): ReadValue {
  const { label } = run[0] ?? { label: undefined };
  const hints = label === undefined ? { otherLabels: [bodyLabel] } : { label, otherLabels: [bodyLabel] };
  const whole = readBytes(Buffer.concat(run.map(({ bytes }) => bytes)), hints);
  const isByBody = label === undefined && bodyLabel !== undefined && whole.guessed && !whole.lossy;
  if (isByBody) return { ...whole, guessed: false };
  if (!whole.lossy || run.length === 1) return whole;
  // Words that each end a state of their charset, such as Japanese ones, are read one by one.
  const single = run.map(({ bytes }) => readBytes(bytes, hints));
  if (single.some(({ lossy }) => lossy)) return whole;
  return {
    text: single.map(({ text }) => text).join(''),
    guessed: single.some(({ guessed }) => guessed),
    lossy: false,
  };
}
