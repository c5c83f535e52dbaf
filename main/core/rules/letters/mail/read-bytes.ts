import { isAscii, isUtf8 } from 'node:buffer';
import { detectLanguage } from '../detect-language.ts';
import { charsetOf, type Charset } from './charsets.ts';

/** What is known of bytes that somebody wrote as text. */
export type Hints = {
  /** The charset that is claimed. */
  readonly label?: string | undefined;
  /** What to try where the label says nothing that fits: the charset of a meta tag, of the body, of the message. */
  readonly otherLabels?: readonly (string | undefined)[] | undefined;
};

/**
 * Text that was read. `guessed`: nothing said how it was written, or what it said did not fit; `lossy`: some of it could not be
 * read and shows as `\ufffd`.
 */
export type ReadBytes = {
  readonly text: string;
  readonly charset: string;
  readonly guessed: boolean;
  readonly lossy: boolean;
};

const utf8 = new TextDecoder('utf-8');

/** Charsets whose text is all ASCII in its bytes: they must be believed, because nothing else could tell. */
const inAscii = /^(?:utf-?7(?:-imap)?|iso-2022-.*|hz.*)$/u;
const wide = /^utf-?(?:16|32)/u;
/** Charsets of many letters, of which a short word can by chance be UTF-8 as well. */
const eastern = /^(?:gbk|gb18030|big5|euc-.*|shift_jis)$/u;

/**
 * The text of bytes. Bytes that are UTF-8 are read as that whatever their label says; else the label is honoured where it
 * fits, then what the text or its surroundings say, and otherwise it is guessed and said so.
 */
export function readBytes(bytes: Uint8Array, { label = '', otherLabels = [] }: Hints = {}): ReadBytes {
  const marked = byMark(bytes);
  if (marked !== undefined) return marked;
  const claimed = charsetOf(label);
  if (isAscii(bytes)) return readAscii(bytes, claimed, label);
  if (claimed !== undefined && wide.test(claimed.name) && hasNuls(bytes))
    return asRead(claimed.decode(bytes), claimed.name, false);
  const unicode = asUtf8(bytes);
  if (unicode !== undefined && !isRather(claimed, bytes, unicode)) return asRead(unicode, 'utf-8', false);
  if (claimed !== undefined && claimed.name !== 'utf-8' && !wide.test(claimed.name) && !isAsciiLabel(label)) {
    const text = claimed.decode(bytes);
    if (!text.includes('\ufffd')) return asRead(text, claimed.name, false);
    if (eastern.test(claimed.name)) return mostly(text, claimed.name);
  }
  // Text that was cut in the middle of a letter, or joined with a footer of another charset.
  if (isMostlyUtf8(bytes)) return mostly(utf8.decode(bytes), 'utf-8');
  return guess(bytes, otherLabels);
}

function asRead(text: string, charset: string, guessed: boolean): ReadBytes {
  return { text, charset, guessed, lossy: text.includes('\ufffd') };
}

const mostly = (text: string, charset: string): ReadBytes => ({ text, charset, guessed: false, lossy: true });

/** By a byte-order mark. */
function byMark(bytes: Uint8Array): ReadBytes | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return asRead(new TextDecoder('utf-16le').decode(bytes), 'utf-16le', false);
  if (first === 0xfe && second === 0xff) return asRead(new TextDecoder('utf-16be').decode(bytes), 'utf-16be', false);
  if (first === 0xef && second === 0xbb && third === 0xbf && asUtf8(bytes) !== undefined)
    return asRead(utf8.decode(bytes), 'utf-8', false);
  return undefined;
}

function readAscii(bytes: Uint8Array, claimed: Charset | undefined, label: string): ReadBytes {
  if (claimed !== undefined && inAscii.test(claimed.name)) return asRead(claimed.decode(bytes), claimed.name, false);
  const japanese = charsetOf('iso-2022-jp');
  const text = asLatin1(bytes);
  // oxlint-disable-next-line no-control-regex -- escapes that change the set of letters are what is looked for: no other text has them
  if (japanese !== undefined && /\u001b(?:\$[@B]|\([JI])/u.test(text))
    return asRead(japanese.decode(bytes), japanese.name, claimed === undefined);
  // Letters of another script can be hidden in plain signs: a label that is not known is said.
  return asRead(text, 'utf-8', label.trim() !== '' && claimed === undefined && /[~+&]\S/u.test(text));
}

/** Whether what reads as UTF-8 is more likely a word or two of the eastern charset that it is labelled with. */
function isRather(claimed: Charset | undefined, bytes: Uint8Array, unicode: string): boolean {
  if (claimed === undefined || !eastern.test(claimed.name)) return false;
  return !/[\u0800-\u{10ffff}]/u.test(unicode) && !claimed.decode(bytes).includes('\ufffd');
}

const isAsciiLabel = (label: string) => /^["'\s]*(?:us-?ascii|ascii|ansi_x3)/iu.test(label);

/** By the labels around it that fit, then in the charset in which it is most like one of the languages that are known. */
function guess(bytes: Uint8Array, otherLabels: readonly (string | undefined)[]): ReadBytes {
  for (const other of otherLabels) {
    const charset = other === undefined || isAsciiLabel(other) ? undefined : charsetOf(other);
    if (charset === undefined || charset.name === 'utf-8' || wide.test(charset.name) || inAscii.test(charset.name))
      continue;
    const text = charset.decode(bytes);
    if (!text.includes('\ufffd')) return asRead(text, charset.name, true);
  }
  const [western, ...others] = ['windows-1252', 'windows-1250', 'windows-1253', 'windows-1251'].flatMap((name) => {
    const charset = charsetOf(name);
    return charset === undefined ? [] : [asRead(charset.decode(bytes.subarray(0, looksLike)), name, true)];
  });
  let best = western;
  let most = likeness(western?.text ?? '') + 0.05;
  for (const other of others) {
    const like = likeness(other.text);
    if (like > most && !other.lossy) [best, most] = [other, like];
  }
  const name = best?.charset ?? 'windows-1252';
  return asRead(charsetOf(name)?.decode(bytes) ?? asLatin1(bytes), name, true);
}

/** So many bytes tell a language. */
const looksLike = 20_000;

/** How sure it is that a text is in a language, with letters of one script in each word. */
function likeness(text: string): number {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const foreign = words.filter((word) => /[^\p{ASCII}]/u.test(word));
  if (foreign.length === 0) return 0;
  // A capital within a word, a sign in its middle, two scripts in one: letters of another charset.
  const odd = foreign.filter(
    (word) =>
      /\p{Ll}\p{Lu}/u.test(word) ||
      (/\p{Script=Latin}/u.test(word) && /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(word)),
  );
  const cyrillic = foreign.filter((word) => /^\p{Script=Cyrillic}+$/u.test(word)).length / words.length;
  const broken = text.match(/\p{L}[¡-¿×÷]\p{L}/gu)?.length ?? 0;
  const { certainty } = detectLanguage(text);
  return Math.max(certainty, cyrillic > 0.5 ? 0.6 : 0) - (odd.length + broken) / foreign.length;
}

function hasNuls(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 1_000).includes(0);
}

export function asLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** What UTF-8 says; undefined where the bytes are not that. */
function asUtf8(bytes: Uint8Array): string | undefined {
  return isUtf8(bytes) ? utf8.decode(bytes) : undefined;
}

/** Whether there are at least as many letters of several bytes in it as bytes that are none: by chance there are few. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const whole = asLatin1(bytes).match(
    /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/gu,
  );
  const letters = whole?.length ?? 0;
  const inLetters = whole?.reduce((sum, letter) => sum + letter.length, 0) ?? 0;
  let high = 0;
  for (const byte of bytes) if (byte > 0x7f) high += 1;
  return letters > 0 && letters >= high - inLetters;
}
