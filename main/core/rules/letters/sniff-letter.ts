import type { Letter } from '../../../contract/letters/letter.ts';
import { isDocx } from '../../files/docx/docx-parts.ts';
import { readMailDate } from './mail-date.ts';
import { isWide, plainMail } from './mail/plain-mail.ts';
import { openEnvelope } from './mail/signed-content.ts';
import { emptyLetter, notALetter, type LetterlessKind } from './unreadable-letter.ts';

type Source = Letter['source'];

type Magic = readonly [bytes: readonly number[], what: What];
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

const MAGICS: readonly Magic[] = [
  [ascii('%PDF-'), 'pdf'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [ascii('GIF8'), 'picture'],
  [[0x49, 0x49, 0x2a, 0x00], 'picture'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'picture'],
  [ascii('BM'), 'picture'],
  [ascii('{\\rtf'), 'richText'],
  [[0x1f, 0x8b], 'compressed'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'sevenZip'],
  [ascii('Rar!'), 'rar'],
  [ascii('BZh'), 'compressed'],
  [ascii('MZ'), 'program'],
  [[0x7f, 0x45, 0x4c, 0x46], 'program'],
  [[0x78, 0x9f, 0x3e, 0x22], 'msg'],
  [ascii('!BDN'), 'mailbox'],
  [ascii('ID3'), 'sound'],
  [ascii('OggS'), 'sound'],
];
/** Signatures this short also begin ordinary words, so the bytes after them must not be text. */
const SHORT = 3;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const startsWith = (bytes: Uint8Array, magic: readonly number[], at = 0) =>
  magic.every((byte, i) => bytes[at + i] === byte);

/** What is a letter too, though it is no mail, and Outlook's bundle, which holds one. */
const LETTERS = ['pdf', 'docx', 'picture', 'msg'] as const;
type What = LetterlessKind | (typeof LETTERS)[number];

function letterOr(what: What): Source {
  const kind = LETTERS.find((letter) => letter === what);
  if (kind !== undefined) return kind;
  throw notALetter(what as LetterlessKind); // what is left once the letters are taken out
}

function contains(bytes: Uint8Array, text: string, limit = bytes.length): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, limit)).includes(text, 0, 'latin1');
}

const utf16 = (text: string) => [...text].map((character) => `${character}\0`).join('');

function zipKind(bytes: Uint8Array): What {
  if (isDocx(bytes)) return 'docx';
  if (contains(bytes, 'word/')) return 'word';
  if (contains(bytes, 'xl/')) return 'excel';
  if (contains(bytes, 'ppt/')) return 'powerPoint';
  if (contains(bytes, 'opendocument.text', 200)) return 'openDocument';
  return 'zip';
}

function isMostlyText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  const odd = head.reduce(
    (count, byte) => count + (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127 ? 1 : 0),
    0,
  );
  return odd <= head.length / 10;
}

/** Headers a mail has and an ordinary text does not begin with. */
const MAIL_HEADER =
  /^(?:from|to|cc|date|subject|message-id|received|return-path|delivered-to|mime-version|content-type|content-transfer-encoding|reply-to|sender|dkim-signature|arc-[a-z-]+|authentication-results|x-[a-z0-9-]+)[ \t]*:/iu;
const PROOF = /^(?:message-id|received|mime-version|return-path|date)[ \t]*:/imu;
/** A header of whatever name, as the first of a mail may have. */
const ANY_HEADER = /^[!-9;-~]{1,100}[ \t]*:/u;
const SERVERS_PROOF = /^(?:(?:resent-)?message-id|received|mime-version|return-path)[ \t]*:/imu;

/** @param text the beginning of a mail as `plainMail` gives it */
function hasMailHeaders(text: string, named: 'eml' | 'txt'): boolean {
  const head = text.split(/\r?\n\r?\n/u)[0] ?? '';
  if (MAIL_HEADER.test(head)) return named === 'eml' || PROOF.test(head);
  const from = /^from[ \t]*:[^\r\n]*@/imu;
  if (!ANY_HEADER.test(head) || !from.test(head)) return false;
  const date = /^date[ \t]*:([^\r\n]*)/imu.exec(head)?.[1];
  return SERVERS_PROOF.test(head) || (date !== undefined && readMailDate(date) !== undefined);
}

/**
 * What the file really is, by its bytes and never by its name. The name only decides how a plain text that begins like
 * a mail is read: a `.txt` needs a Date, Received, MIME-Version or Message-ID header to count as one.
 *
 * @throws UnreadableLetter `empty`, or `not-a-letter` with what it is: neither mail nor text, nor a PDF, a Word document or
 * a picture
 */
export function sniffLetter(bytes: Uint8Array, fileName: string): Source {
  const firstByte = bytes.findIndex((byte) => byte !== 0 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 32);
  if (firstByte < 0) return failEmpty();
  if (startsWith(bytes, COMPOUND_FILE)) return compoundKind(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return letterOr(zipKind(bytes));
  if (startsWith(bytes, ascii('RIFF'))) return letterOr(startsWith(bytes, ascii('WEBP'), 8) ? 'picture' : 'recording');
  if (startsWith(bytes, ascii('ftyp'), 4))
    return letterOr(/hei[cfx]|mif1|avif/u.test(String.fromCharCode(...bytes.subarray(8, 12))) ? 'picture' : 'video');
  for (const [magic, what] of MAGICS) {
    const at = magic.length > SHORT ? firstByte : 0;
    if (startsWith(bytes, magic, at) && (magic.length > SHORT || !isMostlyText(bytes.subarray(0, 512))))
      return letterOr(what);
  }
  const beginning = bytes.subarray(0, 131_072);
  const mail = Buffer.from(plainMail(beginning)).toString('latin1', 0, 65_536);
  if (hasMailHeaders(mail, /\.txt$/iu.test(fileName) ? 'txt' : 'eml')) return 'eml';
  if (isWide(beginning)) return 'txt';
  if (bytes[0] === 0x30 && openEnvelope(bytes) !== undefined) return 'eml';
  const head = Buffer.from(
    bytes.buffer,
    bytes.byteOffset + firstByte,
    Math.min(bytes.length - firstByte, 65_536),
  ).toString('latin1');
  if (!isMostlyText(bytes)) throw notALetter('unknown');
  if (/^(?:\u00ef\u00bb\u00bf)?\s*(?:<!doctype html|<html|<head|<body)/iu.test(head)) throw notALetter('webPage');
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml/iu.test(head)) throw notALetter('xml');
  return 'txt';
}

function failEmpty(): never {
  throw emptyLetter();
}

function compoundKind(bytes: Uint8Array): Source {
  if (contains(bytes, utf16('__properties_version1.0'))) return 'msg';
  if (contains(bytes, utf16('WordDocument'))) throw notALetter('word');
  if (contains(bytes, utf16('Workbook'))) throw notALetter('excel');
  if (contains(bytes, utf16('EncryptedPackage'))) throw notALetter('protectedOffice');
  if (contains(bytes, utf16('PowerPoint Document'))) throw notALetter('powerPoint');
  return 'msg';
}
